import { type FoldedUnits } from '../../organisation/foldedUnits';
import { mixed } from '../../organisation/mixed';

/**
 * The different runs of three words of texts, each as a hash of 31 bits, those of a text in ascending order; chance makes two of
 * them one so seldom that no share of a text changes by it. All stand in one flat array: tens of thousands of short ones
 * cost several times as much. Texts go by their place, from 0 on.
 */
export class Triples {
  numbers = new Int32Array(1024);
  /** Where the triples of each text begin; one more than there are texts. */
  private readonly starts: number[] = [0];
  private words = new Int32Array(1024);

  /** Adds the triples of a next text, by its folded letters. */
  add(text: FoldedUnits): void {
    const start = this.starts.at(-1)!;
    if (this.words.length < text.length) this.words = new Int32Array(text.length * 2);
    const { words } = this;
    const count = hashWords(text, words);
    if (this.numbers.length < start + count) this.numbers = grown(this.numbers, start + count);
    const { numbers } = this;
    let end = start;
    for (let at = 2; at < count; at += 1, end += 1)
      numbers[end] = mixed(mixed(words[at - 2]!, words[at - 1]!), words[at]!) & 0x7fffffff;
    this.starts.push(sortOnce(numbers, start, end));
  }

  /** Adds a next text of which nobody asks. */
  addNone(): void {
    this.starts.push(this.starts.at(-1)!);
  }

  startOf(text: number): number {
    return this.starts[text]!;
  }

  endOf(text: number): number {
    return this.starts[text + 1]!;
  }

  countOf(text: number): number {
    return this.endOf(text) - this.startOf(text);
  }

  /** How many triples two texts share. */
  countShared(one: number, other: number): number {
    const { numbers } = this;
    const [endOfOne, endOfOther] = [this.endOf(one), this.endOf(other)];
    let shared = 0;
    let i = this.startOf(one);
    let j = this.startOf(other);
    while (i < endOfOne && j < endOfOther) {
      const difference = numbers[i]! - numbers[j]!;
      if (difference === 0) shared += 1;
      if (difference <= 0) i += 1;
      if (difference >= 0) j += 1;
    }
    return shared;
  }
}

/** A longer array that begins as one does. */
export function grown(array: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(Math.max(least, array.length * 2));
  longer.set(array);
  return longer;
}

/**
 * Sorts numbers in place from a start on and leaves repeated ones out; gives the new end. Most texts are so short that putting each
 * into its place is fastest.
 */
function sortOnce(numbers: Int32Array, start: number, end: number): number {
  if (end - start > 64) numbers.subarray(start, end).sort();
  let last = start;
  for (let next = start; next < end; next += 1) {
    const number = numbers[next]!;
    let at = last;
    while (at > start && numbers[at - 1]! > number) at -= 1;
    if (at > start && numbers[at - 1] === number) continue;
    for (let move = last; move > at; move -= 1) numbers[move] = numbers[move - 1]!;
    numbers[at] = number;
    last += 1;
  }
  return last;
}

/** FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo) of each word; what is neither letter nor digit parts words. Gives how many there are. */
function hashWords({ units, length }: FoldedUnits, words: Int32Array): number {
  let count = 0;
  let hash = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = units[at]!;
    if ((kinds[unit]! || kindOf(unit)) === ofWord)
      hash = Math.imul((hash === 0 ? 0x811c9dc5 : hash) ^ unit, 0x01000193);
    else if (hash !== 0) {
      words[count] = hash;
      count += 1;
      hash = 0;
    }
  }
  if (hash === 0) return count;
  words[count] = hash;
  return count + 1;
}

const [ofWord, between] = [1, 2];
/** What each code unit is, as far as it was met. */
const kinds = new Uint8Array(0x10000);
const letterOrDigit = /[\p{L}\p{N}]/u;

/** Halves of rarer letters stay with their word. */
function kindOf(unit: number): number {
  const isOfWord = (unit >= 0xd800 && unit <= 0xdfff) || letterOrDigit.test(String.fromCharCode(unit));
  return (kinds[unit] = isOfWord ? ofWord : between);
}
