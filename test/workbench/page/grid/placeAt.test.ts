import { createSheet } from '../../../../src/workbench/model/create';
import { cellName } from '../../../../src/workbench/page/grid/cellRows';
import { placeAt } from '../../../../src/workbench/page/grid/placeAt';
import { selectArea } from '../../../../src/workbench/page/grid/selection';
import { viewSheet } from '../../../../src/workbench/page/grid/sheetView';
import { type Shown } from '../../../../src/workbench/page/grid/shown';
import { type Skeleton } from '../../../../src/workbench/page/grid/skeleton';
import { originless, place } from './sheets';

/** A sheet in a box of 600 by 400 at (100, 50), with a frozen row and column, scrolled by 10 rows and 2 columns. */
function look(rightToLeft: boolean): (x: number, y: number) => string {
  const sheet = createSheet('S');
  sheet.rightToLeft = rightToLeft;
  sheet.frozen = { rows: 1, columns: 1 };
  const skeleton = {
    scroller: {
      clientLeft: 0,
      clientTop: 0,
      clientWidth: 600,
      clientHeight: 400,
      getBoundingClientRect: () => ({ left: 100, top: 50 }),
    },
  } as unknown as Skeleton;
  const shown = {
    view: viewSheet(sheet, originless, false, place('A1')),
    selection: selectArea({ row: 0, column: 0, rows: 1, columns: 1 }),
    window: { top: 200, start: 128, height: 350, width: 490 },
  } as unknown as Shown;
  return (x, y) => {
    const { zone, row, column, isOutside } = placeAt(skeleton, shown, x, y);
    return `${zone} ${cellName(row, column)}${isOutside ? ' outside' : ''}`;
  };
}

describe('placeAt: the cell at a point', () => {
  // The row headings are 44 pixels wide, the column headings 22 high, cells 64 by 20.
  it.each([
    ['the corner of the headings', 105, 55, 'corner'],
    ['a frozen cell', 150, 75, 'cell A1'],
    ['a scrolled cell', 210, 95, 'cell D12'],
    ['a row heading', 110, 95, 'row'],
    ['a column heading', 210, 55, 'column'],
    ['below the sheet', 210, 470, 'cell D30 outside'],
  ])('%s', (_name, x, y, expected) => {
    expect(look(false)(x, y)).toMatch(new RegExp(`^${expected}`));
  });

  it('counts from the right on a sheet from right to left', () => {
    expect(look(true)(690, 95)).toMatch(/^row/);
    expect(look(true)(650, 75)).toBe('cell A1');
    expect(look(true)(590, 95)).toBe('cell D12');
  });
});
