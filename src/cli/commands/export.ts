import path from 'node:path';
import { say } from '../../locales/say';
import { exportRegulation } from '../../operations/exportRegulation';
import { leftOut } from '../../regulation/leftOut';
import { listSkipped } from '../../workbook/plan/comparisonPlan';
import { type Command } from '../arguments';
import { requireFolder, workOnFile, writeWhole } from '../bookFile';
import { CliError } from '../cliError';
import { countsOf } from '../importReport';
import { type Setting } from '../terminal';

/** Writes the workbook as the text of a regulation, in UTF-8, and says what of the workbook it does not carry. */
export async function runExport(
  { book, to }: Extract<Command, { name: 'export' }>,
  { terminal, language }: Setting,
): Promise<0> {
  if (!['.txt', '.md'].includes(path.extname(to).toLowerCase()))
    throw new CliError('error.not-text', { file: to });
  await requireFolder(to);
  const { result } = await workOnFile(book, () => exportRegulation());
  const { text, organisation } = result;
  await writeWhole(to, new TextEncoder().encode(text));
  terminal.out(say(language, 'cli.exported', { ...countsOf(organisation), file: to }));
  const left = leftOut(organisation);
  if (left.length > 0) terminal.out(say(language, 'cli.left-out', { list: listSkipped(language, left) }));
  return 0;
}
