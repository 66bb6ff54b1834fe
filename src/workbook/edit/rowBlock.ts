import { type RowInsertion, type RowRemoval } from '../../organisation/edit';
import { type SheetKind } from '../../organisation/model';
import { findBlocks } from '../recognise/findBlocks';
import { WritingError } from '../writingError';
import { columnNumber, type Columns, type SheetState, type TableState, type Area } from './sheetState';
import { extentOf } from './restored';

/** The list to which a row belongs: its table where it is in one, its columns, its header row where that is known. */
export type RowBlock = Columns & Readonly<{ table?: TableState; headerRow?: number }>;

type PlannedRow = Readonly<{ kind: SheetKind; columns: readonly number[] }>;

/** Columns from 0 that a plan names. */
export function columnsOf(texts: Readonly<Record<string, unknown>>): readonly number[] {
  return Object.keys(texts).map(columnNumber);
}

/**
 * The list in which a row (from 1) stands. Without a table these are the columns of the header of that kind and of the plan
 * itself, and those next to them in which anything stands: HR's own columns belong to the row.
 */
export function blockOfRow(state: SheetState, row: number, { kind, columns }: PlannedRow): RowBlock {
  const table = state.tables.find(
    ({ top, bottom, left, right }) =>
      row >= top &&
      row <= bottom &&
      (columns.length === 0 || columns.some((each) => each >= left && each <= right)),
  );
  if (table) {
    const { left, right, top, hasHeader } = table;
    return { left, right, table, ...(hasHeader && { headerRow: top }) };
  }
  const header = headerAbove(state, row, kind);
  const named = [...columns, ...(header?.columns ?? [])];
  const block = { left: Math.min(...named, named.length > 0 ? Infinity : 0), right: Math.max(...named, 0) };
  const isUsed = columnTest(state);
  let { left, right } = block;
  while (left > 0 && isUsed(left - 1)) left -= 1;
  while (isUsed(right + 1)) right += 1;
  return { left, right, ...(header && { headerRow: header.row }) };
}

/** The last header of a kind at or above a row, among the first rows of the sheet. */
function headerAbove({ name, head, tables }: SheetState, row: number, kind: SheetKind) {
  const places = tables.map((table) => ({
    name: table.id,
    row: table.top - 1,
    column: table.left,
    rows: table.bottom - table.top + 1,
    columns: table.right - table.left + 1,
    hasHeader: table.hasHeader,
    hasTotals: table.hasTotals,
  }));
  const sheet = {
    id: '',
    name,
    visibility: 'Visible' as const,
    isProtected: false,
    mark: null,
    ...head,
    tables: places,
  };
  return findBlocks(sheet, kind)
    .filter((block) => block.table === null && block.header.kind === kind)
    .map(({ header }) => ({
      row: head.row + header.row + 1,
      columns: [...header.fields.values()].map(({ column }) => head.column + column),
    }))
    .filter((header) => header.row <= row)
    .at(-1);
}

/** Whether anything stands in a column outside of tables, in the rows that are known. */
function columnTest({ head, rows, tables }: SheetState): (column: number) => boolean {
  const used = new Set<number>();
  const add = (row: number, column: number) => {
    if (!tables.some((table) => holds(table, row, column))) used.add(column);
  };
  head.values.forEach((values, at) => {
    values.forEach((value, column) => {
      if (value !== '') add(head.row + at + 1, head.column + column);
    });
  });
  for (const [row, { cells }] of rows) {
    for (const [column, { value }] of cells) if (value !== '') add(row, column);
  }
  return (column) => used.has(column);
}

function holds({ top, bottom, left, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/**
 * Whether only the columns of the list may move where a row is put in below row `after`, and not the whole row: something
 * else stands beside it on both sides of the new row, or another table would be cut.
 */
export function mustKeepAside(state: SheetState, block: RowBlock, insertion: RowInsertion): boolean {
  const extent = extentOf(insertion);
  // What was taken out comes back the same way, whatever stands beside it by now.
  if (extent) return extent === 'block';
  const { after } = insertion;
  const isCut = others(state, block).some(({ top, bottom }) => top <= after && bottom > after);
  return isCut || (isBeside(state, block, after) && isBeside(state, block, after + 1));
}

/** Whether only the columns of the list may move where a row is taken out: something else stands in the row. */
export function mustSpareRow(state: SheetState, block: RowBlock, removal: RowRemoval): boolean {
  const { row } = removal;
  const isCut = others(state, block).some(({ top, bottom }) => top <= row && bottom >= row);
  return extentOf(removal) === 'block' || isCut || isBeside(state, block, row);
}

function others({ tables }: SheetState, { table }: RowBlock): readonly TableState[] {
  return tables.filter((each) => each !== table);
}

function isBeside({ rows }: SheetState, { left, right }: RowBlock, row: number): boolean {
  return [...(rows.get(row)?.cells ?? [])].some(
    ([column, { value, formula }]) =>
      (column < left || column > right) && (value !== '' || formula !== undefined),
  );
}

/**
 * Refuses to move rows (from `row` on) that a filter hides in part, or where a table below would be torn. Throws WritingError.
 */
export function requireMovable(
  state: SheetState,
  block: RowBlock,
  row: number,
  columns: Columns | null,
): void {
  const meets = ({ left, right }: Area) => !columns || (left <= columns.right && right >= columns.left);
  const filters = [
    ...state.tables.filter(({ isFiltered }) => isFiltered),
    ...(state.filter ? [state.filter] : []),
  ];
  if (filters.some((filter) => filter.bottom >= row - 1 && meets(filter))) {
    throw new WritingError('sheet-filtered', state.name);
  }
  const isTorn = others(state, block).some(
    (table) =>
      columns &&
      table.bottom >= row &&
      meets(table) &&
      (table.left < columns.left || table.right > columns.right),
  );
  if (isTorn) throw new WritingError('rows-crowded', state.name);
}
