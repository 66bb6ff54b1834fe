import { say } from '../../locales/say';
import { summariseRoles } from '../../operations/summariseRoles';
import { type Command } from '../arguments';
import { requireWritable, workOnFile, writeWhole } from '../bookFile';
import { CliError } from '../cliError';
import { type Setting } from '../terminal';

/** Writes the summaries of roles into a copy of the workbook. */
export async function runSummary(
  { book, out, roles, holder, start }: Extract<Command, { name: 'summary' }>,
  { terminal, language, sheets }: Setting,
): Promise<0> {
  await requireWritable(out, { overwrite: true, like: book });
  const options = { roles, holder, start, now: terminal.now(), language: sheets };
  const { result, save } = await workOnFile(book, () => summariseRoles(options));
  if (result.outcome === 'no-such-role') throw new CliError('error.no-such-role', { role: result.role });
  await writeWhole(out, await save());
  const { names, isDirectionLost } = result;
  terminal.out(
    say(language, 'cli.summaries-written', { count: names.length, sheet: names[0] ?? '', file: out }),
  );
  if (isDirectionLost) terminal.out(say(language, 'sheet.direction-lost'));
  return 0;
}
