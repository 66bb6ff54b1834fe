/** Why nothing can be written, found out before the work: a protected sheet of ours, or a protected workbook. */
export class WritingError extends Error {
  constructor(
    readonly code: 'sheet-protected' | 'structure-protected',
    readonly sheet = '',
  ) {
    super(code);
  }
}
