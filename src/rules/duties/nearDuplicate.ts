import { type Duty } from '../../organisation/model';
import { placeOfText } from '../place';
import { pause, type Report, type Rule, type RuleContext } from '../rule';
import { skipWithoutDuties } from '../skip';
import { nameDuty, shorten } from '../subject';
import { firstPlaces } from './dutyKey';
import { TripleIndex } from './tripleIndex';
import { countShared, triplesOf } from './triples';

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
/** Duties after which others may have a turn. */
const portion = 1000;

type Text = Readonly<{ at: number; duty: Duty; triples: readonly number[] }>;

/**
 * Reports each duty with the earlier one that is most like it, where the shorter of the two shares enough with the longer
 * (containment of shingles: A. Broder, "On the resemblance and containment of documents", 1997). Pairs are found by an index of
 * those triples of each shorter text of which one at least must be shared (prefix filtering: R. Bayardo, Y. Ma, R. Srikant,
 * "Scaling up all pairs similarity search", 2007), so the work is linear in the number of words.
 */
function* findNearDuplicates({ organisation, value }: RuleContext): Iterable<Report | typeof pause> {
  const texts: Text[] = [];
  const firsts = firstPlaces(organisation);
  for (const [at, duty] of organisation.duties.entries()) {
    if (at % portion === 0) yield pause;
    // What equals an earlier text is duties/duplicate's, and as near to others as that one.
    if (firsts[at] !== at) continue;
    const triples = triplesOf(duty.text);
    if (triples.length >= leastTriples) texts.push({ at, duty, triples });
  }
  yield pause;
  texts.sort((a, b) => a.triples.length - b.triples.length || a.at - b.at);
  const best = new Map<number, Readonly<{ first: Text; second: Text; share: number }>>();
  const index = new TripleIndex(texts.length, mostBearers);
  for (const [place, text] of texts.entries()) {
    if (place % portion === 0) yield pause;
    for (const candidate of index.bearersOf(text.triples)) {
      const other = texts[candidate]!;
      if (other.duty.role.code === text.duty.role.code) continue;
      const share = countShared(other.triples, text.triples) / other.triples.length;
      const [first, second] = other.at < text.at ? [other, text] : [text, other];
      const known = best.get(second.at);
      const isBetter = !known || share > known.share || (share === known.share && first.at < known.first.at);
      if (share >= value && isBetter) best.set(second.at, { first, second, share });
    }
    const needed = Math.ceil(value * text.triples.length);
    for (const triple of text.triples.slice(0, text.triples.length - needed + 1)) index.add(triple, place);
  }
  for (const { first, second } of best.values()) yield reportPair(first.duty, second.duty);
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
