import { type PageLanguage, word, type WordKey } from './words/words';

export type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

/** The language of the page, and all that must be said anew when it changes. */
export type Speaker = Readonly<{
  language: () => PageLanguage;
  say: Say;
  /** Calls `apply` now and after each change of the language. */
  speak: (apply: () => void) => void;
  change: (language: PageLanguage) => void;
}>;

export function createSpeaker(start: PageLanguage): Speaker {
  let language = start;
  const spoken: (() => void)[] = [];
  return {
    language: () => language,
    say: (key, values) => word(language, key, values),
    speak: (apply) => {
      spoken.push(apply);
      apply();
    },
    change: (next) => {
      language = next;
      for (const apply of spoken) apply();
    },
  };
}
