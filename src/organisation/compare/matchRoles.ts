import { foldCode, foldText } from '../fold';
import { type Organisation, type Role } from '../model';
import { titleKey } from '../title';
import { inPortions, type Turns } from '../turns';
import { type DutyTexts } from './dutyTexts';
import { type Candidate, groupBy, Pairing } from './pairing';
import { factsOf, type RoleFacts, roleLikeness } from './roleLikeness';

/** Of what more roles have in common than this says nothing; it keeps the work linear. */
const mostPairs = 100;

/**
 * Which role of the first organisation is which of the second. Same code and title first; then those that fit best by title, code,
 * unit and duties. Roles of which one is plainly another stay without a partner. Near-linear in the number of roles, in steps.
 */
export function* matchingRoles(
  before: Organisation,
  after: Organisation,
  texts: Readonly<{ before: DutyTexts; after: DutyTexts }>,
): Turns<Pairing> {
  const pairing = new Pairing(before.roles.length, after.roles.length);
  const by = (keyOf: (role: Role) => string | null) => {
    pairing.pairByKey(
      (index) => keyOf(before.roles[index]!),
      (index) => keyOf(after.roles[index]!),
    );
  };
  // The rows of a job share differ in their holders only.
  by((role) => [sameRole(role), ...role.holders.map(foldText)].join('\n'));
  by(sameRole);
  yield undefined;
  if (pairing.freeBefore().length > 0 && pairing.freeAfter().length > 0) {
    const [factsBefore, factsAfter] = [factsOf(before, texts.before), factsOf(after, texts.after)];
    pairing.pairBest(yield* findingCandidates(pairing, factsBefore, factsAfter));
    yield undefined;
    by(titleInUnit);
  }
  return pairing;
}

function sameRole({ code, title }: Role): string {
  return `${foldCode(code)}\n${titleKey(title)}`;
}

/** Of many roles with one title in one unit no likeness is reckoned: they go in their order. */
function titleInUnit({ title, unit }: Role): string | null {
  const key = titleKey(title);
  return key === '' ? null : `${key}\n${foldText(unit)}`;
}

/** Pairs of free roles that share a code, a title, a rare word of it, a small unit or a duty, and may be one. */
function* findingCandidates(
  pairing: Pairing,
  factsBefore: (index: number) => RoleFacts,
  factsAfter: (index: number) => RoleFacts,
): Turns<readonly Candidate[]> {
  const [freeBefore, freeAfter] = [pairing.freeBefore(), pairing.freeAfter()];
  const count = pairing.beforeOf.length;
  const seen = new Set<number>();
  const candidates: Candidate[] = [];
  const beforeByClue = yield* indexingClues(freeBefore, factsBefore);
  const afterByClue = yield* indexingClues(freeAfter, factsAfter);
  for (const [clue, befores] of beforeByClue) {
    const afters = afterByClue.get(clue);
    if (!afters || befores.length * afters.length > mostPairs) continue;
    yield undefined;
    for (const before of befores) {
      for (const after of afters) {
        const id = before * count + after;
        if (seen.has(id)) continue;
        seen.add(id);
        const score = roleLikeness(factsBefore(before), factsAfter(after));
        if (score !== undefined) candidates.push({ before, after, score });
      }
    }
  }
  return candidates;
}

function* indexingClues(
  indexes: readonly number[],
  factsOfRole: (index: number) => RoleFacts,
): Turns<ReadonlyMap<string, readonly number[]>> {
  const clues = new Map<string, number[]>();
  yield* inPortions(indexes, (index) => {
    for (const clue of cluesOf(factsOfRole(index))) {
      const known = clues.get(clue);
      if (known) known.push(index);
      else clues.set(clue, [index]);
    }
  });
  return clues;
}

function cluesOf({ code, key, words, unit, aliases, duties }: RoleFacts): ReadonlySet<string> {
  const clues = new Set<string>();
  if (code !== '') clues.add(`code ${code}`);
  if (key !== '') clues.add(`title ${key}`);
  for (const alias of aliases) if (alias !== '') clues.add(`title ${alias}`);
  if (unit !== '') clues.add(`unit ${unit}`);
  for (const word of words) clues.add(`word ${word}`);
  for (const duty of duties) clues.add(`duty ${duty}`);
  return clues;
}

/**
 * Which code of the first side means the same role as which of the second: what duties and lines go by. Codes that are
 * borne several times go by where most of their roles went. Each code at most once.
 */
export function pairCodes(
  before: Organisation,
  after: Organisation,
  afterOf: readonly number[],
): ReadonlyMap<string, string> {
  const [codesBefore, codesAfter] = [distinctCodes(before), distinctCodes(after)];
  const votes = new Map<string, { before: number; after: number; score: number }>();
  afterOf.forEach((partner, index) => {
    const one = codesBefore.get(before.roles[index]!.code);
    const other = partner === -1 ? undefined : codesAfter.get(after.roles[partner]!.code);
    if (one === undefined || other === undefined) return;
    const id = `${one} ${other}`;
    const known = votes.get(id);
    if (known) known.score += 1;
    else votes.set(id, { before: one, after: other, score: 1 });
  });
  const pairing = new Pairing(codesBefore.size, codesAfter.size);
  pairing.pairBest([...votes.values()]);
  const names = [...codesAfter.keys()];
  return new Map(
    [...codesBefore.keys()].flatMap((code, at) => {
      const other = names[pairing.afterOf[at]!];
      return other === undefined ? [] : [[code, other] as const];
    }),
  );
}

function distinctCodes({ roles }: Organisation): ReadonlyMap<string, number> {
  const groups = groupBy(
    roles.map((_, index) => index),
    (index) => roles[index]!.code || null,
  );
  return new Map([...groups.keys()].map((code, at) => [code, at]));
}
