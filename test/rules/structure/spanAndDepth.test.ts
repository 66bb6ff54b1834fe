import { depth } from '../../../src/rules/structure/depth';
import { span } from '../../../src/rules/structure/span';
import { testRule } from '../table';

const top = { code: 0, title: 'مدير', reportsTo: 'XX' };
const below = (count: number, manager: number | string = 0) =>
  Array.from({ length: count }, (_, at) => ({ code: at + 1, title: `دور ${at + 1}`, reportsTo: manager }));
const chain = (length: number, from = 0) =>
  Array.from({ length }, (_, at) => ({
    code: from + at,
    title: `دور ${from + at}`,
    reportsTo: at === 0 ? 'XX' : from + at - 1,
  }));

testRule(span, {
  accepts: {
    'eight posts': { roles: [top, ...below(8)] },
    'many under a governing body': {
      roles: [{ code: 'B1', title: 'مجلس', kind: 'هيئة' }, ...below(12, 'B1')],
    },
    'posts that were abolished': {
      roles: [top, ...below(12).map((role, at) => (at < 6 ? { ...role, status: 'ملغى' } : role))],
    },
    'as many as the Rules sheet allows': {
      roles: [top, ...below(12)],
      rules: [{ rule: 'structure/span', value: 12 }],
    },
    'technical lines': {
      roles: [top, ...below(12, 1)].map((role, at) => (at > 4 ? { ...role, reportsTo: '' } : role)),
      lines: below(12).map(({ code }) => ({ role: code, reportsTo: 0, relation: 'فنية' })),
    },
  },
  rejects: {
    'nine posts': [
      { roles: [top, ...below(9)] },
      { message: 'wide', at: 'الأدوار!B2', subject: 'role:0', values: { count: 9, value: 8, roles: 9 } },
    ],
    'one role of many posts': [
      { roles: [top, { ...below(1)[0]!, count: 20 }] },
      { message: 'wide', at: 'الأدوار!B2', values: { count: 20, roles: 1 } },
    ],
    'the holders of shared jobs, each a post': [
      {
        roles: [
          top,
          ...below(1).flatMap((role) => 'أبتثجحخدذ'.split('').map((holder) => ({ ...role, holder }))),
        ],
      },
      { message: 'wide', at: 'الأدوار!B2', values: { count: 9, roles: 1 } },
    ],
    'more than the Rules sheet allows': [
      {
        language: 'en',
        roles: [top, ...below(3)],
        rules: [{ rule: 'structure/span', value: 2, severity: 'error' }],
      },
      { message: 'wide', at: 'Roles!B2', severity: 'error', values: { value: 2 } },
    ],
  },
});

testRule(depth, {
  accepts: {
    'seven levels': { roles: chain(7) },
    'a governing body above them, which is no level': {
      roles: [
        { code: 'B1', title: 'مجلس', kind: 'هيئة' },
        ...chain(7).map((role, at) => (at === 0 ? { ...role, reportsTo: 'B1' } : role)),
      ],
    },
    'a ring': { roles: chain(9).map((role, at) => (at === 0 ? { ...role, reportsTo: 8 } : role)) },
  },
  rejects: {
    'eight levels': [
      { roles: chain(8) },
      {
        message: 'long',
        at: 'الأدوار!N9',
        subject: 'role:0',
        role: '7',
        values: { levels: 8, value: 7, beyond: 1 },
      },
    ],
    'the longest chain of a tree, once, with all that stand too low': [
      { roles: [...chain(9), { code: 20, title: 'جار', reportsTo: 6 }] },
      { message: 'long', at: 'الأدوار!N10', values: { levels: 9, beyond: 3 } },
    ],
    'each tree by itself': [
      { roles: [...chain(8), ...chain(8, 50)] },
      { message: 'long', at: 'الأدوار!N9' },
      { message: 'long', at: 'الأدوار!N17', subject: 'role:50' },
    ],
    'a chain longer than the Rules sheet allows, told by its two ends where it is very long': [
      { language: 'en', roles: chain(30), rules: [{ rule: 'structure/depth', value: 3 }] },
      { message: 'long', at: 'Roles!N31', values: { value: 3, path: expect.stringContaining('… >') } },
    ],
  },
});
