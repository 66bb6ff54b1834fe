import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseRegulation } from '../../src/regulation/parse';
import { readPlainText } from '../../src/regulation/plainText';
import { proposeLines } from '../../src/regulation/proposeLines';
import { organisationOfRegulation } from '../../src/regulation/regulationRows';
import { writeRegulation } from '../../src/regulation/write';

/* Our own time on regulations of growing length: one of the tests' documents again and again, its articles counted on. */

const runs = 5;

/** A document of at least so many lines; each copy of a role has a number of its own. */
function makeDocument(lines: number, run: number): string {
  const file = path.join(__dirname, '../regulation/documents/hospital.ar.txt');
  const once = readFileSync(file, 'utf8').split('\n');
  const document: string[] = [];
  let article = 0;
  for (let copy = 1; document.length < lines; copy += 1) {
    for (const line of once) {
      document.push(
        line.replace(/^المادة \([٠-٩]+\)(.*?)\s*:?\s*$/u, (_, title: string) => {
          article += 1;
          return `المادة (${article})${title} ${run}${copy}`;
        }),
      );
    }
  }
  return document.join('\n');
}

/** Milliseconds of the best run; each has a text of its own, so that nothing remembered helps it. */
function best<Of>(things: readonly Of[], task: (thing: Of) => unknown): string {
  const times = things.map((thing) => {
    const start = performance.now();
    task(thing);
    return performance.now() - start;
  });
  return `${Math.min(...times).toFixed(0)} ms`;
}

/** Rows of the table, for documents of so many lines. */
export function regulationTable(
  sizes: readonly number[],
): readonly Readonly<Record<string, string | number>>[] {
  return sizes.map((size) => {
    const texts = Array.from({ length: runs }, (_, run) => makeDocument(size, run));
    const read = texts.map((text) => parseRegulation(readPlainText(text)));
    const organisations = read.map((regulation) => organisationOfRegulation(regulation));
    return {
      lines: texts[0]!.split('\n').length,
      roles: read[0]!.roles.length,
      parse: best(texts, (text) => parseRegulation(readPlainText(text))),
      'propose lines': best(read, proposeLines),
      'write and check': best(organisations, writeRegulation),
    };
  });
}
