/** Why a file cannot be read as a workbook; `error.file.*` has the words. */
export type BookFileErrorCode = 'not-a-workbook' | 'encrypted' | 'old-format' | 'damaged' | 'too-large';

/** A file that cannot be read as a workbook. The message is for developers; people are told by the code. */
export class BookFileError extends Error {
  constructor(
    readonly code: BookFileErrorCode,
    /** The file's name, for the words. */
    readonly file: string,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
  }
}
