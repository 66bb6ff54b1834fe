import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { type Finding } from '../../rules/rule';
import { RunButton } from '../parts/RunButton';
import { useViewStyles } from '../parts/useViewStyles';
import { usePane, useSay } from '../paneContext';
import { useValidationDesk } from './validationContext';

/** Accepts a finding: why, and who says so. A reason is asked for, since the next reader will ask for it. */
export function WaivePanel({ finding, close }: Readonly<{ finding: Finding; close: () => void }>) {
  const styles = useViewStyles();
  const say = useSay();
  const { operations, now } = usePane();
  const { work, run } = useValidationDesk();
  const [reason, setReason] = useState('');
  const [who, setWho] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const isMissing = isAsked && reason.trim() === '';
  const write = () => {
    setIsAsked(true);
    if (reason.trim() === '') return;
    const waiver = { finding, reason: reason.trim(), who: who.trim(), now: now() };
    run(
      async (options) => ({
        kind: 'waived',
        sheet: await operations.waiveFinding({ ...options, ...waiver }),
      }),
      true,
    );
  };
  return (
    <div className={styles.view} data-testid="waive-panel">
      <Field
        label={say('pane.waive.reason')}
        required
        {...(isMissing && { validationMessage: say('pane.waive.reason.missing') })}
      >
        <Textarea
          value={reason}
          data-testid="waive-reason"
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <Field label={say('pane.waive.who')}>
        <Input
          value={who}
          data-testid="waive-who"
          onChange={(_, { value }) => {
            setWho(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <RunButton operation={work} label={say('pane.waive.do')} testId="write-waiver" press={write} />
        <Button onClick={close}>{say('pane.fix.close')}</Button>
      </div>
    </div>
  );
}
