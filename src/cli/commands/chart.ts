import { say } from '../../locales/say';
import { chartWorkbook } from '../../operations/chartWorkbook';
import { type Command } from '../arguments';
import { requireWritable, workOnFile, writeWhole } from '../bookFile';
import { CliError } from '../cliError';
import { type Setting } from '../terminal';

/** Draws the org chart into a copy of the workbook. */
export async function runChart(
  { book, out, unit, paper }: Extract<Command, { name: 'chart' }>,
  { terminal, language, sheets }: Setting,
): Promise<0> {
  await requireWritable(out, { overwrite: true, like: book });
  const { result, save } = await workOnFile(book, () => chartWorkbook({ unit, paper, language: sheets }));
  if (result.outcome === 'no-such-unit') throw new CliError('error.no-such-unit', { unit: unit ?? '' });
  await writeWhole(out, await save());
  terminal.out(say(language, 'cli.chart-written', { sheet: result.sheet, file: out }));
  return 0;
}
