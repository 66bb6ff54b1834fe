import fc from 'fast-check';
import { createWorkbook } from '../../src/operations/createWorkbook';
import { readOrganisation } from '../../src/operations/readOrganisation';
import { assembleOrganisation } from '../../src/organisation/assemble';
import { type Organisation } from '../../src/organisation/model';
import { newWorkbook } from '../../src/workbench/files/newWorkbook';
import { openWorkbook } from '../../src/workbench/files/openWorkbook';
import { saveWorkbook } from '../../src/workbench/files/saveWorkbook';
import { attachExcel } from '../../src/workbench/node/attachExcel';
import { withWorkbook } from '../../src/workbook/excel';
import { buildTables } from '../organisation/build';

/** Texts as people and their programs write them, with all that Excel would make something else of. */
const text = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.constantFrom('مدير/ة المعهد', 'Archivist', 'باحث/ة بيانات', 'منسق/ة المشروعات', ''),
  },
  fc.constantFrom(
    '=1+1',
    '-5',
    '+x',
    '@y',
    '007',
    '1-2',
    '٠٧',
    "'a",
    'TRUE',
    '1.10',
    '5%',
    '12:30',
    '<b>',
    '😀',
    '\u200fx',
  ),
  // Nothing that Excel shows as an error, and no control characters, which no file can hold.
  fc
    .string({ unit: 'grapheme-composite', maxLength: 20 })
    .filter((one) => !/^#|[\p{Cc}\ufffe\uffff]/u.test(one)),
);

const content = fc
  .record({
    language: fc.constantFrom('ar', 'en'),
    roles: fc.array(
      fc.record({
        title: text,
        unit: text,
        holder: text,
        grade: text,
        kind: fc.constantFrom('permanent', 'flexible', 'body'),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    duties: fc.array(fc.record({ of: fc.nat(), number: fc.constantFrom('1', '1.1', '1.10', '2'), text }), {
      maxLength: 6,
    }),
    lines: fc.array(
      fc.record({
        from: fc.nat(),
        to: fc.nat(),
        relation: fc.constantFrom('administrative', 'technical', 'deputising'),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ language, roles, duties, lines }) => {
    const code = (pick: number) => String((pick % roles.length) + 1);
    return {
      language,
      roles: roles.map((role, index) => ({ ...role, code: String(index + 1) })),
      duties: duties.map(({ of, ...duty }) => ({ ...duty, role: code(of) })),
      lines: lines.map(({ from, to, relation }) => ({ role: code(from), reportsTo: code(to), relation })),
    } as const;
  });

/** What an organisation says, wherever its rows stand. */
function said({ roles, duties, lines, units, language }: Organisation) {
  const bare = <Row extends { source: unknown }>(rows: readonly Row[]) =>
    rows.map(({ source: _, ...row }) => row);
  return { language, roles: bare(roles), duties: bare(duties), lines: bare(lines), units: bare(units) };
}

test('whatever the organisation, written, saved, opened and read it is the same', async () => {
  await fc.assert(
    fc.asyncProperty(content, async ({ language, roles, duties, lines }) => {
      const book = await newWorkbook('any.xlsx');
      attachExcel(book.model);
      await createWorkbook({ language, sheets: { about: [], units: [], roles, duties, lines } });
      const wished = said(assembleOrganisation(buildTables({ language, roles, duties, lines })));
      const read = async () =>
        said((await withWorkbook((context) => readOrganisation(context))).organisation);
      expect(await read()).toEqual(wished);
      attachExcel((await openWorkbook(await saveWorkbook(book), 'any.xlsx')).model);
      expect(await read()).toEqual(wished);
    }),
    { numRuns: 25 },
  );
});
