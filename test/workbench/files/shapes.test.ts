import fc from 'fast-check';
import { newWorkbook } from '../../../src/workbench/files/newWorkbook';
import { openWorkbook } from '../../../src/workbench/files/openWorkbook';
import { saveWorkbook } from '../../../src/workbench/files/saveWorkbook';
import { type ConnectorModel, type ShapeModel } from '../../../src/workbench/model/shape';
import { drawing1, fullWorkbook } from './fullWorkbook';
import { changedParts, unpack } from './packages';

const drawingPart = 'xl/drawings/drawing1.xml';
const colour = fc.constantFrom('#FF0000', '#1F3864', '#FFFFFF') as fc.Arbitrary<`#${string}`>;
const points = fc.integer({ min: 0, max: 4000 }).map((quarter) => quarter / 4);
const length = fc.integer({ min: 4, max: 2000 }).map((quarter) => quarter / 4);
const label = fc.string({
  unit: fc.constantFrom('م', 'ة', '/', '<', '&', '"', ' ', 'x', '😀'),
  maxLength: 12,
});
const font = fc.record({
  name: fc.constantFrom('Arial', 'Calibri'),
  size: fc.constantFrom(8, 10.5, 14),
  bold: fc.boolean(),
  italic: fc.boolean(),
  underline: fc.constantFrom('None', 'Single', 'Double'),
  colour,
}) as fc.Arbitrary<NonNullable<ShapeModel['text']>['runs'][number]['font']>;
const line = fc.record({
  visible: fc.constant(true),
  colour,
  weight: fc.constantFrom(0.25, 1, 2.25),
  dashStyle: fc.constantFrom(
    'Solid',
    'Dash',
    'DashDot',
    'DashDotDot',
    'LongDash',
    'LongDashDot',
    'LongDashDotDot',
    'RoundDot',
    'SquareDot',
    'SystemDash',
    'SystemDashDot',
    'SystemDot',
  ),
  transparency: fc.constantFrom(0, 0.25),
}) as fc.Arbitrary<ShapeModel['line']>;
const common = {
  name: label,
  left: points,
  top: points,
  visible: fc.boolean(),
  altTextTitle: label,
  altTextDescription: label.map((made) => `${made}\n${made}`),
  placement: fc.constantFrom<ShapeModel['placement']>('TwoCell', 'OneCell', 'Absolute'),
  line,
};
const text = fc.record({
  runs: fc
    .tuple(font, label, label)
    .map(([made, one, two]) => (`${one}${two}` === '' ? [] : [{ text: `${one}\n${two}`, font: made }])),
  horizontalAlignment: fc.constantFrom('Left', 'Center', 'Right', 'Justify', 'Distributed'),
  verticalAlignment: fc.constantFrom('Top', 'Middle', 'Bottom'),
  readingOrder: fc.constantFrom('LeftToRight', 'RightToLeft'),
  margins: fc.record({
    left: fc.constantFrom(0, 7.2),
    top: fc.constant(3.6),
    right: fc.constant(5),
    bottom: fc.constant(1),
  }),
  autoSize: fc.constantFrom('AutoSizeNone', 'AutoSizeTextToFitShape', 'AutoSizeShapeToFitText'),
  wordWrap: fc.boolean(),
  horizontalOverflow: fc.constantFrom('Overflow', 'Clip'),
  verticalOverflow: fc.constantFrom('Overflow', 'Ellipsis', 'Clip'),
}) as fc.Arbitrary<NonNullable<ShapeModel['text']>>;
const box: fc.Arbitrary<ShapeModel> = fc
  .tuple(
    fc.record({
      ...common,
      width: length,
      height: length,
      rotation: fc.constantFrom(0, 30, 90, 180, 250, 315),
      lockAspectRatio: fc.boolean(),
      geometry: fc.constantFrom(
        'Rectangle',
        'RoundRectangle',
        'Ellipse',
        'Snip2DiagonalRectangle',
        'RightTriangle',
        'FlowChartProcess',
      ),
    }),
    fc.boolean(),
    fc.option(fc.record({ colour, transparency: fc.constantFrom(0, 0.5) }), { nil: undefined }),
    text,
  )
  .map(([made, isText, fill, itsText]) => ({
    id: '',
    kind: isText ? 'TextBox' : 'GeometricShape',
    ...made,
    // Turned about its centre, a shape at the edge would reach beyond the sheet, which Excel does not allow.
    left: made.left + 500,
    top: made.top + 500,
    ...(fill && { fill }),
    text: itsText,
  }));
