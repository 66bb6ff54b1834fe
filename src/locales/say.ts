import { IntlMessageFormat } from 'intl-messageformat';
import { ar } from './ar';
import { en, type Messages } from './en';

export const languages = ['ar', 'en'] as const;
export type Language = (typeof languages)[number];
export type MessageKey = keyof Messages;
export type MessageValues = Readonly<Record<string, string | number>>;

const messages: Record<Language, Messages> = { ar, en };
// Western digits in both languages: cell addresses, duty numbers and codes stand beside the counts.
const locales: Record<Language, string> = { ar: 'ar-u-nu-latn', en: 'en-GB' };
const compiled = new Map<string, IntlMessageFormat>();

/** Direction in which the language is written. */
export function isRightToLeft(language: Language): boolean {
  return language === 'ar';
}

/** The message in the language, with its values put in. Messages are in ICU form, so Arabic can use its six plurals. */
export function say(language: Language, key: MessageKey, values: MessageValues = {}): string {
  const id = `${language}/${key}`;
  let format = compiled.get(id);
  if (!format) {
    // Words are plain text everywhere: `<b>` in one is text too.
    format = new IntlMessageFormat(messages[language][key], locales[language], undefined, {
      ignoreTag: true,
    });
    compiled.set(id, format);
  }
  return format.format<string>(values) as string;
}
