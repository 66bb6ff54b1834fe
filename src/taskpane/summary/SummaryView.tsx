import { Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { useRef } from 'react';
import { type MessageKey } from '../../locales/say';
import { type Choices } from '../../operations/listChoices';
import { ChoicesGate, type LoadedChoices } from '../parts/ChoicesGate';
import { OperationMessages } from '../parts/OperationMessages';
import { BusyReason, RunButton } from '../parts/RunButton';
import { useViewStyles } from '../parts/useViewStyles';
import { useSay } from '../paneContext';
import { PageFields } from './PageFields';
import { RoleFields } from './RoleFields';
import { SeveralField } from './SeveralField';
import { pagesOf, type SummaryForm } from './summaryForm';
import { SummaryResult } from './SummaryResult';
import { UnitField } from './UnitField';
import { useSummary, type Summary } from './useSummary';

/** Writes the sheet that a role's new holder is handed. */
export function SummaryView({ choices }: Readonly<{ choices: LoadedChoices }>) {
  const styles = useViewStyles();
  const say = useSay();
  const summary = useSummary();
  const { operation, form, change, write } = summary;
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div className={styles.view}>
      <p className={styles.intro}>{say('pane.summary.intro')}</p>
      <ChoicesGate choices={choices}>
        {(loaded) => (
          <>
            <ScopeField form={form} change={change} hasUnits={loaded.units.length > 0} />
            <ChosenFields summary={summary} loaded={loaded} reload={choices.load} />
            <PageFields
              pages={pagesOf(form, loaded)}
              change={(changed) => {
                change({ pages: { ...pagesOf(form, loaded), ...changed } });
              }}
              further={loaded.further}
            />
            <RunButton
              ref={button}
              operation={operation}
              label={say(runWords[form.scope])}
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

type ChosenFieldsProps = Readonly<{
  summary: Summary;
  loaded: Choices;
  reload: LoadedChoices['load'];
}>;

/** The fields in which the roles are chosen, or how many they are. */
function ChosenFields({ summary, loaded, reload }: ChosenFieldsProps) {
  const say = useSay();
  const { form, change, missing, choiceField } = summary;
  const noRole = missing === 'no-role' ? say('pane.summary.role.missing') : undefined;
  const noUnit = missing === 'no-unit' ? say('pane.chart.unit.missing') : undefined;
  const shared = { form, change, choices: loaded };
  switch (form.scope) {
    case 'one':
      return <RoleFields {...shared} reload={reload} missing={noRole} roleField={choiceField} />;
    case 'several':
      return <SeveralField {...shared} missing={noRole} field={choiceField} />;
    case 'unit':
      return (
        <UnitField form={form} change={change} units={loaded.units} missing={noUnit} field={choiceField} />
      );
    case 'all':
      return <Text>{say('pane.summary.how-many', { count: loaded.everyRole })}</Text>;
  }
}

const runWords: Readonly<Record<SummaryForm['scope'], MessageKey>> = {
  one: 'pane.summary.run',
  several: 'pane.summary.run-several',
  unit: 'pane.summary.run-several',
  all: 'pane.summary.run-all',
};

const scopes = ['one', 'several', 'unit', 'all'] as const;

type ScopeFieldProps = Readonly<{
  form: SummaryForm;
  change: (changed: Partial<SummaryForm>) => void;
  hasUnits: boolean;
}>;

function ScopeField({ form, change, hasUnits }: ScopeFieldProps) {
  const styles = useViewStyles();
  const say = useSay();
  return (
    <Field label={say('pane.summary.which')}>
      <RadioGroup
        className={styles.flush}
        layout="horizontal"
        value={form.scope}
        onChange={(_, { value }) => {
          change({ scope: scopes.find((scope) => scope === value) ?? 'one' });
        }}
      >
        {scopes.map((scope) => (
          <Radio
            key={scope}
            value={scope}
            label={say(`pane.summary.${scope}`)}
            disabled={scope === 'unit' && !hasUnits}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
