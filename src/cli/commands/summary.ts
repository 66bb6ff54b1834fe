import { say } from '../../locales/say';
import { summariseRoles, type Summarised } from '../../operations/summariseRoles';
import { type Command } from '../arguments';
import { requireWritable, workOnFile, writeWhole } from '../bookFile';
import { CliError } from '../cliError';
import { type Setting } from '../terminal';

/** Writes the summaries of roles into a copy of the workbook. */
export async function runSummary(
  { book, out, name: _, ...choices }: Extract<Command, { name: 'summary' }>,
  { terminal, language, sheets }: Setting,
): Promise<0> {
  await requireWritable(out, { overwrite: true, like: book });
  const options = { ...choices, now: terminal.now(), language: sheets };
  const { result, save } = await workOnFile(book, () => summariseRoles(options));
  if (result.outcome !== 'written') throw describeMissing(result);
  await writeWhole(out, await save());
  const { names, isDirectionLost } = result;
  terminal.out(
    say(language, 'cli.summaries-written', { count: names.length, sheet: names[0] ?? '', file: out }),
  );
  if (isDirectionLost) terminal.out(say(language, 'sheet.direction-lost'));
  return 0;
}

function describeMissing(missing: Exclude<Summarised, { outcome: 'written' }>): CliError {
  switch (missing.outcome) {
    case 'no-such-role':
      return new CliError('error.no-such-role', { role: missing.role });
    case 'no-such-unit':
      return new CliError('error.no-such-unit', { unit: missing.unit });
    case 'no-such-column':
      return new CliError('error.no-such-column', { column: missing.column });
  }
}
