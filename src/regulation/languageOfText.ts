import { type Language } from '../locales/say';
import { type SourceLine } from './sourceLine';

/** Characters looked at: a document tells its language early. */
const enough = 20_000;

/** The language in which most letters of a document are. */
export function languageOfText(lines: readonly SourceLine[]): Language {
  let [arabic, latin, seen] = [0, 0, 0];
  for (const { text } of lines) {
    const part = text.slice(0, enough);
    arabic += part.match(/\p{Script=Arabic}/gu)?.length ?? 0;
    latin += part.match(/[a-z]/giu)?.length ?? 0;
    seen += part.length;
    if (seen > enough) break;
  }
  return latin > arabic ? 'en' : 'ar';
}
