import { type Choices, type RoleChoice } from '../../operations/listChoices';
import { type Option } from '../parts/matchOptions';
import { type SummaryForm } from './summaryForm';

/** The roles as options: number and title, the unit below. */
export function roleOptions(roles: readonly RoleChoice[]): Option[] {
  return roles.map(({ code, title, unit }) => ({
    key: code,
    code,
    name: title,
    label: title === '' ? code : `${code} – ${title}`,
    detail: unit,
  }));
}

/**
 * The role that the view is about: the one that the person chose, as long as the workbook has it; where they have not
 * touched the field, or what they chose is gone, the one that the selection stands on.
 */
export function currentRole(
  chosen: SummaryForm['chosen'],
  { roles, selected }: Pick<Choices, 'roles' | 'selected'>,
): RoleChoice | null {
  if (chosen === null) return null;
  const find = (wanted: string | null | undefined) => roles.find(({ code }) => code === wanted) ?? null;
  return find(chosen) ?? find(selected);
}
