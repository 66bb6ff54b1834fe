import { type Duty } from '../../organisation/model';
import { placeOfText } from '../place';
import { pause, type Report, type Rule, type RuleContext } from '../rule';
import { skipWithoutDuties } from '../skip';
import { nameDuty, shorten } from '../subject';
import { portion, readDutyTexts } from './dutyTexts';
import { TripleIndex } from './tripleIndex';

/** The duty of one role that says nearly what a duty of another says: most of the shorter's word triples stand in the longer. */
export const nearDuplicate: Rule = {
  id: 'duties/near-duplicate',
  severity: 'note',
  value: { default: 0.7, minimum: 0.5, maximum: 1 },
  skip: skipWithoutDuties,
  check: findNearDuplicates,
};

/** Shorter texts have too few words in a row to be called alike. */
const leastTriples = 3;
/** Duties that are looked at for one triple: a phrase that stands everywhere tells nothing. */
const mostBearers = 8;

/**
 * Reports each duty with the earlier one that is most like it, where the shorter of the two shares enough with the longer
 * (containment of shingles: A. Broder, "On the resemblance and containment of documents", 1997). Pairs are found by an index of
 * those triples of each shorter text of which one at least must be shared (prefix filtering: R. Bayardo, Y. Ma, R. Srikant,
 * "Scaling up all pairs similarity search", 2007), so the work is linear in the number of words.
 */
function* findNearDuplicates(context: RuleContext): Iterable<Report | typeof pause> {
  const { organisation, value } = context;
  const { duties } = organisation;
  const { firsts, triples } = yield* readDutyTexts(context);
  // Shorter texts first, and of equals the earlier: both in one number each, since numbers are sorted fastest.
  const order = new Float64Array(
    // What equals an earlier text is duties/duplicate's, and as near to others as that one.
    Array.from(duties.keys())
      .filter((at) => firsts[at] === at && triples.countOf(at) >= leastTriples)
      .map((at) => triples.countOf(at) * duties.length + at),
  ).sort();
  yield pause;
  // The earlier text that is most like each later one, by their places, and how much they share.
  const best = new Map<number, Readonly<{ first: number; share: number }>>();
  const index = new TripleIndex(triples, duties.length, mostBearers);
  for (let place = 0; place < order.length; place += 1) {
    if (place % portion === 0) yield pause;
    const at = order[place]! % duties.length;
    for (const other of index.bearersOf(at)) {
      if (duties[other]!.role.code === duties[at]!.role.code) continue;
      const share = triples.countShared(other, at) / triples.countOf(other);
      if (share < value) continue;
      const [first, second] = other < at ? [other, at] : [at, other];
      const known = best.get(second);
      const isBetter = !known || share > known.share || (share === known.share && first < known.first);
      if (isBetter) best.set(second, { first, share });
    }
    const count = triples.countOf(at);
    index.add(at, count - Math.ceil(value * count) + 1);
  }
  for (const [second, { first }] of best) yield reportPair(duties[first]!, duties[second]!);
}

function reportPair(first: Duty, second: Duty): Report {
  return {
    message: 'rule.duties/near-duplicate.alike',
    values: { first: nameDuty(first), second: nameDuty(second), text: shorten(second.text) },
    place: placeOfText(second),
    subject: `duties:${[first, second].map(nameDuty).sort().join('~')}`,
    ...(second.role.code ? { role: second.role.code } : {}),
    related: [placeOfText(first)],
  };
}
