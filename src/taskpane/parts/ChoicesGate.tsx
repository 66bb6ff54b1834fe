import { makeStyles, Spinner } from '@fluentui/react-components';
import { type ReactNode } from 'react';
import { type Choices } from '../../operations/listChoices';
import { useSay } from '../paneContext';
import { type ChoicesState } from '../state/choicesState';
import { FailureBar } from './OperationMessages';

const useStyles = makeStyles({ spinner: { paddingBlock: '32px' } });

export type LoadedChoices = ChoicesState & Readonly<{ load: () => Promise<Choices | null> }>;

type ChoicesGateProps = Readonly<{ choices: LoadedChoices; children: (choices: Choices) => ReactNode }>;

/** What needs the workbook's roles and units: shown once they are known; until then a spinner, or why they are not. */
export function ChoicesGate({ choices, children }: ChoicesGateProps) {
  const styles = useStyles();
  const say = useSay();
  const retry = () => {
    void choices.load();
  };
  return (
    <>
      {choices.choices !== null && children(choices.choices)}
      {choices.choices === null &&
        (choices.failure === null || choices.isLoading ? (
          <Spinner className={styles.spinner} size="small" label={say('pane.loading')} />
        ) : (
          <FailureBar title="pane.failed.choices" failure={choices.failure} retry={retry} />
        ))}
    </>
  );
}
