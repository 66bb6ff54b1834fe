import { areaToA1, parseA1 } from '../model/address';
import { type TableColumnModel, type TableModel } from '../model/sheet';
import { newId } from '../model/create';
import { FileError } from './fileError';
import { spreadsheetNamespace } from './namespaces';
import { type Patch } from './patch';
import { child, childrenOf, flag, numberOf, type XmlElement } from './xml';
import {
  element,
  encodeXstring,
  readXstring,
  writeAttributes,
  xstringAttribute,
  xstringText,
} from './xmlText';

const tableOrder = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];
const columnOrder = ['calculatedColumnFormula', 'totalsRowFormula', 'xmlColumnPr', 'extLst'];

/** Reads a table part. */
export function readTable(table: XmlElement): TableModel {
  const { attributes } = table;
  const area = parseA1(attributes['ref'] ?? '');
  if (!area) throw new FileError('damaged', `a table over ${attributes['ref'] ?? 'nothing'}`);
  const look = child(table, 'tableStyleInfo')?.attributes ?? {};
  return {
    id: newId(),
    name: readXstring(attributes['displayName'] ?? attributes['name'] ?? ''),
    area,
    showHeaders: attributes['headerRowCount'] !== '0',
    showTotals: (numberOf(attributes['totalsRowCount']) ?? 0) > 0,
    showFilterButton: child(table, 'autoFilter') !== undefined,
    ...(childrenOf(child(table, 'autoFilter'), 'filterColumn').length > 0 && { filtered: true }),
    showBandedRows: flag(look['showRowStripes']),
    showBandedColumns: flag(look['showColumnStripes']),
    highlightFirstColumn: flag(look['showFirstColumn']),
    highlightLastColumn: flag(look['showLastColumn']),
    style: look['name'] ?? '',
    columns: childrenOf(child(table, 'tableColumns'), 'tableColumn').map(readColumn),
  };
}

function readColumn(column: XmlElement): TableColumnModel {
  const formula = child(column, 'calculatedColumnFormula')?.text;
  const label = column.attributes['totalsRowLabel'];
  return {
    id: numberOf(column.attributes['id']) ?? 0,
    name: readXstring(column.attributes['name'] ?? ''),
    ...(formula !== undefined && { calculatedFormula: `=${readXstring(formula)}` }),
    ...(label !== undefined && { totalsLabel: readXstring(label) }),
  };
}

/** A new table part. `number` is its id, which no other table of the workbook may have. */
export function writeNewTable(table: TableModel, number: number): string {
  const name = xstringAttribute(table.name);
  const attributes = writeAttributes({ id: number }) + ` name="${name}" displayName="${name}"`;
  const columns = table.columns.map(writeColumn).join('');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${spreadsheetNamespace}"${attributes}${writeAttributes(areaAttributes(table))}>` +
    writeFilter(table) +
    element('tableColumns', { count: table.columns.length }, columns) +
    writeLook(table) +
    '</table>'
  );
}

/** Brings a table part up to date; what the model does not know of the table and its columns stays. */
export function patchTable(patch: Patch, table: TableModel, baseline: TableModel): void {
  const { root } = patch;
  if (table.name !== baseline.name)
    patch.setAttributes(root, {
      name: encodeXstring(table.name),
      displayName: encodeXstring(table.name),
    });
  const attributes = Object.entries(areaAttributes(table)).map(([name, value]) => [name, value?.toString()]);
  patch.setAttributes(root, Object.fromEntries(attributes) as Record<string, string | undefined>);
  const filter = child(root, 'autoFilter');
  if (!filter || !table.showFilterButton) {
    patch.setChild(root, 'autoFilter', patch.own(writeFilter(table)), tableOrder);
  } else {
    patch.setAttributes(filter, { ref: filterReference(table) });
  }
  if (writeLook(table) !== writeLook(baseline)) {
    patch.setChild(root, 'tableStyleInfo', patch.own(writeLook(table)), tableOrder);
  }
  if (table.columns !== baseline.columns) patchColumns(patch, table);
}

function areaAttributes(table: TableModel): Record<string, string | undefined> {
  return {
    ref: areaToA1(table.area),
    headerRowCount: table.showHeaders ? undefined : '0',
    totalsRowCount: table.showTotals ? '1' : undefined,
    totalsRowShown: table.showTotals ? undefined : '0',
  };
}

/** The filter covers the headers and the data, not the totals. */
function filterReference({ area, showTotals }: TableModel): string {
  return areaToA1(showTotals ? { ...area, rows: area.rows - 1 } : area);
}

function writeFilter(table: TableModel): string {
  return table.showFilterButton && table.showHeaders
    ? element('autoFilter', { ref: filterReference(table) })
    : '';
}

function writeLook(table: TableModel): string {
  return element('tableStyleInfo', {
    name: table.style === '' ? undefined : table.style,
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  });
}

function writeColumn({ id, name, calculatedFormula, totalsLabel }: TableColumnModel, index: number): string {
  const label = totalsLabel === undefined ? '' : ` totalsRowLabel="${xstringAttribute(totalsLabel)}"`;
  const tag = `tableColumn id="${id > 0 ? id : index + 1}" name="${xstringAttribute(name)}"${label}`;
  return calculatedFormula === undefined
    ? `<${tag}/>`
    : `<${tag}>${writeCalculated(calculatedFormula)}</tableColumn>`;
}

function writeCalculated(formula: string): string {
  return `<calculatedColumnFormula>${xstringText(formula.slice(1))}</calculatedColumnFormula>`;
}

function patchColumns(patch: Patch, table: TableModel): void {
  const container = child(patch.root, 'tableColumns');
  if (!container) return;
  const standing = childrenOf(container, 'tableColumn');
  const byId = new Map(standing.map((column) => [Number(column.attributes['id']), column]));
  const sameIds = table.columns.map(({ id }) => id).join() === [...byId.keys()].join();
  if (sameIds) {
    table.columns.forEach((column, index) => {
      patchColumn(patch, standing[index]!, column);
    });
    return;
  }
  const items = table.columns.map((column, index) => {
    const source = byId.get(column.id);
    const isSame = source && readColumn(source).name === column.name;
    return isSame ? patch.source(source) : patch.own(writeColumn(column, index));
  });
  patch.replaceContent(container, items.join(''));
  patch.setAttributes(container, { count: String(items.length) });
}

function patchColumn(patch: Patch, standing: XmlElement, column: TableColumnModel): void {
  const before = readColumn(standing);
  if (before.name !== column.name) patch.setAttributes(standing, { name: encodeXstring(column.name) });
  if (before.totalsLabel !== column.totalsLabel)
    patch.setAttributes(standing, {
      totalsRowLabel: column.totalsLabel === undefined ? undefined : encodeXstring(column.totalsLabel),
    });
  if (before.calculatedFormula === column.calculatedFormula) return;
  const xml = column.calculatedFormula === undefined ? '' : writeCalculated(column.calculatedFormula);
  patch.setChild(standing, 'calculatedColumnFormula', patch.own(xml), columnOrder);
}
