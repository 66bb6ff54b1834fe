import { grown, type Triples } from './triples';

/** Numbers of an entry: triple, place of its bearer, place of the next entry of its bucket. */
const width = 3;

/**
 * Which texts bear a triple of words, the first few of each: a hash table with chains in a flat array, since a Map of hundreds
 * of thousands of short lists costs several times as much. Texts go by their place, from 0 to `texts` less one.
 */
export class TripleIndex {
  private readonly heads: Int32Array;
  private entries = new Int32Array(1024 * width);
  private end = 0;
  /** The last question in which each text was an answer: each is given once. */
  private readonly answered: Int32Array;
  private questions = 0;

  constructor(
    private readonly triples: Triples,
    texts: number,
    private readonly mostBearers: number,
  ) {
    const expected = triples.endOf(texts - 1);
    this.heads = new Int32Array(1 << Math.min(21, 32 - Math.clz32(expected))).fill(-1);
    this.answered = new Int32Array(texts);
  }

  /** Adds a text as bearer of the first so many of its triples, except of those that have enough of them. */
  add(text: number, count: number): void {
    const { triples, heads } = this;
    const { numbers } = triples;
    const mask = heads.length - 1;
    const start = triples.startOf(text);
    if (this.entries.length < this.end + count * width)
      this.entries = grown(this.entries, this.end + count * width);
    const { entries } = this;
    for (let each = start; each < start + count; each += 1) {
      const triple = numbers[each]!;
      const head = heads[triple & mask]!;
      let bearers = 0;
      for (let at = head; at !== -1; at = entries[at + 2]!) if (entries[at] === triple) bearers += 1;
      if (bearers >= this.mostBearers) continue;
      heads[triple & mask] = this.end;
      entries[this.end] = triple;
      entries[this.end + 1] = text;
      entries[this.end + 2] = head;
      this.end += width;
    }
  }

  /** The texts that bear any of the triples of one, each once. */
  bearersOf(text: number): readonly number[] {
    const { triples, heads, entries, answered } = this;
    const { numbers } = triples;
    const mask = heads.length - 1;
    const found: number[] = [];
    this.questions += 1;
    const end = triples.endOf(text);
    for (let each = triples.startOf(text); each < end; each += 1) {
      const triple = numbers[each]!;
      for (let at = heads[triple & mask]!; at !== -1; at = entries[at + 2]!) {
        const bearer = entries[at + 1]!;
        if (entries[at] !== triple || answered[bearer] === this.questions) continue;
        answered[bearer] = this.questions;
        found.push(bearer);
      }
    }
    return found;
  }
}
