import { type AddedShape, findUnnamed } from '../../src/workbook/chart/unnamedShape';

type Standing = Parameters<typeof findUnnamed>[0][number];

const box = (id: string, name: string, left = 0, top = 0): Standing => ({
  id,
  name,
  type: 'GeometricShape',
  left,
  top,
});
const line = (id: string, left: number, top: number): Standing => ({
  ...box(id, 'Straight Connector 3', left, top),
  type: 'Line',
});
const old = box('1', 'haykal:role:1', 30, 40);
const added: readonly AddedShape[] = [
  { name: 'haykal:role:2', type: 'GeometricShape', left: 0, top: 0 },
  { name: 'haykal:line:2', type: 'Line', left: 12, top: 80 },
];

describe('a shape that Excel added and did not come to name', () => {
  it.each<[string, readonly Standing[], string | undefined]>([
    ['is the last one, where new shapes stand', [old, box('2', 'Rectangle 2')], '2'],
    ['may be a line, where it was drawn', [old, box('2', 'haykal:role:2'), line('3', 12.4, 79.8)], '3'],
    ['is none that stood before', [box('1', 'Rectangle 1')], undefined],
    ['is none that stands elsewhere', [old, box('2', 'Rectangle 2', 200, 90)], undefined],
    ['is none of another kind than was to come next', [old, line('3', 0, 0)], undefined],
    [
      'is none with something in front of it',
      [old, box('2', 'Rectangle 2'), box('3', 'Star', 9, 9)],
      undefined,
    ],
    [
      'is none once all have their names',
      [
        old,
        box('2', 'haykal:role:2'),
        { ...line('3', 12, 80), name: 'haykal:line:2' },
        box('4', 'Rectangle 4'),
      ],
      undefined,
    ],
    ['is none on an empty sheet', [], undefined],
  ])('%s', (_, shapes, id) => {
    expect(findUnnamed(shapes, new Set(['1']), added)?.id).toBe(id);
  });
});
