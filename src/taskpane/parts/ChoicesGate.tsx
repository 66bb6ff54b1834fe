import { makeStyles, mergeClasses, Spinner } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { type Choices } from '../../operations/listChoices';
import { useSay } from '../paneContext';
import { type ChoicesState } from '../state/choicesState';
import { FailureBar } from './FailureBar';
import { useViewStyles } from './useViewStyles';

const useStyles = makeStyles({
  // It has the focus only where a button in it took the focus away with itself.
  root: { outlineStyle: 'none' },
  spinner: { paddingBlock: '32px' },
});

export type LoadedChoices = ChoicesState & Readonly<{ load: () => Promise<Choices | null> }>;

type ChoicesGateProps = Readonly<{ choices: LoadedChoices; children: (choices: Choices) => ReactNode }>;

/** What needs the workbook's roles and units: shown once they are known; until then a spinner, or why they are not. */
export function ChoicesGate({ choices, children }: ChoicesGateProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const say = useSay();
  const root = useRef<HTMLDivElement>(null);
  const retry = () => {
    void choices.load();
  };
  return (
    <div ref={root} tabIndex={-1} className={mergeClasses(view.view, styles.root)}>
      {choices.choices !== null && children(choices.choices)}
      {choices.choices === null &&
        (choices.failure === null || choices.isLoading ? (
          <Spinner className={styles.spinner} size="small" label={say('pane.loading')} />
        ) : (
          <FailureBar
            title="pane.failed.choices"
            failure={choices.failure}
            retrying={{ retry, heir: root }}
          />
        ))}
    </div>
  );
}
