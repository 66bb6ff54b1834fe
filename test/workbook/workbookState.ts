import { type Area, type CellModel } from '../../src/workbench/model/cell';
import { type SheetModel } from '../../src/workbench/model/sheet';
import { type WorkbookModel } from '../../src/workbench/model/workbook';

/**
 * Everything of a workbook that a person could miss, as plain data to be compared: the same whether it was just written or
 * read from a file, and whether an area is kept in one piece or several.
 */
export function stateOf(model: WorkbookModel) {
  return {
    sheets: model.sheets.map(sheetState),
    names: model.names.map(({ name, formula }) => [name, formula]),
  };
}

export function sheetState(sheet: SheetModel) {
  return {
    name: sheet.name,
    cells: cellsOf(sheet),
    rows: linesOf(sheet.rows),
    columns: linesOf(sheet.columns),
    merges: sheet.merges,
    tables: sheet.tables.map(({ id: _, ...table }) => table),
    validations: sheet.validations
      .map(({ areas, ...rest }) => ({ ...rest, covers: covers(areas) }))
      .sort(byText),
    formats: sheet.conditionalFormats
      .map(({ areas, formula, format }) => ({ formula, format, covers: covers(areas) }))
      .sort(byText),
    links: sheet.hyperlinks.map((link) => JSON.stringify(link)).sort(),
    filter: sheet.autoFilter,
    protection: sheet.protection.protected,
  };
}

/** Content and format of each cell by `row,column` from 0; cells without either are none. */
export function cellsOf(sheet: SheetModel): Record<string, unknown> {
  return Object.fromEntries(
    [...sheet.cells].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, cell]) => {
        const plain = plainCell(cell);
        return plain === undefined ? [] : [[`${row},${column}`, plain]];
      }),
    ),
  );
}

function plainCell({ type, value, formula, style }: CellModel): unknown {
  const { fileIndex: _, ...format } = style ?? {};
  const hasFormat = Object.keys(format).length > 0;
  if (type === 'empty' && formula === undefined && !hasFormat) return undefined;
  return { value: formula ?? value, type, ...(hasFormat && { format }) };
}

function linesOf(lines: SheetModel['rows'] | SheetModel['columns']): Record<string, unknown> {
  return Object.fromEntries(
    [...lines].flatMap(([line, { style: _, ...rest }]) =>
      Object.keys(rest).length > 0 ? [[line, rest]] : [],
    ),
  );
}

/** The cells of areas as stretches of each column. */
function covers(areas: readonly Area[]): string {
  const columns = new Map<number, [number, number][]>();
  for (const { row, rows, column, columns: width } of areas) {
    for (let each = column; each < column + width; each += 1) {
      columns.set(each, [...(columns.get(each) ?? []), [row, row + rows]]);
    }
  }
  return [...columns]
    .sort(([a], [b]) => a - b)
    .map(([column, spans]) => {
      const joined: [number, number][] = [];
      for (const span of spans.sort(([a], [b]) => a - b)) {
        const last = joined.at(-1);
        if (last && span[0] <= last[1]) last[1] = Math.max(last[1], span[1]);
        else joined.push([...span]);
      }
      return `${column}: ${joined.map(([from, to]) => `${from}-${to}`).join(' ')}`;
    })
    .join('; ');
}

function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
