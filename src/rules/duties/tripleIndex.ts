/** Buckets of the hash table: more than the triples of most organisations. */
const buckets = 1 << 20;

/**
 * Which texts bear a triple of words, the first few of each: a hash table with chains in flat arrays, since a Map of hundreds
 * of thousands of short lists costs several times as much. Texts go by their place, from 0 to `texts` less one.
 */
export class TripleIndex {
  private readonly heads = new Int32Array(buckets).fill(-1);
  private readonly triples: number[] = [];
  private readonly places: number[] = [];
  private readonly nexts: number[] = [];
  /** The last question in which each text was an answer: each is given once. */
  private readonly answered: Int32Array;
  private questions = 0;

  constructor(
    texts: number,
    private readonly mostBearers: number,
  ) {
    this.answered = new Int32Array(texts);
  }

  /** Adds a bearer, unless the triple has enough of them. */
  add(triple: number, place: number): void {
    const bucket = triple & (buckets - 1);
    let count = 0;
    for (let at = this.heads[bucket]!; at !== -1; at = this.nexts[at]!)
      if (this.triples[at] === triple) count += 1;
    if (count >= this.mostBearers) return;
    this.nexts.push(this.heads[bucket]!);
    this.triples.push(triple);
    this.heads[bucket] = this.places.push(place) - 1;
  }

  /** The texts that bear any of the triples, each once. */
  bearersOf(triples: readonly number[]): readonly number[] {
    const found: number[] = [];
    this.questions += 1;
    for (const triple of triples) {
      for (let at = this.heads[triple & (buckets - 1)]!; at !== -1; at = this.nexts[at]!) {
        const place = this.places[at]!;
        if (this.triples[at] !== triple || this.answered[place] === this.questions) continue;
        this.answered[place] = this.questions;
        found.push(place);
      }
    }
    return found;
  }
}
