import { type Language } from './say';

/** The language for a person whose Office speaks this one (`ar-SA`, `en-US`): Arabic for any Arabic, else English. */
export function languageOf(displayLanguage: string): Language {
  // `arn` is Mapudungun, which is no Arabic.
  return /^ar(?:$|[-_])/i.test(displayLanguage) ? 'ar' : 'en';
}
