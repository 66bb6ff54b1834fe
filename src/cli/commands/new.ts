import { say } from '../../locales/say';
import { createWorkbook } from '../../operations/createWorkbook';
import { type Command } from '../arguments';
import { requireWritable, workOnNew, writeWhole } from '../bookFile';
import { CliError } from '../cliError';
import { sampleContent } from '../sampleContent';
import { type Setting } from '../terminal';

/** Makes a workbook, empty or with a sample organisation. Never overwrites: it could be somebody's data. */
export async function runNew(
  command: Extract<Command, { name: 'new' }>,
  { terminal, language }: Setting,
): Promise<0> {
  const { out: file, sample } = command;
  if (!file.toLowerCase().endsWith('.xlsx')) throw new CliError('error.not-xlsx', { file });
  await requireWritable(file, { overwrite: false });
  const content = sampleContent(command.language, sample);
  const { result, save } = await workOnNew(file, () => createWorkbook(content));
  await writeWhole(file, await save());
  terminal.out(say(language, sample ? 'cli.created-sample' : 'cli.created', { file }));
  if (result.isDirectionLost) terminal.out(say(language, 'sheet.direction-lost'));
  return 0;
}
