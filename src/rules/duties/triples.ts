import { remember } from '../../organisation/remember';
import { dutyKey, mostTexts } from './dutyKey';

/**
 * The different runs of three words of a text, each as a hash of 31 bits, in ascending order; chance makes two of them one so
 * seldom that no share of a text changes by it.
 */
export const triplesOf = remember((text): readonly number[] => {
  const words = hashWords(dutyKey(text));
  const triples: number[] = [];
  for (let at = 2; at < words.length; at += 1)
    triples.push(mix(mix(words[at - 2]!, words[at - 1]!), words[at]!) & 0x7fffffff);
  return sortedOnce(triples);
}, mostTexts);

/** Sorts numbers in place and leaves repeated ones out; most texts are so short that putting each into its place is fastest. */
function sortedOnce(numbers: number[]): readonly number[] {
  if (numbers.length > 64) return [...new Set(numbers)].sort((a, b) => a - b);
  let length = 0;
  for (const number of numbers) {
    let at = length;
    while (at > 0 && numbers[at - 1]! > number) at -= 1;
    if (at > 0 && numbers[at - 1] === number) continue;
    for (let move = length; move > at; move -= 1) numbers[move] = numbers[move - 1]!;
    numbers[at] = number;
    length += 1;
  }
  numbers.length = length;
  return numbers;
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo) of each word; what is neither letter nor digit parts words. */
function hashWords(key: string): readonly number[] {
  const hashes: number[] = [];
  let hash = 0;
  for (let at = 0; at < key.length; at += 1) {
    const unit = key.charCodeAt(at);
    if (isOfWord(unit, key[at]!)) hash = Math.imul((hash === 0 ? 0x811c9dc5 : hash) ^ unit, 0x01000193);
    else if (hash !== 0) {
      hashes.push(hash);
      hash = 0;
    }
  }
  if (hash !== 0) hashes.push(hash);
  return hashes;
}

function isOfWord(unit: number, letter: string): boolean {
  if (unit === 0x20) return false;
  // Arabic and Latin letters and digits are nearly all there is; halves of rarer letters stay with their word.
  if (unit >= 0x0621 && unit <= 0x064a) return true;
  if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)) return true;
  return (unit >= 0xd800 && unit <= 0xdfff) || letterOrDigit.test(letter);
}

function mix(a: number, b: number): number {
  return Math.imul(a ^ (a >>> 15) ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
}

/** How many triples two texts share. */
export function countShared(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared;
}
