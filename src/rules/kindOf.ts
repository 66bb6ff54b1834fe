import { type SheetKind, sheetKinds, type Source } from '../organisation/model';
import { type RuleContext } from './rule';

/** The kind of sheet that a row belongs to. */
export function kindOf({ tables }: RuleContext, { sheet, columns }: Source): SheetKind | undefined {
  const kinds = sheetKinds.filter((kind) => tables.layout[kind]?.sheet === sheet);
  // Two kinds may stand side by side on one sheet.
  return kinds.find((kind) => tables.layout[kind]!.columns === columns) ?? kinds[0];
}
