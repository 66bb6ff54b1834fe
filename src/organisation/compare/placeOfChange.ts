import { type Place } from '../edit';
import { cellOf } from '../model';
import { type Change, type Thing } from './comparison';

/** The field in whose cell a thing is shown as a whole. */
const mainField = { role: 'title', duty: 'text', line: 'reportsTo', unit: 'name' } as const satisfies Record<
  Thing,
  string
>;

/** The cell of a change: on the first side where it is there, else on the second. */
export function placeOfChange({ what, field, before, after }: Change): Place {
  const { source } = before ?? after!;
  return { sheet: source.sheet, cell: cellOf(source, field ?? mainField[what]) };
}
