import { Field } from '@fluentui/react-components';
import { useMemo, type RefObject } from 'react';
import { Picker } from '../parts/Picker';
import { useSay } from '../paneContext';
import { type SummaryForm } from './summaryForm';

type UnitFieldProps = Readonly<{
  form: SummaryForm;
  change: (changed: Partial<SummaryForm>) => void;
  units: readonly string[];
  missing: string | undefined;
  field: RefObject<HTMLInputElement | null>;
}>;

/** Which unit; its roles and those of the units below it are written. */
export function UnitField({ form, change, units, missing, field }: UnitFieldProps) {
  const say = useSay();
  const options = useMemo(() => units.map((unit) => ({ key: unit, label: unit })), [units]);
  return (
    <Field label={say('pane.chart.unit')} validationMessage={missing}>
      <Picker
        ref={field}
        testId="summary-unit"
        options={options}
        chosen={form.unit}
        choose={(unit) => {
          change({ unit });
        }}
        placeholder={say('pane.chart.placeholder')}
      />
    </Field>
  );
}
