import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { OrganizationRegular } from '@fluentui/react-icons/svg/organization';
import { useMemo, useRef, useState } from 'react';
import { type Charted } from '../../operations/chartWorkbook';
import { type Choices } from '../../operations/listChoices';
import { ChoicesGate, type LoadedChoices } from '../parts/ChoicesGate';
import { Notice } from '../parts/Notice';
import { OperationMessages } from '../parts/OperationMessages';
import { Picker } from '../parts/Picker';
import { BusyReason, RunButton } from '../parts/RunButton';
import { SheetResult } from '../parts/SheetResult';
import { useViewStyles } from '../parts/useViewStyles';
import { usePane, useSay } from '../paneContext';
import { useOperation } from '../state/useOperation';
import { chartRequest, type ChartForm } from './chartRequest';

/** What was drawn or not, with the unit that was asked for. */
type Drawn = Charted & Readonly<{ unit: string | undefined }>;

/** Draws the org chart. */
export function ChartView({ choices }: Readonly<{ choices: LoadedChoices }>) {
  const styles = useViewStyles();
  const say = useSay();
  const { operations } = usePane();
  const operation = useOperation<Drawn>('chart');
  const [form, setForm] = useState<ChartForm>({ scope: 'whole', unit: null, paper: 'A4' });
  const [isUnitMissing, setIsUnitMissing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const unitField = useRef<HTMLInputElement>(null);

  const press = (loaded: Choices) => {
    const request = chartRequest(form, loaded.units);
    setIsUnitMissing(request === 'no-unit');
    if (request === 'no-unit') {
      unitField.current?.focus();
      return;
    }
    operation.run(async (options) => ({
      ...(await operations.chartWorkbook({ ...options, ...request })),
      unit: request.scope?.kind === 'unit' ? request.scope.unit : undefined,
    }));
  };

  return (
    <div className={styles.view}>
      <p className={styles.intro}>{say('pane.chart.intro')}</p>
      <ChoicesGate choices={choices}>
        {(loaded) => (
          <>
            <ScopeFields
              form={form}
              change={(changed) => {
                setForm({ ...form, ...changed });
                setIsUnitMissing(false);
              }}
              units={loaded.units}
              missing={isUnitMissing ? say('pane.chart.unit.missing') : undefined}
              unitField={unitField}
            />
            <RunButton
              ref={button}
              operation={operation}
              label={say('pane.chart.run')}
              testId="draw-chart"
              icon={<OrganizationRegular />}
              press={() => {
                press(loaded);
              }}
            />
          </>
        )}
      </ChoicesGate>
      <BusyReason operation={operation} />
      <OperationMessages operation={operation} heir={button} />
      <ChartResult operation={operation} />
    </div>
  );
}

function ChartResult({ operation }: Readonly<{ operation: ReturnType<typeof useOperation<Drawn>> }>) {
  const say = useSay();
  const { status, last } = operation.state;
  if (status.phase !== 'done' || !last) return null;
  const { result } = last;
  return result.outcome === 'drawn' ? (
    <SheetResult
      testId="result"
      message={say('pane.chart.drawn', { sheet: result.sheets[0]! })}
      sheet={result.sheets[0]!}
    />
  ) : (
    <Notice testId="failure">{say('pane.chart.no-such-unit', { unit: result.unit ?? '' })}</Notice>
  );
}

type ScopeFieldsProps = Readonly<{
  form: ChartForm;
  change: (changed: Partial<ChartForm>) => void;
  units: readonly string[];
  missing: string | undefined;
  unitField: React.RefObject<HTMLInputElement | null>;
}>;

function ScopeFields({ form, change, units, missing, unitField }: ScopeFieldsProps) {
  const styles = useViewStyles();
  const say = useSay();
  const options = useMemo(() => units.map((unit) => ({ key: unit, label: unit })), [units]);
  return (
    <>
      <Field
        label={say('pane.chart.scope')}
        hint={units.length === 0 ? say('pane.chart.no-units') : undefined}
      >
        <RadioGroup
          className={styles.flush}
          value={form.scope}
          onChange={(_, { value }) => {
            change({ scope: value === 'unit' ? 'unit' : 'whole' });
          }}
        >
          <Radio value="whole" label={say('pane.chart.whole')} />
          <Radio value="unit" label={say('pane.chart.one-unit')} disabled={units.length === 0} />
        </RadioGroup>
      </Field>
      {form.scope === 'unit' && (
        <Field label={say('pane.chart.unit')} validationMessage={missing}>
          <Picker
            ref={unitField}
            testId="unit"
            options={options}
            chosen={form.unit}
            choose={(unit) => {
              change({ unit });
            }}
            placeholder={say('pane.chart.unit.placeholder')}
          />
        </Field>
      )}
      <Field label={say('pane.chart.paper')}>
        <RadioGroup
          className={styles.flush}
          layout="horizontal"
          value={form.paper}
          onChange={(_, { value }) => {
            change({ paper: value === 'A3' ? 'A3' : 'A4' });
          }}
        >
          <Radio value="A4" label="A4" />
          <Radio value="A3" label="A3" />
        </RadioGroup>
      </Field>
    </>
  );
}
