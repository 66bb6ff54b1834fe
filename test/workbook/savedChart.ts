import { strFromU8, unzipSync } from 'fflate';

/**
 * Reads the charts out of a saved .xlsx, from its parts alone, as another program would: places from the anchors and the
 * sizes of rows and columns, ways of connectors from their presets (ECMA-376, presetShapeDefinitions.xml).
 */

type Point = Readonly<{ x: number; y: number }>;
type Rectangle = Readonly<{ left: number; top: number; right: number; bottom: number }>;
export type SavedBox = Rectangle & Readonly<{ id: string; name: string; alt: string; order: number }>;
export type SavedLine = Readonly<{
  name: string;
  alt: string;
  begin: Glue | undefined;
  end: Glue | undefined;
  path: readonly Point[];
}>;
type Glue = Readonly<{ id: string; site: number }>;
export type SavedChart = Readonly<{
  sheet: string;
  boxes: readonly SavedBox[];
  lines: readonly SavedLine[];
  printArea: Rectangle;
  fitsOnOnePage: boolean;
}>;

const emuPerPoint = 12_700;
/** Of the workbook's standard font, at 96 dots an inch. */
const digitWidth = 7;

/** The charts of a saved workbook, by their sheets in the order of the tabs; sheets without a drawing are none. */
export function readSavedCharts(bytes: Uint8Array): SavedChart[] {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
  const book = parts['xl/workbook.xml']!;
  const targets = readRelations(parts['xl/_rels/workbook.xml.rels']!, 'xl');
  return [...book.matchAll(/<sheet [^>]*>/g)].flatMap(([tag], index): SavedChart[] => {
    const part = targets.get(attribute(tag, 'r:id')!)!;
    const rels = parts[part.replace(/([^/]+)$/, '_rels/$1.rels')];
    const drawing =
      rels && [...readRelations(rels, 'xl/worksheets').values()].find((t) => t.includes('drawing'));
    if (!drawing) return [];
    const xml = parts[part]!;
    const grid = readGrid(xml);
    const area = new RegExp(
      `<definedName [^>]*name="_xlnm.Print_Area"[^>]*localSheetId="${index}"[^>]*>([^<]*)<|` +
        `<definedName [^>]*localSheetId="${index}"[^>]*name="_xlnm.Print_Area"[^>]*>([^<]*)<`,
    ).exec(book);
    const [, , column, row] = /\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)/
      .exec(area?.[1] ?? area?.[2] ?? '')!
      .slice(1);
    return [
      {
        sheet: attribute(tag, 'name')!,
        ...readDrawing(parts[drawing]!, grid),
        printArea: {
          left: 0,
          top: 0,
          right: grid.columnAt(columnNumber(column!)),
          bottom: grid.rowAt(Number(row)),
        },
        fitsOnOnePage:
          /<pageSetUpPr [^>]*fitToPage="(?:1|true)"/.test(xml) && !/fitTo(?:Width|Height)="0"/.test(xml),
      },
    ];
  });
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found
    ?.replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex: string | undefined, plain: string) =>
      String.fromCodePoint(hex === undefined ? Number(plain) : Number.parseInt(hex, 16)),
    )
    .replaceAll('&amp;', '&');
}

