/** Excel's header and its footer hold 255 characters each, three parts and their codes together. */
const longestPart = 100;

/**
 * A text as heads and feet take it: `&` begins a code and is doubled, and what is too long ends in an ellipsis. They have no
 * direction of their own, so that of an Arabic one is embedded in it.
 */
export function headFootText(text: string, rightToLeft: boolean): string {
  if (text === '') return '';
  const length = (part: string): number => part.replaceAll('&', '&&').length;
  const letters = Array.from(text);
  if (length(text) > longestPart) {
    while (length(letters.join('')) >= longestPart) letters.pop();
    letters.push('…');
  }
  const coded = letters.join('').replaceAll('&', '&&');
  return rightToLeft ? `\u202b${coded}\u202c` : coded;
}
