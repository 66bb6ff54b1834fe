const longest = 31;

/** The names of a workbook's sheets, to which those of new sheets are fitted. */
export class SheetNames {
  /** Without regard to case. */
  private readonly taken = new Set<string>(['history']);

  constructor(names: Iterable<string>) {
    for (const name of names) this.taken.add(name.toLowerCase());
  }

  /**
   * Takes a name that Excel accepts for a new sheet, as near to the wish as may be: at most 31 characters, none of
   * `\ / ? * [ ] :`, no apostrophe at either end, not "History", and unlike every name taken, without regard to case.
   */
  take(wish: string): string {
    const tidy =
      wish
        .replaceAll(/[\\/?*[\]:\p{Cc}]/gu, '-')
        .replaceAll(/^'+|'+$/g, '')
        .trim() || '-';
    for (let number = 1; ; number += 1) {
      const suffix = number === 1 ? '' : ` (${number})`;
      const name = cut(tidy, longest - suffix.length).replace(/['\s]+$/, '') + suffix;
      if (this.taken.has(name.toLowerCase())) continue;
      this.taken.add(name.toLowerCase());
      return name;
    }
  }

  /** Gives a sheet that has a name another one, as near to the wish as may be; it may be its own. */
  change(name: string, wish: string): string {
    this.taken.delete(name.toLowerCase());
    return this.take(wish);
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
