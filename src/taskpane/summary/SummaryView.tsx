import { Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { useRef, useState } from 'react';
import { type Choices } from '../../operations/listChoices';
import { type Summarised } from '../../operations/summariseRoles';
import { ChoicesGate, type LoadedChoices } from '../parts/ChoicesGate';
import { OperationMessages } from '../parts/OperationMessages';
import { BusyReason, RunButton } from '../parts/RunButton';
import { useViewStyles } from '../parts/useViewStyles';
import { usePane, useSay } from '../paneContext';
import { useOperation } from '../state/useOperation';
import { RoleFields } from './RoleFields';
import { currentRole } from './roleOptions';
import { emptyForm, summaryRequest, type SummaryForm } from './summaryForm';
import { SummaryResult } from './SummaryResult';

/** Writes the sheet that a role's new holder is handed. */
export function SummaryView({ choices }: Readonly<{ choices: LoadedChoices }>) {
  const styles = useViewStyles();
  const say = useSay();
  const { operations, now } = usePane();
  const operation = useOperation<Summarised>('summary');
  const [form, setForm] = useState<SummaryForm>(emptyForm);
  const [isRoleMissing, setIsRoleMissing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const roleField = useRef<HTMLInputElement>(null);

  const change = (changed: Partial<SummaryForm>) => {
    setForm({ ...form, ...changed });
    setIsRoleMissing(false);
  };
  const press = (loaded: Choices) => {
    const role = currentRole(form.chosen, loaded)?.code ?? null;
    const request = summaryRequest(form, role, now());
    setIsRoleMissing(request === 'no-role');
    if (request === 'no-role') {
      roleField.current?.focus();
      return;
    }
    // The sheet that is written becomes the selected one; the role stays what it is.
    if (form.scope === 'one') setForm({ ...form, chosen: role });
    operation.run((options) => operations.summariseRoles({ ...options, ...request }));
  };

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
              <Text>{say('pane.summary.how-many', { count: loaded.roles.length })}</Text>
            )}
            <RunButton
              ref={button}
              operation={operation}
              label={say(form.scope === 'one' ? 'pane.summary.run' : 'pane.summary.run-all')}
              testId="summarise"
              icon={<DocumentTableRegular />}
              press={() => {
                press(loaded);
              }}
            />
          </>
        )}
      </ChoicesGate>
      <BusyReason operation={operation} />
      <OperationMessages name="summary" operation={operation} heir={button} />
      <SummaryResult state={operation.state} />
    </div>
  );
}

type ScopeFieldProps = Readonly<{
  scope: SummaryForm['scope'];
  choose: (scope: SummaryForm['scope']) => void;
}>;

function ScopeField({ scope, choose }: ScopeFieldProps) {
  const say = useSay();
  return (
    <Field label={say('pane.summary.which')}>
      <RadioGroup
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
