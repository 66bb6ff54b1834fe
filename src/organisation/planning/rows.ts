import { type MessageKey } from '../../locales/say';
import { emptyPlan, type RowTexts } from '../edit';
import { cellOf, type SheetKind, sheetKinds, type Source } from '../model';
import { once } from '../once';
import { RowMap } from '../rowMap';
import { type WrittenCell, type WrittenRow, type WrittenTables } from '../written';
import { combine, type EditContext, type Planned, refuse } from './context';
import { spell } from './spelling';

/** Texts for fields of a row; list values as key words (`permanent`). */
export type FieldTexts = Readonly<Record<string, string>>;

/** What stands in a cell, an error by its code. */
export function textOf(cell: WrittenCell | undefined): string {
  if (cell === undefined) return '';
  return typeof cell === 'string' ? cell : cell.error;
}

/** The row of a sheet from which something was read. */
export function rowOf({ tables }: EditContext, kind: SheetKind, source: Source): WrittenRow | undefined {
  return rowsByPlace(tables)[kind].get(source);
}

/** A code that is changed everywhere looks up thousands. */
const rowsByPlace = once(
  ({ rows }: WrittenTables) =>
    Object.fromEntries(
      sheetKinds.map((kind) => [kind, new RowMap((rows[kind] ?? []).map((row) => [row.source, row]))]),
    ) as Readonly<Record<SheetKind, RowMap<WrittenRow>>>,
);

/** Changes fields of a row; what already stands there is no edit. */
export function editRow(context: EditContext, kind: SheetKind, row: WrittenRow, fields: FieldTexts): Planned {
  return combine(
    Object.entries(fields).map(([field, wanted]): Planned => {
      const before = textOf(row.fields[field]);
      const after = spell(context, kind, field, wanted);
      if (before === after) return emptyPlan;
      const { sheet } = row.source;
      if (row.source.columns[field] === undefined) return refuseColumn(kind, field, sheet);
      const cell = cellOf(row.source, field);
      if (row.inherited?.[field] !== undefined) return refuse('edit.refusal.merged', { sheet, cell });
      return { ...emptyPlan, cells: [{ sheet, cell, before, after }] };
    }),
  );
}

/** A new row below row `after`; its texts are spelt as the workbook spells them. */
export function insertRow(context: EditContext, kind: SheetKind, after: number, fields: FieldTexts): Planned {
  const layout = context.tables.layout[kind];
  if (!layout) return refuseSheet(kind);
  const given = Object.entries(fields).filter(([, text]) => text !== '');
  const unkept = given.find(([field]) => layout.columns[field] === undefined);
  if (unkept) return refuseColumn(kind, unkept[0], layout.sheet);
  const anchor = rowOf(context, kind, { sheet: layout.sheet, row: after, columns: layout.columns });
  const values = given.map(([field, text]) => [layout.columns[field]!, spell(context, kind, field, text)]);
  const row = {
    kind,
    sheet: layout.sheet,
    after,
    values: Object.fromEntries(values) as Record<string, string>,
    ...(anchor && { beside: textsOf(anchor) }),
  };
  return { ...emptyPlan, insertions: [row] };
}

/** A new row at the end of a sheet, with those of the texts for which it has a column. */
export function appendRow(context: EditContext, kind: SheetKind, fields: FieldTexts): Planned {
  const end = lastRow(context, kind);
  if (end === undefined) return refuseSheet(kind);
  const kept = Object.entries(fields).filter(([field]) => keeps(context, kind, field));
  return insertRow(context, kind, end, Object.fromEntries(kept));
}

/** Takes a row out. */
export function removeRow(kind: SheetKind, row: WrittenRow): Planned {
  const { sheet, row: number } = row.source;
  if (row.inherited) {
    const [field] = Object.keys(row.inherited);
    return refuse('edit.refusal.merged', { sheet, cell: cellOf(row.source, field!) });
  }
  return { ...emptyPlan, removals: [{ kind, sheet, row: number, before: textsOf(row) }] };
}

/** The texts of a row by column letters; cells whose value stands in another row's merged cell left out. */
function textsOf({ source, fields, inherited }: WrittenRow): RowTexts {
  const texts = Object.entries(fields).flatMap(([field, cell]) => {
    const letters = source.columns[field];
    return letters === undefined || inherited?.[field] !== undefined
      ? []
      : [[letters, textOf(cell)] as const];
  });
  return Object.fromEntries(texts);
}

/** The last row of a sheet's data; its header row where it has none. Undefined where there is no such sheet. */
export function lastRow({ tables }: EditContext, kind: SheetKind): number | undefined {
  return tables.rows[kind]?.at(-1)?.source.row ?? tables.layout[kind]?.headerRow;
}

/** Whether the sheet has a column for the field. */
export function keeps({ tables }: EditContext, kind: SheetKind, field: string): boolean {
  return tables.layout[kind]?.columns[field] !== undefined;
}

export function refuseSheet(kind: SheetKind) {
  return refuse('edit.refusal.no-sheet', { kind });
}

export function refuseColumn(kind: SheetKind, field: string, sheet: string) {
  return refuse('edit.refusal.no-column', { field: `${kind}_${field}`, sheet });
}

/** The key of a field's name, as messages select it. */
export function fieldKey(kind: SheetKind, field: string): MessageKey {
  return `field.${kind}.${field}` as MessageKey;
}
