import { Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { useRef } from 'react';
import { ChoicesGate, type LoadedChoices } from '../parts/ChoicesGate';
import { OperationMessages } from '../parts/OperationMessages';
import { BusyReason, RunButton } from '../parts/RunButton';
import { useViewStyles } from '../parts/useViewStyles';
import { useSay } from '../paneContext';
import { RoleFields } from './RoleFields';
import { type SummaryForm } from './summaryForm';
import { SummaryResult } from './SummaryResult';
import { useSummary } from './useSummary';

/** Writes the sheet that a role's new holder is handed. */
export function SummaryView({ choices }: Readonly<{ choices: LoadedChoices }>) {
  const styles = useViewStyles();
  const say = useSay();
  const { operation, form, change, isRoleMissing, roleField, write } = useSummary();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div className={styles.view}>
      <p className={styles.intro}>{say('pane.summary.intro')}</p>
      <ChoicesGate choices={choices}>
        {(loaded) => (
          <>
            <ScopeField
              scope={form.scope}
              choose={(scope) => {
                change({ scope });
              }}
            />
            {form.scope === 'one' ? (
              <RoleFields
                form={form}
                change={change}
                choices={loaded}
                reload={choices.load}
                missing={isRoleMissing ? say('pane.summary.role.missing') : undefined}
                roleField={roleField}
              />
            ) : (
              <Text>{say('pane.summary.how-many', { count: loaded.everyRole })}</Text>
            )}
            <RunButton
              ref={button}
              operation={operation}
              label={say(form.scope === 'one' ? 'pane.summary.run' : 'pane.summary.run-all')}
              testId="summarise"
              icon={<DocumentTableRegular />}
              press={() => {
                write(loaded);
              }}
            />
          </>
        )}
      </ChoicesGate>
      <BusyReason operation={operation} />
      <OperationMessages operation={operation} heir={button} />
      <SummaryResult state={operation.state} />
    </div>
  );
}

type ScopeFieldProps = Readonly<{
  scope: SummaryForm['scope'];
  choose: (scope: SummaryForm['scope']) => void;
}>;

function ScopeField({ scope, choose }: ScopeFieldProps) {
  const styles = useViewStyles();
  const say = useSay();
  return (
    <Field label={say('pane.summary.which')}>
      <RadioGroup
        className={styles.flush}
        layout="horizontal"
        value={scope}
        onChange={(_, { value }) => {
          choose(value === 'all' ? 'all' : 'one');
        }}
      >
        <Radio value="one" label={say('pane.summary.one')} />
        <Radio value="all" label={say('pane.summary.all')} />
      </RadioGroup>
    </Field>
  );
}
