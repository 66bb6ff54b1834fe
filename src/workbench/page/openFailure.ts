import { FileError } from '../files/fileError';
import { type PageLanguage, word } from './words/words';

/** A sample that the server does not have. */
export class MissingSample extends Error {}

/** What to tell a person about a file that could not be opened. */
export function describeOpenFailure(language: PageLanguage, error: unknown, name: string): string {
  if (error instanceof FileError) return word(language, `error.${error.code}`, { name });
  if (error instanceof MissingSample) return word(language, 'error.notFound', { name });
  return word(language, 'error.unreadable', { name, detail: detailOf(error) });
}

/** The error's own words, for the end of a sentence that says what they mean. */
export function detailOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
