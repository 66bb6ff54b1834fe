import { foldText } from '../../organisation/fold';
import { type Duty } from '../../organisation/model';
import { placeOfText } from '../place';
import { pause, type Report, type Rule, type RuleContext } from '../rule';
import { skipWithoutDuties } from '../skip';
import { nameDuty, shorten } from '../subject';

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
const portion = 2000;

type Text = Readonly<{ duty: Duty; triples: readonly number[] }>;

/**
 * Compares each duty with earlier ones that share a triple of words with it, found by an index, and reports the most alike
 * (containment of shingles: A. Broder, "On the resemblance and containment of documents", 1997). Linear in the number of
 * words, since an index entry leads to no more than a few duties.
 */
function* findNearDuplicates({ organisation, value }: RuleContext): Iterable<Report | typeof pause> {
  const words = new Map<string, number>();
  const bearers = new Map<number, number[]>();
  const texts: Text[] = [];
  const seen = new Set<string>();
  for (const duty of organisation.duties) {
    if (texts.length % portion === portion - 1) yield pause;
    const key = foldText(duty.text);
    // What equals an earlier text is duties/duplicate's, and as near to others as that one.
    if (seen.has(key)) continue;
    seen.add(key);
    const text = { duty, triples: triplesOf(key, words) };
    const at = texts.push(text) - 1;
    if (text.triples.length < leastTriples) continue;
    const alike = mostAlike(text, texts, bearers, value);
    if (alike) yield reportPair(alike, duty);
    for (const triple of text.triples) {
      const known = bearers.get(triple);
      if (!known) bearers.set(triple, [at]);
      else if (known.length < mostBearers) known.push(at);
    }
  }
}

/** The earlier duty of another role that shares most with a text, where it is enough. */
function mostAlike(
  text: Text,
  texts: readonly Text[],
  bearers: ReadonlyMap<number, readonly number[]>,
  least: number,
): Duty | undefined {
  const shared = new Map<number, number>();
  for (const triple of text.triples) {
    for (const at of bearers.get(triple) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  let best: Duty | undefined;
  let most = least;
  for (const [at, count] of shared) {
    const { duty, triples } = texts[at]!;
    const share = count / Math.min(triples.length, text.triples.length);
    const isOther = duty.role.code !== text.duty.role.code;
    if (isOther && (share > most || (share >= most && !best))) [best, most] = [duty, share];
  }
  return best;
}

/** The different runs of three words, each as one number. */
function triplesOf(key: string, words: Map<string, number>): readonly number[] {
  const numbers = (key.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => {
    const known = words.get(word);
    if (known !== undefined) return known;
    words.set(word, words.size);
    return words.size - 1;
  });
  const triples = new Set<number>();
  for (let at = 2; at < numbers.length; at += 1) {
    // 17 bits a word are 51 together, which a number holds exactly; beyond 131,072 different words some triples coincide.
    triples.add(
      ((numbers[at - 2]! & 0x1ffff) * 0x20000 + (numbers[at - 1]! & 0x1ffff)) * 0x20000 +
        (numbers[at]! & 0x1ffff),
    );
  }
  return [...triples];
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
