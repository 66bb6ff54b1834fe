import { useReducer, useRef } from 'react';
import { usePane } from '../paneContext';
import { type OperationName } from './operationName';
import { idle, reduceOperation, type OperationState } from './operationState';
import { runOperation, type Task } from './runOperation';

export type Operation<Result> = Readonly<{
  name: OperationName;
  state: OperationState<Result>;
  isRunning: boolean;
  /** Another operation that has to end before this one can begin. */
  blockedBy: OperationName | null;
  /** Does nothing while an operation is running. */
  run: (task: Task<Result>) => void;
  /** Takes a newer result over, where none is being made. */
  refresh: (result: Result) => void;
  cancel: () => void;
  dismiss: () => void;
}>;

/** How an operation stands, whatever it gives. */
export type Standing = Omit<Operation<unknown>, 'run' | 'refresh'>;

/** One of the pane's operations. Only one runs at a time: they work on the same workbook. */
export function useOperation<Result>(name: OperationName): Operation<Result> {
  const { desk, operations, now } = usePane();
  const [state, tell] = useReducer(reduceOperation<Result>, idle);
  const controller = useRef<AbortController | null>(null);
  return {
    name,
    state,
    isRunning: state.status.phase === 'running',
    blockedBy: desk.busy === null || desk.busy === name ? null : desk.busy,
    run: (task) => {
      if (!desk.take(name)) return;
      controller.current = new AbortController();
      const { signal } = controller.current;
      void runOperation(task, { tell, signal, explain: operations.explainFailure, now }).finally(desk.leave);
    },
    refresh: (result) => {
      tell({ type: 'refreshed', result, at: now() });
    },
    cancel: () => {
      tell({ type: 'cancelling' });
      controller.current?.abort();
    },
    dismiss: () => {
      tell({ type: 'dismissed' });
    },
  };
}
