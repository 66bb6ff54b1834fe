import fc from 'fast-check';
import { asText } from '../../src/workbook/asText';
import { createWorkbook as createModel } from '../../src/workbench/model/create';
import { attachExcel } from '../../src/workbench/node/attachExcel';
import { validateWorkbook } from '../../src/operations/validateWorkbook';
import { openExcel, smallOrganisation } from './openExcel';

const dangerous = [
  '=HYPERLINK("http://x")',
  '=1+1',
  '+1',
  '-1',
  '@x',
  '1-2',
  '007',
  '1.10',
  '٠٧',
  "'=1",
  "''",
  "'",
  '1/2/2026',
  '5%',
  '12:30',
  'TRUE',
  'false',
  '#REF!',
  '1e5',
  '(5)',
  '$5',
  '£5',
  '€ 5',
  'Jan 5',
  '5 May',
  'مايو 5',
  '1,000',
  ' 7',
  '7 ',
  '\t=1',
  '<b>x</b>',
  '[link](http://x)',
  'http://example.org',
  '😀',
  '\u202e5\u202c',
  'مدير/ة',
  '5.2؛ 5.3',
  '1 1/2',
];

/** Writes texts as Haykal writes them and gives what the cells then hold. */
async function writeAndRead(texts: readonly string[]): Promise<{ values: unknown[]; formulas: unknown[] }> {
  attachExcel(createModel());
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, texts.length, 1);
    range.values = texts.map((text) => [asText(text)]);
    range.load('values, formulas, valueTypes');
    await context.sync();
    const first = (rows: unknown[][]) => rows.map(([value]) => value);
    return { values: first(range.values), formulas: first(range.formulas) };
  });
}

describe('text stays text', () => {
  it.each(dangerous)('%j', async (text) => {
    const { values, formulas } = await writeAndRead([text]);
    expect(values).toEqual([text]);
    expect(formulas).toEqual([text]);
  });

  it('whatever the text is', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...Array.from("=+-@'0123456789./:%$ eEjan")) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 40 }), async (texts) => {
        expect((await writeAndRead(texts)).values).toEqual(texts);
      }),
    );
  });

  it('in every column of a new workbook, and is read back to the letter', async () => {
    await openExcel({
      ...smallOrganisation,
      duties: dangerous.map((text, index) => ({ role: '1', number: `1.${index + 10}`, text })),
      lines: [{ role: '1', reportsTo: 'B1', relation: 'administrative', basis: '1.10' }],
    });
    const { organisation } = await validateWorkbook();
    // A cell that says #REF! cannot be told from one that has come to it; all others are themselves.
    const kept = dangerous.map((text) => (text === '#REF!' ? '' : text.replaceAll(/\s+/g, ' ').trim()));
    expect(organisation.duties.map(({ text }) => text.replaceAll(/\s+/g, ' ').trim())).toEqual(kept);
    expect(organisation.duties.map(({ number }) => number)).toEqual(
      dangerous.map((_, index) => `1.${index + 10}`),
    );
    expect(organisation.lines[0]?.basis).toEqual(['1.10']);
  });
});
