import { type Failure } from '../../operations/failure';
import { type RunOptions } from '../../operations/run';
import { type OperationEvent } from './operationState';

/** An operation with its choices made: what is left is to run it. */
export type Task<Result> = (options: RunOptions) => Promise<Result>;

export type Surroundings<Result> = Readonly<{
  tell: (event: OperationEvent<Result>) => void;
  signal: AbortSignal;
  explain: (error: unknown) => Failure | 'cancelled';
  now: () => Date;
}>;

/** Runs a task from start to end and tells each thing that happens. Never throws: what goes wrong is told too. */
export async function runOperation<Result>(
  task: Task<Result>,
  { tell, signal, explain, now }: Surroundings<Result>,
): Promise<void> {
  tell({ type: 'started' });
  try {
    const result = await task({
      signal,
      onProgress: (step, portion) => {
        tell({ type: 'stepped', step, ...(portion && { portion }) });
      },
    });
    tell({ type: 'finished', result, at: now() });
  } catch (error) {
    const failure = explain(error);
    tell(failure === 'cancelled' ? { type: 'cancelled' } : { type: 'failed', failure });
  }
}
