import { tidyText } from '../../organisation/fold';
import { type SummariseOptions } from '../../operations/summariseRoles';

/** What stands in the view's fields. */
export type SummaryForm = Readonly<{
  scope: 'one' | 'all';
  /** The role that the person chose here; null where they emptied the field, undefined where they have not touched it. */
  chosen: string | null | undefined;
  /** Who takes which role, and when: of no other role, so that no name gets on another's page. */
  details: Readonly<{ role: string; holder: string; start: string }> | null;
}>;

export const emptyForm: SummaryForm = { scope: 'one', chosen: undefined, details: null };

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
  const name = tidyText(holder);
  return {
    roles: [role],
    ...(name !== '' && { holder: name }),
    ...(start !== '' && { start }),
    now,
  };
}
