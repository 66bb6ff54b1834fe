import { useState } from 'react';
import { type Imported } from '../../operations/importRegulation';
import { type ChosenPlan, type ImportPlan } from '../../operations/planImport';
import { type RunOptions } from '../../operations/run';
import { type EditPlan } from '../../organisation/edit';
import { isEmptyPlan } from '../../organisation/planning/context';
import { type SheetKind } from '../../organisation/model';
import { type Applied } from '../../workbook/applyPlan';
import { type PaneOperations } from '../operations';
import { usePane } from '../paneContext';
import { changeKey, tickedAtFirst } from './changesForm';
import { type LinesForm, takenLines, untouched } from './linesForm';
import { type ReadDocument, type RegulationOperation } from './regulationWork';

type MadeSheets = Extract<Imported, { kind: 'made' }>;

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
  /** What the ticked changes write; null until that is asked for, and where others are ticked now. */
  chosen: ChosenPlan | null;
  planTicked: () => void;
  /** Makes a sheet that the workbook lacks, and plans anew. */
  makeSheet: (kind: SheetKind) => void;
  /** Writes the plan: the sheets of a workbook that has none, else the ticked changes. */
  write: () => void;
  made: MadeSheets | null;
  /** Deletes the sheets that were made; null where none were. */
  remove: (() => void) | null;
  applied: Applied | null;
  /** Takes the last writing back; null where there is none. */
  undo: (() => void) | null;
}>;

/** How a regulation comes into the workbook: what was decided, what would be written, and what was. */
export function useImporting(operation: RegulationOperation, document: ReadDocument | null): Importing {
  const [form, setForm] = useState(untouched);
  const { drop, ...planning } = usePlanning(operation, document, form);
  const { write, ...written } = useWriting(operation, drop);
  const { plan, chosen } = planning;
  return {
    form,
    setForm: (next) => {
      setForm(next);
      // What was planned is of the lines as they were.
      drop();
      operation.dismiss();
    },
    begin: (first) => {
      setForm(first);
      drop();
    },
    ...planning,
    write: () => {
      if (plan?.kind === 'new') write(plan);
      else if (plan && chosen) write({ context: plan.context, plan: chosen.plan });
    },
    ...written,
  };
}

type Planning = Pick<
  Importing,
  'plan' | 'ticked' | 'setTicked' | 'showPlan' | 'chosen' | 'planTicked' | 'makeSheet'
> &
  Readonly<{ drop: () => void }>;

/** What would be written, all of it and then what is ticked; `drop` forgets it. */
function usePlanning(
  operation: RegulationOperation,
  document: ReadDocument | null,
  form: LinesForm,
): Planning {
  const { operations } = usePane();
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<ChosenPlan | null>(null);
  const planAnew = async (keepTicks: boolean, options: RunOptions) => {
    const { regulation, reporting } = document!;
    const taken = takenLines(reporting.lines, form);
    const next = await operations.planImport({ ...options, regulation, taken });
    if (next.kind === 'changes' && !keepTicks) setTicked(tickedAtFirst(next.comparison));
    setChosen(null);
    setPlan(next);
  };
  return {
    drop: () => {
      setPlan(null);
      setChosen(null);
    },
    plan,
    ticked,
    setTicked: (next) => {
      setTicked(next);
      setChosen(null);
    },
    showPlan: () => {
      operation.run(async (options) => {
        await planAnew(false, options);
        return 'planned';
      });
    },
    chosen,
    planTicked: () => {
      if (plan?.kind !== 'changes') return;
      const changes = plan.comparison.changes.filter((change) => ticked.has(changeKey(change)));
      operation.run(async (options) => {
        setChosen(await operations.planChosen({ ...options, plan, chosen: changes }));
        return 'planned';
      });
    },
    makeSheet: (kind) => {
      operation.run(async (options) => {
        const { language } = document!.regulation;
        const own = plan?.kind === 'changes' ? plan.context.organisation.language : language;
        await operations.createWorkbook({ language: own, sheets: { [kind]: [] } }, options);
        await planAnew(true, {});
        return 'sheet-made';
      });
    },
  };
}

type Writing = Pick<Importing, 'made' | 'remove' | 'applied' | 'undo'> &
  Readonly<{ write: (what: Parameters<PaneOperations['importRegulation']>[0]) => void }>;

/** What was written: sheets that were made, and can be taken out again, and changes, which can be taken back. */
function useWriting(operation: RegulationOperation, isDone: () => void): Writing {
  const { operations } = usePane();
  const [made, setMade] = useState<MadeSheets | null>(null);
  const [applied, setApplied] = useState<Applied | null>(null);
  const [undos, setUndos] = useState<readonly EditPlan[]>([]);
  const last = undos.at(-1);
  return {
    write: (what) => {
      operation.run(async (options) => {
        const imported = await operations.importRegulation({ ...what, ...options });
        isDone();
        if (imported.kind === 'made') {
          setMade(imported);
          return 'made';
        }
        setApplied(imported);
        if (!isEmptyPlan(imported.undo)) setUndos((known) => [...known, imported.undo]);
        return 'written';
      });
    },
    made,
    remove: made?.prints
      ? () => {
          const { prints } = made;
          operation.run(async (options) => {
            await operations.removeImported({ ...options, prints: prints! });
            setMade(null);
            return 'removed';
          });
        }
      : null,
    applied,
    undo: last
      ? () => {
          operation.run(async (options) => {
            setApplied(await operations.editWorkbook({ ...options, plan: last }));
            setUndos((known) => known.slice(0, -1));
            isDone();
            return 'undone';
          });
        }
      : null,
  };
}
