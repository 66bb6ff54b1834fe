import { makeMentionFinder, type Mention } from '../organisation/mentions';
import { type Duty, type Organisation } from '../organisation/model';
import { type Structure } from '../organisation/structure';
import { atOnce, type Turns } from '../organisation/turns';

/** A text of a role that mentions somebody: one of its duties, or its lead-in, whose number is 0. */
export type Passage = Readonly<{
  /** Index of the role whose text it is, the first row where it is a job share. */
  own: number;
  number: string;
  text: string;
  mentions: readonly Mention[];
}>;

/** All passages of an organisation: by the role whose they are, and by each role that they mention. */
export type Spoken = Readonly<{
  of: ReadonlyMap<number, readonly Passage[]>;
  about: ReadonlyMap<number, readonly Passage[]>;
}>;

/** Texts that are read in well under a hundredth of a second. */
const fewTexts = 50;

const known = new WeakMap<Organisation, Spoken>();

/** Whom the texts of an organisation mention; read once, however many pages are made. */
export function readSpoken(organisation: Organisation, structure: Structure): Spoken {
  return atOnce(spokenInTurns(organisation, structure));
}

/** Reads the same, and may be interrupted after every few texts: reading those of a large organisation takes long. */
export function* spokenInTurns(organisation: Organisation, structure: Structure): Turns<Spoken> {
  const before = known.get(organisation);
  if (before) return before;
  const { roles, duties } = organisation;
  const find = makeMentionFinder({ roles });
  const of = new Map<number, Passage[]>();
  const about = new Map<number, Passage[]>();
  const read = (index: number, number: string, text: string) => {
    const own = structure.representative[index]!;
    const mentions = find(text, own).filter(
      ({ role }) => role === null || structure.representative[role] !== own,
    );
    if (mentions.length === 0) return;
    const passage = { own, number, text, mentions };
    add(of, own, passage);
    const others = mentions.flatMap(({ role }) => (role === null ? [] : [structure.representative[role]!]));
    for (const other of new Set(others)) add(about, other, passage);
  };
  for (const [index, { lead }] of roles.entries()) {
    if (lead.trim() !== '' && structure.representative[index] === index) read(index, '0', lead);
    if (index % fewTexts === 0) yield undefined;
  }
  for (const [at, duty] of duties.entries()) {
    const own = ownerOf(duty, structure);
    if (own !== undefined) read(own, duty.number, duty.text);
    if (at % fewTexts === 0) yield undefined;
  }
  const spoken = { of, about };
  known.set(organisation, spoken);
  return spoken;
}

function ownerOf({ role }: Duty, { indexByCode }: Structure): number | undefined {
  return role.code === null ? undefined : indexByCode.get(role.code);
}

function add(map: Map<number, Passage[]>, key: number, passage: Passage): void {
  const there = map.get(key);
  if (there) there.push(passage);
  else map.set(key, [passage]);
}
