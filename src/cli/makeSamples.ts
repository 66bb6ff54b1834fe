import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { languages } from '../locales/say';
import { createWorkbook } from '../operations/createWorkbook';
import { workOnNew, writeWhole } from './bookFile';
import { sampleContent, sampleNames } from './sampleContent';

/** Writes the sample workbooks, each in each language (`institute.ar.xlsx`), for the workbench to open. */
async function makeSamples(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const sample of sampleNames) {
    for (const language of languages) {
      const name = `${sample}.${language}.xlsx`;
      const { save } = await workOnNew(name, () => createWorkbook(sampleContent(language, sample)));
      await writeWhole(path.join(folder, name), await save());
    }
  }
}

void makeSamples(path.join(__dirname, '..', '..', 'build', 'samples'));
