import { languageOf } from '../../src/locales/languageOf';

test.each([
  ['ar-SA', 'ar'],
  ['ar-eg', 'ar'],
  ['AR', 'ar'],
  ['en-US', 'en'],
  ['fr-FR', 'en'],
  ['arn-CL', 'en'],
  ['', 'en'],
])('an Office that speaks %j is spoken to in %s', (displayLanguage, language) => {
  expect(languageOf(displayLanguage)).toBe(language);
});
