import {
  type NamedItemModel,
  type CustomPropertyValue,
  type DocumentProperties,
  type WorkbookModel,
} from '../model/workbook';
import { type SheetModel } from '../model/sheet';
import { type Package } from './package';
import { type FileStyles } from './readStyles';

/** What a sheet was when it was opened. The model is compared with it by identity, part by part, to save it. */
export type SheetOrigin = Readonly<{
  part: string;
  /** The fields as they were; the maps are copies, their entries the very objects. */
  baseline: SheetModel;
  /** Parts of the tables by the id of their model. */
  tableParts: ReadonlyMap<string, string>;
  /** Heights in points of rows that Excel fitted. */
  fittedHeights: ReadonlyMap<number, number>;
  drawingPart?: string;
}>;

/** What a workbook was when it was opened. */
export type WorkbookOrigin = Readonly<{
  workbookPart: string;
  stylesPart?: string;
  styles: FileStyles;
  /** By the id of the sheet's model. */
  sheets: ReadonlyMap<string, SheetOrigin>;
  /** Of the sheets in the file, charts and dialogs included: the model's id where it has one. */
  sheetIds: readonly (string | undefined)[];
  activeSheetId: string;
  structureProtected: boolean;
  names: readonly NamedItemModel[];
  properties: DocumentProperties;
  customProperties: ReadonlyMap<string, CustomPropertyValue>;
  settings: ReadonlyMap<string, string>;
  customXmlParts: WorkbookModel['customXmlParts'];
}>;

/** A workbook that was opened: its model to work on, and what is needed to save it. */
export type OpenedWorkbook = Readonly<{ model: WorkbookModel; source: Package; origin: WorkbookOrigin }>;

/** A copy of a sheet whose maps no longer change with it. */
export function copySheet(sheet: SheetModel): SheetModel {
  return {
    ...sheet,
    cells: new Map([...sheet.cells].map(([row, cells]) => [row, new Map(cells)])),
    rows: new Map(sheet.rows),
    columns: new Map(sheet.columns),
    customProperties: new Map(sheet.customProperties),
  };
}
