import fc from 'fast-check';
import { newWorkbook } from '../../../src/workbench/files/newWorkbook';
import { openWorkbook } from '../../../src/workbench/files/openWorkbook';
import { type OpenedWorkbook } from '../../../src/workbench/files/origin';
import { saveWorkbook } from '../../../src/workbench/files/saveWorkbook';
import { type CellModel, type CellStyle } from '../../../src/workbench/model/cell';
import { type CellGrid } from '../../../src/workbench/model/sheet';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(
      '\u0000',
      '\u0001',
      '\r',
      '\n',
      '\t',
      '_x0041_',
      '_',
      'x',
      '<',
      '&',
      '"',
      ' ',
      '\uFFFE',
      '\uD800',
      '😀',
      '\u200F',
      '\u202B',
      'ـ',
      'َ',
      'م',
    ),
  }),
  fc.constantFrom('=1+1', '007', '1-2', '5.2', '+x', '@y', "'", '', ']]>', 'م'.repeat(32_767)),
);
const colour = fc.constantFrom('#FF0000', '#00B050', '#1F3864') as fc.Arbitrary<`#${string}`>;
const border = fc.record({
  style: fc.constantFrom('Continuous', 'Dash', 'Dot'),
  weight: fc.constant('Thin'),
  colour,
}) as fc.Arbitrary<NonNullable<NonNullable<CellStyle['borders']>['EdgeTop']>>;

/** Formats as the model has them: nothing in them that is Excel's default. */
const style = fc
  .record(
    {
      font: fc.record(
        {
          // Not the font that new workbooks are set in: a cell that names it says nothing.
          name: fc.constantFrom('Georgia', 'خط & "x"'),
          size: fc.constantFrom(9, 10.5),
          bold: fc.constant(true),
          italic: fc.constant(true),
          strikethrough: fc.constant(true),
          underline: fc.constantFrom('Single', 'Double'),
          colour,
        },
        { requiredKeys: ['size'] },
      ),
      fill: colour,
      borders: fc.record(
        { EdgeTop: border, EdgeBottom: border, EdgeLeft: border, EdgeRight: border, DiagonalUp: border },
        { requiredKeys: ['EdgeTop'] },
      ),
      horizontalAlignment: fc.constantFrom('Left', 'Center', 'CenterAcrossSelection', 'Distributed'),
      verticalAlignment: fc.constantFrom('Top', 'Center', 'Justify'),
      wrapText: fc.constant(true),
      shrinkToFit: fc.constant(true),
      indentLevel: fc.integer({ min: 1, max: 15 }),
      textOrientation: fc.constantFrom(-90, -1, 1, 45, 90, 180),
      readingOrder: fc.constantFrom('LeftToRight', 'RightToLeft'),
      numberFormat: fc.constantFrom('0.00', '@', 'yyyy-mm-dd', '"<&" 0'),
      locked: fc.constant(false),
      formulaHidden: fc.constant(true),
    },
    { requiredKeys: [] },
  )
  .filter((made) => Object.keys(made).length > 0) as fc.Arbitrary<CellStyle>;

const value: fc.Arbitrary<Pick<CellModel, 'type' | 'value'>> = fc.oneof(
  text.map((made) => ({ type: 'text' as const, value: made })),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((made) => ({ type: 'number' as const, value: made })),
  fc.boolean().map((made) => ({ type: 'boolean' as const, value: made })),
  fc.constantFrom('#REF!', '#N/A', '#SPILL!').map((made) => ({ type: 'error' as const, value: made })),
);
const cell: fc.Arbitrary<CellModel> = fc
  .tuple(
    value,
    fc.option(style, { nil: undefined }),
    fc.option(fc.constantFrom('=A1&"<_x0041_>"', "='ورقة 1'!A1", '=1'), { nil: undefined, freq: 3 }),
    fc.boolean(),
  )
  .map(([made, itsStyle, formula, prefixed]) => ({
    ...made,
    ...(itsStyle && { style: itsStyle }),
    ...(formula !== undefined && { formula }),
    ...(prefixed && made.type === 'text' && { quotePrefix: true }),
  }));
const grid = fc
  .array(fc.tuple(fc.nat(20), fc.oneof(fc.nat(5), fc.constant(16_383)), cell), { maxLength: 25 })
  .map((list) => {
    const cells: CellGrid = new Map();
    for (const [row, column, made] of list) {
      cells.set(row, (cells.get(row) ?? new Map<number, CellModel>()).set(column, made));
    }
    return cells;
  });

/** Cells in order, without the place of their format in a file; -0 is 0 in a file. */
function comparable(cells: CellGrid): unknown {
  return [...cells]
    .flatMap(([row, inRow]) => [...inRow].map(([column, made]) => ({ row, column, ...made })))
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ style: itsStyle, ...made }) => {
      const { fileIndex: _, ...rest } = itsStyle ?? {};
      const plain = made.value === 0 ? { ...made, value: 0 } : made;
      return Object.keys(rest).length > 0 ? { ...plain, style: rest } : plain;
    });
}

async function saved(opened: OpenedWorkbook): Promise<OpenedWorkbook> {
  return openWorkbook(await saveWorkbook(opened), opened.model.name);
}

test('any content of a sheet is the same after saving and opening', async () => {
  await fc.assert(
    fc.asyncProperty(grid, async (cells) => {
      const opened = await newWorkbook('x.xlsx');
      for (const [row, inRow] of cells) opened.model.sheets[0]!.cells.set(row, inRow);
      const again = await saved(opened);
      expect(comparable(again.model.sheets[0]!.cells)).toEqual(comparable(cells));
    }),
    { numRuns: 60 },
  );
});

test('one content changed into another is the other, whatever the first was', async () => {
  await fc.assert(
    fc.asyncProperty(grid, grid, async (first, second) => {
      const opened = await newWorkbook('x.xlsx');
      for (const [row, inRow] of first) opened.model.sheets[0]!.cells.set(row, inRow);
      const middle = await saved(opened);
      const { cells } = middle.model.sheets[0]!;
      // Some of the first cells stay the same objects.
      for (const row of [...cells.keys()]) if (row % 3 !== 0) cells.delete(row);
      for (const [row, inRow] of second) cells.set(row, inRow);
      const again = await saved(middle);
      expect(comparable(again.model.sheets[0]!.cells)).toEqual(comparable(cells));
    }),
    { numRuns: 60 },
  );
});
