import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { type ReactNode } from 'react';
import { useSay } from '../paneContext';
import { type Standing } from '../state/useOperation';
import { Dismiss, FailureBar } from './FailureBar';
import { Progress } from './Progress';
import { type Heir } from './useHeir';
import { useReveal } from './useReveal';

type OperationMessagesProps = Readonly<{
  operation: Standing;
  /** Where the focus goes when a message that holds it is closed. */
  heir: Heir;
}>;

/** How an operation goes, and how it ended where that was not as wished. Its result is the view's to show. */
export function OperationMessages({ operation, heir }: OperationMessagesProps) {
  const { name, state } = operation;
  const { status } = state;
  if (status.phase === 'running') {
    return <Progress name={name} status={status} cancel={operation.cancel} heir={heir} />;
  }
  if (status.phase === 'cancelled') {
    return (
      <Cancelled words="pane.cancelled">
        <MessageBarActions containerAction={<Dismiss dismiss={operation.dismiss} heir={heir} />} />
      </Cancelled>
    );
  }
  if (status.phase === 'done' && status.isLate) {
    return <Cancelled words="pane.cancelled.late" />;
  }
  if (status.phase !== 'failed') return null;
  return (
    <FailureBar
      title={`pane.failed.${name}`}
      failure={status.failure}
      dismissing={{ dismiss: operation.dismiss, heir }}
    />
  );
}

type CancelledProps = Readonly<{
  words: 'pane.cancelled' | 'pane.cancelled.late';
  children?: ReactNode;
}>;

function Cancelled({ words, children }: CancelledProps) {
  const say = useSay();
  const ref = useReveal<HTMLDivElement>();
  return (
    <MessageBar ref={ref} intent="info" layout="multiline" data-testid="cancelled">
      <MessageBarBody>{say(words)}</MessageBarBody>
      {children}
    </MessageBar>
  );
}
