import { maxColumns, maxRows } from '../../model/address';
import { type Area } from '../../model/cell';
import { type SheetModel } from '../../model/sheet';
import { type HostClass } from '../hostObject';
import { requireArea, requireOnSheet } from './areas';
import { autoFilter } from './autoFilter';
import { freezePanes } from './freezePanes';
import { namedItemCollection } from './names';
import { horizontalPageBreaks, verticalPageBreaks } from './pageBreaks';
import { pageLayout } from './pageLayout';
import { worksheetProtection } from './protection';
import { rangeObject } from './range';
import { rangeAreasObject, requireAreas } from './rangeAreas';
import { shapeCollection } from './shapes';
import { worksheetCustomPropertyCollection } from './sheetProperties';
import { tableCollection } from './tables';
import { usedArea } from './usedArea';
import { worksheetGetters, worksheetSetters } from './worksheetProperties';
import { worksheetTabs } from './worksheetTabs';

/** All cells of any sheet. */
const everything: Area = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

/** Excel.Worksheet. */
export const worksheetClass: HostClass<SheetModel> = {
  name: 'Worksheet',
  identity: ({ id }) => ({ Id: id }),
  get: worksheetGetters,
  set: worksheetSetters,
  navigate: {
    autoFilter,
    customProperties: worksheetCustomPropertyCollection,
    freezePanes,
    horizontalPageBreaks,
    names: (sheet, { workbook }) => namedItemCollection(workbook, sheet),
    pageLayout,
    protection: worksheetProtection,
    shapes: shapeCollection,
    tables: tableCollection,
    verticalPageBreaks,
  },
  call: {
    ...worksheetTabs,
    GetRange: (sheet, [address]) =>
      rangeObject(
        sheet,
        address === null || address === undefined
          ? everything
          : requireArea(sheet, address, 'Worksheet.getRange'),
      ),
    GetCell: (sheet, [row, column]) => rangeAt(sheet, [row, column, 1, 1], 'Worksheet.getCell'),
    GetRangeByIndexes: (sheet, values) => rangeAt(sheet, values, 'Worksheet.getRangeByIndexes'),
    GetRanges: (sheet, [address]) =>
      rangeAreasObject(
        sheet,
        address === null || address === undefined
          ? [everything]
          : requireAreas(sheet, address, 'Worksheet.getRanges'),
      ),
    GetUsedRange: (sheet, [valuesOnly]) =>
      rangeObject(
        sheet,
        usedArea(sheet, everything, valuesOnly === true) ?? { row: 0, column: 0, rows: 1, columns: 1 },
      ),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const used = usedArea(sheet, everything, valuesOnly === true);
      return used ? rangeObject(sheet, used) : null;
    },
  },
};

function rangeAt(sheet: SheetModel, values: readonly unknown[], location: string): unknown {
  const [row, column, rows, columns] = values.map(Number) as [number, number, number, number];
  return rangeObject(sheet, requireOnSheet({ row, column, rows, columns }, location));
}
