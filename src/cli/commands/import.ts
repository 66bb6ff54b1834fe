import { say } from '../../locales/say';
import { isEmptyPlan } from '../../organisation/planning/context';
import { type Command } from '../arguments';
import { exists, requireWritable, workOnFile, workOnNew, writeWhole } from '../bookFile';
import { CliError } from '../cliError';
import { importInto } from '../importInto';
import { countsOf, tellChanges, tellReading, tellReasons } from '../importReport';
import { readRegulationFile } from '../regulationFile';
import { regulationJson } from '../regulationJson';
import { type Setting } from '../terminal';

/**
 * Writes a regulation into a workbook, which is made where it is not there, or prints what was read. Into a workbook with roles goes
 * what is new, changed or moved; what the regulation no longer has is told and stays.
 */
export async function runImport(
  { regulation: file, into }: Extract<Command, { name: 'import' }>,
  setting: Setting,
): Promise<0> {
  const { terminal, language } = setting;
  const isNew = into !== undefined && (await isToBeMade(into));
  const read = await readRegulationFile(file);
  if (into === undefined) {
    terminal.out(JSON.stringify(regulationJson(read.regulation, read.reporting), null, 2));
    return 0;
  }
  if (read.regulation.roles.length === 0) throw new CliError('error.no-roles-read', { file });
  const { regulation, reporting } = read;
  const taken = reporting.lines.filter(({ isTaken }) => isTaken);
  const work = () => importInto({ regulation, taken, ...(setting.sheets && { language: setting.sheets }) });
  const { result, save } = await (isNew ? workOnNew(into, work) : workOnFile(into, work));
  const isFilled = result.kind === 'made' || result.wasEmpty;
  const isWritten = isFilled || !isEmptyPlan(result.written);
  if (isWritten) await writeWhole(into, await save());
  if (isFilled) {
    const counts = countsOf(reporting.organisation);
    terminal.out(say(language, isNew ? 'cli.import.made' : 'cli.import.filled', { ...counts, file: into }));
    if (result.kind === 'changed') tellReasons(language, result.unwritten, terminal.out);
  } else tellChanges(language, isWritten ? result : { ...result, made: [] }, terminal.out);
  tellReading(language, read, terminal.out);
  if (!isFilled) {
    terminal.out(say(language, isWritten ? 'cli.import.written' : 'cli.import.nothing', { file: into }));
  }
  if (result.isDirectionLost) terminal.out(say(language, 'sheet.direction-lost'));
  return 0;
}

/** Whether there is no such workbook yet. Throws CliError where none can be written there. */
async function isToBeMade(file: string): Promise<boolean> {
  await requireWritable(file, { overwrite: true });
  if (await exists(file)) return false;
  // What is made has no macros.
  if (!file.toLowerCase().endsWith('.xlsx')) throw new CliError('error.not-xlsx', { file });
  return true;
}
