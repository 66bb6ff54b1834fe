import { areaToA1, columnLetters, maxColumns, maxRows, parseA1, quoteSheetName } from '../model/address';
import { type Area } from '../model/cell';
import { type PageLayoutModel, type SheetModel } from '../model/sheet';
import { type NamedItemModel } from '../model/workbook';
import { child, childrenOf, flag, numberOf, type XmlElement } from './xml';
import { readXstring, writeAttributes, xstringAttribute, xstringText } from './xmlText';

export const printAreaName = '_xlnm.Print_Area';
export const printTitlesName = '_xlnm.Print_Titles';

type PrintSettings = Pick<PageLayoutModel, 'printArea' | 'titleRows' | 'titleColumns'>;

/** Whether a name is one that Excel keeps for itself; these are not among the model's names. */
export function isOwnName(name: string): boolean {
  return name.toLowerCase().startsWith('_xlnm.');
}

/** The names of the workbook in order, without those that Excel keeps for itself. */
export function readNames(workbook: XmlElement, sheetIds: readonly (string | undefined)[]): NamedItemModel[] {
  return childrenOf(child(workbook, 'definedNames'), 'definedName')
    .filter(({ attributes }) => !isOwnName(attributes['name'] ?? ''))
    .map(({ attributes, text }) => {
      const local = numberOf(attributes['localSheetId']);
      const sheetId = local === undefined ? undefined : sheetIds[local];
      return {
        name: readXstring(attributes['name'] ?? ''),
        formula: `=${readXstring(text)}`,
        comment: readXstring(attributes['comment'] ?? ''),
        visible: !flag(attributes['hidden']),
        ...(sheetId !== undefined && { sheetId }),
      };
    });
}

/** The print area and titles of the sheet with this index in the file. */
export function readPrintSettings(workbook: XmlElement, index: number): PrintSettings {
  const references = (name: string): Area[] => {
    const found = childrenOf(child(workbook, 'definedNames'), 'definedName').find(
      ({ attributes }) => attributes['name'] === name && numberOf(attributes['localSheetId']) === index,
    );
    return splitReferences(found?.text ?? '')
      .map((reference) => parseA1(reference))
      .filter((area) => area !== undefined);
  };
  const printArea = references(printAreaName);
  const titles = references(printTitlesName);
  const titleRows = titles.find(({ columns }) => columns === maxColumns);
  const titleColumns = titles.find(({ rows }) => rows === maxRows);
  return {
    ...(printArea.length > 0 && { printArea }),
    ...(titleRows && { titleRows }),
    ...(titleColumns && { titleColumns }),
  };
}

/** The parts of a union of references, whose sheet names may hold commas. */
function splitReferences(formula: string): string[] {
  return formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

/** The names that say print area and titles of a sheet with this index in the file to be. */
export function writePrintNames({ name, pageLayout }: SheetModel, index: number): string {
  const { printArea, titleRows, titleColumns } = pageLayout;
  const prefix = `${quoteSheetName(name)}!`;
  const titles = [titleColumns && wholeColumns(titleColumns), titleRows && wholeRows(titleRows)];
  const areas = (printArea ?? []).map((area) => prefix + absolute(area)).join(',');
  const titleText = titles
    .filter((title) => title !== undefined)
    .map((title) => prefix + title)
    .join(',');
  return (
    (areas && writeOwnName(printAreaName, index, areas)) +
    (titleText && writeOwnName(printTitlesName, index, titleText))
  );
}

/** Whether two sheets print the same area and titles. */
export function samePrintNames(one: SheetModel, other: SheetModel): boolean {
  return one === other || writePrintNames(one, 0) === writePrintNames(other, 0);
}

/** A name of the model. `index` is that of the sheet that it belongs to. */
export function writeName(
  { name, formula, comment, visible }: NamedItemModel,
  index: number | undefined,
): string {
  const texts = ` name="${xstringAttribute(name)}"${comment === '' ? '' : ` comment="${xstringAttribute(comment)}"`}`;
  const attributes = writeAttributes({ localSheetId: index, hidden: visible ? undefined : true });
  return `<definedName${texts}${attributes}>${xstringText(formula.replace(/^=/, ''))}</definedName>`;
}

function writeOwnName(name: string, index: number, formula: string): string {
  return `<definedName${writeAttributes({ name, localSheetId: index })}>${xstringText(formula)}</definedName>`;
}

/** An area with all its references fixed. */
export function absolute(area: Area): string {
  return areaToA1(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function wholeColumns({ column, columns }: Area): string {
  return `$${columnLetters(column)}:$${columnLetters(column + columns - 1)}`;
}

function wholeRows({ row, rows }: Area): string {
  return `$${row + 1}:$${row + rows}`;
}
