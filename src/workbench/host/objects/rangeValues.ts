import { areaToA1, quoteSheetName } from '../../model/address';
import { type CellModel } from '../../model/cell';
import { displayText } from '../displayText';
import { emitChanged } from '../events';
import { type Host, type HostClass } from '../hostObject';
import { requireText } from './arguments';
import { isEntireColumns, isEntireRows, lastColumn, lastRow } from './areas';
import { cellAt, forEachCell, maximumCells, styleAt, styleCells } from './editCells';
import { invalidArgument } from './errors';
import { requireFormattable } from './protectionCheck';
import { type RangeSelf } from './rangeSelf';
import { gridReader, writeCells } from './writeCells';

/** What the cells of a Range hold and where they are. */
export const rangeValueGetters: NonNullable<HostClass<RangeSelf>['get']> = {
  values: (self) => readGrid(self, valueOf),
  formulas: (self) => readGrid(self, formulaOf),
  formulasLocal: (self) => readGrid(self, formulaOf),
  text: (self) => readGrid(self, displayText),
  valueTypes: (self) => readGrid(self, (cell) => (cell ? valueTypes[cell.type] : 'Empty')),
  numberFormat: readNumberFormats,
  numberFormatLocal: readNumberFormats,
  address: (self) => addressOf(self),
  addressLocal: (self) => addressOf(self),
  rowIndex: ({ area }) => area.row,
  columnIndex: ({ area }) => area.column,
  rowCount: ({ area }) => area.rows,
  columnCount: ({ area }) => area.columns,
  // Excel gives -1 where the number does not fit in 32 bits.
  cellCount: ({ area }) => (area.rows * area.columns > 2_147_483_647 ? -1 : area.rows * area.columns),
  isEntireRow: ({ area }) => isEntireRows(area),
  isEntireColumn: ({ area }) => isEntireColumns(area),
  hasSpill: () => null,
};

/** Setting values, formulas and number formats, each with a grid of the range's size or one value for all. */
export const rangeValueSetters: NonNullable<HostClass<RangeSelf>['set']> = {
  values: (self, value, host) => {
    write(self, value, 'Range.values', host);
  },
  formulas: (self, value, host) => {
    write(self, value, 'Range.formulas', host);
  },
  formulasLocal: (self, value, host) => {
    write(self, value, 'Range.formulasLocal', host);
  },
  numberFormat: (self, value) => {
    writeNumberFormats(self, value, 'Range.numberFormat');
  },
  numberFormatLocal: (self, value) => {
    writeNumberFormats(self, value, 'Range.numberFormatLocal');
  },
};

const valueTypes: Readonly<Record<CellModel['type'], string>> = {
  empty: 'Empty',
  text: 'String',
  number: 'Double',
  boolean: 'Boolean',
  error: 'Error',
};

/** The address of a Range as Excel gives it, with the sheet: `Sheet1!A1:B2`, `Sheet1!A:C`, `Sheet1!1:3`. */
export function addressOf({ sheet, area }: RangeSelf): string {
  return `${quoteSheetName(sheet.name)}!${localAddressOf(area)}`;
}

/** The address without the sheet. */
export function localAddressOf(area: RangeSelf['area']): string {
  if (isEntireRows(area)) return `${area.row + 1}:${lastRow(area) + 1}`;
  if (!isEntireColumns(area)) return areaToA1(area);
  const letters = (column: number): string =>
    areaToA1({ row: 0, column, rows: 1, columns: 1 }).replace(/\d+$/, '');
  return `${letters(area.column)}:${letters(lastColumn(area))}`;
}

function valueOf(cell: CellModel | undefined): unknown {
  return cell?.value ?? '';
}

function formulaOf(cell: CellModel | undefined): unknown {
  return cell?.formula ?? cell?.value ?? '';
}

/** Rows of values; null past the number of cells that Excel on the web reads. */
function readGrid({ sheet, area }: RangeSelf, read: (cell: CellModel | undefined) => unknown): unknown {
  if (area.rows * area.columns > maximumCells) return null;
  return Array.from({ length: area.rows }, (_, row) => {
    const cells = sheet.cells.get(area.row + row);
    return Array.from({ length: area.columns }, (__, column) => read(cells?.get(area.column + column)));
  });
}

function readNumberFormats({ sheet, area }: RangeSelf): unknown {
  if (area.rows * area.columns > maximumCells) return null;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (__, column) => styleAt(sheet, area.row + row, area.column + column)?.numberFormat ?? 'General',
    ),
  );
}

function write({ sheet, area }: RangeSelf, value: unknown, location: string, host: Host): void {
  writeCells(sheet, area, value, location);
  emitChanged(host, sheet, areaToA1(area));
}

function writeNumberFormats({ sheet, area }: RangeSelf, value: unknown, location: string): void {
  requireFormattable(sheet, 'allowFormatCells', location);
  if (!Array.isArray(value)) {
    const numberFormat = requireText(value, location, 255);
    styleCells(sheet, area, (style) => ({ ...style, numberFormat }), location);
    return;
  }
  const formatAt = gridReader(area, value, location);
  const formats: (readonly [number, number, string])[] = [];
  forEachCell(area, (row, column) => {
    const format = formatAt(row - area.row, column - area.column);
    if (format === null || format === '') return;
    if (typeof format !== 'string') throw invalidArgument(location);
    formats.push([row, column, format]);
  });
  for (const [row, column, numberFormat] of formats) {
    if (cellAt(sheet, row, column)?.style?.numberFormat === numberFormat) continue;
    styleCells(
      sheet,
      { row, column, rows: 1, columns: 1 },
      (style) => ({ ...style, numberFormat }),
      location,
    );
  }
}
