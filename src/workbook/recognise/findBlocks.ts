import { type SheetKind } from '../../organisation/model';
import { type SheetSnapshot, type TableSnapshot } from '../snapshot';
import { findHeader } from './headerOfBlock';
import { type FoundHeader } from './findHeader';

/**
 * A header and the rows under it: an Excel table, or the cells below a header row. Rows by index in `values`, which are
 * the sheet's; cells of tables are blank in a block that is none.
 */
export type Block = Readonly<{
  sheet: SheetSnapshot;
  header: FoundHeader;
  table: string | null;
  values: readonly (readonly unknown[])[];
  /** Last row of the block. */
  bottom: number;
}>;

/** Rows from the top of a sheet in which its first header is looked for: titles and logos may stand above it. */
export const headerDepth = 30;

/** All blocks of a sheet, tables first. `named` is the kind that the sheet's name says. */
export function findBlocks(sheet: SheetSnapshot, named: SheetKind | undefined): readonly Block[] {
  const tables = (sheet.tables ?? []).filter(({ hasHeader }) => hasHeader);
  const inTables = tables.flatMap((table) => blockOfTable(sheet, table, named));
  const others = tables.length > 0 ? withoutTables(sheet, tables) : sheet.values;
  return [...inTables, ...splitSideways(others).flatMap((values) => blocksOf(sheet, values, named))];
}

function blockOfTable(
  sheet: SheetSnapshot,
  { name, row, column, rows, columns, hasTotals }: TableSnapshot,
  named: SheetKind | undefined,
): readonly Block[] {
  const top = row - sheet.row;
  const left = column - sheet.column;
  const values = sheet.values.map((cells, index) =>
    index >= top && index < top + rows ? onlyColumns(cells, left, left + columns - 1) : [],
  );
  const header = top >= 0 ? findHeader(values, top, named, 1) : undefined;
  return header ? [{ sheet, header, table: name, values, bottom: top + rows - 1 - (hasTotals ? 1 : 0) }] : [];
}

function onlyColumns(cells: readonly unknown[], left: number, right: number): readonly unknown[] {
  return cells.map((value, column) => (column >= left && column <= right ? value : ''));
}

function withoutTables(sheet: SheetSnapshot, tables: readonly TableSnapshot[]): Block['values'] {
  return sheet.values.map((cells, index) =>
    cells.map((value, column) => {
      const isInside = tables.some(
        (table) =>
          index + sheet.row >= table.row &&
          index + sheet.row < table.row + table.rows &&
          column + sheet.column >= table.column &&
          column + sheet.column < table.column + table.columns,
      );
      return isInside ? '' : value;
    }),
  );
}

/** Two lists side by side, an empty column between them, each with a header of its own: apart. Else the cells as they are. */
function splitSideways(values: Block['values']): readonly Block['values'][] {
  const width = Math.max(0, ...values.map((cells) => cells.length));
  const isEmpty = Array.from({ length: width }, () => true);
  for (const cells of values) {
    cells.forEach((value, column) => {
      if (!isBlank(value)) isEmpty[column] = false;
    });
  }
  const parts: [number, number][] = [];
  isEmpty.forEach((empty, column) => {
    if (empty) return;
    const last = parts.at(-1);
    if (last?.[1] === column - 1) last[1] = column;
    else parts.push([column, column]);
  });
  if (parts.length < 2) return [values];
  const apart = parts.map(([left, right]) => values.map((cells) => onlyColumns(cells, left, right)));
  const kinds = apart.flatMap((part) => {
    const header = firstHeader(part, undefined);
    return header ? [header.kind] : [];
  });
  return new Set(kinds).size > 1 ? apart : [values];
}

/** The headers of a grid from the top down, each with the rows up to the next one. */
function blocksOf(sheet: SheetSnapshot, values: Block['values'], named: SheetKind | undefined): Block[] {
  const blocks: Block[] = [];
  let header = firstHeader(values, named, headerDepth - sheet.row);
  while (header) {
    const next = nextHeader(values, header);
    const bottom = next ? endAbove(values, next.row - next.height) : values.length - 1;
    blocks.push({ sheet, header, table: null, values, bottom });
    header = next;
  }
  return blocks;
}

/** The last row of a list above another: the title of the next one is none of its rows. */
function endAbove(values: Block['values'], row: number): number {
  let end = row;
  while (end > 0 && filled(values[end]!) <= 1) end -= 1;
  return end;
}

/** The first header of a grid; of rows next to one another the surer. */
function firstHeader(
  values: Block['values'],
  named: SheetKind | undefined,
  depth = headerDepth,
): FoundHeader | undefined {
  let first: FoundHeader | undefined;
  for (let row = 0; row < Math.min(depth, values.length); row += 1) {
    if (first && row > first.row + 2) break;
    const header = findHeader(values, row, named, 2);
    if (header && (!first || header.score > first.score)) first = header;
  }
  return first;
}

/** A header further down: another list's, below a blank row or a title. The same header again is only repeated. */
function nextHeader(values: Block['values'], before: FoundHeader): FoundHeader | undefined {
  for (let row = before.row + 2; row < values.length; row += 1) {
    if (filled(values[row - 1]!) > 1 || filled(values[row]!) < 2) continue;
    const header = findHeader(values, row, undefined, 2);
    if (header && header.kind !== before.kind) return header;
  }
  return undefined;
}

function filled(cells: readonly unknown[]): number {
  return cells.reduce<number>((count, value) => count + (isBlank(value) ? 0 : 1), 0);
}

/** Whether nothing is to be seen in a cell. */
export function isBlank(value: unknown): boolean {
  return value === '' || value === null || (typeof value === 'string' && value.trim() === '');
}
