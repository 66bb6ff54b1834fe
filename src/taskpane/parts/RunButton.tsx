import { Button, makeStyles, Text, tokens, type ButtonProps } from '@fluentui/react-components';
import { type Ref } from 'react';
import { useSay } from '../paneContext';
import { type Standing } from '../state/useOperation';

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start' },
  reason: { display: 'block', color: tokens.colorNeutralForeground2 },
});

type RunButtonProps = Readonly<{
  operation: Standing;
  label: string;
  testId: string;
  icon?: ButtonProps['icon'];
  appearance?: ButtonProps['appearance'];
  /** Default true: what it needs to know is known. */
  isReady?: boolean;
  press: () => void;
  ref?: Ref<HTMLButtonElement>;
}>;

/** A button that starts an operation. It can be reached while something runs, so that one can learn why it is off. */
export function RunButton(props: RunButtonProps) {
  const { operation, label, testId, icon, appearance, isReady = true, press, ref } = props;
  const styles = useStyles();
  return (
    <Button
      ref={ref}
      className={styles.button}
      appearance={appearance ?? 'primary'}
      icon={icon}
      data-testid={testId}
      disabledFocusable={!isReady || operation.isRunning || operation.blockedBy !== null}
      aria-describedby={operation.blockedBy === null ? undefined : reasonId(operation)}
      onClick={press}
    >
      {label}
    </Button>
  );
}

/** Why nothing can be started in this view for now: another one is at work. */
export function BusyReason({ operation }: Readonly<{ operation: Standing }>) {
  const styles = useStyles();
  const say = useSay();
  if (operation.blockedBy === null) return null;
  return (
    <Text id={reasonId(operation)} size={200} className={styles.reason} data-testid="busy">
      {say(`pane.busy.${operation.blockedBy}`)}
    </Text>
  );
}

function reasonId({ name }: Standing): string {
  return `why-not-${name}`;
}
