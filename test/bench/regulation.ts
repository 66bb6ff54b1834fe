import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compareOrganisations, comparing } from '../../src/organisation/compare/compareOrganisations';
import { planningChanges } from '../../src/organisation/planning/changes';
import { prepareEdits, preparingEdits } from '../../src/organisation/planning/context';
import { findingEffect } from '../../src/organisation/planning/effect';
import { turn, type Turns } from '../../src/organisation/turns';
import { type WrittenTables } from '../../src/organisation/written';
import { fieldsOfRegulation } from '../../src/regulation/comparedFields';
import { type ProposedLine, type Regulation } from '../../src/regulation/model';
import { parseRegulation, parsingRegulation } from '../../src/regulation/parse';
import { readingPlainText, readPlainText } from '../../src/regulation/plainText';
import { proposeLines, proposingLines } from '../../src/regulation/proposeLines';
import {
  assemblingRegulation,
  organisationOfRegulation,
  rowsOfRegulation,
} from '../../src/regulation/regulationRows';
import { writeRegulation, writingRegulation } from '../../src/regulation/write';
import { buildTables } from '../organisation/build';

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

/**
 * The longest time for which a job keeps the pane's thread, done in turns as the pane does it: of several runs the least, since what
 * else the machine does is no fault of ours.
 */
function longestStretch<Of>(things: readonly Of[], job: (thing: Of) => Turns<unknown>): string {
  const longest = things.map((thing) => {
    const steps = job(thing);
    let [began, most] = [performance.now(), 0];
    for (let isDone = false; !isDone;) {
      isDone = steps.next().done ?? false;
      const worked = performance.now() - began;
      if (worked < turn && !isDone) continue;
      most = Math.max(most, worked);
      began = performance.now();
    }
    return most;
  });
  return `${Math.min(...longest).toFixed(0)} ms`;
}

/** A workbook that has four fifths of a regulation's roles, and a third of its duties in other words. */
function olderWorkbook(regulation: Regulation, taken: readonly ProposedLine[]): WrittenTables {
  const { roles, duties, ...rest } = rowsOfRegulation(regulation, taken);
  return buildTables({
    ...rest,
    roles: roles.filter((_, at) => at % 5 > 0),
    duties: duties.map((duty, at) => (at % 3 > 0 ? duty : { ...duty, text: `${duty.text ?? ''} جديد` })),
    language: regulation.language,
  });
}

/** Rows of the table of longest stretches, for documents of so many lines. */
export function stretchTable(sizes: readonly number[]): readonly Readonly<Record<string, string | number>>[] {
  return sizes.map((size) => {
    const texts = Array.from({ length: runs }, (_, run) => makeDocument(size, run));
    const read = texts.map((text) => {
      const regulation = parseRegulation(readPlainText(text));
      const taken = proposeLines(regulation).lines.filter(({ isTaken }) => isTaken);
      return { regulation, taken, tables: olderWorkbook(regulation, taken) };
    });
    const planned = read.map(({ regulation, taken, tables }) => {
      const context = prepareEdits(tables);
      const after = organisationOfRegulation(regulation, taken);
      const fields = fieldsOfRegulation(regulation);
      return { context, after, comparison: compareOrganisations(context.organisation, after, { fields }) };
    });
    return {
      lines: texts[0]!.split('\n').length,
      read: longestStretch(texts, function* (text) {
        const regulation = yield* parsingRegulation(yield* readingPlainText(text));
        yield* proposingLines(regulation);
      }),
      'compare with a workbook': longestStretch(read, function* ({ regulation, taken, tables }) {
        const { organisation } = yield* preparingEdits(tables);
        const after = yield* assemblingRegulation(regulation, taken);
        yield* comparing(organisation, after, { fields: fieldsOfRegulation(regulation) });
      }),
      'plan all changes': longestStretch(planned, function* ({ context, after, comparison }) {
        const { plan } = yield* planningChanges(context, after, comparison, comparison.changes);
        yield* findingEffect(context, plan);
      }),
      'write and check': longestStretch(planned, ({ after }) => writingRegulation(after)),
    };
  });
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
