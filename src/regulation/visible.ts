/** Characters that show nothing and tell a reader nothing; a zero-width joiner may belong to a word. */
const invisible = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u00ad]/gu;
/** A line that only divides what stands above it from what stands below. */
const ruler = /^(?:[-*_=]\s*){3,}$/u;

/** A text without the characters that show nothing: direction marks, soft hyphens, zero-width spaces. */
export function visibleText(text: string): string {
  return text.replace(invisible, '');
}

/** Whether a trimmed line shows nothing to read: it is empty, or a ruler of dashes, stars, underscores or equals signs. */
export function isBlank(line: string): boolean {
  return line === '' || ruler.test(line);
}

/** Columns before the first character that is no space; a tab is four. */
export function indentOf(line: string): number {
  const before = /^\s*/u.exec(line)![0];
  return before.length + 3 * (before.split('\t').length - 1);
}
