import fc from 'fast-check';
import {
  type PlacedConnector,
  placeConnector,
  readConnectorFrame,
  type Side,
} from '../../../src/workbench/files/connectorFrame';
import { type ConnectorModel } from '../../../src/workbench/model/shape';

type Point = readonly [x: number, y: number];

/** The corners of the presets in a frame of width and height (ECMA-376, presetShapeDefinitions.xml). */
const paths: Readonly<Record<string, (width: number, height: number, bend: number) => Point[]>> = {
  straightConnector1: (width, height) => [
    [0, 0],
    [width, height],
  ],
  bentConnector2: (width, height) => [
    [0, 0],
    [width, 0],
    [width, height],
  ],
  bentConnector3: (width, height, bend) => [
    [0, 0],
    [width * bend, 0],
    [width * bend, height],
    [width, height],
  ],
};

/** Where the path of a preset runs on the sheet. */
function draw({ preset, frame, bend = 0.5 }: PlacedConnector): Point[] {
  const turn = (frame.rotation * Math.PI) / 180;
  const round = (value: number): number => Math.round(value * 1000) / 1000 + 0;
  return paths[preset]!(frame.width, frame.height, bend).map(([x, y]) => {
    const across = (frame.flipHorizontal ? frame.width - x : x) - frame.width / 2;
    const down = (frame.flipVertical ? frame.height - y : y) - frame.height / 2;
    return [
      round(frame.left + frame.width / 2 + across * Math.cos(turn) - down * Math.sin(turn)),
      round(frame.top + frame.height / 2 + across * Math.sin(turn) + down * Math.cos(turn)),
    ];
  });
}

function connector(
  type: ConnectorModel['type'],
  flipHorizontal: boolean,
  flipVertical: boolean,
): ConnectorModel {
  return { type, flipHorizontal, flipVertical, beginArrowhead: 'None', endArrowhead: 'None' };
}

const box = { left: 100, top: 50, width: 80, height: 40 };

test.each<[string, boolean, boolean, Side | undefined, Side | undefined, Point[]]>([
  [
    'down and to the right',
    false,
    false,
    'bottom',
    'top',
    [
      [100, 50],
      [100, 70],
      [180, 70],
      [180, 90],
    ],
  ],
  [
    'down and to the left',
    true,
    false,
    'bottom',
    'top',
    [
      [180, 50],
      [180, 70],
      [100, 70],
      [100, 90],
    ],
  ],
  [
    'up and to the right',
    false,
    true,
    'top',
    'bottom',
    [
      [100, 90],
      [100, 70],
      [180, 70],
      [180, 50],
    ],
  ],
  [
    'up and to the left',
    true,
    true,
    'top',
    'bottom',
    [
      [180, 90],
      [180, 70],
      [100, 70],
      [100, 50],
    ],
  ],
  [
    'down, then into the left side',
    false,
    false,
    'bottom',
    'left',
    [
      [100, 50],
      [100, 90],
      [180, 90],
    ],
  ],
  [
    'down, then into the right side',
    true,
    false,
    'bottom',
    'right',
    [
      [180, 50],
      [180, 90],
      [100, 90],
    ],
  ],
  [
    'to the right, then down',
    false,
    false,
    'right',
    'top',
    [
      [100, 50],
      [180, 50],
      [180, 90],
    ],
  ],
  [
    'to the left, then up',
    true,
    true,
    'left',
    'bottom',
    [
      [180, 90],
      [100, 90],
      [100, 50],
    ],
  ],
  [
    'from side to side',
    false,
    false,
    'right',
    'left',
    [
      [100, 50],
      [140, 50],
      [140, 90],
      [180, 90],
    ],
  ],
  [
    'around the right, the end farther out',
    false,
    false,
    'right',
    'right',
    [
      [100, 50],
      [198, 50],
      [198, 90],
      [180, 90],
    ],
  ],
  [
    'around the right, the beginning farther out',
    true,
    false,
    'right',
    'right',
    [
      [180, 50],
      [198, 50],
      [198, 90],
      [100, 90],
    ],
  ],
  [
    'around the left, upwards',
    false,
    true,
    'left',
    'left',
    [
      [100, 90],
      [82, 90],
      [82, 50],
      [180, 50],
    ],
  ],
  [
    'under both, to the left',
    true,
    false,
    'bottom',
    'bottom',
    [
      [180, 50],
      [180, 108],
      [100, 108],
      [100, 90],
    ],
  ],
  [
    'over both, upwards',
    false,
    true,
    'top',
    'top',
    [
      [100, 90],
      [100, 32],
      [180, 32],
      [180, 50],
    ],
  ],
  [
    'with free ends',
    true,
    false,
    undefined,
    undefined,
    [
      [180, 50],
      [140, 50],
      [140, 90],
      [100, 90],
    ],
  ],
  [
    'with a free beginning',
    false,
    false,
    undefined,
    'top',
    [
      [100, 50],
      [100, 70],
      [180, 70],
      [180, 90],
    ],
  ],
])('an elbow %s', (_, toLeft, upwards, begin, end, path) => {
  expect(draw(placeConnector(connector('Elbow', toLeft, upwards), box, begin, end))).toEqual(path);
});

test.each<[ConnectorModel['type'], string]>([
  ['Straight', 'straightConnector1'],
  ['Elbow', 'bentConnector3'],
  ['Curve', 'curvedConnector3'],
])('%s is %s', (type, preset) => {
  expect(placeConnector(connector(type, false, false), box, 'bottom', 'top').preset).toBe(preset);
});

test.each<[Side, Point[]]>([
  [
    'right',
    [
      [100, 50],
      [118, 50],
      [118, 90],
      [101, 90],
    ],
  ],
  [
    'left',
    [
      [100, 50],
      [82, 50],
      [82, 90],
      [99, 90],
    ],
  ],
])('between ends in line at the %s its frame is a point wide, and read as none', (side, path) => {
  const upright = { left: 100, top: 50, width: 0, height: 40 };
  const placed = placeConnector(connector('Elbow', false, false), upright, side, side);
  expect(placed.box).toMatchObject({ width: 1, height: 40 });
  expect(draw(placed)).toEqual(path);
  expect(readConnectorFrame(placed.frame, placed.bend)).toEqual({
    ...upright,
    flipHorizontal: false,
    flipVertical: false,
  });
});

test('what is placed is read back: the bounding box and the direction', () => {
  const side = fc.constantFrom<Side | undefined>('top', 'left', 'bottom', 'right', undefined);
  const length = fc.integer({ min: 0, max: 500 });
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.boolean(),
      side,
      side,
      length,
      length,
      (toLeft, upwards, begin, end, width, height) => {
        const rectangle = { left: 10, top: 20, width, height };
        const given = connector('Elbow', toLeft && width > 0, upwards && height > 0);
        const { frame, bend } = placeConnector(given, rectangle, begin, end);
        const read = readConnectorFrame(frame, bend);
        expect(read.flipHorizontal).toBe(given.flipHorizontal);
        expect(read.flipVertical).toBe(given.flipVertical);
        expect(read.left).toBeCloseTo(10, 6);
        expect(read.top).toBeCloseTo(20, 6);
        expect(read.width).toBeCloseTo(width, 6);
        expect(read.height).toBeCloseTo(height, 6);
      },
    ),
  );
});
