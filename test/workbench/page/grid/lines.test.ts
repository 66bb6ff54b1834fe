import { parseA1 } from '../../../../src/workbench/model/address';
import { createSheet } from '../../../../src/workbench/model/create';
import { excelFont } from '../../../../src/workbench/model/standardFont';
import { putCell } from '../../../../src/workbench/host/objects/editCells';
import { rowHeight } from '../../../../src/workbench/host/objects/measures';
import { copySheet } from '../../../../src/workbench/files/origin';
import { measureLines, usedSize } from '../../../../src/workbench/page/grid/lines';
import { originless } from './sheets';

const nowhere = { rows: 0, columns: 0 };

describe('measureLines: sizes in pixels', () => {
  it('takes widths and heights from the model and standard ones for the rest', () => {
    const sheet = createSheet('S');
    sheet.columns.set(1, { width: 90 });
    sheet.rows.set(2, { height: 30 });
    const { rows, columns } = measureLines(sheet, originless, false, nowhere);
    expect([columns.sizeOf(0), columns.sizeOf(1)]).toEqual([64, 120]);
    expect([rows.sizeOf(0), rows.sizeOf(2)]).toEqual([20, 40]);
  });

  it('draws no hidden line unless asked to', () => {
    const sheet = createSheet('S');
    sheet.columns.set(1, { width: 90, hidden: true });
    sheet.rows.set(2, { height: 0 });
    const hidden = measureLines(sheet, originless, false, nowhere);
    expect([hidden.columns.sizeOf(1), hidden.rows.sizeOf(2)]).toEqual([0, 0]);
    expect([[...hidden.hidden.columns], [...hidden.hidden.rows]]).toEqual([[1], [2]]);
    const shown = measureLines(sheet, originless, true, nowhere);
    expect([shown.columns.sizeOf(1), shown.rows.sizeOf(2)]).toEqual([120, 20]);
  });

  it('fits rows to their text as the host does', () => {
    const sheet = createSheet('S');
    const text = 'a long text that needs several lines '.repeat(4);
    putCell(sheet, 0, 0, { type: 'text', value: text, style: { wrapText: true } });
    putCell(sheet, 1, 0, { type: 'text', value: 'x', style: { font: { size: 30 } } });
    putCell(sheet, 2, 0, { type: 'text', value: text, style: { wrapText: true } });
    sheet.merges = [parseA1('A3:C3')!];
    const { rows } = measureLines(sheet, originless, false, nowhere);
    for (const row of [0, 1, 2])
      expect(rows.sizeOf(row)).toBeCloseTo((rowHeight(sheet, row, excelFont) * 96) / 72, 6);
    expect(rows.sizeOf(0)).toBeGreaterThan(100);
    expect(rows.sizeOf(2)).toBe(20);
  });

  it('keeps the height that the file fitted until the row changes', () => {
    const sheet = createSheet('S');
    putCell(sheet, 0, 0, { type: 'text', value: 'as filed', style: { wrapText: true } });
    const opened = {
      ...originless,
      origin: {
        sheets: new Map([
          [
            sheet.id,
            {
              part: '',
              baseline: copySheet(sheet),
              tableParts: new Map(),
              fittedHeights: new Map([[0, 33]]),
            },
          ],
        ]),
      },
    };
    expect(measureLines(sheet, opened, false, nowhere).rows.sizeOf(0)).toBe(44);
    putCell(sheet, 0, 0, { type: 'text', value: 'typed', style: { wrapText: true } });
    expect(measureLines(sheet, opened, false, nowhere).rows.sizeOf(0)).toBe(20);
  });

  it('lets one scroll past everything that is there, and to where one goes', () => {
    const sheet = createSheet('S');
    putCell(sheet, 999, 40, { type: 'text', value: 'x' });
    expect(usedSize(sheet)).toEqual({ rows: 1000, columns: 41 });
    const { rows, columns } = measureLines(sheet, originless, false, nowhere);
    expect(rows.count).toBeGreaterThan(1000);
    expect(columns.count).toBeGreaterThan(41);
    expect(measureLines(sheet, originless, false, { rows: 1_048_576, columns: 16_384 })).toMatchObject({
      rows: { count: 1_048_576 },
      columns: { count: 16_384 },
    });
  });
});
