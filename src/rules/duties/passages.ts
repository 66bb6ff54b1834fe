import { type Place } from '../../organisation/edit';
import { type Mention, makeMentionFinder } from '../../organisation/mentions';
import { type Duty, type Organisation, type Role } from '../../organisation/model';
import { remember } from '../../organisation/remember';
import { readStatedLines, type StatedLine } from '../../organisation/statedLines';
import { placeOf, placeOfText } from '../place';
import { pause, type RuleContext } from '../rule';
import { nameDuty } from '../subject';
import { portion } from './dutyTexts';

/** Whom a text mentions, its own role included, and the lines that it states. */
type Spoken = Readonly<{ mentions: readonly Mention[]; lines: readonly StatedLine[] }>;

/** A text that mentions somebody: a duty, or the lead-in of a role, which is its duty 0. */
export type Passage = Spoken &
  Readonly<{
    text: string;
    place: Place;
    /** What a message calls it: `5.2`. */
    name: string;
    /** Index of the role whose text it is; undefined where its row names none. */
    own: number | undefined;
    /** Code of that role, empty where there is none. */
    code: string;
    duty: Duty | undefined;
  }>;

/** Texts that are remembered: those of an organisation of ten thousand roles. */
const mostTexts = 80_000;

const known = new WeakMap<Organisation, readonly Passage[]>();

/** The texts of an organisation that mention somebody, read once for all rules that ask: lead-ins, then duties, as the sheets have them. */
export function* readPassages({
  organisation,
  structure,
}: RuleContext): Generator<typeof pause, readonly Passage[]> {
  const before = known.get(organisation);
  if (before) return before;
  const { roles, duties } = organisation;
  const passages: Passage[] = [];
  const read = readerOf(roles);
  for (const [own, { lead, code, source }] of roles.entries()) {
    if (lead === '') continue;
    const spoken = read(lead, own);
    if (spoken.mentions.length === 0) continue;
    const place = placeOf(source, 'lead');
    passages.push({ text: lead, place, name: `${code}.0`, own, code, duty: undefined, ...spoken });
  }
  for (const [at, duty] of duties.entries()) {
    if (at % portion === 0) yield pause;
    const { text, role } = duty;
    const own = role.code === null ? undefined : structure.indexByCode.get(role.code);
    const spoken = read(text, own);
    // Most texts mention nobody.
    if (spoken.mentions.length === 0) continue;
    const [place, name] = [placeOfText(duty), nameDuty(duty)];
    passages.push({ text, place, name, own, code: role.code ?? '', duty, ...spoken });
  }
  known.set(organisation, passages);
  return passages;
}

/** Whom a passage mentions but its own role. */
export function mentionsOfOthers({ mentions, own }: Passage): readonly Mention[] {
  return mentions.filter(({ role }) => role === null || role !== own);
}

type Reader = (text: string, own: number | undefined) => Spoken;

/** While the names of the roles stay the same, texts that were read stay as they were. */
let last: Readonly<{ roles: readonly Role[]; read: Reader }> | undefined;

function readerOf(roles: readonly Role[]): Reader {
  if (!last || !haveSameNames(last.roles, roles)) last = { roles, read: makeReader(roles) };
  return last.read;
}

function haveSameNames(some: readonly Role[], others: readonly Role[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, at) => {
      const other = others[at]!;
      return (
        one === other ||
        (one.title === other.title &&
          one.titleEn === other.titleEn &&
          one.unit === other.unit &&
          one.kind === other.kind &&
          one.aliases.length === other.aliases.length &&
          one.aliases.every((alias, each) => alias === other.aliases[each]))
      );
    })
  );
}

const nothing: Spoken = { mentions: [], lines: [] };

function makeReader(roles: readonly Role[]): Reader {
  const find = makeMentionFinder({ roles });
  const texts = remember((): { own: number | undefined; spoken: Spoken | null } => {
    return { own: undefined, spoken: null };
  }, mostTexts);
  return (text, own) => {
    if (!find.mayMention(text)) return nothing;
    const entry = texts(text);
    if (entry.spoken && entry.own === own) return entry.spoken;
    const mentions = find(text, own, true);
    const spoken =
      mentions.length === 0
        ? nothing
        : { mentions, lines: own === undefined ? [] : readStatedLines(text, own, mentions) };
    entry.own = own;
    entry.spoken = spoken;
    return spoken;
  };
}
