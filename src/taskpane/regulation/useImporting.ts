import { useState } from 'react';
import { type Imported } from '../../operations/createImported';
import { type ImportPlan } from '../../operations/planImport';
import { type EditPlan } from '../../organisation/edit';
import { isEmptyPlan } from '../../organisation/planning/context';
import { type SheetKind } from '../../organisation/model';
import { type Applied } from '../../workbook/applyPlan';
import { usePane } from '../paneContext';
import { tickedAtFirst } from './changesForm';
import { type LinesForm, takenLines, untouched } from './linesForm';
import { type ReadDocument, type RegulationOperation } from './regulationWork';

export type Importing = Readonly<{
  form: LinesForm;
  setForm: (form: LinesForm) => void;
  /** Starts anew, with what was written before still there to be taken back. */
  begin: (form: LinesForm) => void;
  /** What would be written; null until it is asked for, and once it was written. */
  plan: ImportPlan | null;
  ticked: ReadonlySet<string>;
  setTicked: (ticked: ReadonlySet<string>) => void;
  showPlan: () => void;
  /** Makes the sheets of a workbook that has none. */
  make: (plan: Extract<ImportPlan, { kind: 'new' }>) => void;
  made: Imported | null;
  /** Deletes the sheets that were made; null where none were. */
  remove: (() => void) | null;
  /** Makes a sheet that the workbook lacks, and plans anew. */
  makeSheet: (kind: SheetKind) => void;
  write: (plan: EditPlan) => void;
  applied: Applied | null;
  /** Takes the last writing back; null where there is none. */
  undo: (() => void) | null;
}>;

/** How a regulation comes into the workbook: what was decided, what would be written, and what was. */
export function useImporting(operation: RegulationOperation, document: ReadDocument | null): Importing {
  const { operations } = usePane();
  const [form, setForm] = useState(untouched);
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const making = useMaking(operation, () => {
    setPlan(null);
  });
  const writing = useWriting(operation, () => {
    setPlan(null);
  });

  const planAnew = async (keepTicks: boolean, options: Parameters<typeof operations.exportRegulation>[0]) => {
    const { regulation, reporting } = document!;
    const taken = takenLines(reporting.lines, form);
    const next = await operations.planImport({ ...options, regulation, taken });
    if (next.kind === 'changes' && !keepTicks) setTicked(tickedAtFirst(next.comparison));
    setPlan(next);
  };
  return {
    form,
    setForm: (next) => {
      setForm(next);
      // What was planned is of the lines as they were.
      setPlan(null);
      operation.dismiss();
    },
    begin: (first) => {
      setForm(first);
      setPlan(null);
    },
    plan,
    ticked,
    setTicked,
    showPlan: () => {
      operation.run(async (options) => {
        await planAnew(false, options);
        return 'planned';
      });
    },
    ...making,
    makeSheet: (kind) => {
      operation.run(async (options) => {
        const { language } = document!.regulation;
        const own = plan?.kind === 'changes' ? plan.context.organisation.language : language;
        await operations.createWorkbook({ language: own, sheets: { [kind]: [] } }, options);
        await planAnew(true, {});
        return 'sheet-made';
      });
    },
    ...writing,
  };
}

/** The sheets of a workbook that had none: made, and taken out again. */
function useMaking(
  operation: RegulationOperation,
  isDone: () => void,
): Pick<Importing, 'make' | 'made' | 'remove'> {
  const { operations } = usePane();
  const [made, setMade] = useState<Imported | null>(null);
  return {
    make: ({ content }) => {
      operation.run(async (options) => {
        setMade(await operations.createImported(content, options));
        isDone();
        return 'made';
      });
    },
    made,
    remove:
      made?.prints == null
        ? null
        : () => {
            const { prints } = made;
            operation.run(async (options) => {
              await operations.removeImported({ ...options, prints: prints! });
              setMade(null);
              return 'removed';
            });
          },
  };
}

/** Changes in sheets that are there: written, and taken back. */
function useWriting(
  operation: RegulationOperation,
  isDone: () => void,
): Pick<Importing, 'write' | 'applied' | 'undo'> {
  const { operations } = usePane();
  const [applied, setApplied] = useState<Applied | null>(null);
  const [undos, setUndos] = useState<readonly EditPlan[]>([]);
  const apply = (plan: EditPlan, isUndo: boolean) => {
    operation.run(async (options) => {
      const outcome = await operations.editWorkbook({ ...options, plan });
      setApplied(outcome);
      setUndos((known) => [
        ...(isUndo ? known.slice(0, -1) : known),
        ...(isUndo || isEmptyPlan(outcome.undo) ? [] : [outcome.undo]),
      ]);
      isDone();
      return isUndo ? 'undone' : 'written';
    });
  };
  const last = undos.at(-1);
  return {
    write: (plan) => {
      apply(plan, false);
    },
    applied,
    undo:
      last === undefined
        ? null
        : () => {
            apply(last, true);
          },
  };
}
