import fc from 'fast-check';
import { editWorkbook } from '../../src/operations/editWorkbook';
import { type EditPlan } from '../../src/organisation/edit';
import { columnLetters } from '../../src/workbook/columns';
import { type CellModel } from '../../src/workbench/model/cell';
import { type SheetModel } from '../../src/workbench/model/sheet';
import { type Book, gridOf, openBook, planOf } from './editedBook';
import { cellsOf, stateOf } from './workbookState';

/** Codes, titles and HR's own columns: a formula, a text column and anything else. */
const columns = { code: 0, title: 1, twice: 2, text: 3, own: 4 } as const;
const width = 5;

type Given = Readonly<{
  isTable: boolean;
  /** Rows above the header. */
  above: number;
  /** Something stands beside the list in these of its rows. */
  beside: readonly number[];
  below: number;
  bold: readonly number[];
  titles: readonly string[];
  edits: readonly (readonly [number, string])[];
  removed: readonly number[];
  inserted: readonly (readonly [number, string])[];
}>;

const anyText = fc.oneof(
  fc.constantFrom('=1+1', '007', '1-2', 'مدير/ة', '@x', "'x", '', '12', '1.10', '٠٧', '\u202ex\u202c', '😀'),
  fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !text.includes('\u0000')),
);

const given: fc.Arbitrary<Given> = fc.integer({ min: 2, max: 7 }).chain((count) => {
  const row = fc.integer({ min: 0, max: count - 1 });
  return fc.record({
    isTable: fc.boolean(),
    above: fc.integer({ min: 0, max: 3 }),
    beside: fc.uniqueArray(row, { maxLength: 3 }),
    below: fc.integer({ min: 0, max: 2 }),
    bold: fc.uniqueArray(row, { maxLength: 3 }),
    titles: fc.array(fc.constantFrom('Clerk', 'Guard', 'Porter'), { minLength: count, maxLength: count }),
    edits: fc.uniqueArray(fc.tuple(row, anyText), { maxLength: 3, selector: ([at]) => at }),
    // One row stays: the last one of a table is another story.
    removed: fc.uniqueArray(row, { maxLength: count - 1 }),
    inserted: fc.array(fc.tuple(fc.integer({ min: -1, max: count - 1 }), anyText), { maxLength: 4 }),
  });
});

async function build({ isTable, above, beside, below, bold, titles }: Given): Promise<Book> {
  const count = titles.length;
  const blank = Array<unknown>(width + 3).fill('');
  const book = await openBook([
    ...Array.from({ length: above }, (_, at) => [`Heading ${at}`, ...blank.slice(1)]),
    ['Role no.', 'Title', 'Twice', 'Code of old', 'Notes', '', '', ''],
    ...titles.map((title, at) => [
      at + 1,
      title,
      `=A${above + at + 2}*2`,
      '',
      at % 2 ? '' : 5 * at,
      '',
      beside.includes(at) ? `beside ${at}` : '',
      '',
    ]),
    blank,
    ...Array.from({ length: below }, (_, at) => [`Below ${at}`, ...blank.slice(1)]),
  ]);
  await book.run((sheet, context) => {
    const first = above + 2;
    const last = above + 1 + count;
    if (isTable) sheet.tables.add(`A${above + 1}:E${last}`, true);
    sheet.getRange(`D${first}:D${last}`).numberFormat = titles.map(() => ['@']);
    sheet.getRange(`D${first}:D${last}`).values = titles.map((_, at) => [`1.${at}0`]);
    sheet.getRange(`B${first}:B${last}`).dataValidation.rule = {
      list: { inCellDropDown: true, source: 'Clerk,Guard' },
    };
    for (const at of bold) sheet.getRange(`B${first + at}`).format.font.bold = true;
    context.workbook.names.add('Last', sheet.getRange(`A${last}`));
    context.workbook.names.add('Whole', sheet.getRange(`A${above + 1}:E${last}`));
  });
  return book;
}

