import fc from 'fast-check';
import { parseTsv, printTsv } from '../../../../src/workbench/page/grid/tsv';

describe('parseTsv and printTsv: cells as text on the clipboard', () => {
  it.each<[string, string[][]]>([
    ['a', [['a']]],
    [
      'a\tb\nc\td\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\r\nb\r\n', [['a'], ['b']]],
    [
      'a\tb\nc',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['a\t', [['a', '']]],
    ['"a\tb"\tc', [['a\tb', 'c']]],
    ['"two\nlines"', [['two\nlines']]],
    ['"say ""yes"""', [['say "yes"']]],
    ['"open\tb', [['"open', 'b']]],
    ['"a"b', [['"a"b']]],
    ['\n\nx', [[''], [''], ['x']]],
    ['دور\t5.2', [['دور', '5.2']]],
  ])('%j', (text, cells) => {
    expect(parseTsv(text)).toEqual(cells);
  });

  it('reads what it printed', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'ب', '\t', '\n', '"', ' ', '=') });
    const grid = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(field, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      )
      // A last row of one empty cell is no more than the end of the line before it.
      .filter((rows) => rows.at(-1)!.join('') !== '' || rows.at(-1)!.length > 1);
    fc.assert(
      fc.property(grid, (rows) => {
        expect(parseTsv(printTsv(rows))).toEqual(rows);
      }),
    );
  });
});
