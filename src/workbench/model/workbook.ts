import { type SheetModel } from './sheet';
import { type StandardFont } from './standardFont';

export type NamedItemModel = Readonly<{
  name: string;
  /** With its leading `=`. */
  formula: string;
  comment: string;
  visible: boolean;
  /** Id of the sheet that it belongs to; absent for the whole workbook. */
  sheetId?: string;
}>;

export type DocumentProperties = {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  lastAuthor: string;
};

export type CustomPropertyValue = string | number | boolean | Date;

/** An open workbook, as the stand-in Excel keeps it in memory. */
export type WorkbookModel = {
  /** File name without its folder, e.g. `hr.xlsx`. */
  name: string;
  readOnly: boolean;
  /** Sheets cannot be added, deleted, renamed or moved. */
  structureProtected: boolean;
  /** In the order of their tabs; never empty. */
  sheets: SheetModel[];
  /** Names of the tabs that are no worksheets (chart sheets, dialogs): Office.js does not list them, yet they are taken. */
  readonly otherTabs: readonly string[];
  activeSheetId: string;
  readonly standardFont: StandardFont;
  names: readonly NamedItemModel[];
  readonly properties: DocumentProperties;
  /** File, Info, Properties, Advanced: name to value. */
  readonly customProperties: Map<string, CustomPropertyValue>;
  /** Workbook.settings of this add-in: key to JSON text. */
  readonly settings: Map<string, string>;
  customXmlParts: readonly Readonly<{ id: string; xml: string }>[];
};
