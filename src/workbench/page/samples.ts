import { pageLanguages } from './pageLanguage';
import { type PageLanguage } from './words/words';

/** A workbook that the server has ready (`npm start` makes them), or an empty one. */
export type Sample = Readonly<{ book: 'institute' | 'faulty'; language: PageLanguage }> | 'empty';

/** The samples in the order in which they are offered in a language. */
export function listSamples(language: PageLanguage): readonly Sample[] {
  const languages = [...pageLanguages].sort((a, b) => Number(b === language) - Number(a === language));
  const books = ['institute', 'faulty'] as const;
  return [...books.flatMap((book) => languages.map((each) => ({ book, language: each }))), 'empty'];
}

/** The file name of a sample, which is also its address under /samples/. */
export function sampleFile({ book, language }: Exclude<Sample, 'empty'>): string {
  return `${book}.${language}.xlsx`;
}

/** What the page's address asks for: `?lang=ar` and `?open=faulty.ar` (`open=empty` for an empty workbook). */
export function readQuery(search: string): { language?: PageLanguage; sample?: Sample } {
  const query = new URLSearchParams(search);
  const language = pageLanguages.find((each) => each === query.get('lang'));
  const open = query.get('open');
  const [, book, sampleLanguage] = /^(institute|faulty)\.(ar|en)$/.exec(open ?? '') ?? [];
  const sample: Sample | undefined =
    open === 'empty'
      ? 'empty'
      : book === undefined
        ? undefined
        : { book: book as 'institute' | 'faulty', language: sampleLanguage as PageLanguage };
  return { ...(language && { language }), ...(sample && { sample }) };
}
