import { tidyText } from '../organisation/fold';
import { titleIn } from '../chart/roleLabel';
import { type Block, type Fact } from './page';
import { type RoleView } from './roleView';
import { type SummaryOptions } from './summaryOptions';

/** Who the page is about: the title in the page's language over the one in the other, then the facts that are known. */
export function tellIdentity(view: RoleView, options: SummaryOptions): Block[] {
  const { role, say } = view;
  const text = titleIn(role, view.language);
  const other = (view.language === 'en' ? role.title : role.titleEn).trim();
  const posts = Math.max(role.count, view.share.length);
  const facts: Fact[] = [
    { label: say('field.roles.code'), value: role.code },
    { label: say('field.roles.unit'), value: role.unit },
    { label: say('field.roles.kind'), value: say(`kind.${role.kind}`) },
    { label: say('field.roles.track'), value: role.track },
    { label: say('field.roles.grade'), value: role.grade },
    { label: say('field.roles.count'), value: posts > 1 ? String(posts) : '' },
    { label: say('field.roles.status'), value: role.status === 'abolished' ? say('status.abolished') : '' },
  ];
  // Those are there to be filled in too.
  const toFill: Fact[] = [
    { label: say('field.roles.holder'), value: nameHolders(view, options), field: 'holder' },
    { label: say('summary.startDate'), value: startOf(options), field: 'start' },
  ];
  return [
    { kind: 'title', text, subtitle: other === text ? '' : other },
    { kind: 'facts', facts: [...facts.filter(({ value }) => value.trim() !== ''), ...toFill] },
  ];
}

function startOf({ start = '', typed }: SummaryOptions): string {
  return tidyText(start) || (typed?.['start'] ?? '');
}

/** Who holds the role: whom HR names, else whom HR typed on the page, else whom the workbook names. */
export function nameHolders(view: RoleView, { holder = '', typed }: SummaryOptions): string {
  return tidyText(holder) || (typed?.['holder'] ?? writtenHolders(view));
}

/** Whom the workbook names; else that the role is vacant where it says so. */
export function writtenHolders({ share, say }: RoleView): string {
  const holders = share.flatMap((role) => role.holders);
  if (holders.length) return holders.join(say('summary.comma'));
  return share.every((role) => role.status === 'vacant') ? say('status.vacant') : '';
}
