import { say, type Language } from '../locales/say';
import { findLanguage, readArguments, type Command } from './arguments';
import { runChart } from './commands/chart';
import { runCompare } from './commands/compare';
import { runExport } from './commands/export';
import { runImport } from './commands/import';
import { runNew } from './commands/new';
import { runSummary } from './commands/summary';
import { runValidate } from './commands/validate';
import { describeError } from './describeError';
import { type Setting, type Terminal } from './terminal';

/** Runs one command. Gives the exit code: 0 done, 1 validate found errors, 2 it could not run. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  let language = findLanguage(argv) ?? languageOf(terminal.environment);
  let file = '';
  try {
    const request = readArguments(argv);
    language = request.language ?? language;
    file = workbookOf(request.command);
    return await perform(request.command, { terminal, language, sheets: request.language });
  } catch (error) {
    terminal.err(describeError(language, error, file));
    return 2;
  }
}

/** The workbook that a command is about; empty where there is none. */
function workbookOf(command: Command): string {
  if ('book' in command) return command.book;
  if ('into' in command) return command.into ?? '';
  return 'out' in command ? command.out : '';
}

async function perform(command: Command, setting: Setting): Promise<0 | 1> {
  switch (command.name) {
    case 'help':
      setting.terminal.out(say(setting.language, 'cli.usage'));
      return 0;
    case 'new':
      return runNew(command, setting);
    case 'import':
      return runImport(command, setting);
    case 'export':
      return runExport(command, setting);
    case 'validate':
      return runValidate(command, setting);
    case 'chart':
      return runChart(command, setting);
    case 'compare':
      return runCompare(command, setting);
    case 'summary':
      return runSummary(command, setting);
  }
}

/** The terminal's language, as Unix tells it. */
function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>): Language {
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value) ?? '';
  return locale.toLowerCase().startsWith('ar') ? 'ar' : 'en';
}
