import { type Duty, type Organisation } from '../model';
import { type Turns } from '../turns';
import { type DutyTexts } from './dutyTexts';
import { type EndKeys } from './ends';
import { textLikeness } from './likeness';
import { type Candidate, groupBy, Pairing } from './pairing';

/** Likeness of two texts of one role that are one duty: under the same number, and under another. */
const likeUnderNumber = 0.3;
const likeElsewhere = 0.6;
/** Of a role with more duties than that, only those under the same number are looked at. */
const mostPairs = 2500;

/**
 * Which duty of the first organisation is which of the second. Within a role: same text and number, same text under another
 * number, like text; then what is left with the same text in another role. A part (`3.1`) is a duty among the others. Near-linear, in
 * steps.
 */
export function* matchingDuties(
  before: Organisation,
  after: Organisation,
  ends: EndKeys,
  texts: Readonly<{ before: DutyTexts; after: DutyTexts }>,
): Turns<Pairing> {
  const pairing = new Pairing(before.duties.length, after.duties.length);
  const ownerBefore = before.duties.map(({ role }) => ends.before(role));
  const ownerAfter = after.duties.map(({ role }) => ends.after(role));
  const both = (keyOf: (duty: Duty, folded: () => string, owner: string) => string | null) => {
    pairing.pairByKey(
      (at) => keyOf(before.duties[at]!, () => texts.before.folded(at), ownerBefore[at]!),
      (at) => keyOf(after.duties[at]!, () => texts.after.folded(at), ownerAfter[at]!),
    );
  };
  both(({ number, text }, _, owner) => `${owner}\n${number}\n${text}`);
  yield undefined;
  both(({ number }, folded, owner) => `${owner}\n${number}\n${folded()}`);
  yield undefined;
  both((_, folded, owner) => (folded() === '' ? null : `${owner}\n${folded()}`));
  yield undefined;
  pairing.pairBest(yield* findingAlike(pairing, { before, after, ownerBefore, ownerAfter, texts }));
  both(({ number }, folded) => (folded() === '' ? null : `${number}\n${folded()}`));
  yield undefined;
  both((_, folded) => folded() || null);
  return pairing;
}

type Sides = Readonly<{
  before: Organisation;
  after: Organisation;
  ownerBefore: readonly string[];
  ownerAfter: readonly string[];
  texts: Readonly<{ before: DutyTexts; after: DutyTexts }>;
}>;

/** Free duties of one role whose texts are like enough. */
function* findingAlike(pairing: Pairing, sides: Sides): Turns<readonly Candidate[]> {
  const { before, after, ownerBefore, ownerAfter, texts } = sides;
  const aftersOf = groupBy(pairing.freeAfter(), (at) => ownerAfter[at]!);
  const candidates: Candidate[] = [];
  for (const [owner, befores] of groupBy(pairing.freeBefore(), (at) => ownerBefore[at]!)) {
    const afters = aftersOf.get(owner) ?? [];
    const isLong = befores.length * afters.length > mostPairs;
    yield undefined;
    const byNumber = groupBy(afters, (at) => after.duties[at]!.number);
    for (const one of befores) {
      const { number } = before.duties[one]!;
      const others = isLong ? (byNumber.get(number) ?? []).slice(0, 1) : afters;
      for (const other of others) {
        const likeness = textLikeness(texts.before.wordsOf(one), texts.after.wordsOf(other));
        const isSame = number === after.duties[other]!.number;
        const isFilled = isSame && (texts.before.folded(one) === '' || texts.after.folded(other) === '');
        if (!isFilled && likeness < (isSame ? likeUnderNumber : likeElsewhere)) continue;
        candidates.push({ before: one, after: other, score: likeness + (isSame ? 0.3 : 0) });
      }
    }
  }
  return candidates;
}
