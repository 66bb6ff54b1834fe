import { areaToA1, maxRows } from '../../model/address';
import { digitPixels } from '../../model/standardFont';
import { widestColumn } from '../../files/units';
import { emitOfSheet, eventType } from '../events';
import { type Host, type HostClass, HostObject } from '../hostObject';
import { requireBoolean, requireNumber } from './arguments';
import { lastColumn } from './areas';
import { commonOfStyles } from './commonValue';
import { styleCells } from './editCells';
import { columnWidth, fittedWidth, maximumRowHeight, rowHeight } from './measures';
import { requireFormattable } from './protectionCheck';
import { borderCollection } from './rangeBorders';
import { type RangeSelf } from './rangeSelf';
import { commonOfColumns, commonOfRows, setColumns, setRows } from './rowsAndColumns';
import {
  fillProperties,
  fontProperties,
  formatProperties,
  protectionProperties,
  type StyleProperties,
  withoutFill,
} from './styleProperties';

type Getters = NonNullable<HostClass<RangeSelf>['get']>;
type Setters = NonNullable<HostClass<RangeSelf>['set']>;

const fontClass = styleClass('RangeFont', fontProperties);
const protectionClass = styleClass('FormatProtection', protectionProperties);
const fillClass: HostClass<RangeSelf> = {
  ...styleClass('RangeFill', fillProperties),
  call: {
    Clear: (self, _values, host) => {
      restyle(self, withoutFill, 'RangeFill.clear', host);
    },
  },
};

const rangeFormatClass: HostClass<RangeSelf> = {
  name: 'RangeFormat',
  get: {
    ...getters(formatProperties),
    columnWidth: (self) => commonOfColumns(self, (_model, column) => columnWidth(self.sheet, column)),
    rowHeight: (self, { workbook }) =>
      commonOfRows(self, (_model, row) => rowHeight(self.sheet, row, workbook.standardFont)),
    useStandardWidth: (self) => commonOfColumns(self, (model) => model?.width === undefined),
    useStandardHeight: (self) => commonOfRows(self, (model) => model?.height === undefined),
  },
  set: {
    ...setters('RangeFormat', formatProperties),
    columnWidth: setColumnWidth,
    rowHeight: setRowHeight,
    useStandardWidth: (self, value) => {
      if (requireBoolean(value, 'RangeFormat.useStandardWidth'))
        unsetWidths(self, 'RangeFormat.useStandardWidth');
    },
    useStandardHeight: (self, value) => {
      if (requireBoolean(value, 'RangeFormat.useStandardHeight'))
        unsetHeights(self, 'RangeFormat.useStandardHeight');
    },
  },
  navigate: {
    font: (self) => new HostObject(fontClass, self),
    fill: (self) => new HostObject(fillClass, self),
    protection: (self) => new HostObject(protectionClass, self),
    borders: borderCollection,
  },
  call: {
    AutofitColumns: (self, _values, host) => {
      autofitColumns(self, host);
    },
    // A row without a height of its own fits its text.
    AutofitRows: (self) => {
      unsetHeights(self, 'RangeFormat.autofitRows');
    },
  },
};

/** Range.format. */
export function rangeFormat(self: RangeSelf): HostObject {
  return new HostObject(rangeFormatClass, self);
}

function styleClass(name: string, properties: StyleProperties): HostClass<RangeSelf> {
  return { name, get: getters(properties), set: setters(name, properties) };
}

function getters(properties: StyleProperties): Getters {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { read }]) => [
      name,
      (self, { workbook }) => commonOfStyles(self, (style) => read(style, workbook.standardFont)),
    ]),
  );
}

function setters(className: string, properties: StyleProperties): Setters {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { change }]) => {
      const location = `${className}.${name}`;
      return [
        name,
        (self, value, host) => {
          restyle(self, change(value, location), location, host);
        },
      ];
    }),
  );
}

function restyle(
  { sheet, area }: RangeSelf,
  change: Parameters<typeof styleCells>[2],
  location: string,
  host: Host,
): void {
  requireFormattable(sheet, 'allowFormatCells', location);
  styleCells(sheet, area, change, location);
  emitOfSheet(host, sheet, eventType.formatChanged, { address: areaToA1(area), source: 'Local' });
}

function setColumnWidth(self: RangeSelf, value: unknown, { workbook }: Host): void {
  const location = 'RangeFormat.columnWidth';
  const max = widestColumn(digitPixels(workbook.standardFont));
  const width = requireNumber(value, location, { min: 0, max });
  requireFormattable(self.sheet, 'allowFormatColumns', location);
  // Excel hides a column that gets no width.
  setColumns(self, ({ hidden: _, ...model }) =>
    width === 0 ? { ...model, hidden: true } : { ...model, width },
  );
}

function setRowHeight(self: RangeSelf, value: unknown): void {
  const location = 'RangeFormat.rowHeight';
  const height = requireNumber(value, location, { min: 0, max: maximumRowHeight });
  requireFormattable(self.sheet, 'allowFormatRows', location);
  if (self.area.rows === maxRows && height > 0) {
    // A million rows are not kept one by one: the sheet's own height is theirs.
    self.sheet.standardHeight = height;
    unsetHeights(self, location);
    return;
  }
  setRows(self, ({ hidden: _, ...model }) =>
    height === 0 ? { ...model, hidden: true } : { ...model, height },
  );
}

function unsetWidths(self: RangeSelf, location: string): void {
  requireFormattable(self.sheet, 'allowFormatColumns', location);
  setColumns(self, ({ width: _, ...model }) => model);
}

function unsetHeights(self: RangeSelf, location: string): void {
  requireFormattable(self.sheet, 'allowFormatRows', location);
  setRows(self, ({ height: _, ...model }) => model);
}

function autofitColumns(self: RangeSelf, { workbook }: Host): void {
  const { sheet, area } = self;
  requireFormattable(sheet, 'allowFormatColumns', 'RangeFormat.autofitColumns');
  const last = Math.max(-1, ...[...sheet.cells.values()].map((cells) => Math.max(...cells.keys())));
  for (let column = area.column; column <= Math.min(last, lastColumn(area)); column += 1) {
    const width = fittedWidth(sheet, area, column, workbook.standardFont);
    if (width !== undefined) sheet.columns.set(column, { ...sheet.columns.get(column), width });
  }
}
