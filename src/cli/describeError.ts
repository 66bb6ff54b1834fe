import { say, type Language, type MessageKey } from '../locales/say';
import { explainRefusal } from '../operations/failure';
import { excelErrorCode } from '../workbook/excel';
import { FileError } from '../workbench/files/fileError';
import { CliError } from './cliError';

/** One line that says what happened and what to do about it. `file` is the workbook that was being worked on. */
export function describeError(language: Language, error: unknown, file: string): string {
  const { key, values } = explain(error, file);
  return say(language, key, values).replaceAll(/\s*\n\s*/g, ' ');
}

function explain(error: unknown, file: string): { key: MessageKey; values: Record<string, string | number> } {
  if (error instanceof CliError) return { key: error.key, values: { ...error.values } };
  if (error instanceof FileError) return { key: `error.file.${error.code}`, values: { file } };
  const refusal = explainRefusal(error);
  if (refusal) return { key: refusal.message, values: { ...refusal.values } };
  const code = excelErrorCode(error);
  if (code === 'AccessDenied' || code === 'ItemAlreadyExists')
    return { key: `error.excel.${code}`, values: {} };
  if (code !== undefined) return { key: 'error.excel.other', values: { code } };
  return {
    key: 'error.unexpected',
    values: { detail: error instanceof Error ? error.message : String(error) },
  };
}
