import { titleIn } from '../chart/roleLabel';
import { isRightToLeft } from '../locales/say';
import { type Organisation } from '../organisation/model';
import { type Structure } from '../organisation/structure';
import { signers, tellAcknowledgement, tellNotes } from './acknowledgement';
import { tellContacts } from './contacts';
import { tellDuties } from './duties';
import { tellFurther } from './further';
import { tellIdentity, writtenHolders } from './identity';
import { tellOpenMatters } from './openMatters';
import { type Block, type Page } from './page';
import { tellPlace } from './place';
import { tellRecurring } from './recurring';
import { tellRelations } from './relations';
import { viewRole, type RoleView } from './roleView';
import { tellStanding, writeFoot } from './standing';
import { parts, type Part, type SummaryOptions } from './summaryOptions';

const tellers: Readonly<Record<Part, (view: RoleView, options: SummaryOptions) => Block[]>> = {
  relations: tellRelations,
  place: tellPlace,
  duties: tellDuties,
  recurring: tellRecurring,
  contacts: tellContacts,
  further: tellFurther,
  open: tellOpenMatters,
  notes: tellNotes,
  acknowledgement: tellAcknowledgement,
};

/**
 * The page that a new holder of a role can be handed: who the role is, its lines and its place, its duties, what of them recurs, with
 * whom it works, what is still open, room to sign. `index` is the role's in `organisation.roles`; any row of a job share gives the page
 * of the whole share.
 */
export function summariseRole(
  organisation: Organisation,
  structure: Structure,
  index: number,
  options: SummaryOptions,
): Page {
  const view = viewRole(organisation, structure, index, options.language, options.bothTitles);
  const { code } = view.role;
  const title = titleIn(view.role, options.language);
  const name = code === '' ? title : view.say('summary.sheet', { code });
  const wished = new Set(options.parts ?? parts);
  return {
    role: code,
    name,
    rightToLeft: isRightToLeft(options.language),
    running: writeRunning(view, name, title),
    blocks: [
      ...tellIdentity(view, options),
      ...parts.flatMap((part) => (wished.has(part) ? tellers[part](view, options) : [])),
      ...tellStanding(view, options),
    ],
    foot: writeFoot(view, options),
    untouched: untouchedFields(view, options),
  };
}

/** Organisation, sheet and title; no title twice. */
function writeRunning({ organisation, say }: RoleView, name: string, title: string): string {
  const { organisation: owner } = organisation.about;
  if (name === title) return owner === '' ? title : `${owner} · ${title}`;
  return say('summary.running', { organisation: owner === '' ? 'none' : owner, name, title });
}

/** What the places to fill in hold where HR has not typed into them. */
function untouchedFields(view: RoleView, options: SummaryOptions): Page['untouched'] {
  const names = signers(view, options).map(({ id, name }) => [`${id}.name`, name]);
  return { holder: writtenHolders(view), ...(Object.fromEntries(names) as Record<string, string>) };
}
