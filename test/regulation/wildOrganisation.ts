import fc from 'fast-check';
import { relations, roleKinds } from '../../src/organisation/model';
import { type Organisation } from '../../src/organisation/model';
import { buildOrganisation, type BuiltRow } from '../organisation/build';

/** Texts that a document could take for something else: marks, labels, headings, rulers, formulas, signs of Markdown. */
const strange = fc.constantFrom(
  '1- مدير/ة',
  '2. ثانيًا',
  '• نقطة',
  '* المسار التالي: س',
  'ملاحظة: انظر',
  'يتبع: 3',
  'المهام والمسؤوليات:',
  'المادة (5): نص',
  'وحدة الدعم',
  'مدير/ة وحدة الدعم',
  '---',
  '# عنوان',
  '**بارز**',
  '| أ | ب |',
  '=1+1',
  '[5] نص',
  'نص [6]] آخر]',
  'سطر\nوسطر',
  'Reports to: someone',
  'text: with colon:',
  'مجلس الأمناء',
  'الإدارة العليا',
);
const plain = fc
  .array(fc.constantFrom(...'ألف باء تاء مدير منسق تقرير شهري متابعة خطة وحدة team plan'.split(' ')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((words) => words.join(' '));
const anyText = fc.oneof(
  { weight: 4, arbitrary: plain },
  { weight: 2, arbitrary: strange },
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
);
const maybe = (text: fc.Arbitrary<string>) => fc.oneof({ weight: 2, arbitrary: fc.constant('') }, text);

/** Any organisation whose rows can be told apart: whatever its texts are, in whatever units, with any lines between its roles. */
export function wildOrganisation(): fc.Arbitrary<Organisation> {
  const codes = fc.uniqueArray(
    fc.oneof(
      fc.integer({ min: 1, max: 30 }).map(String),
      fc.constantFrom('B1', 'A-5', 'P 7', '١٢', '1.2', 'x]y'),
    ),
    { minLength: 1, maxLength: 7 },
  );
  return codes.chain((list) =>
    fc
      .record({
        language: fc.constantFrom('ar' as const, 'en' as const),
        roles: fc.tuple(...list.map((code) => anyRole(code))),
        duties: fc.tuple(...list.map((code) => anyDuties(code))),
        lines: fc.array(
          fc.record({
            role: fc.constantFrom(...list),
            reportsTo: fc.constantFrom(...list),
            relation: fc.constantFrom(...relations),
            basis: fc.constantFrom('', '5.2', '5.2؛ 6.1', '20.0'),
          }),
          { maxLength: 6 },
        ),
        units: fc.uniqueArray(
          fc.record({
            name: maybe(plain),
            track: maybe(plain),
            parent: maybe(plain),
            ownBylaw: fc.constantFrom('نعم', 'لا'),
          }),
          { maxLength: 3, selector: ({ name }) => name },
        ),
      })
      .map(({ duties, ...tables }) => buildOrganisation({ ...tables, duties: duties.flat() })),
  );
}

function anyRole(code: string): fc.Arbitrary<BuiltRow> {
  return fc.record({
    code: fc.constant(code),
    title: anyText,
    titleEn: maybe(plain),
    track: maybe(anyText),
    unit: maybe(anyText),
    kind: fc.constantFrom(...roleKinds),
    lead: maybe(anyText),
    notes: maybe(anyText),
  });
}

function anyDuties(code: string): fc.Arbitrary<BuiltRow[]> {
  const numbers = [
    ['1', '2', '3'],
    ['1', '1.1', '1.2', '2'],
    ['7', '7', '9'],
    ['أ', 'ب'],
    ['2.1', '3'],
    ['1', '1.10'],
    [],
  ];
  return fc.constantFrom(...numbers).chain((list) =>
    fc.tuple(
      ...list.map((number) =>
        fc.record({
          role: fc.constant(code),
          number: fc.constant(number),
          text: anyText,
          cadence: fc.constantFrom('', '', 'شهريًا'),
        }),
      ),
    ),
  );
}
