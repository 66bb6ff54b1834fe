import fc from 'fast-check';
import { type ConnectorModel, type ShapeModel } from '../../../../src/workbench/model/shape';
import {
  arrowhead,
  boundsOf,
  connectorPoints,
  dashArray,
  endsOf,
  pathData,
} from '../../../../src/workbench/page/grid/shapePath';

const plain: ConnectorModel = {
  type: 'Elbow',
  beginArrowhead: 'None',
  endArrowhead: 'None',
  flipHorizontal: false,
  flipVertical: false,
};

function makeLine(
  connector: Partial<ConnectorModel>,
  box = { left: 10, top: 20, width: 100, height: 60 },
): ShapeModel {
  return {
    id: 'l',
    name: 'line',
    kind: 'Line',
    ...box,
    rotation: 0,
    visible: true,
    altTextTitle: '',
    altTextDescription: '',
    placement: 'TwoCell',
    lockAspectRatio: false,
    line: { visible: true, colour: '#000000', weight: 1, dashStyle: 'Solid', transparency: 0 },
    connector: { ...plain, ...connector },
  };
}

const glue = (site: number) => ({ shapeId: 's', site });

describe('connectorPoints: the way of a connector', () => {
  it.each<[string, Partial<ConnectorModel>, string]>([
    ['straight', { type: 'Straight' }, 'M10 20L110 80'],
    ['from the bottom to the top, two bends', { begin: glue(2), end: glue(0) }, 'M10 20L10 50L110 50L110 80'],
    ['from the bottom to the side, one bend', { begin: glue(2), end: glue(1) }, 'M10 20L10 80L110 80'],
    ['from the side to the top, one bend', { begin: glue(3), end: glue(0) }, 'M10 20L110 20L110 80'],
    ['from side to side, two bends', { begin: glue(3), end: glue(1) }, 'M10 20L60 20L60 80L110 80'],
    ['around the right ends', { begin: glue(3), end: glue(3) }, 'M10 20L128 20L128 80L110 80'],
    ['around the left ends', { begin: glue(1), end: glue(1) }, 'M10 20L-8 20L-8 80L110 80'],
    ['over the upper ends', { begin: glue(0), end: glue(0) }, 'M10 20L10 2L110 2L110 80'],
    ['under the lower ends', { begin: glue(2), end: glue(2) }, 'M10 20L10 98L110 98L110 80'],
    ['a free end follows the other', { end: glue(0) }, 'M10 20L10 50L110 50L110 80'],
    [
      'to the left and upwards',
      { begin: glue(0), end: glue(2), flipHorizontal: true, flipVertical: true },
      'M110 80L110 50L10 50L10 20',
    ],
  ])('%s', (_name, connector, path) => {
    expect(pathData(connectorPoints(makeLine(connector)), false)).toBe(path);
  });

  it('does not bend where its ends are in line', () => {
    const line = makeLine({ begin: glue(2), end: glue(0) }, { left: 10, top: 20, width: 0, height: 60 });
    expect(pathData(connectorPoints(line), false)).toBe('M10 20L10 80');
  });

  it('always runs from end to end, level or upright', () => {
    const site = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });
    const length = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(
        site,
        site,
        fc.boolean(),
        fc.boolean(),
        length,
        length,
        (from, to, flipX, flipY, width, height) => {
          const line = makeLine(
            {
              ...(from !== undefined && { begin: glue(from) }),
              ...(to !== undefined && { end: glue(to) }),
              flipHorizontal: flipX,
              flipVertical: flipY,
            },
            { left: 5, top: 7, width, height },
          );
          const points = connectorPoints(line);
          expect([points[0], points.at(-1)]).toEqual(endsOf(line));
          points.slice(1).forEach((point, index) => {
            expect(point.x === points[index]!.x || point.y === points[index]!.y).toBe(true);
          });
        },
      ),
    );
  });

  it('curves through the same corners', () => {
    const line = makeLine({ type: 'Curve', begin: glue(2), end: glue(0) });
    expect(pathData(connectorPoints(line), true)).toBe('M10 20C10 50 110 50 110 80');
  });
});

describe('arrowhead', () => {
  const [from, tip] = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ];
  it.each([
    ['Triangle', 'M100 0L94 3L94 -3Z', true],
    ['Stealth', 'M100 0L94 3L96.1 0L94 -3Z', true],
    ['Diamond', 'M103 0L100 3L97 0L100 -3Z', true],
    ['Open', 'M94 3L100 0L94 -3', false],
    ['Oval', 'M103 0A3 3 0 1 0 97 0A3 3 0 1 0 103 0Z', true],
  ] as const)('%s at the end of a thin line', (style, path, filled) => {
    const mirrored = arrowhead(style, from, tip, 1);
    expect(mirrored?.filled).toBe(filled);
    // Its two sides may come in either order.
    expect(mirrored?.path.replaceAll('-', '').split(/[ML]/).sort()).toEqual(
      path.replaceAll('-', '').split(/[ML]/).sort(),
    );
  });

  it('is none without a direction or a style', () => {
    expect(arrowhead('None', from, tip, 1)).toBeUndefined();
    expect(arrowhead('Triangle', tip, tip, 1)).toBeUndefined();
  });
});

describe('lines and bounds', () => {
  it('measures dashes in widths of the line', () => {
    expect(dashArray('Dash', 2)).toBe('8 6');
    expect(dashArray('Solid', 2)).toBe('');
  });

  it('holds a turned shape', () => {
    const box = { ...makeLine({}, { left: 0, top: 0, width: 100, height: 20 }), rotation: 90 };
    const { left, right, top, bottom } = boundsOf(box);
    expect([left, right, top, bottom].map(Math.round)).toEqual([34, 66, -46, 66]);
  });
});
