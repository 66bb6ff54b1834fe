import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rulesPage } from '../../src/cli/rulesPage';
import { explainRule } from '../../src/locales/ruleDocs';
import { isRightToLeft, languages } from '../../src/locales/say';
import { catalogue } from '../../src/rules/catalogue';

describe.each(languages)('the rules page (%s)', (language) => {
  it('is the one that the catalogue gives: npm run docs', () => {
    const written = readFileSync(path.join(__dirname, '..', '..', 'docs', `rules.${language}.md`), 'utf8');
    expect(written).toBe(rulesPage(language));
  });

  it.each(catalogue.map(({ id }) => id))('explains %s in its language, whole', (id) => {
    const docs = explainRule(language, id)!;
    const own = isRightToLeft(language) ? /\p{Script=Arabic}/u : /\p{Script=Latin}/u;
    for (const text of Object.values(docs)) {
      expect(text).toMatch(own);
      expect(text).toMatch(/[.…]$/u);
    }
    expect(docs.what.length).toBeLessThanOrEqual(260);
  });
});
