/** Why a file could not be opened; the caller finds the words. */
export type FileErrorCode = 'not-a-workbook' | 'encrypted' | 'old-format' | 'damaged' | 'too-large';

/** A file that cannot be opened. The message is for developers; people are told by the code. */
export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
    this.name = 'FileError';
  }
}
