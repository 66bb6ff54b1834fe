import fc from 'fast-check';
import { type Failure } from '../../../src/operations/failure';
import {
  idle,
  reduceOperation,
  type OperationEvent,
  type OperationState,
} from '../../../src/taskpane/state/operationState';

type State = OperationState<string>;
const failure: Failure = { message: 'failure.excel.AccessDenied', values: {} };
const at = new Date('2026-01-01T00:00:00Z');
const running = { phase: 'running', step: 'reading', isCancelling: false } as const;
const last = { result: 'before', at };

function after(state: State, ...events: readonly OperationEvent<string>[]): State {
  return events.reduce(reduceOperation<string>, state);
}

describe('an operation of the pane', () => {
  it.each<[string, State, OperationEvent<string>[], State]>([
    ['starts by reading', idle, [{ type: 'started' }], { status: running, last: null }],
    [
      'tells its steps',
      { status: running, last: null },
      [{ type: 'stepped', step: 'writing' }],
      { status: { ...running, step: 'writing' }, last: null },
    ],
    [
      'shows that it is being cancelled, in later steps too',
      { status: running, last: null },
      [{ type: 'cancelling' }, { type: 'stepped', step: 'deciding' }],
      { status: { phase: 'running', step: 'deciding', isCancelling: true }, last: null },
    ],
    [
      'ends with its result',
      { status: running, last },
      [{ type: 'finished', result: 'now', at }],
      { status: { phase: 'done', isLate: false }, last: { result: 'now', at } },
    ],
    [
      'says that it was too late to cancel, and has its result',
      { status: running, last },
      [{ type: 'cancelling' }, { type: 'finished', result: 'now', at }],
      { status: { phase: 'done', isLate: true }, last: { result: 'now', at } },
    ],
    [
      'keeps the last result while it runs again and when it fails',
      { status: { phase: 'done', isLate: false }, last },
      [{ type: 'started' }, { type: 'failed', failure }],
      { status: { phase: 'failed', failure }, last },
    ],
    [
      'keeps the last result when it is cancelled',
      { status: running, last },
      [{ type: 'cancelled' }],
      { status: { phase: 'cancelled' }, last },
    ],
    [
      'can have its message put away',
      { status: { phase: 'failed', failure }, last },
      [{ type: 'dismissed' }],
      { status: { phase: 'idle' }, last },
    ],
  ])('%s', (_, before, events, expected) => {
    expect(after(before, ...events)).toEqual(expected);
  });

  it.each<[string, State, OperationEvent<string>]>([
    ['a second start while it runs', { status: running, last }, { type: 'started' }],
    ['a dismissal while it runs', { status: running, last }, { type: 'dismissed' }],
    [
      'a step after the end',
      { status: { phase: 'done', isLate: false }, last },
      { type: 'stepped', step: 'writing' },
    ],
    ['cancelling after the end', { status: { phase: 'done', isLate: false }, last }, { type: 'cancelling' }],
    ['a second end', { status: { phase: 'cancelled' }, last }, { type: 'finished', result: 'late', at }],
    [
      'being cancelled after the end',
      { status: { phase: 'done', isLate: false }, last },
      { type: 'cancelled' },
    ],
    [
      'a failure after the end',
      { status: { phase: 'done', isLate: false }, last },
      { type: 'failed', failure },
    ],
  ])('is not moved by %s', (_, state, event) => {
    expect(reduceOperation(state, event)).toBe(state);
  });

  it('loses its last result to a newer one only, and runs only from a start to an end', () => {
    const anyEvent = fc.constantFrom<OperationEvent<string>>(
      { type: 'started' },
      { type: 'stepped', step: 'writing' },
      { type: 'cancelling' },
      { type: 'finished', result: 'now', at },
      { type: 'failed', failure },
      { type: 'cancelled' },
      { type: 'dismissed' },
    );
    const ends = ['finished', 'failed', 'cancelled'];
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        let state: State = { status: { phase: 'idle' }, last };
        let isRunning = false;
        for (const event of events) {
          const result = isRunning && event.type === 'finished' ? event.result : state.last?.result;
          isRunning = isRunning ? !ends.includes(event.type) : event.type === 'started';
          state = reduceOperation(state, event);
          expect(state.last?.result).toBe(result);
          expect(state.status.phase === 'running').toBe(isRunning);
        }
      }),
    );
  });
});
