const oddSpace = /[^\S \n]/gu;
const outerOrDoubled = /^ +| +$| {2,}/gu;
const invisible = /\p{Cf}/gu;

/**
 * The text with what nobody sees made visible, where that is all in which it differs from another: else before and after look
 * the same. Spaces that are too many become ␣, other spaces ⍽, invisible characters ¤.
 */
export function revealSpaces(text: string, other: string): string {
  if (bare(text) !== bare(other)) return text;
  return text
    .replace(outerOrDoubled, (spaces) => '␣'.repeat(spaces.length))
    .replace(oddSpace, '⍽')
    .replace(invisible, '¤');
}

function bare(text: string): string {
  return text.replace(invisible, '').replace(/\s+/gu, '');
}
