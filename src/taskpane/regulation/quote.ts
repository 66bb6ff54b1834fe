/** Characters of a quotation; what a label gives may be a whole paragraph. */
const longest = 240;

/**
 * Words of a line as they are quoted: whole words, with an ellipsis where the line goes on. Words that the line does not hold are
 * quoted as they are; empty ones give the beginning of the line.
 */
export function quote(line: string, words: string): string {
  const found = words === '' ? 0 : line.indexOf(words);
  if (found === -1) return shorten(words);
  let start = found;
  let end = words === '' ? line.length : found + words.length;
  while (start > 0 && !/\s/u.test(line[start - 1]!)) start -= 1;
  while (end < line.length && !/\s/u.test(line[end]!)) end += 1;
  const quoted = shorten(line.slice(start, end).trim());
  const isCut = quoted.endsWith('…');
  return `${start > 0 ? '… ' : ''}${quoted}${end < line.length && !isCut ? ' …' : ''}`;
}

function shorten(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest - 30)).trimEnd()} …`;
}
