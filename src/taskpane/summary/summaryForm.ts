import { type SummariseOptions } from '../../operations/summariseRoles';

/** What stands in the view's fields. */
export type SummaryForm = Readonly<{
  scope: 'one' | 'all';
  /** The role that the person chose here; null where none was. */
  chosen: string | null;
  /** Who takes which role, and when: of no other role, so that no name gets on another's page. */
  details: Readonly<{ role: string; holder: string; start: string }> | null;
}>;

export const emptyForm: SummaryForm = { scope: 'one', chosen: null, details: null };

/** The details as they are shown for a role. */
export function detailsFor(
  form: SummaryForm,
  role: string | null,
): Readonly<{ holder: string; start: string }> {
  return form.details !== null && form.details.role === role ? form.details : { holder: '', start: '' };
}

/** What to write; `no-role` where one role is wanted and none is chosen. */
export function summaryRequest(
  form: SummaryForm,
  role: string | null,
  now: Date,
): Pick<SummariseOptions, 'roles' | 'holder' | 'start' | 'now'> | 'no-role' {
  if (form.scope === 'all') return { roles: 'all', now };
  if (role === null) return 'no-role';
  const { holder, start } = detailsFor(form, role);
  return {
    roles: [role],
    ...(holder.trim() !== '' && { holder: holder.trim() }),
    ...(start !== '' && { start }),
    now,
  };
}
