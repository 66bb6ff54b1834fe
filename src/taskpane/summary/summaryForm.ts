import { tidyText } from '../../organisation/fold';
import { type SummariseOptions } from '../../operations/summariseRoles';
import { choicesOf, wishOf, type SummaryChoices } from '../../workbook/summaryChoices';

/** What stands in the view's fields. */
export type SummaryForm = Readonly<{
  scope: 'one' | 'several' | 'unit' | 'all';
  /** The role that the person chose here; null where they emptied the field, undefined where they have not touched it. */
  chosen: string | null | undefined;
  /** Who takes which role, and when: of no other role, so that no name gets on another's page. */
  details: Readonly<{ role: string; holder: string; start: string }> | null;
  /** Codes of the roles where several are wanted, in the order in which they were chosen. */
  several: readonly string[];
  unit: string | null;
  /** How the pages are; null where the person has chosen nothing of it here. */
  pages: SummaryChoices | null;
}>;

export const emptyForm: SummaryForm = {
  scope: 'one',
  chosen: undefined,
  details: null,
  several: [],
  unit: null,
  pages: null,
};

/** How the pages are: as they were made last where the person has chosen nothing else. */
export function pagesOf({ pages }: SummaryForm, offered: Pick<Offered, 'pages'>): SummaryChoices {
  return pages ?? offered.pages ?? choicesOf({});
}

/** The details as they are shown for a role. */
export function detailsFor(
  form: SummaryForm,
  role: string | null,
): Readonly<{ holder: string; start: string }> {
  return form.details !== null && form.details.role === role ? form.details : { holder: '', start: '' };
}

/** What the workbook has of what can be chosen. */
export type Offered = Readonly<{
  roles: readonly Readonly<{ code: string }>[];
  units: readonly string[];
  further: readonly string[];
  pages: SummaryChoices | null;
}>;

/** What is asked for, without what comes from outside the form. */
export type SummaryRequest = Omit<SummariseOptions, 'signal' | 'onProgress'>;

/** What to write; `no-role` or `no-unit` where that is wanted and none that the workbook has is chosen. */
export function summaryRequest(
  form: SummaryForm,
  role: string | null,
  offered: Offered,
  now: Date,
): SummaryRequest | 'no-role' | 'no-unit' {
  const roles = chosenRoles(form, role, offered);
  if (roles === 'no-role' || roles === 'no-unit') return roles;
  const pages = pagesOf(form, offered);
  // What is gone from the workbook is wanted no more.
  const further = pages.further.filter((label) => offered.further.includes(label));
  return {
    roles,
    ...(form.scope === 'one' && writtenDetails(form, role)),
    ...wishOf({ ...pages, further }),
    now,
  };
}

function chosenRoles(
  { scope, several, unit }: SummaryForm,
  role: string | null,
  offered: Offered,
): SummariseOptions['roles'] | 'no-role' | 'no-unit' {
  switch (scope) {
    case 'all':
      return 'all';
    case 'unit':
      return unit !== null && offered.units.includes(unit) ? { unit } : 'no-unit';
    case 'several': {
      const there = several.filter((code) => offered.roles.some((one) => one.code === code));
      return there.length > 0 ? there : 'no-role';
    }
    case 'one':
      return role === null ? 'no-role' : [role];
  }
}

function writtenDetails(form: SummaryForm, role: string | null): Pick<SummariseOptions, 'holder' | 'start'> {
  const { holder, start } = detailsFor(form, role);
  const name = tidyText(holder);
  return { ...(name !== '' && { holder: name }), ...(start !== '' && { start }) };
}

/** A list with something put in, or taken out where it is there already. */
export function toggled<Thing>(list: readonly Thing[], one: Thing): Thing[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}