const arrow = fc.constantFrom('None', 'Triangle', 'Stealth', 'Diamond', 'Oval', 'Open');
const link = fc.record({
  ...common,
  width: points,
  height: points,
  type: fc.constantFrom('Straight', 'Elbow', 'Curve'),
  begin: fc.option(fc.record({ at: fc.nat(9), site: fc.nat(3) }), { nil: undefined }),
  end: fc.option(fc.record({ at: fc.nat(9), site: fc.nat(3) }), { nil: undefined }),
  beginArrowhead: arrow,
  endArrowhead: arrow,
  flipHorizontal: fc.boolean(),
  flipVertical: fc.boolean(),
});
const drawing = fc
  .tuple(fc.array(box, { minLength: 1, maxLength: 5 }), fc.array(link, { maxLength: 6 }))
  .map(([boxes, links]) => {
    const placed = boxes.map((made, index) => ({ ...made, id: `b${index}` }));
    const glue = (given: { at: number; site: number } | undefined): ConnectorModel['begin'] =>
      given && { shapeId: `b${given.at % placed.length}`, site: given.site };
    const lines = links.map(
      (
        { type, begin, end, beginArrowhead, endArrowhead, flipHorizontal, flipVertical, ...made },
        index,
      ): ShapeModel => ({
        ...made,
        id: `l${index}`,
        kind: 'Line',
        rotation: 0,
        lockAspectRatio: false,
        connector: {
          type,
          ...(begin && { begin: glue(begin) }),
          ...(end && { end: glue(end) }),
          beginArrowhead,
          endArrowhead,
          // Where a line has no extent there is nothing to flip.
          flipHorizontal: flipHorizontal && made.width > 0,
          flipVertical: flipVertical && made.height > 0,
        },
      }),
    );
    return [...placed, ...lines];
  });

/** Shapes without ids: what they are glued to is named by its place. */
function comparable(shapes: readonly ShapeModel[]): unknown {
  const places = new Map(shapes.map(({ id }, index) => [id, index]));
  const plain = (value: unknown): unknown => {
    // Half a metric unit may be lost.
    if (typeof value === 'number') return Math.round(value * 1000) / 1000;
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).filter(([key]) => key !== 'id' && key !== 'fileId');
    return Object.fromEntries(
      fields.map(([key, field]) => [key, key === 'shapeId' ? places.get(field as string) : plain(field)]),
    );
  };
  return plain(shapes);
}

test('any shapes and lines are the same after saving and opening, glue included', async () => {
  await fc.assert(
    fc.asyncProperty(drawing, fc.constantFrom(20, 48, 333), async (shapes, width) => {
      const opened = await newWorkbook('x.xlsx');
      const sheet = opened.model.sheets[0]!;
      sheet.columns.set(1, { width });
      sheet.rows.set(2, { height: 33.3 });
      sheet.rows.set(4, { hidden: true });
      sheet.shapes = shapes;
      const bytes = await saveWorkbook(opened);
      const again = await openWorkbook(bytes, 'x.xlsx');
      expect(comparable(again.model.sheets[0]!.shapes)).toEqual(comparable(shapes));
      expect(await saveWorkbook(again)).toEqual(bytes);
    }),
    { numRuns: 40 },
  );
});

/** Anchors of a drawing's text, in order. */
const anchors = drawing1.split('\n').slice(2, 5);

test('a changed drawing keeps the text of every anchor that did not change', async () => {
  const opened = await openWorkbook(fullWorkbook, 'x');
  const sheet = opened.model.sheets[0]!;
  const [first, chart, button] = sheet.shapes;
  sheet.shapes = [chart!, button!, { ...first!, name: 'جديد', id: 'new', left: 300 }];
  const saved = await saveWorkbook(opened);
  expect(changedParts(fullWorkbook, saved)).toEqual([drawingPart]);
  const text = unpack(saved).get(drawingPart)!;
  expect(text).toContain(`${anchors[1]!}${anchors[2]!}<xdr:twoCellAnchor editAs="oneCell">`);
  expect(text).toContain('<xdr:cNvPr id="5" name="جديد" descr="d"/>');
  expect(text).not.toContain('name="box"');
});

test('a chart that is moved and renamed keeps all else', async () => {
  const opened = await openWorkbook(fullWorkbook, 'x');
  const sheet = opened.model.sheets[0]!;
  sheet.shapes = sheet.shapes.map((shape) =>
    shape.name === 'Chart 1'
      ? { ...shape, name: 'مخطط', altTextTitle: 't', left: shape.left + 48, placement: 'Absolute' }
      : shape,
  );
  const saved = await saveWorkbook(opened);
  const text = unpack(saved).get(drawingPart)!;
  expect(text).toContain(anchors[0]!);
  expect(text).toContain('<xdr:cNvPr id="3" name="مخطط" title="t"/>');
  expect(text).toContain('<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"');
  const again = (await openWorkbook(saved, 'x')).model.sheets[0]!.shapes[1]!;
  expect(again).toMatchObject({
    kind: 'Other',
    name: 'مخطط',
    left: sheet.shapes[1]!.left,
    width: 162,
    placement: 'Absolute',
  });
});

test('a drawing without shapes stays as a part, so that what belongs to it stays as well', async () => {
  const opened = await openWorkbook(fullWorkbook, 'x');
  opened.model.sheets[0]!.shapes = [];
  const saved = await saveWorkbook(opened);
  expect(changedParts(fullWorkbook, saved)).toEqual([drawingPart]);
  expect((await openWorkbook(saved, 'x')).model.sheets[0]!.shapes).toEqual([]);
});
