import { FoldedUnits } from '../../organisation/foldedUnits';
import { type Duty, type Organisation } from '../../organisation/model';
import { pause, type RuleContext } from '../rule';
import { Triples } from './triples';

/** What the texts of duties have in common. Duties go by their place in the sheet. */
export type DutyTexts = Readonly<{
  /** For each duty the place of the first one that says the same: its own where none before it does. */
  firsts: Int32Array;
  /** The runs of three words of each text that is the first of its like. */
  triples: Triples;
}>;

/** Duties after which others may have a turn. */
export const portion = 1000;

const known = new WeakMap<Organisation, DutyTexts>();

/** The texts of the duties of an organisation, each folded once for all rules that compare them. */
export function* readDutyTexts({ organisation }: RuleContext): Generator<typeof pause, DutyTexts> {
  const before = known.get(organisation);
  if (before) return before;
  const { duties } = organisation;
  const firsts = new Int32Array(duties.length);
  const triples = new Triples();
  const seen = new SeenKeys(duties);
  for (let at = 0; at < duties.length; at += 1) {
    if (at % portion === 0) yield pause;
    const key = seen.keyOf(at);
    firsts[at] = seen.firstOf(at);
    if (firsts[at] === at) triples.add(key);
    else triples.addNone();
  }
  const texts = { firsts, triples };
  known.set(organisation, texts);
  return texts;
}

/** What may stand at the end of a duty and makes no difference. */
const endings = new Set(Array.from(' .;؛،,', (sign) => sign.charCodeAt(0)));

/** Which texts were met, by hashes of their folded letters; only those with one hash are compared. */
class SeenKeys {
  private readonly places = new Map<number, number>();
  private readonly key = new FoldedUnits();
  private readonly other = new FoldedUnits();

  constructor(private readonly duties: readonly Duty[]) {}

  /** The letters under which two duties say the same, until the next is asked for. */
  keyOf(at: number): FoldedUnits {
    return this.key.fold(this.duties[at]!.text).dropEnd(endings);
  }

  /** The place of the first duty that has the key that was asked for last. */
  firstOf(at: number): number {
    for (let hash = this.key.hash(); ; hash += 1) {
      const place = this.places.get(hash);
      if (place === undefined) {
        this.places.set(hash, at);
        return at;
      }
      const { text } = this.duties[place]!;
      if (text === this.duties[at]!.text) return place;
      if (this.other.fold(text).dropEnd(endings).equals(this.key)) return place;
    }
  }
}
