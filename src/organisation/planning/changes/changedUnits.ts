import { unitText } from '../../compare/fieldTexts';
import { rowOf } from '../rows';
import { anchorRows } from './anchors';
import { type Work } from './work';

/** Rows of the units sheet. */
export function draftUnits({ context, after, comparison, chosen, draft }: Work): void {
  const rows = new Map<number, number>();
  const standing: { owner: string; row: number }[] = [];
  context.organisation.units.forEach(({ source }, index) => {
    const row = rowOf(context, 'units', source)!;
    const other = comparison.matches.unit[index]!;
    const removal = chosen.unit.removed.get(index);
    if (removal && draft.remove('units', row, removal)) return;
    if (other !== -1) rows.set(other, source.row);
    standing.push({ owner: '', row: source.row });
    for (const [field, change] of chosen.unit.fields.get(index) ?? []) {
      draft.set('units', row, field, unitText(after.units[other]!, field), change);
    }
  });
  const ordered = after.units.map((_, index) => ({
    owner: '',
    row: rows.get(index),
    isNew: chosen.unit.added.has(index),
  }));
  const anchors = anchorRows(ordered, standing, context.tables.layout.units?.headerRow);
  for (const [index, change] of chosen.unit.added) {
    const unit = after.units[index]!;
    const fields = (comparison.fields.unit ?? []).map((field) => [field, unitText(unit, field)] as const);
    draft.insert('units', anchors[index], index, { ...Object.fromEntries(fields), name: unit.name }, change);
  }
}
