import { useState } from 'react';
import { type EditPlan } from '../../organisation/edit';
import { type EditContext, isEmptyPlan, isRefusal, type Planned } from '../../organisation/planning/context';
import { type Applied } from '../../workbook/applyPlan';
import { usePane } from '../paneContext';
import { type Operation, useOperation } from '../state/useOperation';
import { type EditForm, emptyForm, missingChoice, planAnew } from './editForm';

/** The workbook as it was last read, with the plan that was asked for, or with what was written. */
export type Edited = Readonly<{
  context: EditContext;
  planned: Planned | null;
  applied: (Applied & Readonly<{ isUndo: boolean }>) | null;
}>;

export type Editing = Readonly<{
  operation: Operation<Edited>;
  form: EditForm;
  change: (changed: Partial<EditForm>) => void;
  missing: ReturnType<typeof missingChoice>;
  read: () => void;
  /** Reads the workbook again and plans what the form asks for. */
  preview: (context: EditContext) => void;
  write: (plan: EditPlan) => void;
  /** Takes the last writing back; null where there is none. */
  undo: (() => void) | null;
}>;

/** The form of the view, the plan that it leads to, and what was written, which can be taken back until the pane closes. */
export function useEditing(): Editing {
  const { operations } = usePane();
  const operation = useOperation<Edited>('edit');
  const [form, setForm] = useState<EditForm>(emptyForm);
  const [isAsked, setIsAsked] = useState(false);
  const [undos, setUndos] = useState<readonly EditPlan[]>([]);
  const apply = (plan: EditPlan, isUndo: boolean) => {
    operation.run(async (options) => {
      const applied = await operations.editWorkbook({ ...options, plan });
      setUndos((known) => [
        ...(isUndo ? known.slice(0, -1) : known),
        ...(isUndo || isEmptyPlan(applied.undo) ? [] : [applied.undo]),
      ]);
      setForm((known) => ({ ...emptyForm, task: known.task }));
      // The writing is done: a cancel now must not look as if nothing had been written.
      const context = await operations.readForEditing();
      return { context, planned: null, applied: { ...applied, isUndo } };
    });
  };
  const last = undos.at(-1);
  return {
    operation,
    form,
    change: (changed) => {
      setForm({ ...form, ...changed });
      setIsAsked(false);
    },
    missing: isAsked ? missingChoice(form) : null,
    read: () => {
      operation.run(async (options) => ({
        context: await operations.readForEditing(options),
        planned: null,
        applied: null,
      }));
    },
    preview: (before) => {
      setIsAsked(true);
      if (missingChoice(form) !== null) return;
      operation.run(async (options) => {
        const context = await operations.readForEditing(options);
        return { context, planned: planAnew(form, before, context), applied: null };
      });
    },
    write: (plan) => {
      apply(plan, false);
    },
    undo:
      last === undefined
        ? null
        : () => {
            apply(last, true);
          },
  };
}

/** The plan that can be written; null where nothing is planned, or nothing would change. */
export function writable(planned: Planned | null): EditPlan | null {
  return planned === null || isRefusal(planned) || isEmptyPlan(planned) ? null : planned;
}
