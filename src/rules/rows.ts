import { type SheetKind, sheetKinds, type Source } from '../organisation/model';
import { textOf } from '../organisation/planning/rows';
import { type WrittenRow } from '../organisation/written';
import { type RuleContext } from './rule';

/** A cell that was read: its row, its field, and its text; errors by their code. */
export type ReadCell = Readonly<{ kind: SheetKind; row: WrittenRow; field: string; text: string }>;

/** The cells of some sheets that hold something, a merged cell once; all sheets that are read where none is named. */
export function* cellsOf(
  { tables }: RuleContext,
  kinds: readonly SheetKind[] = sheetKinds,
): Iterable<ReadCell> {
  for (const kind of kinds) {
    for (const row of tables.rows[kind] ?? []) {
      for (const [field, cell] of Object.entries(row.fields)) {
        // Some fields come from elsewhere, such as a unit that a heading names.
        if (cell === '' || row.inherited?.[field] !== undefined || row.source.columns[field] === undefined)
          continue;
        yield { kind, row, field, text: textOf(cell) };
      }
    }
  }
}

/** The kind of sheet that a row belongs to. */
export function kindOf({ tables }: RuleContext, { sheet, columns }: Source): SheetKind | undefined {
  const kinds = sheetKinds.filter((kind) => tables.layout[kind]?.sheet === sheet);
  // Two kinds may stand side by side on one sheet.
  return kinds.find((kind) => tables.layout[kind]!.columns === columns) ?? kinds[0];
}
