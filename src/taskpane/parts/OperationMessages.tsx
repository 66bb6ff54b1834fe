import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { type Failure } from '../../operations/failure';
import { type MessageKey } from '../../locales/say';
import { useSay } from '../paneContext';
import { type OperationName } from '../state/operationName';
import { type Standing } from '../state/useOperation';
import { Progress } from './Progress';
import { useHeir, type Heir } from './useHeir';
import { useReveal } from './useReveal';

const useStyles = makeStyles({
  details: {
    marginBlockStart: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

type OperationMessagesProps = Readonly<{
  name: OperationName;
  operation: Standing;
  /** Where the focus goes when a message that holds it is closed. */
  heir: Heir;
}>;

/** How an operation goes, and how it ended where that was not as wished. Its result is the view's to show. */
export function OperationMessages({ name, operation, heir }: OperationMessagesProps) {
  const { status } = operation.state;
  if (status.phase === 'running') {
    return <Progress name={name} status={status} cancel={operation.cancel} heir={heir} />;
  }
  if (status.phase === 'cancelled') return <Cancelled dismiss={operation.dismiss} heir={heir} />;
  if (status.phase !== 'failed') return null;
  return (
    <FailureBar
      title={`pane.failed.${name}`}
      failure={status.failure}
      dismissing={{ dismiss: operation.dismiss, heir }}
    />
  );
}

function Cancelled({ dismiss, heir }: Readonly<{ dismiss: () => void; heir: Heir }>) {
  const say = useSay();
  const ref = useReveal<HTMLDivElement>();
  return (
    <MessageBar ref={ref} intent="info" layout="multiline" data-testid="cancelled">
      <MessageBarBody>{say('pane.cancelled')}</MessageBarBody>
      <MessageBarActions containerAction={<Dismiss dismiss={dismiss} heir={heir} />} />
    </MessageBar>
  );
}

type FailureBarProps = Readonly<{
  title: MessageKey;
  failure: Failure;
  dismissing?: Readonly<{ dismiss: () => void; heir: Heir }>;
  retry?: () => void;
}>;

/** What went wrong, in words; what a helper may ask for is under "Details". */
export function FailureBar({ title, failure, dismissing, retry }: FailureBarProps) {
  const styles = useStyles();
  const say = useSay();
  const ref = useReveal<HTMLDivElement>();
  return (
    <MessageBar ref={ref} intent="error" layout="multiline" data-testid="failure">
      <MessageBarBody>
        <MessageBarTitle>{say(title)}</MessageBarTitle>
        <div>{say(failure.message, failure.values)}</div>
        {failure.details !== undefined && (
          <details className={styles.details}>
            <summary>{say('pane.details')}</summary>
            <bdi dir="ltr" className={styles.code}>
              {failure.details}
            </bdi>
          </details>
        )}
      </MessageBarBody>
      <MessageBarActions containerAction={dismissing && <Dismiss {...dismissing} />}>
        {retry && (
          <Button size="small" onClick={retry}>
            {say('pane.retry')}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function Dismiss({ dismiss, heir }: Readonly<{ dismiss: () => void; heir: Heir }>) {
  const say = useSay();
  const ref = useHeir<HTMLButtonElement>(heir);
  return (
    <Button
      ref={ref}
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={say('pane.dismiss')}
      onClick={dismiss}
    />
  );
}
