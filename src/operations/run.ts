import { type Portion } from '../organisation/turns';

/** What every operation takes besides its own choices. */
export type RunOptions = Readonly<{
  /** Cancels between two steps or two sheets; sheets that were added are removed again. */
  signal?: AbortSignal;
  /** Tells each step as it begins and, of a long one, how far it is. */
  onProgress?: (step: Step, portion?: Portion) => void;
}>;

/** The steps of an operation, in their order. */
export type Step = 'reading' | 'deciding' | 'writing';

/** Tells the step that begins, and stops there where the operation was cancelled. Throws the signal's reason. */
export function begin(step: Step, { signal, onProgress }: RunOptions): void {
  signal?.throwIfAborted();
  onProgress?.(step);
}
