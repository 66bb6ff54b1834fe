import { useRef, useState, type RefObject } from 'react';
import { type Choices } from '../../operations/listChoices';
import { type Summarised } from '../../operations/summariseRoles';
import { usePane } from '../paneContext';
import { useOperation, type Operation } from '../state/useOperation';
import { currentRole } from './roleOptions';
import { emptyForm, summaryRequest, type SummaryForm } from './summaryForm';

export type Summary = Readonly<{
  operation: Operation<Summarised>;
  form: SummaryForm;
  change: (changed: Partial<SummaryForm>) => void;
  /** A role or a unit is wanted, and the person pressed the button without choosing it. */
  missing: 'no-role' | 'no-unit' | null;
  /** The field in which what is missing is chosen. */
  choiceField: RefObject<HTMLInputElement | null>;
  /** Writes what the form asks for, or leads to the field that is still empty. */
  write: (choices: Choices) => void;
}>;

/** The form of the view, and what its button does. */
export function useSummary(): Summary {
  const { operations, now } = usePane();
  const operation = useOperation<Summarised>('summary');
  const [form, setForm] = useState<SummaryForm>(emptyForm);
  const [missing, setMissing] = useState<Summary['missing']>(null);
  const choiceField = useRef<HTMLInputElement>(null);
  const write = (choices: Choices) => {
    const role = currentRole(form.chosen, choices)?.code ?? null;
    const request = summaryRequest(form, role, choices, now());
    const isMissing = typeof request === 'string';
    setMissing(isMissing ? request : null);
    if (isMissing) {
      choiceField.current?.focus();
      return;
    }
    // The sheet that is written becomes the selected one; the role stays what it is.
    if (form.scope === 'one') setForm({ ...form, chosen: role });
    operation.run((options) => operations.summariseRoles({ ...options, ...request }));
  };
  return {
    operation,
    form,
    change: (changed) => {
      setForm({ ...form, ...changed });
      setMissing(null);
    },
    missing,
    choiceField,
    write,
  };
}
