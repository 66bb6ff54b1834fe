import { parseA1 } from '../../model/address';
import { type Area } from '../../model/cell';
import { type SheetModel } from '../../model/sheet';
import { type WorkbookModel } from '../../model/workbook';
import { rangeOfFormula } from '../../host/objects/references';

/** Where a reference leads: a sheet and an area of it. */
export type Destination = Readonly<{ sheet: SheetModel; area: Area }>;

/**
 * The place that a person's address or a link within the workbook names: `B7`, `b7:c9`, `'Sheet name'!A1`, a name of the workbook
 * or of a table, with or without `=` or `#` before it. Undefined where it names none.
 */
export function findPlace(workbook: WorkbookModel, home: SheetModel, text: string): Destination | undefined {
  const reference = text.trim().replace(/^[=#]/, '');
  const area = parseA1(reference);
  if (area && !reference.includes('!')) return { sheet: home, area };
  const lower = reference.toLowerCase();
  const names = workbook.names.filter(({ name }) => name.toLowerCase() === lower);
  const named = names.find(({ sheetId }) => sheetId === home.id) ?? names.find(({ sheetId }) => !sheetId);
  const range = rangeOfFormula(workbook, named?.formula ?? `=${quoted(reference)}`, home);
  if (range) return { sheet: range.sheet, area: range.area };
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find(({ name }) => name.toLowerCase() === lower);
    if (table) return { sheet, area: table.area };
  }
  return undefined;
}

/** People leave out the quotation marks around a sheet's name. */
function quoted(reference: string): string {
  const at = reference.lastIndexOf('!');
  const name = reference.slice(0, at);
  if (at <= 0 || name.startsWith("'")) return reference;
  return `'${name.replaceAll("'", "''")}'${reference.slice(at)}`;
}
