import fc from 'fast-check';
import { shiftArea, shiftCells, shiftSpan } from '../../../../src/workbench/host/objects/shiftSpan';
import { type SheetModel } from '../../../../src/workbench/model/sheet';
import { type Bench, fill, openBench } from './onSheet';

function valuesOf({ cells }: SheetModel): Record<string, unknown> {
  return Object.fromEntries(
    [...cells].flatMap(([row, line]) =>
      [...line].map(([column, cell]) => [`${row},${column}`, cell.formula ?? cell.value]),
    ),
  );
}

const grid = [
  ['a', 'b', 'c'],
  ['d', 'e', 'f'],
  ['g', 'h', 'i'],
];

describe('cells', () => {
  it.each<['insert' | 'delete', string, 'Down' | 'Right' | 'Up' | 'Left', unknown[][]]>([
    [
      'insert',
      'B2',
      'Down',
      [
        ['a', 'b', 'c'],
        ['d', '', 'f'],
        ['g', 'e', 'i'],
        ['', 'h', ''],
      ],
    ],
    [
      'insert',
      'B2',
      'Right',
      [
        ['a', 'b', 'c', ''],
        ['d', '', 'e', 'f'],
        ['g', 'h', 'i', ''],
      ],
    ],
    [
      'insert',
      '2:2',
      'Right',
      [
        ['a', 'b', 'c'],
        ['', '', ''],
        ['d', 'e', 'f'],
        ['g', 'h', 'i'],
      ],
    ],
    [
      'insert',
      'A:B',
      'Down',
      [
        ['', '', 'a', 'b', 'c'],
        ['', '', 'd', 'e', 'f'],
        ['', '', 'g', 'h', 'i'],
      ],
    ],
    [
      'delete',
      'B1:B2',
      'Up',
      [
        ['a', 'h', 'c'],
        ['d', '', 'f'],
        ['g', '', 'i'],
      ],
    ],
    [
      'delete',
      'A2:B2',
      'Left',
      [
        ['a', 'b', 'c'],
        ['f', '', ''],
        ['g', 'h', 'i'],
      ],
    ],
    ['delete', '1:2', 'Up', [['g', 'h', 'i']]],
    [
      'delete',
      'A:A',
      'Left',
      [
        ['b', 'c'],
        ['e', 'f'],
        ['h', 'i'],
      ],
    ],
  ])('%s %s %s', async (_kind, address, direction, expected) => {
    const bench = openBench();
    await fill(bench, grid);
    const read = await bench.run(async (sheet, context) => {
      const range = sheet.getRange(address);
      if (direction === 'Down' || direction === 'Right') range.insert(direction);
      else range.delete(direction);
      const used = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange());
      used.load('values');
      await context.sync();
      return used.values;
    });
    expect(read).toEqual(expected);
  });

  it('that are put in look like those before them, and the new range is given back', async () => {
    const bench = openBench();
    await fill(bench, grid);
    await bench.run(async (sheet, context) => {
      sheet.getRange('1:1').format.rowHeight = 30;
      sheet.getRange('A1').format.font.bold = true;
      const old = sheet.getRange('2:3');
      const added = old.insert('Down');
      added.load('address');
      old.load('address');
      await context.sync();
      expect([added.address, old.address]).toEqual(['Sheet1!2:3', 'Sheet1!4:5']);
    });
    expect([bench.model.rows.get(2)?.height, bench.model.rows.get(3)]).toEqual([30, undefined]);
    expect(bench.model.cells.get(1)?.get(0)).toEqual({
      type: 'empty',
      value: '',
      style: { font: { bold: true } },
    });
  });

  it('that are taken out are the ones that were put in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 3 }),
        fc.boolean(),
        async (row, column, rows, columns, down) => {
          const bench = openBench();
          await fill(bench, grid);
          await bench.run((sheet) => {
            sheet.getRange('E1').formulas = [['=SUM(A1:C3)+B2']];
            sheet.getRange('C3').hyperlink = { address: 'https://example.org/' };
          });
          const before = [valuesOf(bench.model), bench.model.hyperlinks];
          await bench.run((sheet) => {
            sheet.getRangeByIndexes(row, column, rows, columns).insert(down ? 'Down' : 'Right');
            sheet.getRangeByIndexes(row, column, rows, columns).delete(down ? 'Up' : 'Left');
          });
          expect([valuesOf(bench.model), bench.model.hyperlinks]).toEqual(before);
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** Ten rows with one of everything that hangs on cells. */
async function furnished(): Promise<Bench> {
  const bench = openBench();
  await fill(bench, [['Code', 'Title'], ...Array.from({ length: 9 }, (_, row) => [row, `t${row}`])]);
  await bench.run((sheet, context) => {
    sheet.tables.add('A1:B5', true).name = 'Roles';
    sheet.getRange('D4:E5').merge();
    sheet.getRange('B2:B5').dataValidation.rule = { list: { inCellDropDown: true, source: '=$G$3:$G$6' } };
    const format = sheet.getRange('A2:B5').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$A3="x"';
    sheet.getRange('B4').hyperlink = { documentReference: 'Sheet1!A4', textToDisplay: 't2' };
    context.workbook.names.add('Here', sheet.getRange('A4:B4'));
    sheet.getRange('4:4').format.rowHeight = 40;
    sheet.pageLayout.setPrintArea('A1:E9');
    sheet.horizontalPageBreaks.add('A5');
    const box = sheet.shapes.addGeometricShape('Rectangle');
    box.set({ left: 0, top: 85, width: 50, height: 20 });
  });
  return bench;
}

describe('what hangs on cells', () => {
  it('moves and grows when rows are put in', async () => {
    const bench = await furnished();
    await bench.run((sheet) => {
      sheet.getRange('3:4').insert('Down');
    });
    const { model, workbook } = bench;
    expect(model.tables[0]?.area).toEqual({ row: 0, column: 0, rows: 7, columns: 2 });
    expect(model.merges).toEqual([{ row: 5, column: 3, rows: 2, columns: 2 }]);
    expect(model.validations[0]).toMatchObject({
      areas: [{ row: 1, column: 1, rows: 6, columns: 1 }],
      rule: { list: { source: '=$G$5:$G$8' } },
    });
    expect(model.conditionalFormats[0]).toMatchObject({
      areas: [{ row: 1, column: 0, rows: 6, columns: 2 }],
      formula: '=$A5="x"',
    });
    expect(model.hyperlinks[0]).toMatchObject({
      area: { row: 5, column: 1 },
      documentReference: 'Sheet1!A4',
    });
    expect(workbook.names[0]?.formula).toBe('=Sheet1!$A$6:$B$6');
    expect([model.rows.get(5)?.height, model.rows.get(3)?.height]).toEqual([40, undefined]);
    expect(model.pageLayout).toMatchObject({ printArea: [{ row: 0, rows: 11 }], rowBreaks: [6] });
    expect(model.shapes[0]).toMatchObject({ top: 115, height: 20 });
  });

  it('moves and shrinks when rows are taken out', async () => {
    const bench = await furnished();
    await bench.run((sheet) => {
      sheet.getRange('3:4').delete('Up');
    });
    const { model, workbook } = bench;
    expect(model.tables[0]?.area).toMatchObject({ row: 0, rows: 3 });
    expect(model.merges).toEqual([{ row: 2, column: 3, rows: 1, columns: 2 }]);
    expect(model.hyperlinks).toEqual([]);
    expect(workbook.names[0]?.formula).toBe('=Sheet1!#REF!');
    expect([...model.rows.values()]).toEqual([]);
    expect(model.shapes[0]?.top).toBe(30);
  });

  it('gives a table new columns with names of their own, and takes columns from it', async () => {
    const bench = await furnished();
    await bench.run((sheet) => {
      sheet.getRange('B:C').insert('Right');
    });
    const names = (): unknown => bench.model.tables[0]?.columns.map(({ name }) => name);
    expect(names()).toEqual(['Code', 'Column1', 'Column2', 'Title']);
    await bench.run((sheet) => {
      sheet.getRange('A:B').delete('Left');
    });
    expect(names()).toEqual(['Column2', 'Title']);
    expect(bench.model.tables[0]?.area).toEqual({ row: 0, column: 0, rows: 5, columns: 2 });
  });

  it.each<[string, string, (range: Excel.Range) => void, string]>([
    ['a merged area', 'D1', (range) => void range.insert('Down'), 'MergedRangeConflict'],
    ['a table', 'A2', (range) => void range.insert('Down'), 'InvalidOperation'],
    [
      'a table from the side',
      'A2',
      (range) => {
        range.delete('Left');
      },
      'InvalidOperation',
    ],
    [
      'the header of a table',
      '1:1',
      (range) => {
        range.delete('Up');
      },
      'InvalidOperation',
    ],
  ])('refuses to tear %s', async (_what, address, task, code) => {
    const bench = await furnished();
    const before = valuesOf(bench.model);
    expect(
      await bench.fail((sheet) => {
        task(sheet.getRange(address));
      }),
    ).toBe(code);
    expect(valuesOf(bench.model)).toEqual(before);
  });

  it('refuses to push cells off the sheet', async () => {
    const bench = openBench();
    await bench.run((sheet) => {
      sheet.getRange('A1048576').values = [['last']];
    });
    expect(await bench.fail((sheet) => sheet.getRange('1:1').insert('Down'))).toBe('InvalidOperation');
  });

  it('follows in the formulas of other sheets, but not in text or column names', async () => {
    const bench = openBench();
    await bench.run((sheet, context) => {
      const other = context.workbook.worksheets.add('Other sheet');
      other.getRange('A1:A4').formulas = [
        ['=Sheet1!A3+A3'],
        ['="A3"&Sheet1!$A3:B$4'],
        ['=SUM(Sheet1!3:4,Sheet1!A:B)+LOG10(Sheet1!A9)'],
        ['=Roles[A3]+Sheet1!A2'],
      ];
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('3:3').delete('Up');
    });
    expect(valuesOf(bench.workbook.sheets[1]!)).toEqual({
      '0,0': '=Sheet1!A3+A3',
      '1,0': '="A3"&Sheet1!$A3:B$4',
      '2,0': '=SUM(Sheet1!3:4,Sheet1!A:B)+LOG10(Sheet1!A9)',
      '3,0': '=Roles[A3]+Sheet1!#REF!',
    });
  });
});

const shift = fc.record({
  kind: fc.constantFrom('insert' as const, 'delete' as const),
  along: fc.constant('rows' as const),
  at: fc.nat(20),
  count: fc.integer({ min: 1, max: 5 }),
  first: fc.constant(0),
  last: fc.constant(16_383),
});

describe('shiftSpan', () => {
  it('holds exactly the rows that are still there, and those put in between', () => {
    fc.assert(
      fc.property(shift, fc.nat(20), fc.integer({ min: 1, max: 6 }), (made, start, size) => {
        const rows = Array.from({ length: size }, (_, index) => start + index);
        const after = rows.flatMap((row) => shiftSpan([row, 1], made)?.[0] ?? []);
        const span = shiftSpan([start, size], made);
        if (after.length === 0) expect(span).toBeUndefined();
        else expect(span).toEqual([after[0], after.at(-1)! - after[0]! + 1]);
      }),
    );
  });

  it('moves a reference as it moves the area', () => {
    fc.assert(
      fc.property(shift, fc.nat(20), fc.integer({ min: 2, max: 6 }), (made, row, rows) => {
        const area = shiftArea({ row, column: 1, rows, columns: 2 }, made);
        const expected = area ? `$B${area.row + 1}:C$${area.row + area.rows}` : '#REF!';
        expect(shiftCells(`$B${row + 1}:C$${row + rows}`, made)).toBe(expected);
      }),
    );
  });
});
