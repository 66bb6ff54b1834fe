import { Button, makeStyles, ProgressBar, Text, tokens, useAnnounce } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useSay } from '../paneContext';
import { type OperationName } from '../state/operationName';
import { type Status } from '../state/operationState';
import { useHeir, type Heir } from './useHeir';
import { useLate } from './useLate';
import { useReveal } from './useReveal';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Excel answers at once, unless it waits for a cell that is being typed into. Milliseconds. */
const patience = 3000;

type ProgressProps = Readonly<{
  name: OperationName;
  status: Extract<Status, { phase: 'running' }>;
  cancel: () => void;
  heir: Heir;
}>;

/** What an operation is doing, and a button that ends it. */
export function Progress({ name, status, cancel, heir }: ProgressProps) {
  const styles = useStyles();
  const say = useSay();
  const { announce } = useAnnounce();
  const ref = useHeir<HTMLButtonElement>(heir);
  const isLate = useLate(status.step === 'reading', patience);
  const words = status.isCancelling ? say('pane.cancelling') : say(`pane.step.${name}.${status.step}`);
  const portion = status.isCancelling ? undefined : status.portion;
  // Only the step is announced: a screen reader would be told each page.
  useEffect(() => {
    announce(words, { polite: true });
  }, [announce, words]);
  const root = useReveal<HTMLDivElement>();
  return (
    <div ref={root} className={styles.root} data-testid="progress">
      <div className={styles.line}>
        <Text id={`step-${name}`}>
          {portion ? say('pane.step.portion', { step: words, ...portion }) : words}
        </Text>
        <Button
          ref={ref}
          size="small"
          data-testid="cancel"
          disabledFocusable={status.isCancelling}
          onClick={cancel}
        >
          {say('pane.cancel')}
        </Button>
      </div>
      <ProgressBar
        thickness="large"
        aria-labelledby={`step-${name}`}
        {...(portion && { value: portion.done, max: portion.total })}
      />
      {isLate && (
        <Text size={200} className={styles.hint}>
          {say('pane.cell-edit')}
        </Text>
      )}
    </div>
  );
}
