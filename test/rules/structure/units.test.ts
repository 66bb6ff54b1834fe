import { validate } from '../../../src/rules/engine';
import { headTitle } from '../../../src/rules/structure/headTitle';
import { outsideManager } from '../../../src/rules/structure/outsideManager';
import { unitHead } from '../../../src/rules/structure/unitHead';
import { buildSheets } from '../../organisation/build';
import { testRule } from '../table';

const top = { code: 1, title: 'المدير العام', reportsTo: 'XX', track: 'الإدارة العليا' };
const role = (code: number, title: string, unit: string, reportsTo: number | string = 1) => ({
  code,
  title,
  unit,
  reportsTo,
  track: 'الفني',
});
const units = [{ name: 'البحث' }, { name: 'الأرشيف' }, { name: 'الدعم' }];

testRule(unitHead, {
  accepts: {
    'a head for each unit': {
      units,
      roles: [top, role(2, 'مدير البحث', 'البحث'), role(3, 'باحث', 'البحث', 2), role(4, 'أمين', 'الأرشيف')],
    },
    'a unit led by the top': { units, roles: [{ ...top, unit: 'البحث' }, role(2, 'باحث', 'البحث')] },
    'a unit without roles': { units, roles: [top] },
    'a unit in which a role has no manager yet': {
      units,
      roles: [top, role(2, 'أ', 'البحث', ''), role(3, 'ب', 'البحث', 2)],
    },
    'flexible roles beside the head': {
      units,
      roles: [top, role(2, 'مدير', 'البحث'), { ...role(3, 'خبير', 'البحث'), kind: 'مرن' }],
    },
  },
  rejects: {
    'a unit with two heads': [
      { units, roles: [top, role(2, 'أ', 'البحث'), role(3, 'ب', 'البحث'), role(4, 'ج', 'البحث', 2)] },
      {
        message: 'several',
        at: 'الأدوار!N4',
        subject: 'unit:البحث',
        related: ['الأدوار!N3'],
        values: { count: 2, unit: 'البحث', roles: 'أ (2) · ب (3)' },
      },
    ],
    'a unit with flexible roles only': [
      { units, roles: [top, { ...role(2, 'أ', 'الدعم'), kind: 'مرن' }] },
      { message: 'none', at: 'الوحدات!A4', subject: 'unit:الدعم' },
    ],
    'two units at once, one of them written in other letters': [
      {
        units: [{ name: 'الأبحاث' }, { name: 'الأرشيف' }],
        roles: [
          top,
          role(2, 'أ', 'الابحاث'),
          role(3, 'ب', 'الأبحاث'),
          role(4, 'ج', 'الأرشيف'),
          role(5, 'د', 'الأرشيف'),
        ],
      },
      { message: 'several', at: 'الأدوار!N4' },
      { message: 'several', at: 'الأدوار!N6' },
    ],
  },
});

testRule(headTitle, {
  accepts: {
    'heads whose titles say so': {
      units,
      roles: [top, role(2, 'مدير/ة البحث', 'البحث'), role(3, 'رئيسة الأرشيف', 'الأرشيف')],
    },
    'a workbook in which most heads bear other titles': {
      units,
      roles: [top, role(2, 'مدير', 'البحث'), role(3, 'أمين', 'الأرشيف'), role(4, 'مسؤول', 'الدعم')],
    },
    'a title that says so in the other language': {
      units,
      roles: [top, role(2, 'مدير', 'البحث'), { ...role(3, 'أمين', 'الأرشيف'), titleEn: 'Head of Archive' }],
    },
    'those who are no heads': { units, roles: [top, role(2, 'مدير', 'البحث'), role(3, 'باحث', 'البحث', 2)] },
  },
  rejects: {
    'an officer among managers': [
      {
        units,
        roles: [
          top,
          role(2, 'مدير/ة البحث', 'البحث'),
          role(3, 'مدير الأرشيف', 'الأرشيف'),
          role(4, 'مسؤول/ة دعم', 'الدعم'),
        ],
      },
      { message: 'untitled', at: 'الأدوار!B5', subject: 'role:4', values: { unit: 'الدعم' } },
    ],
    'one of two': [
      { units, roles: [top, role(2, 'مدير', 'البحث'), role(3, 'منسق', 'الأرشيف')] },
      { message: 'untitled', at: 'الأدوار!B4' },
    ],
    'a deputy, who stands in for the head': [
      {
        language: 'en',
        units: [{ name: 'A' }, { name: 'B' }],
        roles: [
          { code: 1, title: 'Chief executive', reportsTo: 'XX' },
          { code: 2, title: 'Head of A', unit: 'A', reportsTo: 1 },
          { code: 3, title: 'Deputy head of B', unit: 'B', reportsTo: 1 },
        ],
      },
      { message: 'untitled', at: 'Roles!B4', role: '3' },
    ],
  },
});

testRule(outsideManager, {
  accepts: {
    'managers of the same unit': { units, roles: [top, role(2, 'أ', 'البحث'), role(3, 'ب', 'البحث', 2)] },
    'senior management': { units, roles: [{ ...top, unit: 'الإدارة' }, role(2, 'أ', 'البحث')] },
    'the parent unit, and the one above it': {
      units: [{ name: 'البحث', parent: 'الأرشيف' }, { name: 'الأرشيف', parent: 'الدعم' }, { name: 'الدعم' }],
      roles: [top, role(2, 'أ', 'الدعم'), { ...role(3, 'ب', 'البحث', 2), track: 'آخر' }],
    },
    'the head of the track': { units, roles: [top, role(2, 'أ', 'البحث'), role(3, 'ب', 'الأرشيف', 2)] },
    'roles of no unit': { units, roles: [top, role(2, 'أ', ''), role(3, 'ب', 'الأرشيف', 2)] },
  },
  rejects: {
    'a manager of a unit beside': [
      { units, roles: [top, role(2, 'أ', 'البحث'), role(3, 'ب', 'البحث', 2), role(4, 'ج', 'الأرشيف', 3)] },
      {
        message: 'outside',
        at: 'الأدوار!N5',
        subject: 'line:4>3',
        values: { unit: 'الأرشيف', other: 'البحث' },
      },
    ],
    'the head of another track': [
      { units, roles: [top, role(2, 'أ', 'البحث'), { ...role(3, 'ب', 'الأرشيف', 2), track: 'العمليات' }] },
      { message: 'outside', at: 'الأدوار!N4' },
    ],
    'a manager of the unit below': [
      {
        units: [{ name: 'البحث', parent: 'الأرشيف' }, { name: 'الأرشيف' }],
        roles: [top, role(2, 'أ', 'البحث'), role(3, 'ب', 'البحث', 2), role(4, 'ج', 'الأرشيف', 3)],
      },
      { message: 'outside', at: 'الأدوار!N5' },
    ],
  },
});

it.each([unitHead, headTitle, outsideManager])('$id is skipped where there is no Units sheet', (rule) => {
  const roles = [top, role(2, 'أ', 'البحث')];
  expect(validate(buildSheets({ roles }), [rule]).skipped).toEqual([{ rule: rule.id, why: 'skip.no-units' }]);
});
