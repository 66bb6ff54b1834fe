import { type PageLanguage } from './words/words';

/** The language of Office that goes with a language of the page. */
export const officeLocale: Readonly<Record<PageLanguage, string>> = { ar: 'ar-SA', en: 'en-US' };

export const pageLanguages: readonly PageLanguage[] = ['ar', 'en'];

/** Each language by its own name. */
export const languageNames: Readonly<Record<PageLanguage, string>> = { ar: 'العربية', en: 'English' };

/** The direction in which the page of a language is written. */
export function directionOf(language: PageLanguage): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** The first of the page's languages among those that the browser prefers; Arabic where it names neither. */
export function preferredLanguage(browserLanguages: readonly string[]): PageLanguage {
  for (const tag of browserLanguages) {
    const known = pageLanguages.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (known) return known;
  }
  return 'ar';
}
