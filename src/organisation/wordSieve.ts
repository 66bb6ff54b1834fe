/** Words that are remembered; the words of ten thousand roles' duties are far fewer. */
const mostWords = 200_000;

type Known = Readonly<{ word: string; isWanted: boolean; other: Known | undefined }>;

/**
 * A quick look at whether a text has any of the words that are looked for, so that the many texts that have none cost next to
 * nothing. Words are runs of letters, marks and digits; each different one is judged once. A text with signs beyond the basic plane
 * is let through unseen.
 */
export function makeWordSieve(isWanted: (word: string) => boolean): (text: string) => boolean {
  const known = new Map<number, Known>();
  const judge = (hash: number, text: string, start: number, end: number): boolean => {
    for (let each = known.get(hash); each; each = each.other)
      if (each.word.length === end - start && text.startsWith(each.word, start)) return each.isWanted;
    const word = text.slice(start, end);
    if (known.size >= mostWords) known.clear();
    const entry = { word, isWanted: isWanted(word), other: known.get(hash) };
    known.set(hash, entry);
    return entry.isWanted;
  };
  return (text) => {
    // FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo) of each word.
    let hash = 0x811c9dc5;
    let start = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const kind = kinds[unit]! || kindOf(unit);
      if (kind === inWord) {
        hash = Math.imul(hash ^ unit, 0x01000193);
        continue;
      }
      if (kind === surrogate) return true;
      if (at > start && judge(hash, text, start, at)) return true;
      hash = 0x811c9dc5;
      start = at + 1;
    }
    return text.length > start && judge(hash, text, start, text.length);
  };
}

const [inWord, betweenWords, surrogate] = [1, 2, 3];
/** What each code unit is, as far as it was met. */
const kinds = new Uint8Array(0x10000);
const letterMarkOrDigit = /[\p{L}\p{M}\p{N}\u0640]/u;

function kindOf(unit: number): number {
  const kind =
    unit >= 0xd800 && unit <= 0xdfff
      ? surrogate
      : letterMarkOrDigit.test(String.fromCharCode(unit))
        ? inWord
        : betweenWords;
  kinds[unit] = kind;
  return kind;
}
