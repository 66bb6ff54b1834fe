import { type SheetKind, sheetKinds } from '../../organisation/model';
import { type WrittenRow, type WrittenTables } from '../../organisation/written';
import { columnNumber } from '../columns';
import { type SheetSnapshot, type WorkbookSnapshot } from '../snapshot';
import { asWritten } from './asWritten';

/** More changed rows than this are as soon recognised anew. */
const mostRows = 1000;

/**
 * The rows as they are written after cells were edited: those that changed read again, all others the same objects as before.
 * Null where only recognising the sheets anew can tell: a header changed, a row came, went, or became a total, a table grew.
 */
export function patchTables(
  tables: WrittenTables,
  before: Pick<WorkbookSnapshot, 'sheets'>,
  after: Pick<WorkbookSnapshot, 'sheets'>,
): WrittenTables | null {
  let rows = tables.rows;
  for (const [at, sheet] of after.sheets.entries()) {
    const old = before.sheets[at];
    if (sheet === old) continue;
    const changed = old && changedRows(old, sheet);
    if (!changed || changed.length > mostRows) return null;
    for (const kind of sheetKinds) {
      if (tables.layout[kind]?.sheet !== sheet.name) continue;
      const patched = patchKind(tables, kind, sheet, changed);
      if (patched === null) return null;
      rows = { ...rows, [kind]: patched };
    }
  }
  return { ...tables, rows };
}

/** Indexes of the rows of values that are others than before; null where more than cells has changed. */
function changedRows(
  old: SheetSnapshot,
  { values, tables, id, row, column }: SheetSnapshot,
): readonly number[] | null {
  const isSame =
    old.id === id && old.row === row && old.column === column && old.values.length === values.length;
  if (!isSame || JSON.stringify(old.tables) !== JSON.stringify(tables)) return null;
  if (old.values[0]?.length !== values[0]?.length) return null;
  return values.flatMap((cells, at) => (cells === old.values[at] ? [] : [at]));
}

function patchKind(
  { layout, rows }: WrittenTables,
  kind: SheetKind,
  sheet: SheetSnapshot,
  changed: readonly number[],
): readonly WrittenRow[] | null {
  const known = rows[kind] ?? [];
  const { headerRow, columns } = layout[kind]!;
  const fields = Object.entries(columns).map(
    ([field, letters]) => [field, columnNumber(letters) - sheet.column] as const,
  );
  const patched = [...known];
  for (const index of changed) {
    const number = sheet.row + index + 1;
    const at = placeOf(known, number);
    const cells = sheet.values[index]!;
    const texts = fields.map(([field, column]) => [field, asWritten(cells[column])] as const);
    const row = known[at];
    if (row?.source.row !== number) {
      // A row beside or between the list's own matters only once something of the list stands in it.
      if (number > headerRow && texts.every(([, text]) => text === '')) continue;
      return null;
    }
    const filled = texts.filter(([, text]) => text !== '');
    if (
      row.inherited ||
      filled.length < 2 ||
      texts.some(([, text]) => typeof text === 'string' && soundsLikeTotal.test(text))
    )
      return null;
    patched[at] = { ...row, fields: { ...row.fields, ...Object.fromEntries(texts) } };
  }
  return patched;
}

/** What may be no row of the list; whether it is one is told by recognising it. */
const soundsLikeTotal = /total|sum|[إا]جمال|مجموع/iu;

/** Place of a row number among rows in ascending order, or where it would be. */
function placeOf(rows: readonly WrittenRow[], number: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.source.row < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
