import { ar } from './ar';
import { en, type Words } from './en';

/** The languages in which the page speaks. */
export type PageLanguage = 'ar' | 'en';
export type WordKey = keyof Words;

const words: Record<PageLanguage, Words> = { ar, en };

/**
 * What the page says in a language, with the values put into its `{gaps}`. A gap without a value stays, so that it is
 * seen. In Arabic values are isolated from the direction around them: names of files and functions are mostly Latin.
 */
export function word(
  language: PageLanguage,
  key: WordKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return words[language][key].replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name];
    if (value === undefined) return gap;
    return language === 'ar' && typeof value === 'string' ? `\u2068${value}\u2069` : String(value);
  });
}
