import { distance } from 'fastest-levenshtein';

/**
 * The one text among the candidates that a person most likely meant by a text with slips: the nearest by edits
 * (Levenshtein), if no other is as near and the slips are few for its length. All are keys as `foldText` gives them.
 * `most` slips are let pass, as many as the text's length allows where it is not told. Undefined where none is near enough,
 * or several are.
 */
export function nearest(
  key: string,
  candidates: Iterable<string>,
  most = slipsAllowed(key.length),
): string | undefined {
  let best: string | undefined;
  let least = most + 1;
  let isShared = false;
  for (const candidate of candidates) {
    // The lengths alone tell that most candidates are too far away.
    if (candidate === '' || Math.abs(candidate.length - key.length) > Math.min(least, most)) continue;
    const slips = distance(key, candidate);
    if (slips > least || slips > most) continue;
    isShared = slips === least && candidate !== best;
    if (slips < least) [best, least] = [candidate, slips];
  }
  return isShared ? undefined : best;
}

/** Short words are too alike for guesses. */
function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : length < 16 ? 2 : 3;
}
