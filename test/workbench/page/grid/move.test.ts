import { parseA1 } from '../../../../src/workbench/model/address';
import { createSheet } from '../../../../src/workbench/model/create';
import { putCell } from '../../../../src/workbench/host/objects/editCells';
import { groundOf } from '../../../../src/workbench/page/grid/ground';
import { directions, type Movement } from '../../../../src/workbench/page/grid/keyCommand';
import { edgeOfBlock, moveTo } from '../../../../src/workbench/page/grid/move';
import { advanceWithin, select, selectArea } from '../../../../src/workbench/page/grid/selection';
import { cellName } from '../../../../src/workbench/page/grid/cellRows';
import { originless, place } from './sheets';
import { viewSheet } from '../../../../src/workbench/page/grid/sheetView';

/** Filled: B2:D3 and B6; B4:C4 merged; row 8 and column F hidden; one row and one column frozen. */
function makeGround() {
  const sheet = createSheet('S');
  for (const name of ['B2', 'C2', 'D2', 'B3', 'C3', 'D3', 'B6']) {
    const { row, column } = place(name);
    putCell(sheet, row, column, { type: 'text', value: name });
  }
  sheet.merges = [parseA1('B4:C4')!];
  sheet.rows.set(7, { hidden: true });
  sheet.columns.set(5, { hidden: true });
  sheet.frozen = { rows: 1, columns: 1 };
  return { sheet, ground: groundOf(viewSheet(sheet, originless, false, place('A1')), 200) };
}

const step = (direction: keyof typeof directions, extend = false): Movement => ({
  to: 'step',
  direction: directions[direction],
  extend,
});
const edge = (direction: keyof typeof directions): Movement => ({
  to: 'edge',
  direction: directions[direction],
  extend: false,
});

describe('moveTo: where keys lead', () => {
  it.each<[string, Movement, string]>([
    ['A1', step('next'), 'B1'],
    ['A1', step('up'), 'A1'],
    ['A1', step('previous'), 'A1'],
    ['A7', step('down'), 'A9'],
    ['E1', step('next'), 'G1'],
    ['B4', step('next'), 'D4'],
    ['D4', step('previous'), 'C4'],
    ['B2', edge('down'), 'B3'],
    ['B3', edge('down'), 'B6'],
    ['B6', edge('down'), 'B1048576'],
    ['B2', edge('next'), 'D2'],
    ['D2', edge('next'), 'XFD2'],
    ['D2', edge('previous'), 'B2'],
    ['B2', edge('up'), 'B1'],
    ['D9', { to: 'rowStart', extend: false }, 'B9'],
    ['A2', { to: 'rowEnd', extend: false }, 'D2'],
    ['D9', { to: 'sheetStart', extend: false }, 'B2'],
    ['A1', { to: 'sheetEnd', extend: false }, 'D6'],
    ['A1', { to: 'page', direction: directions.down, extend: false }, 'A11'],
    ['A5', { to: 'page', direction: directions.up, extend: false }, 'A1'],
  ])('from %s by %j to %s', (from, movement, to) => {
    const { sheet, ground } = makeGround();
    const { row, column } = moveTo(select(sheet, place(from)), movement, ground);
    expect(cellName(row, column)).toBe(to);
  });

  it('extends from where the selection reaches, merged cells included', () => {
    const { sheet, ground } = makeGround();
    const selection = select(sheet, place('B3'), place('B4'));
    expect(selection.area).toEqual(parseA1('B3:C4'));
    expect(moveTo(selection, step('down', true), ground)).toEqual(place('B5'));
  });
});

describe('edgeOfBlock', () => {
  it.each([
    [[1, 2, 3, 7], 1, 1, 3],
    [[1, 2, 3, 7], 3, 1, 7],
    [[1, 2, 3, 7], 7, 1, 99],
    [[1, 2, 3, 7], 7, -1, 3],
    [[1, 2, 3, 7], 5, -1, 3],
    [[], 5, -1, 0],
  ] as const)('of %j from %i by %i is %i', (filled, from, way, expected) => {
    expect(edgeOfBlock(filled, from, way, 100)).toBe(expected);
  });
});

describe('advanceWithin: Tab and Enter inside a selection', () => {
  it.each([
    ['Tab', directions.next, ['B2', 'C2', 'B3', 'C3', 'B2']],
    ['Enter', directions.down, ['B2', 'B3', 'C2', 'C3', 'B2']],
    ['Shift+Tab', directions.previous, ['B2', 'C3', 'B3', 'C2', 'B2']],
    ['Shift+Enter', directions.up, ['B2', 'C3', 'C2', 'B3', 'B2']],
  ] as const)('%s goes round it', (_key, direction, way) => {
    const { sheet, ground } = makeGround();
    let selection = selectArea(parseA1('B2:C3')!);
    const passed = [cellName(selection.active.row, selection.active.column)];
    while (passed.length < way.length) {
      const active = advanceWithin(sheet, selection, direction, ground.shown);
      selection = { ...selection, active };
      passed.push(cellName(active.row, active.column));
    }
    expect(passed).toEqual(way);
  });

  it('passes over hidden lines and covered cells', () => {
    const { sheet, ground } = makeGround();
    const from = (area: string, active: string) => ({ ...selectArea(parseA1(area)!), active: place(active) });
    expect(advanceWithin(sheet, from('E1:G2', 'E1'), directions.next, ground.shown)).toEqual(place('G1'));
    expect(advanceWithin(sheet, from('B4:D5', 'B4'), directions.next, ground.shown)).toEqual(place('D4'));
  });
});
