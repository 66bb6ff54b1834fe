import { type Area, type BorderEdge, type CellBorder, type CellStyle } from '../../model/cell';
import { type HostClass, HostObject } from '../hostObject';
import { lastColumn, lastRow } from './areas';
import { requireColour, requireNumber, requireOneOf } from './arguments';
import { commonOfStyles } from './commonValue';
import { styleCells } from './editCells';
import { invalidArgument } from './errors';
import { requireFormattable } from './protectionCheck';
import { type RangeSelf } from './rangeSelf';

const sides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof sides)[number];
type BorderSelf = Readonly<{ range: RangeSelf; side: Side }>;

const styles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const weights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const noBorder: CellBorder = { style: 'None', weight: 'Thin' };

const borderClass: HostClass<BorderSelf> = {
  name: 'RangeBorder',
  get: {
    sideIndex: ({ side }) => side,
    style: (self) => common(self, ({ style }) => style),
    weight: (self) => common(self, ({ weight }) => weight),
    color: (self) => common(self, ({ colour }) => colour ?? '#000000'),
  },
  set: {
    style: (self, value) => {
      const style = requireOneOf(value, styles, 'RangeBorder.style');
      draw(self, (border) => ({ ...border, style }), 'RangeBorder.style');
    },
    weight: (self, value) => {
      const weight = requireOneOf(value, weights, 'RangeBorder.weight');
      draw(self, (border) => ({ ...visible(border), weight }), 'RangeBorder.weight');
    },
    color: (self, value) => {
      const colour = requireColour(value, 'RangeBorder.color');
      draw(self, (border) => ({ ...visible(border), colour }), 'RangeBorder.color');
    },
  },
};

const borderCollectionClass: HostClass<RangeSelf> = {
  name: 'RangeBorderCollection',
  get: { count: () => sides.length },
  items: (range) => sides.map((side) => new HostObject(borderClass, { range, side })),
  find: (range, key) => {
    const side = sides.find((each) => each === key);
    if (!side) throw invalidArgument('RangeBorderCollection.getItem');
    return new HostObject(borderClass, { range, side });
  },
  call: {
    GetItemAt: (range, [index]) => {
      const location = 'RangeBorderCollection.getItemAt';
      const limits = { whole: true, min: 0, max: sides.length - 1 };
      return new HostObject(borderClass, { range, side: sides[requireNumber(index, location, limits)]! });
    },
  },
};

/** RangeFormat.borders. */
export function borderCollection(range: RangeSelf): HostObject {
  return new HostObject(borderCollectionClass, range);
}

/** A colour or a weight makes a line of what was none. */
function visible(border: CellBorder): CellBorder {
  return border.style === 'None' ? { ...border, style: 'Continuous' } : border;
}

type Strip = Readonly<{ area: Area; edge: BorderEdge }>;

/** The cells along a side, and the edge of theirs that lies there. An inner line belongs to the cells on both its sides. */
function stripsOf({ range: { area }, side }: BorderSelf): readonly Strip[] {
  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, rows: 1 }, edge: side }];
    case 'EdgeBottom':
      return [{ area: { ...area, row: lastRow(area), rows: 1 }, edge: side }];
    case 'EdgeLeft':
      return [{ area: { ...area, columns: 1 }, edge: side }];
    case 'EdgeRight':
      return [{ area: { ...area, column: lastColumn(area), columns: 1 }, edge: side }];
    case 'InsideHorizontal': {
      const rows = area.rows - 1;
      if (rows === 0) return [];
      return [
        { area: { ...area, rows }, edge: 'EdgeBottom' },
        { area: { ...area, row: area.row + 1, rows }, edge: 'EdgeTop' },
      ];
    }
    case 'InsideVertical': {
      const columns = area.columns - 1;
      if (columns === 0) return [];
      return [
        { area: { ...area, columns }, edge: 'EdgeRight' },
        { area: { ...area, column: area.column + 1, columns }, edge: 'EdgeLeft' },
      ];
    }
    default:
      return [{ area, edge: side }];
  }
}

function common<Value>(self: BorderSelf, read: (border: CellBorder) => Value): Value | null {
  const [strip] = stripsOf(self);
  if (!strip) return read(noBorder);
  const { sheet } = self.range;
  return commonOfStyles({ sheet, area: strip.area }, ({ borders }) =>
    read(borders?.[strip.edge] ?? noBorder),
  );
}

function draw(self: BorderSelf, change: (border: CellBorder) => CellBorder, location: string): void {
  const { sheet } = self.range;
  requireFormattable(sheet, 'allowFormatCells', location);
  for (const { area, edge } of stripsOf(self)) {
    styleCells(sheet, area, (style) => withBorder(style, edge, change), location);
  }
}

function withBorder(
  style: CellStyle,
  edge: BorderEdge,
  change: (border: CellBorder) => CellBorder,
): CellStyle {
  const { [edge]: before = noBorder, ...others } = style.borders ?? {};
  const border = change(before);
  const borders = border.style === 'None' ? others : { ...others, [edge]: border };
  const { borders: _, ...rest } = style;
  return Object.keys(borders).length === 0 ? rest : { ...rest, borders };
}
