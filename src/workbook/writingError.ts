import { type Place } from '../organisation/edit';

/** Why nothing can be written, found out before the work; `cell` where one is the reason. */
export class WritingError extends Error {
  constructor(
    readonly code:
      | 'sheet-protected'
      | 'structure-protected'
      | 'read-only'
      | 'sheet-missing'
      | 'sheet-filtered'
      | 'rows-crowded'
      | 'text-too-long'
      | 'sheet-changed',
    readonly sheet = '',
    readonly cell = '',
  ) {
    super(code);
  }
}

/**
 * Excel stopped in the middle of writing into HR's own sheets. `put-back`: what was written is undone, all is as it was.
 * `may-differ`: the cells and rows (`7:7`) of `places` may not be as they were. `cause` is what Excel said.
 */
export class HalfWrittenError extends Error {
  constructor(
    readonly code: 'put-back' | 'may-differ',
    readonly places: readonly Place[],
    cause: unknown,
  ) {
    super(code, { cause });
  }
}
