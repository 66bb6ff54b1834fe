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
import { type MessageKey } from '../../locales/say';
import { type Failure, type Remedy } from '../../operations/failure';
import { usePane, useSay } from '../paneContext';
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

type FailureBarProps = Readonly<{
  title: MessageKey;
  failure: Failure;
  dismissing?: Readonly<{ dismiss: () => void; heir: Heir }>;
  retrying?: Readonly<{ retry: () => void; heir: Heir }>;
}>;

/** What went wrong, in words; what a helper may ask for is under "Details". */
export function FailureBar({ title, failure, dismissing, retrying }: FailureBarProps) {
  const styles = useStyles();
  const say = useSay();
  const ref = useReveal<HTMLDivElement>();
  return (
    <MessageBar ref={ref} intent="error" layout="multiline" data-testid="failure">
      <MessageBarBody>
        <MessageBarTitle>{say(title)}</MessageBarTitle> <div>{say(failure.message, failure.values)}</div>
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
        {retrying && <Retry {...retrying} />}
        {failure.remedies?.map((view) => (
          <RemedyButton key={view} view={view} />
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}

/** Closes a message. */
export function Dismiss({ dismiss, heir }: Readonly<{ dismiss: () => void; heir: Heir }>) {
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

function Retry({ retry, heir }: Readonly<{ retry: () => void; heir: Heir }>) {
  const say = useSay();
  const ref = useHeir<HTMLButtonElement>(heir);
  return (
    <Button ref={ref} size="small" onClick={retry}>
      {say('pane.retry')}
    </Button>
  );
}

/** The way to the view in which the person can mend it. */
function RemedyButton({ view }: Readonly<{ view: Remedy }>) {
  const say = useSay();
  const { show } = usePane();
  return (
    <Button
      size="small"
      data-testid={`remedy-${view}`}
      onClick={() => {
        show(view);
      }}
    >
      {say(`pane.${view}.open`)}
    </Button>
  );
}
