import { importRegulation, type Imported } from '../../operations/importRegulation';
import { type RegulationRead } from '../../operations/readRegulation';
import { type Change } from '../../organisation/compare/comparison';
import { say } from '../../locales/say';
import { type Command } from '../arguments';
import { exists, requireWritable, workOnFile, workOnNew, writeWhole } from '../bookFile';
import { CliError } from '../cliError';
import { countsOf, tellChanges, tellReading } from '../importReport';
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
  const work = () =>
    importRegulation({ ...optionsOf(read), ...(setting.sheets && { language: setting.sheets }) });
  const { result, save } = await (isNew ? workOnNew(into, work) : workOnFile(into, work));
  const isWritten = hasWritten(result);
  if (isWritten) await writeWhole(into, await save());
  if (result.kind === 'changed') {
    tellChanges(language, isWritten ? result : { ...result, made: [] }, terminal.out);
  } else {
    const counts = countsOf(read.reporting.organisation);
    terminal.out(say(language, isNew ? 'cli.import.made' : 'cli.import.filled', { ...counts, file: into }));
    for (const { message, values } of result.without) terminal.out(say(language, message, values));
  }
  tellReading(language, read, terminal.out);
  if (result.kind === 'changed') {
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

function optionsOf({ regulation, reporting }: RegulationRead) {
  const taken = reporting.lines.filter(({ isTaken }) => isTaken);
  const isKept = ({ change }: Change) => change !== 'removed';
  return {
    regulation,
    taken,
    choose: ({ changes }: Readonly<{ changes: readonly Change[] }>) => changes.filter(isKept),
  };
}

function hasWritten(result: Imported): boolean {
  if (result.kind === 'filled') return true;
  const { cells, insertions, removals } = result.applied.written;
  return cells.length + insertions.length + removals.length > 0;
}
