/** Why a document could not be read; the words for it are the messages `error.regulation.<code>`. */
export type RegulationFileCode = 'not-docx' | 'encrypted' | 'too-large' | 'damaged' | 'old-doc' | 'not-text';

/** A document that cannot be read. The message is for developers; people are told by the code. */
export class RegulationFileError extends Error {
  constructor(
    readonly code: RegulationFileCode,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
    this.name = 'RegulationFileError';
  }
}