function planFor({ above, titles, edits, removed, inserted }: Given): EditPlan {
  const rowOf = (at: number) => above + 2 + at;
  return planOf({
    cells: Object.fromEntries(edits.map(([at, text]) => [`B${rowOf(at)}`, [titles[at]!, text]])),
    removals: removed.map((at) => [rowOf(at), { A: String(at + 1), B: titles[at]! }]),
    insertions: inserted.map(([at, text]) => [rowOf(at), { B: text, D: text }]),
  });
}

type Line = Readonly<{ old: number } | { text: string }>;

/** The rows of the list after the plan, told without looking at how it is written. */
function linesAfter({ titles, removed, inserted }: Given): readonly Line[] {
  const added = (after: number) =>
    inserted.filter(([at]) => at === after).map(([, text]): Line => ({ text }));
  return [
    ...added(-1),
    ...titles.flatMap((_, at): Line[] => [...(removed.includes(at) ? [] : [{ old: at }]), ...added(at)]),
  ];
}

function comparable(cell: CellModel | undefined): unknown {
  if (!cell) return undefined;
  const { fileIndex: _, ...style } = cell.style ?? {};
  // A formula of the list refers to its own row.
  return { type: cell.type, value: cell.formula?.replace(/\d+/, 'row') ?? cell.value, style };
}

function isCovered(sheet: SheetModel, row: number, column: number): boolean {
  return sheet.validations.some(({ areas }) =>
    areas.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    ),
  );
}

function checkList(now: SheetModel, before: Map<number, Map<number, CellModel>>, from: Given): void {
  const { above, edits } = from;
  linesAfter(from).forEach((line, at) => {
    const row = above + 1 + at;
    const cells = now.cells.get(row);
    if ('text' in line) {
      const values = [columns.code, columns.title, columns.text, columns.own].map(
        (column) => cells?.get(column)?.value ?? '',
      );
      expect(values).toEqual(['', line.text, line.text, '']);
      expect(cells?.get(columns.twice)?.formula).toBe(`=A${row + 1}*2`);
      expect(isCovered(now, row, columns.title)).toBe(true);
      return;
    }
    const old = before.get(above + 1 + line.old)!;
    const edit = edits.find(([edited]) => edited === line.old);
    for (let column = 0; column < width; column += 1) {
      if (edit && column === columns.title) expect(cells?.get(column)?.value ?? '').toBe(edit[1]);
      else expect(comparable(cells?.get(column))).toEqual(comparable(old.get(column)));
    }
    expect(cells?.get(columns.twice)?.formula).toBe(`=A${row + 1}*2`);
    expect(isCovered(now, row, columns.title)).toBe(true);
    expect(isCovered(now, row, columns.code)).toBe(false);
  });
}

