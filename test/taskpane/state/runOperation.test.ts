import { type Failure } from '../../../src/operations/failure';
import { begin } from '../../../src/operations/run';
import { idle, reduceOperation, type OperationEvent } from '../../../src/taskpane/state/operationState';
import { runOperation, type Task } from '../../../src/taskpane/state/runOperation';

const now = new Date('2026-01-01T00:00:00Z');
const failure: Failure = { message: 'failure.excel.AccessDenied', values: {} };

async function run(task: Task<string>, signal: AbortSignal): Promise<readonly OperationEvent<string>[]> {
  const told: OperationEvent<string>[] = [];
  await runOperation(task, {
    tell: (event) => told.push(event),
    signal,
    explain: (error) => (error === signal.reason ? 'cancelled' : failure),
    now: () => now,
  });
  return told;
}

describe('running an operation', () => {
  it('tells the start, each step and the result', async () => {
    const task: Task<string> = (options) => {
      begin('reading', options);
      begin('writing', options);
      return Promise.resolve('done');
    };
    expect(await run(task, new AbortController().signal)).toEqual([
      { type: 'started' },
      { type: 'stepped', step: 'reading' },
      { type: 'stepped', step: 'writing' },
      { type: 'finished', result: 'done', at: now },
    ]);
  });

  it('tells a failure, also of a task that throws at once', async () => {
    const rejects: Task<string> = () => Promise.reject(new Error('no'));
    const throws: Task<string> = () => {
      throw new Error('no');
    };
    for (const task of [rejects, throws]) {
      expect(await run(task, new AbortController().signal)).toEqual([
        { type: 'started' },
        { type: 'failed', failure },
      ]);
    }
  });

  it('tells that it was cancelled between two steps', async () => {
    const controller = new AbortController();
    const task: Task<string> = (options) => {
      begin('reading', options);
      controller.abort();
      begin('writing', options);
      return Promise.resolve('too late');
    };
    expect(await run(task, controller.signal)).toEqual([
      { type: 'started' },
      { type: 'stepped', step: 'reading' },
      { type: 'cancelled' },
    ]);
  });
});

test('how far a long step is comes along with it, and is forgotten with the next', async () => {
  const portion = { done: 3, total: 24 };
  const task: Task<string> = ({ onProgress }) => {
    onProgress?.('writing', portion);
    return Promise.resolve('done');
  };
  expect(await run(task, new AbortController().signal)).toContainEqual({
    type: 'stepped',
    step: 'writing',
    portion,
  });
  const running = reduceOperation<string>(idle, { type: 'started' });
  const far = reduceOperation(running, { type: 'stepped', step: 'writing', portion });
  expect(far.status).toEqual({ phase: 'running', step: 'writing', isCancelling: false, portion });
  expect(reduceOperation(far, { type: 'stepped', step: 'writing' }).status).toEqual({
    phase: 'running',
    step: 'writing',
    isCancelling: false,
  });
});
