/** What is untidy about a text; the first of them that it has. */
export type Untidiness = 'spaces' | 'hard-space' | 'tatweel' | 'invisible' | 'colon';

/** A zero-width joiner or non-joiner between letters (as Persian writes it, and emoji) belongs to the word. */
const invisible =
  /(?![\u200c\u200d](?<=[\p{L}\p{Extended_Pictographic}\ufe0f].)(?=[\p{L}\p{Extended_Pictographic}]))[\p{Cf}\ufeff]/gu;
const hardSpace = /[^\S \n\r\t]/u;
const tatweel = /\u0640/u;
const colonAtEnd = /\s*[:：]\s*$/u;
const spaces = /^\s|\s$| {2}|\t| \r?\n|\n /u;
/** Most texts have none of all this. */
const anySign = /^\s|\s$| {2}|[^\S \n]|\u0640|\p{Cf}|[:：]$/u;

type Options = Readonly<{ isTitle: boolean }>;

/** What is untidy about a text as it stands in its cell, undefined where nothing is. Breaks of lines are tidy. */
export function untidiness(text: string, { isTitle }: Options): Untidiness | undefined {
  if (!anySign.test(text)) return undefined;
  if (text.replace(invisible, '') !== text) return 'invisible';
  if (hardSpace.test(text)) return 'hard-space';
  if (tatweel.test(text)) return 'tatweel';
  if (isTitle && colonAtEnd.test(text)) return 'colon';
  return spaces.test(text) ? 'spaces' : undefined;
}

/** The text without anything untidy: what it says stays letter by letter. */
export function tidied(text: string, { isTitle }: Options): string {
  const plain = text
    .replace(invisible, '')
    .replace(/\u0640/gu, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
  return isTitle ? plain.replace(colonAtEnd, '') : plain;
}
