import { uniqueCode } from '../../../src/rules/data/uniqueCode';
import { testRule } from '../table';

const manager = { code: 1, title: 'مدير', reportsTo: 'XX' };
const share = { code: 2, title: 'باحث', unit: 'البحث', reportsTo: 1 };

testRule(uniqueCode, {
  accepts: {
    'codes that differ': { roles: [manager, share] },
    'codes that differ in their zeros': {
      roles: [
        { code: '7', title: 'أ' },
        { code: '007', title: 'ب' },
      ],
    },
    'the holders of one shared job': {
      roles: [manager, { ...share, holder: 'منى' }, { ...share, holder: 'علي' }, share],
    },
    'roles without codes': { roles: [{ title: 'أ' }, { title: 'ب' }] },
    'a row that repeats another wholly, which data/duplicate-row reports': {
      roles: [manager, { ...share, holder: 'منى' }, { ...share, holder: 'منى' }],
    },
    'a job one share of which is abolished': {
      roles: [manager, { ...share, holder: 'منى', status: 'ملغى' }, { ...share, holder: 'علي' }],
    },
  },
  rejects: {
    'one code on two titles': [
      { roles: [manager, { code: 1, title: 'نائب' }] },
      {
        message: 'repeated',
        at: 'الأدوار!A3',
        subject: 'role:1',
        role: '1',
        related: ['الأدوار!A2'],
        values: { count: 2, code: '1', first: 'مدير' },
      },
    ],
    'one code in two kinds of digits': [
      { roles: [manager, { code: '١', title: 'نائب' }] },
      { message: 'repeated', at: 'الأدوار!A3' },
    ],
    'one code in two cases': [
      {
        roles: [
          { code: 'a1', title: 'أ' },
          { code: 'A1', title: 'ب' },
        ],
      },
      { message: 'repeated', at: 'الأدوار!A3', subject: 'role:A1' },
    ],
    'a share with another manager': [
      { roles: [manager, { ...share, holder: 'منى' }, { ...share, holder: 'علي', reportsTo: '' }] },
      { message: 'repeated', at: 'الأدوار!A4' },
    ],
    'three roles with one code, once': [
      {
        roles: [
          { code: 3, title: 'أ' },
          { code: 3, title: 'ب' },
          { code: 3, title: 'ج' },
        ],
      },
      { message: 'repeated', at: 'الأدوار!A3', related: ['الأدوار!A2', 'الأدوار!A4'], values: { count: 3 } },
    ],
    'two codes that repeat': [
      {
        roles: [
          { code: 3, title: 'أ' },
          { code: 4, title: 'ب' },
          { code: 4, title: 'ج' },
          { code: 3, title: 'د' },
        ],
      },
      { message: 'repeated', at: 'الأدوار!A4', subject: 'role:4' },
      { message: 'repeated', at: 'الأدوار!A5', subject: 'role:3' },
    ],
    'a role that keeps its manager in its own row: it is given the next number': [
      {
        roles: [
          manager,
          { code: 2, title: 'نائب', reportsTo: 1 },
          { code: '٢', title: 'باحث', reportsTo: 1 },
        ],
      },
      { message: 'repeated', at: 'الأدوار!A4', fixes: ['renumber'], writes: ['الأدوار!A4=٣'] },
    ],
    'a role whose duties name it by its title keeps them': [
      {
        roles: [manager, { code: 1, title: 'نائب', reportsTo: 'مدير' }],
        duties: [
          { role: 'مدير', number: 1, text: 'يدير' },
          { role: 'نائب', number: 1, text: 'ينوب' },
        ],
      },
      { message: 'repeated', at: 'الأدوار!A3' },
    ],
    'roles whose duties name the number: nobody knows whose they are': [
      {
        roles: [manager, { code: 2, title: 'نائب', reportsTo: 1 }, { code: 2, title: 'باحث', reportsTo: 1 }],
        duties: [{ role: 2, number: 1, text: 'يعمل' }],
      },
      { message: 'repeated', at: 'الأدوار!A4', fixes: [] },
    ],
  },
});
