/** Signs that end a clause; a full stop within a number ends none. */
const ends = /[.؛;\n](?!\d)|:(?=\s)/gu;

type Span = Readonly<{ start: number; end: number }>;

/** The part of a text between two signs that a place in it (from 0) lies in. */
export function clauseAt(text: string, at: number): Span {
  let start = 0;
  for (const { index } of text.matchAll(ends)) {
    if (index >= at) return { start, end: index };
    start = index + 1;
  }
  return { start, end: text.length };
}

/**
 * The clause around a place in a text, at most about so many letters of it: cut between two commas or, failing that, between two
 * words, with dots where a phrase is cut through. The place itself is always in it.
 */
export function gistAt(text: string, at: number, most: number): string {
  const clause = clauseAt(text, at);
  const phrases = piecesOf(text, clause, /[^،,]+/gu);
  const kept = grow(phrases, at, most);
  if (kept && kept.end - kept.start <= most) return text.slice(kept.start, kept.end);
  const words = piecesOf(text, kept ?? clause, /\S+/gu);
  const cut = grow(words, at, most);
  if (!cut) return text.slice(clause.start, clause.end).trim();
  const isCutBefore = cut.start > words[0]!.start;
  const isCutBehind = cut.end < words.at(-1)!.end;
  return `${isCutBefore ? '… ' : ''}${text.slice(cut.start, cut.end)}${isCutBehind ? ' …' : ''}`;
}

/** The pieces of a part of a text, without the blanks around them. */
function piecesOf(text: string, { start, end }: Span, piece: RegExp): Span[] {
  return [...text.slice(start, end).matchAll(piece)].flatMap(({ index, 0: found }) => {
    const trimmed = found.trim();
    if (trimmed === '') return [];
    const from = start + index + found.indexOf(trimmed);
    return [{ start: from, end: from + trimmed.length }];
  });
}

/** The piece that a place lies in with as many before it, and then behind it, as there is room for. */
function grow(pieces: readonly Span[], at: number, most: number): Span | undefined {
  let first = pieces.findIndex(({ end }) => end > at);
  if (first < 0) return undefined;
  let last = first;
  // What is done stands before whom it is done with: some room is kept for what follows.
  while (first > 0 && pieces[last]!.end - pieces[first - 1]!.start <= most * 0.85) first -= 1;
  while (last + 1 < pieces.length && pieces[last + 1]!.end - pieces[first]!.start <= most) last += 1;
  return { start: pieces[first]!.start, end: pieces[last]!.end };
}
