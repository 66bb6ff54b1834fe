const longest = 31;

/**
 * A name that Excel accepts for a new sheet, as near to the wish as may be: at most 31 characters, none of
 * `\ / ? * [ ] :`, no apostrophe at either end, not "History", and unlike every name taken, without regard to case.
 */
export function fitSheetName(wish: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const tidy =
    wish
      .replaceAll(/[\\/?*[\]:\p{Cc}]/gu, '-')
      .replaceAll(/^'+|'+$/g, '')
      .trim() || '-';
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = cut(tidy, longest - suffix.length).replace(/['\s]+$/, '') + suffix;
    if (!used.has(name.toLowerCase()) && name.toLowerCase() !== 'history') return name;
  }
}

/** Cuts to a number of UTF-16 units, which is what Excel counts, without halving a character. */
function cut(text: string, length: number): string {
  const cutText = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(cutText) ? cutText.slice(0, -1) : cutText;
}

/** A reference to a cell of a sheet as links and formulas write it: `'Role 5'!B7`. */
export function cellReference(sheet: string, cell: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}
