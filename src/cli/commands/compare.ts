import path from 'node:path';
import { say, type Language } from '../../locales/say';
import { compareWorkbooks } from '../../operations/compareWorkbooks';
import { type Comparison, countedAs, things } from '../../organisation/compare/comparison';
import { describeChange } from '../../organisation/compare/describeChange';
import { placeOfChange } from '../../organisation/compare/placeOfChange';
import { listSkipped } from '../../workbook/plan/comparisonPlan';
import { type Command } from '../arguments';
import { CliError } from '../cliError';
import { requireWritable, workOnFile, writeWhole } from '../bookFile';
import { comparisonJson } from '../comparisonJson';
import { readOrganisationFile } from '../organisationFile';
import { isRegulationName } from '../regulationFile';
import { type Setting } from '../terminal';

/** Says what differs between two organisations, and writes a copy of the first with the comparison where asked for. */
export async function runCompare(
  { book, other, json, report }: Extract<Command, { name: 'compare' }>,
  { terminal, language, sheets }: Setting,
): Promise<0> {
  if (isRegulationName(book)) throw new CliError('error.old-regulation', { file: book });
  if (report !== undefined) await requireWritable(report, { overwrite: true, like: book });
  const { organisation, fields } = await readOrganisationFile(other);
  const sheet = report === undefined ? {} : { sheet: { language: sheets, now: terminal.now() } };
  const { result, save } = await workOnFile(book, () =>
    compareWorkbooks({
      other: organisation,
      otherName: path.basename(other),
      ...(fields && { fields }),
      ...sheet,
    }),
  );
  if (report !== undefined) await writeWhole(report, await save());
  if (json) {
    terminal.out(JSON.stringify(comparisonJson(result.comparison), null, 2));
    return 0;
  }
  printComparison(language, result.comparison, path.basename(other), terminal.out);
  if (report !== undefined) {
    const name = result.sheet?.names[0] ?? '';
    terminal.out(say(language, 'cli.comparison-written', { sheet: name, file: report }));
    if (result.sheet?.isDirectionLost) terminal.out(say(language, 'sheet.direction-lost'));
  }
  return 0;
}

function printComparison(
  language: Language,
  { changes, counts, fields, skipped }: Comparison,
  otherName: string,
  out: (line: string) => void,
): void {
  for (const change of changes) {
    const { sheet, cell } = placeOfChange(change);
    // What only a regulation has stands on a line of it, on no sheet.
    const line = change.after?.source.row ?? 1;
    out(
      sheet === ''
        ? say(language, 'cli.line', { file: otherName, line })
        : say(language, 'cli.place', { sheet, cell }),
    );
    out(`  ${describeChange(language, change)}`);
  }
  if (changes.length === 0) out(say(language, 'compare.same'));
  if (skipped.length > 0) out(say(language, 'compare.skipped', { list: listSkipped(language, skipped) }));
  for (const what of things) {
    if (fields[what] === undefined) continue;
    const thing = say(language, `compare.things.${what}`);
    out(say(language, 'compare.counts', { things: thing, ...counts[countedAs[what]] }));
  }
}