describe('whatever stands in the workbook and in the plan', () => {
  it('only what the plan names changes, in Excel and in the file', async () => {
    await fc.assert(
      fc.asyncProperty(given, async (from) => {
        const book = await build(from);
        const before = new Map([...book.sheet.cells].map(([row, cells]) => [row, new Map(cells)]));
        const old = gridOf(book.sheet);
        const { skipped } = await editWorkbook({ plan: planFor(from) });
        expect(skipped).toEqual([]);
        checkList(book.sheet, before, from);
        const { above, titles, below, beside } = from;
        const lines = linesAfter(from);
        const grid = gridOf(book.sheet);
        // Above and below, and beside the list: all is there, in its order.
        expect(grid.slice(0, above + 1)).toEqual(old.slice(0, above + 1));
        const tail = grid.slice(above + 1 + lines.length).map(([first = '']) => first);
        const wanted = Array.from({ length: below }, (_, at) => `Below ${at}`);
        expect(tail.filter((value) => value !== '')).toEqual(wanted);
        const notes = grid.flatMap((cells) => (cells.length > 6 ? [cells[6]] : []));
        expect(notes).toEqual([...beside].sort((a, b) => a - b).map((at) => `beside ${at}`));
        const [table] = book.sheet.tables;
        if (table)
          expect(table.area).toEqual({ row: above, column: 0, rows: lines.length + 1, columns: width });
        const lastAt = lines.findIndex((line) => 'old' in line && line.old === titles.length - 1);
        const last = lastAt < 0 ? '#REF!' : `$A$${above + 2 + lastAt}`;
        expect(book.opened.model.names[0]).toEqual(
          expect.objectContaining({ name: 'Last', formula: `=Roles!${last}` }),
        );
        expect(stateOf((await book.reopen()).model)).toEqual(stateOf(book.opened.model));
      }),
      { numRuns: 30 },
    );
  });

  it('the undo of cells and new rows gives the very same workbook', async () => {
    await fc.assert(
      fc.asyncProperty(given, async (every) => {
        const from = { ...every, removed: [] };
        const book = await build(from);
        const before = stateOf(book.opened.model);
        const { undo } = await editWorkbook({ plan: planFor(from) });
        const { skipped } = await editWorkbook({ plan: undo });
        expect(skipped).toEqual([]);
        expect(stateOf(book.opened.model)).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  it('the undo of rows that went brings every constant back to its place', async () => {
    await fc.assert(
      fc.asyncProperty(given, async (from) => {
        const book = await build(from);
        const before = gridOf(book.sheet);
        const { undo } = await editWorkbook({ plan: planFor(from) });
        const { skipped } = await editWorkbook({ plan: undo });
        expect(skipped).toEqual([]);
        expect(gridOf(book.sheet)).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });
});

describe('text stays text to the letter', () => {
  const texts = [
    '=HYPERLINK("http://x")',
    '+1',
    '-1',
    '@x',
    '1-2',
    '007',
    '1.10',
    '٠٧',
    "'=1",
    "'",
    'x'.repeat(32_767),
    '😀👩‍👩‍👧',
    '\u202e\u2067مدير\u2069\u202c',
    '_x0041_',
    ' two  spaces\nand a line ',
  ];

  it('written in cells and new rows, saved, opened and written again', async () => {
    const book = await openBook([
      ['Role no.', 'Title', 'Text'],
      ...texts.map((_, at) => [at + 1, 'old', 'old']),
    ]);
    await book.run((sheet) => {
      sheet.getRange(`C2:C${texts.length + 1}`).numberFormat = texts.map(() => ['@']);
    });
    const last = texts.length + 1;
    const plan = planOf({
      cells: Object.fromEntries(
        texts.flatMap((text, at) => ['B', 'C'].map((letters) => [`${letters}${at + 2}`, ['old', text]])),
      ),
      insertions: texts.map((text) => [last, { A: text, B: text, C: text }]),
    });
    await editWorkbook({ plan });
    const check = (sheet: SheetModel) => {
      texts.forEach((text, at) => {
        const read = (row: number, column: number) => sheet.cells.get(row)?.get(column);
        for (const column of [1, 2]) expect(read(at + 1, column)?.value).toBe(text);
        for (const column of [0, 1, 2]) {
          expect(read(last + at, column)?.value).toBe(text);
          expect(read(last + at, column)?.formula).toBeUndefined();
        }
      });
    };
    check(book.sheet);
    const reopened = await book.reopen();
    check(reopened.model.sheets[0]!);
    const again = Object.keys(cellsOf(book.sheet)).flatMap((key): [string, [string, string]][] => {
      const [row, column] = key.split(',').map(Number) as [number, number];
      const value = book.sheet.cells.get(row)?.get(column)?.value;
      return typeof value === 'string' && row > 0
        ? [[`${columnLetters(column)}${row + 1}`, [value, value]]]
        : [];
    });
    const { skipped } = await editWorkbook({ plan: planOf({ cells: Object.fromEntries(again) }) });
    expect(skipped).toEqual([]);
    check(book.sheet);
  });
});
