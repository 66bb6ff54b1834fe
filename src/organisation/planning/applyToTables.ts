import { type EditPlan, type RowTexts } from '../edit';
import { cellOf, type SheetKind, sheetKinds } from '../model';
import { type WrittenCell, type WrittenRow, type WrittenTables } from '../written';

/** The sheets as they will be read once the plan is written. */
export function applyToTables(tables: WrittenTables, plan: EditPlan): WrittenTables {
  const edits = new Map(plan.cells.map(({ sheet, cell, after }) => [`${sheet}!${cell}`, after]));
  const rows = Object.fromEntries(
    sheetKinds.flatMap((kind) => {
      const before = tables.rows[kind];
      return before ? [[kind, rowsAfter(tables, kind, before, plan, edits)]] : [];
    }),
  );
  return { ...tables, rows };
}

/** The number that a row of a sheet has once the plan is written. */
export function rowAfter({ insertions, removals }: EditPlan, sheet: string, row: number): number {
  const added = insertions.filter((inserted) => inserted.sheet === sheet && inserted.after < row).length;
  const gone = removals.filter((removed) => removed.sheet === sheet && removed.row < row).length;
  return row + added - gone;
}

function rowsAfter(
  { layout }: WrittenTables,
  kind: SheetKind,
  before: readonly WrittenRow[],
  plan: EditPlan,
  edits: ReadonlyMap<string, string>,
): readonly WrittenRow[] {
  const { sheet, headerRow, columns } = layout[kind]!;
  const insertions = plan.insertions.filter((row) => row.sheet === sheet);
  const removals = plan.removals.filter((row) => row.sheet === sheet);
  const moved = (row: number) => rowAfter(plan, sheet, row);
  const rows: WrittenRow[] = [];
  const insertBelow = (row: number) => {
    insertions
      .filter((inserted) => inserted.kind === kind && inserted.after === row)
      .forEach(({ values }, at) => {
        const base = moved(row) + (removals.some((removed) => removed.row === row) ? 0 : 1);
        rows.push({ source: { sheet, row: base + at, columns }, fields: fieldsFrom(columns, values) });
      });
  };
  insertBelow(headerRow);
  for (const row of before) {
    const { source } = row;
    if (!removals.some((removed) => removed.row === source.row)) {
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
