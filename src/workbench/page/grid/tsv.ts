/** A grid of texts as other programs take it from the clipboard: tabs between cells, line breaks between rows. */
export function printTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(printField).join('\t')).join('\r\n');
}

function printField(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The cells of a text from the clipboard. Rows are of one length, filled up with ''. A field that begins with a quotation mark
 * runs to its end mark, tabs and breaks included; where that never comes, the mark is text like any other.
 */
export function parseTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const field = quotedField(text, at) ?? plainField(text, at);
    rows.at(-1)!.push(field.value);
    at = field.end;
    const isTab = text[at] === '\t';
    if (isTab) at += 1;
    if (isTab && at === text.length) rows.at(-1)!.push('');
    if (isTab || at >= text.length) continue;
    at += text.startsWith('\r\n', at) ? 2 : 1;
    // A break at the end closes the last row and begins none.
    if (at < text.length) rows.push([]);
  }
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

type Field = Readonly<{ value: string; end: number }>;

function quotedField(text: string, start: number): Field | undefined {
  if (text[start] !== '"') return undefined;
  let end = start + 1;
  for (;;) {
    const quote = text.indexOf('"', end);
    if (quote < 0) return undefined;
    if (text[quote + 1] !== '"') {
      const isClosed = quote + 1 === text.length || /[\t\r\n]/.test(text[quote + 1]!);
      return isClosed
        ? { value: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 }
        : undefined;
    }
    end = quote + 2;
  }
}

function plainField(text: string, start: number): Field {
  const stop = /[\t\r\n]/g;
  stop.lastIndex = start;
  const end = stop.exec(text)?.index ?? text.length;
  return { value: text.slice(start, end), end };
}