function readRelations(xml: string, folder: string): Map<string, string> {
  return new Map(
    [...xml.matchAll(/<Relationship [^>]*>/g)].map(([tag]) => {
      const target = attribute(tag, 'Target')!;
      const path = target.startsWith('/') ? target.slice(1) : `${folder}/${target}`;
      return [attribute(tag, 'Id')!, path.replaceAll(/[^/]+\/\.\.\//g, '')];
    }),
  );
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

type Grid = Readonly<{ columnAt: (index: number) => number; rowAt: (index: number) => number }>;

/** Where each column and row begins, in points; index from 0. */
function readGrid(xml: string): Grid {
  const standard = /<sheetFormatPr [^>]*>/.exec(xml)?.[0] ?? '';
  const widths = [...xml.matchAll(/<col [^>]*>/g)].map(([tag]) => ({
    min: Number(attribute(tag, 'min')),
    max: Number(attribute(tag, 'max')),
    width: Number(attribute(tag, 'width')),
  }));
  const heights = new Map(
    [...xml.matchAll(/<row [^>]*>/g)].map(([tag]) => [
      Number(attribute(tag, 'r')),
      Number(attribute(tag, 'ht')),
    ]),
  );
  const usual = Number(attribute(standard, 'defaultRowHeight') ?? 15);
  const pixels = (characters: number): number =>
    Math.trunc(((256 * characters + Math.trunc(128 / digitWidth)) / 256) * digitWidth);
  const columnAt = (index: number): number => {
    let points = 0;
    for (let column = 1; column <= index; column++) {
      const width = widths.find(({ min, max }) => min <= column && column <= max)?.width ?? 9.140625;
      points += pixels(width) * 0.75;
    }
    return points;
  };
  const rowAt = (index: number): number => {
    let points = 0;
    for (let row = 1; row <= index; row++) points += heights.get(row) || usual;
    return points;
  };
  return { columnAt, rowAt };
}

function readDrawing(xml: string, grid: Grid): Pick<SavedChart, 'boxes' | 'lines'> {
  const boxes: SavedBox[] = [];
  const lines: SavedLine[] = [];
  const anchors = xml.matchAll(/<xdr:(twoCellAnchor|absoluteAnchor|oneCellAnchor)\b.*?<\/xdr:\1>/gs);
  [...anchors].forEach(([anchor], order) => {
    const naming = /<xdr:cNvPr [^>]*>/.exec(anchor)![0];
    const common = { name: attribute(naming, 'name') ?? '', alt: attribute(naming, 'descr') ?? '' };
    const corners = readAnchor(anchor, grid);
    if (anchor.includes('<xdr:cxnSp')) {
      lines.push({
        ...common,
        begin: readGlue(anchor, 'stCxn'),
        end: readGlue(anchor, 'endCxn'),
        path: readPath(anchor, corners),
      });
    } else boxes.push({ ...common, ...corners, id: attribute(naming, 'id')!, order });
  });
  return { boxes, lines };
}

function readGlue(anchor: string, end: 'stCxn' | 'endCxn'): Glue | undefined {
  const tag = new RegExp(`<a:${end} [^>]*>`).exec(anchor)?.[0];
  return tag === undefined ? undefined : { id: attribute(tag, 'id')!, site: Number(attribute(tag, 'idx')) };
}

/** The rectangle between the anchor's corners, in points. */
function readAnchor(anchor: string, grid: Grid): Rectangle {
  const corner = (name: string): Point => {
    const inside = new RegExp(`<xdr:${name}>(.*?)</xdr:${name}>`, 's').exec(anchor)![1]!;
    const number = (field: string): number => Number(new RegExp(`<xdr:${field}>(-?\\d+)<`).exec(inside)![1]);
    return {
      x: grid.columnAt(number('col')) + number('colOff') / emuPerPoint,
      y: grid.rowAt(number('row')) + number('rowOff') / emuPerPoint,
    };
  };
  const [from, to] = [corner('from'), corner('to')];
  return { left: from.x, top: from.y, right: to.x, bottom: to.y };
}

/** The way of a connector: that of its preset, flipped and turned about its middle. */
function readPath(anchor: string, { left, top, right, bottom }: Rectangle): Point[] {
  const frame = /<a:xfrm[^>]*>/.exec(anchor)![0];
  const turn = (Number(attribute(frame, 'rot') ?? 0) / 60_000) * (Math.PI / 180);
  const isQuarter = Math.abs(Math.sin(turn)) > 0.7;
  // Turned by a quarter, an object is anchored by the rectangle before the turn as if it were not turned: swapped sides.
  const [w, h] = isQuarter ? [bottom - top, right - left] : [right - left, bottom - top];
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const preset = /<a:prstGeom prst="(\w+)"/.exec(anchor)![1];
  const bend = Number(/<a:gd name="adj1" fmla="val (-?\d+)"/.exec(anchor)?.[1] ?? 50_000) / 100_000;
  const points: Record<string, Point[]> = {
    straightConnector1: [
      { x: 0, y: 0 },
      { x: w, y: h },
    ],
    bentConnector2: [
      { x: 0, y: 0 },
      { x: w, y: 0 },
      { x: w, y: h },
    ],
    bentConnector3: [
      { x: 0, y: 0 },
      { x: w * bend, y: 0 },
      { x: w * bend, y: h },
      { x: w, y: h },
    ],
  };
  const flip = (name: string): boolean => /^(?:1|true)$/.test(attribute(frame, name) ?? '');
  return points[preset!]!.map(({ x, y }) => {
    const fromMiddle = {
      x: (flip('flipH') ? w - x : x) - w / 2,
      y: (flip('flipV') ? h - y : y) - h / 2,
    };
    return {
      x: middle.x + fromMiddle.x * Math.cos(turn) - fromMiddle.y * Math.sin(turn),
      y: middle.y + fromMiddle.x * Math.sin(turn) + fromMiddle.y * Math.cos(turn),
    };
  });
}

/** Programs round to whole pixels; what is less is no fault. In points. */
const pixel = 0.8;
/** Around boxes in line an elbow's frame is a point wide, so that one end is so far off. */
const atSite = 1 + pixel;

/** Everything that is wrong with a saved chart. */
export function checkSavedChart(chart: SavedChart): string[] {
  return [
    ...findOverlaps(chart),
    ...chart.lines.flatMap((line) => checkLine(line, chart)),
    ...findOutside(chart),
    ...findUnnamed(chart),
    ...(chart.fitsOnOnePage ? [] : [`${chart.sheet} is not set to one page`]),
  ];
}

const isFrame = ({ name }: SavedBox): boolean => name.startsWith('haykal:frame:');

function overlap(a: Rectangle, b: Rectangle): boolean {
  return (
    a.left < b.right - pixel &&
    b.left < a.right - pixel &&
    a.top < b.bottom - pixel &&
    b.top < a.bottom - pixel
  );
}

/** Boxes may stand whole on frames that come before them, and on nothing else. */
function findOverlaps({ boxes }: SavedChart): string[] {
  return boxes.flatMap((box, i) =>
    boxes.slice(i + 1).flatMap((other) => {
      if (!overlap(box, other)) return [];
      const holds =
        box.left <= other.left + pixel &&
        box.top <= other.top + pixel &&
        box.right >= other.right - pixel &&
        box.bottom >= other.bottom - pixel;
      return isFrame(box) && holds && box.order < other.order ? [] : [`${box.name} overlaps ${other.name}`];
    }),
  );
}

function checkLine({ name, begin, end, path }: SavedLine, { boxes }: SavedChart): string[] {
  const [from, to] = [begin, end].map((glue) => boxes.find(({ id }) => id === glue?.id));
  if (!begin || !end || !from || !to) return [`${name} is not glued at both ends`];
  const faults: string[] = [];
  const near = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) < atSite && Math.abs(a.y - b.y) < atSite;
  if (!near(path[0]!, sitePoint(from, begin.site))) faults.push(`${name} does not begin at its site`);
  if (!near(path.at(-1)!, sitePoint(to, end.site))) faults.push(`${name} does not end at its site`);
  path.slice(1).forEach((point, i) => {
    const before = path[i]!;
    if (Math.abs(point.x - before.x) > pixel && Math.abs(point.y - before.y) > pixel)
      faults.push(`${name} slants`);
    const piece = {
      left: Math.min(point.x, before.x) - pixel / 2,
      right: Math.max(point.x, before.x) + pixel / 2,
      top: Math.min(point.y, before.y) - pixel / 2,
      bottom: Math.max(point.y, before.y) + pixel / 2,
    };
    for (const box of boxes) {
      if (isFrame(box)) continue;
      // It touches the boxes that it is glued to, from outside.
      const inner = shrink(box, box === from || box === to ? pixel : 0);
      if (overlap(piece, inner)) faults.push(`${name} crosses ${box.name}`);
    }
  });
  return faults;
}

function shrink({ left, top, right, bottom }: Rectangle, by: number): Rectangle {
  return { left: left + by, top: top + by, right: right - by, bottom: bottom - by };
}

function sitePoint({ left, top, right, bottom }: Rectangle, site: number): Point {
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const points = [
    { x: middle.x, y: top },
    { x: left, y: middle.y },
    { x: middle.x, y: bottom },
    { x: right, y: middle.y },
  ];
  return points[site]!;
}

function findOutside({ boxes, lines, printArea, sheet }: SavedChart): string[] {
  const isOut = (x: number, y: number): boolean =>
    x < -pixel || y < -pixel || x > printArea.right + pixel || y > printArea.bottom + pixel;
  return [
    ...boxes.filter((b) => isOut(b.left, b.top) || isOut(b.right, b.bottom)),
    ...lines.filter(({ path }) => path.some(({ x, y }) => isOut(x, y))),
  ].map(({ name }) => `${name} is out of the print area of ${sheet}`);
}

function findUnnamed({ boxes, lines }: SavedChart): string[] {
  const all = [...boxes, ...lines];
  const names = new Set<string>();
  return all.flatMap(({ name, alt }) => {
    const isRepeated = names.has(name.toLowerCase());
    names.add(name.toLowerCase());
    return [
      ...(name.startsWith('haykal:') && !isRepeated ? [] : [`the name ${name} is not ours or repeats`]),
      ...(alt.trim() === '' ? [`${name} has no alternative text`] : []),
    ];
  });
}
