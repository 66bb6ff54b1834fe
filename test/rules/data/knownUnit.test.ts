import { validate } from '../../../src/rules/engine';
import { knownUnit } from '../../../src/rules/data/knownUnit';
import { buildSheets } from '../../organisation/build';
import { testRule } from '../table';

const units = [
  { name: 'وحدة الأبحاث', track: 'المسار الفني' },
  { name: 'وحدة الأرشيف', track: 'المسار الفني', parent: 'وحدة الأبحاث' },
];

testRule(knownUnit, {
  accepts: {
    'units and tracks of the sheet, however they are spelt': {
      units,
      roles: [{ code: 1, title: 'أ', unit: 'وحدة  الابحاث', track: 'المسار الفنى' }],
    },
    'a track without units': { units, roles: [{ code: 1, title: 'أ', track: 'الإدارة العليا' }] },
    'a track that is listed as a unit': {
      units: [...units, { name: 'الإدارة العليا' }],
      roles: [{ code: 1, title: 'أ', track: 'الإدارة العليا', unit: 'وحدة الأبحاث' }],
    },
    'what an abolished role names': {
      units,
      roles: [{ code: 1, title: 'أ', unit: 'وحدة قديمة', status: 'ملغى' }],
    },
  },
  rejects: {
    'a unit with a slip, in every cell': [
      {
        units,
        roles: [
          { code: 1, title: 'أ', unit: 'وحدة الأبحات' },
          { code: 2, title: 'ب', unit: 'وحدة الأبحات' },
        ],
      },
      {
        message: 'unit',
        at: 'الأدوار!E2',
        subject: 'unit:وحدة الأبحات',
        related: ['الأدوار!E3'],
        fixes: ['write'],
        writes: ['الأدوار!E2=وحدة الأبحاث', 'الأدوار!E3=وحدة الأبحاث'],
      },
    ],
    'a unit that is not there': [
      { units, roles: [{ code: 1, title: 'أ', unit: 'المكتبة' }] },
      { message: 'unit', at: 'الأدوار!E2', fixes: [] },
    ],
    'the track of a role with a unit': [
      { units, roles: [{ code: 1, title: 'أ', unit: 'وحدة الأبحاث', track: 'العمليات' }] },
      { message: 'track', at: 'الأدوار!D2', subject: 'track:العمليات', fixes: [] },
    ],
    'a track without units that looks like a listed one': [
      { units, roles: [{ code: 1, title: 'أ', track: 'المسار الفتي' }] },
      { message: 'track', at: 'الأدوار!D2', writes: ['الأدوار!D2=المسار الفني'] },
    ],
    'a parent that is no unit': [
      {
        language: 'en',
        units: [{ name: 'Archive', parent: 'Reserch' }, { name: 'Research' }],
        roles: [{ code: 1, title: 'A' }],
      },
      { message: 'unit', at: 'Units!C2', writes: ['Units!C2=Research'] },
    ],
  },
});

it('is skipped where there is no Units sheet', () => {
  const { skipped } = validate(buildSheets({ roles: [{ code: 1, title: 'أ', unit: 'ب' }] }), [knownUnit]);
  expect(skipped).toEqual([{ rule: knownUnit.id, why: 'skip.no-units' }]);
});
