import { type EditPlan, type RowInsertion, type RowTexts } from '../edit';
import { cellOf, type SheetKind, sheetKinds } from '../model';
import { atOnce, type Turns } from '../turns';
import { type WrittenCell, type WrittenRow, type WrittenTables } from '../written';

/** The sheets as they will be read once the plan is written. */
export function applyToTables(tables: WrittenTables, plan: EditPlan): WrittenTables {
  return atOnce(applyingToTables(tables, plan));
}

/** What `applyToTables` does, in steps. */
export function* applyingToTables(tables: WrittenTables, plan: EditPlan): Turns<WrittenTables> {
  const edits = new Map(plan.cells.map(({ sheet, cell, after }) => [`${sheet}!${cell}`, after]));
  const rows: Partial<Record<SheetKind, readonly WrittenRow[]>> = {};
  for (const kind of sheetKinds) {
    yield undefined;
    const before = tables.rows[kind];
    if (before) rows[kind] = rowsAfter(tables, kind, before, plan, edits);
  }
  return { ...tables, rows };
}

/** The number that a row of a sheet has once the plan is written. */
export function rowAfter(plan: EditPlan, sheet: string, row: number): number {
  return rowMover(plan, sheet)(row);
}

/** The number that each row of a sheet has once the plan is written. */
export function rowMover({ insertions, removals }: EditPlan, sheet: string): (row: number) => number {
  const added = inOrder(insertions.filter((one) => one.sheet === sheet).map(({ after }) => after));
  const gone = inOrder(removals.filter((one) => one.sheet === sheet).map(({ row }) => row));
  return (row) => row + countBelow(added, row) - countBelow(gone, row);
}

function inOrder(rows: readonly number[]): readonly number[] {
  return [...rows].sort((one, other) => one - other);
}

/** How many of the ordered numbers are less than this. */
function countBelow(ordered: readonly number[], limit: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rowsAfter(
  { layout }: WrittenTables,
  kind: SheetKind,
  before: readonly WrittenRow[],
  plan: EditPlan,
  edits: ReadonlyMap<string, string>,
): readonly WrittenRow[] {
  const { sheet, headerRow, columns } = layout[kind]!;
  const inserted = new Map<number, RowInsertion[]>();
  for (const row of plan.insertions) {
    if (row.sheet !== sheet || row.kind !== kind) continue;
    const beside = inserted.get(row.after);
    if (beside) beside.push(row);
    else inserted.set(row.after, [row]);
  }
  const removed = new Set(plan.removals.flatMap((one) => (one.sheet === sheet ? [one.row] : [])));
  const moved = rowMover(plan, sheet);
  const rows: WrittenRow[] = [];
  const insertBelow = (row: number) => {
    const base = moved(row) + (removed.has(row) ? 0 : 1);
    inserted.get(row)?.forEach(({ values }, at) => {
      rows.push({ source: { sheet, row: base + at, columns }, fields: fieldsFrom(columns, values) });
    });
  };
  insertBelow(headerRow);
  for (const row of before) {
    const { source } = row;
    if (!removed.has(source.row)) {
      const fields = Object.entries(row.fields).map(([field, cell]): [string, WrittenCell] => [
        field,
        edits.get(`${sheet}!${cellOf(source, field)}`) ?? cell,
      ]);
      rows.push({
        ...row,
        source: { ...source, row: moved(source.row) },
        fields: Object.fromEntries(fields),
      });
    }
    insertBelow(source.row);
  }
  return rows;
}

function fieldsFrom(columns: Readonly<Record<string, string>>, values: RowTexts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(columns).map(([field, letters]) => [field, values[letters] ?? '']),
  );
}
