import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { languages } from '../locales/say';
import { rulesPage } from './rulesPage';

/** Writes the rules page of the documentation in each language, out of the catalogue: `npm run docs`. */
async function writeRulesPages(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const language of languages) {
    await writeFile(path.join(folder, `rules.${language}.md`), rulesPage(language));
  }
}

void writeRulesPages(path.join(__dirname, '..', '..', 'docs'));
