import { copySheets } from '../../../../src/workbench/host/objects/copySheets';
import { worksheetObject } from '../../../../src/workbench/host/objects/worksheet';
import { createSheet, createWorkbook } from '../../../../src/workbench/model/create';
import { type WorkbookModel } from '../../../../src/workbench/model/workbook';
import { openBench } from './onSheet';

function workbookOf(...names: string[]): WorkbookModel {
  return { ...createWorkbook(), sheets: names.map((name) => createSheet(name)) };
}

function names({ sheets }: WorkbookModel): string[] {
  return sheets.map(({ name }) => name);
}

describe('sheets of another workbook', () => {
  it.each<[string, (workbook: WorkbookModel) => unknown, string]>([
    ['at the end by default', () => undefined, 'A B X Y'],
    ['at the beginning', () => ({ positionType: 'Beginning' }), 'X Y A B'],
    [
      'before a sheet',
      ({ sheets }) => ({ positionType: 'Before', relativeTo: worksheetObject(sheets[1]!) }),
      'A X Y B',
    ],
    ['after a sheet', () => ({ positionType: 'After', relativeTo: 'a' }), 'A X Y B'],
    ['only those that are named', () => ({ sheetNamesToInsert: ['y'] }), 'A B Y'],
    ['all for an empty list', () => ({ sheetNamesToInsert: [] }), 'A B X Y'],
  ])('are inserted %s', (_, options, expected) => {
    const workbook = workbookOf('A', 'B');
    const ids = copySheets(workbook, workbookOf('X', 'Y'), options(workbook));
    expect(names(workbook).join(' ')).toBe(expected);
    const inserted = workbook.sheets.filter(({ id }) => ids.includes(id));
    expect(inserted.every(({ name }) => name === 'X' || name === 'Y')).toBe(true);
  });

  it('get free names, and their formulas follow', () => {
    const workbook = workbookOf('Sheet1', 'Sheet1 (2)', 'x'.repeat(31));
    const source = workbookOf('sheet1', 'X'.repeat(31));
    source.names = [{ name: 'Here', formula: '=sheet1!$A$1', comment: '', visible: true }];
    source.sheets[1]!.cells.set(0, new Map([[0, { type: 'number', value: 1, formula: '=Sheet1!A1+1' }]]));
    copySheets(workbook, source, undefined);
    expect(names(workbook).slice(3)).toEqual(['sheet1 (3)', `${'X'.repeat(27)} (2)`]);
    expect(workbook.sheets[4]!.cells.get(0)!.get(0)!.formula).toBe("='sheet1 (3)'!A1+1");
    expect(workbook.names).toMatchObject([{ name: 'Here', formula: "='sheet1 (3)'!$A$1" }]);
  });

  it('bring their view, tables and glued shapes under new ids', async () => {
    const bench = openBench();
    await bench.run((sheet) => {
      sheet.tables.add('A1:B2', true);
      const [a, b] = [sheet.shapes.addTextBox('a'), sheet.shapes.addTextBox('b')];
      const { line } = sheet.shapes.addLine(0, 0, 9, 9);
      line.connectBeginShape(a, 2);
      line.connectEndShape(b, 0);
    });
    bench.model.rightToLeft = true;
    const style = { fill: '#FFFFFF', fileIndex: 7 } as const;
    bench.model.cells.set(5, new Map([[0, { type: 'empty', value: '', style }]]));
    const workbook = openBench();
    await workbook.run((sheet) => sheet.tables.add('A1:B2', true));
    const [id] = copySheets(workbook.workbook, bench.workbook, undefined);
    const copy = workbook.workbook.sheets[1]!;
    expect(copy).toMatchObject({ id, name: 'Sheet1 (2)', rightToLeft: true });
    expect(copy.tables[0]!.name).not.toBe(workbook.model.tables[0]!.name);
    expect(copy.cells.get(5)!.get(0)!.style).toEqual({ fill: '#FFFFFF' });
    const [a, b, line] = copy.shapes;
    expect(line!.connector).toMatchObject({ begin: { shapeId: a!.id }, end: { shapeId: b!.id } });
    expect(a!.id).not.toBe(bench.model.shapes[0]!.id);
  });

  it('are refused where the list of sheets is protected or a sheet is missing', () => {
    const workbook = workbookOf('A');
    expect(() => copySheets(workbook, workbookOf('X'), { sheetNamesToInsert: ['Z'] })).toThrow(
      /doesn't exist/,
    );
    workbook.structureProtected = true;
    expect(() => copySheets(workbook, workbookOf('X'), undefined)).toThrow(/cannot perform/);
    expect(names(workbook)).toEqual(['A']);
  });
});
