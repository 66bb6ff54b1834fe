import { tidyText } from '../organisation/fold';
import { titleIn } from '../chart/roleLabel';
import { type Block, type Fact } from './page';
import { type RoleView } from './roleView';
import { type SummaryOptions } from './summaryOptions';

/** Who the page is about: the title in the page's language over the one in the other, then the facts that are known. */
export function tellIdentity(view: RoleView, options: SummaryOptions): Block[] {
  const { role, organisation, say } = view;
  const text = titleIn(role, view.language);
  const other = (view.language === 'en' ? role.title : role.titleEn).trim();
  const facts: Fact[] = [
    { label: say('about.organisation'), value: organisation.about.organisation },
    { label: say('field.roles.code'), value: role.code },
    { label: say('field.roles.unit'), value: role.unit },
    { label: say('field.roles.track'), value: role.track },
    { label: say('field.roles.kind'), value: say(`kind.${role.kind}`) },
    { label: say('field.roles.grade'), value: role.grade },
    { label: say('field.roles.count'), value: String(Math.max(role.count, view.share.length)) },
    { label: say('field.roles.holder'), value: nameHolders(view, options) },
    { label: say('field.roles.status'), value: role.status === 'abolished' ? say('status.abolished') : '' },
    { label: say('summary.startDate'), value: options.start ?? '' },
  ];
  return [
    { kind: 'title', text, subtitle: other === text ? '' : other },
    { kind: 'facts', facts: facts.filter(({ value }) => value.trim() !== '') },
  ];
}

/** Who holds the role: whom HR names, else whom the workbook names, else that it is vacant where the workbook says so. */
function nameHolders({ share, say }: RoleView, { holder }: SummaryOptions): string {
  const given = tidyText(holder ?? '');
  if (given !== '') return given;
  const holders = share.flatMap((role) => role.holders);
  if (holders.length) return holders.join(say('summary.comma'));
  return share.every((role) => role.status === 'vacant') ? say('status.vacant') : '';
}
