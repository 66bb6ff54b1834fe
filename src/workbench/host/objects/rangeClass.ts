import { maxColumns, maxRows } from '../../model/address';
import { type Host, type HostClass } from '../hostObject';
import { requireBoolean } from './arguments';
import { conditionalFormatCollection } from './conditionalFormats';
import { invalidArgument } from './errors';
import { readHyperlink, writeHyperlink } from './hyperlink';
import { rectangleOf } from './measures';
import { requireFormattable } from './protectionCheck';
import { rangeEdits } from './rangeEdits';
import { rangeFormat } from './rangeFormat';
import { rangePlaces } from './rangePlaces';
import { rangeProperties } from './rangeProperties';
import { type RangeSelf } from './rangeSelf';
import { rangeValueGetters, rangeValueSetters } from './rangeValues';
import { commonOfColumns, commonOfRows, setColumns, setRows } from './rowsAndColumns';
import { dataValidation } from './validation';
import { worksheetObject } from './worksheet';

/** Excel.Range. */
export const rangeClass: HostClass<RangeSelf> = {
  name: 'Range',
  get: {
    ...rangeValueGetters,
    hyperlink: readHyperlink,
    rowHidden: areRowsHidden,
    columnHidden: areColumnsHidden,
    hidden: (self) => {
      const [rows, columns] = [areRowsHidden(self), areColumnsHidden(self)];
      if (rows === true || columns === true) return true;
      return rows === false && columns === false ? false : null;
    },
    left: (self, host) => rectangle(self, host).left,
    top: (self, host) => rectangle(self, host).top,
    width: (self, host) => rectangle(self, host).width,
    height: (self, host) => rectangle(self, host).height,
  },
  set: {
    ...rangeValueSetters,
    hyperlink: writeHyperlink,
    rowHidden: (self, value) => {
      const location = 'Range.rowHidden';
      const hidden = requireBoolean(value, location);
      if (self.area.rows === maxRows) throw invalidArgument(location);
      requireFormattable(self.sheet, 'allowFormatRows', location);
      setRows(self, ({ hidden: _, ...model }) => (hidden ? { ...model, hidden } : model));
    },
    columnHidden: (self, value) => {
      const location = 'Range.columnHidden';
      const hidden = requireBoolean(value, location);
      if (self.area.columns === maxColumns) throw invalidArgument(location);
      requireFormattable(self.sheet, 'allowFormatColumns', location);
      setColumns(self, ({ hidden: _, ...model }) => (hidden ? { ...model, hidden } : model));
    },
  },
  navigate: {
    conditionalFormats: conditionalFormatCollection,
    dataValidation,
    format: rangeFormat,
    worksheet: ({ sheet }) => worksheetObject(sheet),
  },
  call: { ...rangePlaces, ...rangeEdits, ...rangeProperties },
};

function rectangle({ sheet, area }: RangeSelf, { workbook }: Host): ReturnType<typeof rectangleOf> {
  return rectangleOf(sheet, area, workbook.standardFont);
}

function areRowsHidden(self: RangeSelf): boolean | null {
  return commonOfRows(self, (model) => model?.hidden ?? false);
}

function areColumnsHidden(self: RangeSelf): boolean | null {
  return commonOfColumns(self, (model) => model?.hidden ?? false);
}
