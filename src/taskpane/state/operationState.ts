import { type Failure } from '../../operations/failure';
import { type Step } from '../../operations/run';
import { type Portion } from '../../organisation/turns';

/** Where an operation stands, and what it gave the last time that it came to its end. */
export type OperationState<Result> = Readonly<{
  status: Status;
  /** Kept while the operation runs again, and where that fails or is cancelled: it is still what was found then. */
  last: Readonly<{ result: Result; at: Date }> | null;
}>;

export type Status = Readonly<
  | { phase: 'idle' }
  /** `portion`: how far a long step is, where it tells. */
  | { phase: 'running'; step: Step; isCancelling: boolean; portion?: Portion }
  /** `isLate`: somebody wanted to cancel it when it was all but done. */
  | { phase: 'done'; isLate: boolean }
  | { phase: 'cancelled' }
  | { phase: 'failed'; failure: Failure }
>;

export type OperationEvent<Result> = Readonly<
  | { type: 'started' }
  | { type: 'stepped'; step: Step; portion?: Portion }
  | { type: 'cancelling' }
  | { type: 'finished'; result: Result; at: Date }
  /** Something newer is known than what the operation gave, and nobody pressed anything. */
  | { type: 'refreshed'; result: Result; at: Date }
  | { type: 'failed'; failure: Failure }
  | { type: 'cancelled' }
  | { type: 'dismissed' }
>;

export const idle: OperationState<never> = { status: { phase: 'idle' }, last: null };

/** The state after an event. Events that do not fit the phase (a step that is told after the end) change nothing. */
export function reduceOperation<Result>(
  state: OperationState<Result>,
  event: OperationEvent<Result>,
): OperationState<Result> {
  const { status, last } = state;
  const isRunning = status.phase === 'running';
  switch (event.type) {
    case 'started':
      return isRunning ? state : { status: { phase: 'running', step: 'reading', isCancelling: false }, last };
    case 'stepped':
      return isRunning
        ? { status: { phase: 'running', isCancelling: status.isCancelling, ...stepOf(event) }, last }
        : state;
    case 'cancelling':
      return isRunning ? { status: { ...status, isCancelling: true }, last } : state;
    case 'finished':
      return isRunning
        ? {
            status: { phase: 'done', isLate: status.isCancelling },
            last: { result: event.result, at: event.at },
          }
        : state;
    case 'refreshed':
      return isRunning ? state : { status, last: { result: event.result, at: event.at } };
    case 'failed':
      return isRunning ? { status: { phase: 'failed', failure: event.failure }, last } : state;
    case 'cancelled':
      return isRunning ? { status: { phase: 'cancelled' }, last } : state;
    case 'dismissed':
      return isRunning ? state : { status: { phase: 'idle' }, last };
  }
}

function stepOf({ step, portion }: Readonly<{ step: Step; portion?: Portion }>) {
  return portion ? { step, portion } : { step };
}
