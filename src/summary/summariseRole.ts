import { keepOrder, titleIn } from '../chart/roleLabel';
import { isRightToLeft } from '../locales/say';
import { type Organisation } from '../organisation/model';
import { type Structure } from '../organisation/structure';
import { tellDuties } from './duties';
import { tellIdentity } from './identity';
import { tellOpenMatters } from './openMatters';
import { type Page } from './page';
import { tellPlace } from './place';
import { tellRelations } from './relations';
import { viewRole, type RoleView } from './roleView';
import { type SummaryOptions } from './summaryOptions';

/**
 * The page that a new holder of a role can be handed: who the role is, its lines and its place, its duties, what is still
 * open. `index` is the role's in `organisation.roles`; any row of a job share gives the page of the whole share.
 */
export function summariseRole(
  organisation: Organisation,
  structure: Structure,
  index: number,
  options: SummaryOptions,
): Page {
  const view = viewRole(organisation, structure, index, options.language);
  const { code } = view.role;
  return {
    role: code,
    name: code === '' ? titleIn(view.role, options.language) : view.say('summary.sheet', { code }),
    rightToLeft: isRightToLeft(options.language),
    blocks: [
      ...tellIdentity(view, options),
      ...tellRelations(view),
      ...tellPlace(view),
      ...tellDuties(view),
      ...tellOpenMatters(view),
    ],
    foot: writeFoot(view, options),
  };
}

/** Organisation, version and dates: what tells a printed page from an older one. */
function writeFoot({ organisation, language, say }: RoleView, { today }: SummaryOptions): string {
  const { organisation: name, version, effectiveDate } = organisation.about;
  return [
    name,
    version ? say('summary.foot.version', { version: keepOrder(version, language) }) : '',
    effectiveDate ? say('summary.foot.effective', { date: keepOrder(effectiveDate, language) }) : '',
    today ? say('summary.foot.made', { date: keepOrder(today, language) }) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
