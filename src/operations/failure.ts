import { type MessageKey, type MessageValues } from '../locales/say';
import { RegulationFileError } from '../regulation/fileError';
import { excelErrorCode, excelErrorPlace } from '../workbook/excel';
import { BookFileError } from '../workbook/file/bookFileError';
import { ReadingError } from '../workbook/recognise/recogniseSheets';
import { HalfWrittenError, WritingError } from '../workbook/writingError';
import { PlanRefused } from './planRefused';

/** An error in words. */
export type Failure = Readonly<{
  message: MessageKey;
  values: MessageValues;
  /** For whoever looks into it, never the message: a code and a place in the program, nothing out of the workbook. */
  details?: string;
  /** What the person can do about it in the pane: say which sheets and columns are meant, or have them made from a regulation. */
  remedies?: readonly Remedy[];
}>;

export type Remedy = 'sheets' | 'regulation';

/** What can be said of an error from any operation; `cancelled` where a signal ended it. */
export function explainFailure(error: unknown): Failure | 'cancelled' {
  if (isCancellation(error)) return 'cancelled';
  const refusal = explainRefusal(error);
  if (refusal) return refusal;
  if (error instanceof HalfWrittenError) return explainHalfWritten(error);
  const code = excelErrorCode(error);
  const details = describeCause(error);
  if (code === undefined) return { message: 'failure.unexpected', values: {}, details };
  return isExplained(code)
    ? { message: `failure.excel.${code}`, values: {}, details }
    : { message: 'failure.excel.other', values: { code }, details };
}

/** Places named in a message; of more the rest is only hinted at. */
const mostPlaces = 30;

/** What Excel left of an edit of HR's own sheets when it stopped half way. */
function explainHalfWritten({ code, places, cause }: HalfWrittenError): Failure {
  const named = places.slice(0, mostPlaces).map(({ sheet, cell }) => `${sheet}!${cell}`);
  const list = [...named, ...(places.length > mostPlaces ? ['…'] : [])].join(' · ');
  return { message: `error.writing.${code}`, values: { places: list }, details: describeCause(cause) };
}

/** Code and place of an error of Excel's, kind and place in the program of any other. */
function describeCause(error: unknown): string {
  const code = excelErrorCode(error);
  if (code === undefined) return describeUnexpected(error);
  const place = excelErrorPlace(error);
  return place ? `${code} · ${place}` : code;
}

/** What Haykal itself refused to do, with nothing written: no roles or no workbook to be read, a protected sheet to write on. */
export function explainRefusal(error: unknown): Failure | undefined {
  if (error instanceof ReadingError)
    return {
      message: `error.reading.${error.code}`,
      values: { sheet: error.sheet },
      // A sheet for roles that is there and empty was found already.
      remedies: error.code === 'no-roles' ? ['regulation'] : ['sheets', 'regulation'],
    };
  if (error instanceof RegulationFileError) return { message: `error.regulation.${error.code}`, values: {} };
  if (error instanceof PlanRefused) return error.refusal;
  if (error instanceof BookFileError)
    return { message: `error.file.${error.code}`, values: { file: error.file } };
  if (error instanceof WritingError)
    return {
      message: `error.writing.${error.code}`,
      values: { sheet: error.sheet, ...(error.cell && { cell: error.cell }) },
    };
  return undefined;
}

/** Codes of Excel's with a wording of their own. */
export const explainedCodes = [
  'AccessDenied',
  'InvalidOperationInCellEditMode',
  'ItemAlreadyExists',
  'ItemNotFound',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'InactiveWorkbook',
  'ApiNotFound',
  'ActivityLimitReached',
  'MergedRangeConflict',
  'FilteredRangeConflict',
] as const;

function isExplained(code: string): code is (typeof explainedCodes)[number] {
  return (explainedCodes as readonly string[]).includes(code);
}

/** The reason of an AbortSignal: a DOMException, which is an Error in newer engines only. */
function isCancellation(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('name' in error)) return false;
  return error.name === 'AbortError' || error.name === 'TimeoutError';
}

/** The kind of error and where in the program it arose. Its message is left out: it may quote the workbook. */
function describeUnexpected(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frame = error.stack
    ?.split('\n')
    .find((line) => /^\s*at |@/.test(line) && !line.includes(error.message));
  return frame ? `${error.name} ${frame.trim()}` : error.name;
}
