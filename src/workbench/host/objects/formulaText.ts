/** A reference in a formula: its sheet's name, unquoted, if it names one, and its cells: `$A$1:B2`, `A:C`, `1:3`. */
export type Reference = Readonly<{ sheet?: string; cells: string }>;

const sheetPattern = String.raw`'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*`;
const cellPattern = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const cellsPattern = String.raw`${cellPattern}(?::${cellPattern})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
/** What looks like a reference and is none: text, and names of table columns. */
const opaque = String.raw`"(?:[^"]|"")*"|\[[^[\]]*\]`;

const references = new RegExp(
  String.raw`${opaque}|(?<![\p{L}\d_.$\]!'])(?:(${sheetPattern})!)?(${cellsPattern})(?![\p{L}\d_(.!])`,
  'giu',
);
const sheetPrefixes = new RegExp(String.raw`${opaque}|(?<![\p{L}\d_.'])(${sheetPattern})!`, 'giu');

/** The formula with each of its references replaced by what `change` gives for the cells; the sheet's name stays. */
export function mapReferences(formula: string, change: (reference: Reference) => string): string {
  return formula.replace(
    references,
    (whole: string, sheet: string | undefined, cells: string | undefined) => {
      if (cells === undefined) return whole;
      if (sheet === undefined) return change({ cells });
      return `${sheet}!${change({ sheet: unquote(sheet), cells })}`;
    },
  );
}

/** The formula with the names of sheets replaced; `change` takes a name without quotes and gives it as it shall stand there. */
export function mapSheetNames(formula: string, change: (name: string) => string | undefined): string {
  return formula.replace(sheetPrefixes, (whole: string, sheet: string | undefined) => {
    const changed = sheet === undefined ? undefined : change(unquote(sheet));
    return changed === undefined ? whole : `${changed}!`;
  });
}

function unquote(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
