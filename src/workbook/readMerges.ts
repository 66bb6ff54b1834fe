import { type Block } from './recognise/findBlocks';
import { asWritten } from './recognise/asWritten';
import { requiredFields } from './ownedSheets';
import { findSheets } from './recognise/findSheets';
import { type AreaSnapshot, type WorkbookSnapshot } from './snapshot';

/** Excel tells at most 512 merged areas at once, and each has at least two cells. */
const cellsAtOnce = 1024;

/** A block and Excel's own sheet. */
export type BlockToAsk = Readonly<{ sheet: Excel.Worksheet; block: Block }>;

/**
 * Whether the rows look as if cells were merged down a column. Excel does not tell without clearing its undo list, so it
 * is asked only where gaps speak for it: a required cell empty in a row with others, or a column in which each value
 * stands once and gaps follow it.
 */
function looksMerged({ values, header, bottom }: Block): boolean {
  const rows = values.slice(header.row + 1, bottom + 1);
  const read = (row: readonly unknown[], field: string) => asWritten(row[header.fields.get(field)!.column]);
  const fields = [...header.fields.keys()];
  const filled = rows.filter((row) => fields.some((field) => read(row, field) !== ''));
  const hasGap = requiredFields[header.kind].some((field) => filled.some((row) => read(row, field) === ''));
  const groups = ['unit', 'track', 'reportsTo', 'grade', 'name'].filter((field) => header.fields.has(field));
  return (
    hasGap ||
    groups.some((field) => {
      const cells = filled.map((row) => read(row, field));
      const first = cells.findIndex((cell) => cell !== '');
      const isRepeated = cells.some((cell, index) => index > 0 && cell !== '' && cell === cells[index - 1]);
      return first >= 0 && !isRepeated && cells.slice(first).includes('');
    })
  );
}

/** The blocks of the sheets found in which cells seem to be merged; a table has none. */
export function mergedBlocks({
  sheets,
  mapping,
}: Pick<WorkbookSnapshot, 'sheets' | 'mapping'>): readonly Block[] {
  return [...findSheets(sheets, mapping).values()]
    .map(({ block }) => block)
    .filter((block) => block.table === null && looksMerged(block));
}

/** Whether cells seem to be merged that nobody has asked for yet. */
export function hasUnreadMerges(snapshot: WorkbookSnapshot): boolean {
  return mergedBlocks(snapshot).some(({ sheet }) => sheet.merges === undefined);
}

/** The merged areas of blocks, by the sheet's id, in one round trip. Clears Excel's undo list. */
export async function readMerges(
  context: Excel.RequestContext,
  blocks: readonly BlockToAsk[],
): Promise<ReadonlyMap<string, readonly AreaSnapshot[]>> {
  const asked = blocks.flatMap(({ sheet, block }) => askMerges(sheet, block));
  await context.sync();
  const merges = new Map<string, AreaSnapshot[]>();
  for (const { id, areas, found } of asked) {
    const known = merges.get(id) ?? [];
    if (!areas.isNullObject) {
      for (const { rowIndex, columnIndex, rowCount, columnCount } of found.items)
        known.push({ row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount });
    }
    merges.set(id, known);
  }
  return merges;
}

function askMerges(sheet: Excel.Worksheet, { sheet: { id, row, column }, header, values, bottom }: Block) {
  const top = header.row + 1;
  const columns = Math.max(1, ...values.slice(top, bottom + 1).map((cells) => cells.length));
  const step = Math.max(2, Math.floor(cellsAtOnce / columns));
  const asked = [];
  for (let first = top; first <= bottom; first += step) {
    const count = Math.min(step, bottom - first + 1);
    const range = sheet.getRangeByIndexes(row + first, column, count, columns);
    const areas = range.getMergedAreasOrNullObject();
    areas.load('areaCount');
    const found = areas.areas;
    found.load('items/rowIndex, items/columnIndex, items/rowCount, items/columnCount');
    asked.push({ id, areas, found });
  }
  return asked;
}
