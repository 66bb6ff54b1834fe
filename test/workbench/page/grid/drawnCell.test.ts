import { parseA1 } from '../../../../src/workbench/model/address';
import { type CellModel } from '../../../../src/workbench/model/cell';
import { createSheet } from '../../../../src/workbench/model/create';
import { type SheetModel } from '../../../../src/workbench/model/sheet';
import { putCell } from '../../../../src/workbench/host/objects/editCells';
import { drawCell, isCovered } from '../../../../src/workbench/page/grid/drawnCell';
import { drawnLines, viewSheet } from '../../../../src/workbench/page/grid/sheetView';
import { originless, place } from './sheets';

function put(sheet: SheetModel, name: string, cell: CellModel): void {
  const { row, column } = place(name);
  putCell(sheet, row, column, cell);
}
const viewOf = (sheet: SheetModel) => viewSheet(sheet, originless, false, place('A1'));
const text = (value: string, style?: CellModel['style']): CellModel => ({
  type: 'text',
  value,
  ...(style && { style }),
});

describe('drawCell', () => {
  it('places a cell from the beginning of its part', () => {
    const { css } = drawCell(viewOf(createSheet('S')), place('C2'), 64);
    expect(css).toMatch(/^inset-inline-start:64px;width:64px;height:20px;/);
  });

  it('draws a merged cell over all of its cells and covers the others', () => {
    const sheet = createSheet('S');
    sheet.merges = [parseA1('B2:C3')!];
    const view = viewOf(sheet);
    expect(drawCell(view, place('B2'), 0)).toMatchObject({ span: { rows: 2, columns: 2 } });
    expect(drawCell(view, place('B2'), 0).css).toContain('width:128px;height:40px');
    expect([isCovered(view, place('B2')), isCovered(view, place('C3'))]).toEqual([false, true]);
  });

  it('shows the line that a neighbour has on the shared edge', () => {
    const sheet = createSheet('S');
    const line = { style: 'Continuous', weight: 'Medium', colour: '#123456' } as const;
    put(sheet, 'B2', { type: 'empty', value: '', style: { borders: { EdgeLeft: line, EdgeTop: line } } });
    const view = viewOf(sheet);
    expect(drawCell(view, place('A2'), 0).css).toContain('border-inline-end:2px solid #123456');
    expect(drawCell(view, place('B1'), 0).css).toContain('border-bottom:2px solid #123456');
  });

  it('hides the gridlines of a filled cell', () => {
    const sheet = createSheet('S');
    put(sheet, 'B2', text('x', { fill: '#EEEEEE' }));
    const view = viewOf(sheet);
    expect(drawCell(view, place('B2'), 0).css).toContain('border-inline-end-color:transparent');
    expect(drawCell(view, place('A2'), 0).css).toContain('border-inline-end-color:transparent');
    expect(drawCell(view, place('B1'), 0).css).toContain('border-bottom-color:transparent');
  });

  it('runs a long text over empty neighbours, and not over a filled one', () => {
    const sheet = createSheet('S');
    put(sheet, 'A1', text('a text that is far too long for its cell'));
    put(sheet, 'D1', text('filled'));
    put(sheet, 'A2', text('a text that is far too long for its cell'));
    put(sheet, 'B2', text('filled'));
    const view = viewOf(sheet);
    expect(drawCell(view, place('A1'), 0).css).toContain('clip-path:inset(0 -128px 0 0px)');
    expect(drawCell(view, place('A2'), 0).css).not.toContain('clip-path');
  });

  it('mirrors that on a sheet from right to left', () => {
    const sheet = createSheet('S');
    sheet.rightToLeft = true;
    put(sheet, 'A1', text('نص طويل لا تتسع له هذه الخلية أبدًا'));
    put(sheet, 'C1', text('ممتلئة'));
    expect(drawCell(viewOf(sheet), place('A1'), 0)).toMatchObject({
      direction: 'rtl',
      css: expect.stringContaining('clip-path:inset(0 0px 0 -64px)') as string,
    });
  });

  it('finds links', () => {
    const sheet = createSheet('S');
    put(sheet, 'B2', text('go'));
    sheet.hyperlinks = [{ area: parseA1('B2')!, documentReference: 'S!A1' }];
    const view = viewOf(sheet);
    expect([drawCell(view, place('B2'), 0).isLink, drawCell(view, place('B3'), 0).isLink]).toEqual([
      true,
      false,
    ]);
  });
});

describe('drawnLines: no more than is in view and a margin', () => {
  it('at 10,000 rows', () => {
    const sheet = createSheet('S');
    put(sheet, 'AD10000', text('end'));
    sheet.frozen = { rows: 1, columns: 2 };
    const view = viewOf(sheet);
    const { rows, columns } = drawnLines(view, { top: 100_000, start: 0, height: 800, width: 1_000 });
    expect(rows.length).toBeLessThan(70);
    expect(rows).toEqual(expect.arrayContaining([5_001, 5_041]));
    expect(columns[0]).toBe(2);
    expect(columns.length).toBeLessThan(26);
  });
});
