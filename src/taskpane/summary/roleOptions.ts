import { type Choices, type RoleChoice } from '../../operations/listChoices';
import { type Option } from '../parts/matchOptions';

/** The roles as options: number and title, the unit below. */
export function roleOptions(roles: readonly RoleChoice[]): Option[] {
  return roles.map(({ code, title, unit }) => ({
    key: code,
    code,
    label: title === '' ? code : `${code} – ${title}`,
    detail: unit,
  }));
}

/**
 * The role that the view is about: the one that the person chose, as long as the workbook has it, else the one that the
 * selection stands on.
 */
export function currentRole(chosen: string | null, { roles, selected }: Choices): RoleChoice | null {
  const find = (wanted: string | null) => roles.find(({ code }) => code === wanted) ?? null;
  return find(chosen) ?? find(selected);
}
