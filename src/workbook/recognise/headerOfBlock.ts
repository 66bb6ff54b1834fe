import { sheetKinds, type SheetKind } from '../../organisation/model';
import { type FoundHeader, headerAt } from './findHeader';
import { mayBeHeader } from './matchHeader';

/** The kinds in the order in which equals are decided: first those whose headers few other sheets have. */
const kinds: readonly SheetKind[] = [
  'duties',
  'lines',
  ...sheetKinds.filter((kind) => kind !== 'duties' && kind !== 'lines'),
];

/**
 * The header that stands in a row (by index): of the kind that the sheet's name says where its fields are there, else
 * of the kind that it fits best. `height` 1 looks at this row alone.
 */
export function findHeader(
  values: readonly (readonly unknown[])[],
  row: number,
  named: SheetKind | undefined,
  height: 1 | 2,
): FoundHeader | undefined {
  // Rows of data are many, and headers few.
  if (!mayBeOne(values[row]) && !(height === 2 && mayBeOne(values[row + 1]))) return undefined;
  const rows = height === 1 ? values.slice(0, row + 1) : values;
  const own = named && headerAt(rows, row, named);
  if (own) return own;
  let best: FoundHeader | undefined;
  for (const kind of kinds) {
    const header = headerAt(rows, row, kind);
    if (header && header.score > (best?.score ?? 0) + 0.2) best = header;
  }
  return best;
}

function mayBeOne(row: readonly unknown[] | undefined): boolean {
  return mayBeHeader((row ?? []).filter((value) => typeof value === 'string'));
}
