import { parseA1 } from '../../../../src/workbench/model/address';
import { createSheet } from '../../../../src/workbench/model/create';
import { putCell } from '../../../../src/workbench/host/objects/editCells';
import { textsOf, tiled } from '../../../../src/workbench/page/grid/clipboard';
import { nextEntry } from '../../../../src/workbench/page/grid/listBox';

describe('textsOf: what is copied', () => {
  const sheet = createSheet('S');
  putCell(sheet, 0, 0, { type: 'number', value: 0.5, style: { numberFormat: '0%' } });
  putCell(sheet, 1, 1, { type: 'text', value: 'x' });

  it('is what the cells show', () => {
    expect(textsOf(sheet, parseA1('A1:B2')!)).toEqual([
      ['50%', ''],
      ['', 'x'],
    ]);
  });

  it('is no more of whole columns than what is used', () => {
    expect(textsOf(sheet, parseA1('A:A')!)).toEqual([['50%']]);
    expect(textsOf(sheet, parseA1('D:D')!)).toEqual([['']]);
  });
});

describe('tiled: what is pasted', () => {
  it('fills a selection that is a multiple of it', () => {
    expect(tiled([['a', 'b']], parseA1('A1:D2')!)).toEqual([
      ['a', 'b', 'a', 'b'],
      ['a', 'b', 'a', 'b'],
    ]);
  });

  it('is pasted once elsewhere', () => {
    expect(tiled([['a', 'b']], parseA1('A1:C1')!)).toEqual([['a', 'b']]);
    expect(tiled([['a'], ['b']], parseA1('A1')!)).toEqual([['a'], ['b']]);
  });
});

describe('nextEntry: keys in a list', () => {
  const entries = ['دائم', 'مرن', 'مؤقت', 'Board'];
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 3, 3],
    ['ArrowUp', 0, 0],
    ['End', 0, 3],
    ['Home', 3, 0],
    ['م', 0, 1],
    ['م', 1, 2],
    ['م', 2, 1],
    ['b', 0, 3],
    ['x', 0, undefined],
    ['Shift', 0, undefined],
  ])('%s at %i', (key, at, expected) => {
    expect(nextEntry(key, at, entries)).toBe(expected);
  });
});
