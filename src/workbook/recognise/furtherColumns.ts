import { type SheetSnapshot, type WorkbookSnapshot } from '../snapshot';
import { isBlank } from './findBlocks';
import { columnTexts } from './findHeader';
import { findSheets } from './findSheets';

/** A column of the roles sheet that Haykal knows nothing of: its header, and its place on the sheet, from 0. */
export type FurtherColumn = Readonly<{ label: string; column: number }>;

export type FurtherColumns = Readonly<{ sheet: SheetSnapshot; columns: readonly FurtherColumn[] }>;

/** The columns of the roles that HR keeps for itself, each header once, empty columns left out. */
export function furtherColumns({ sheets, mapping }: WorkbookSnapshot): FurtherColumns | undefined {
  const block = findSheets(sheets, mapping).get('roles')?.block;
  if (!block) return undefined;
  const { sheet, header, values, bottom } = block;
  const known = new Set([...header.fields.values()].map(({ column }) => column));
  const labels = new Set<string>();
  const texts = columnTexts(values, header.row - header.height + 1, header.height);
  const columns = texts.flatMap(([label = ''], column): FurtherColumn[] => {
    if (known.has(column) || label === '' || labels.has(label)) return [];
    const rows = values.slice(header.row + 1, bottom + 1);
    if (rows.every((cells) => isBlank(cells[column] ?? ''))) return [];
    labels.add(label);
    return [{ label, column: sheet.column + column }];
  });
  return { sheet, columns };
}
