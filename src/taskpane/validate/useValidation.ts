import { useEffect, useRef, useState } from 'react';
import { type Recorded, type Validation } from '../../operations/validateWorkbook';
import { type Shared } from '../../operations/shareWorkbook';
import { type Watch } from '../../operations/watchWorkbook';
import { type WrittenRules } from '../../operations/writeRulesSheet';
import { type EditPlan } from '../../organisation/edit';
import { isEmptyPlan } from '../../organisation/planning/context';
import { type RunOptions } from '../../operations/run';
import { type Applied } from '../../workbook/applyPlan';
import { type MarkedSheets } from '../../workbook/marks';
import { usePane } from '../paneContext';
import { type Operation, useOperation } from '../state/useOperation';

/** What a press besides the check itself came to. */
export type Outcome = Readonly<
  | { kind: 'fixed'; applied: Applied; isUndo: boolean }
  | { kind: 'waived'; sheet: string }
  | { kind: 'marked' | 'cleared'; marks: MarkedSheets }
  | { kind: 'rules'; rules: WrittenRules }
  | { kind: 'shared'; shared: Shared }
>;

/** Whether the findings follow what is typed: yes, not until the next press, or not at all. */
export type Following = 'yes' | 'unknown' | 'no';

export type ValidationDesk = Readonly<{
  check: Operation<Validation>;
  work: Operation<Outcome>;
  /** What the workbook says of its last verdict, before the first check. */
  recorded: Recorded | null;
  following: Following;
  validate: (withReport: boolean) => void;
  /** Writes a plan into HR's sheets and checks again. */
  fix: (plan: EditPlan) => void;
  /** Takes the last such writing back; null where there is none. */
  undo: (() => void) | null;
  /** Any other task on the workbook; checks again where it changes HR's sheets. */
  run: (task: (options: RunOptions) => Promise<Outcome>, isEdit: boolean) => void;
}>;

/** The checks of the view and all that is done about what they found. */
export function useValidation(): ValidationDesk {
  const { operations, now } = usePane();
  const check = useOperation<Validation>('validate');
  const work = useOperation<Outcome>('edit');
  const [undos, setUndos] = useState<readonly EditPlan[]>([]);
  const recorded = useRecorded();
  const { following, watched } = useWatch(check);
  const run: ValidationDesk['run'] = (task, isEdit) => {
    work.run(async (options) => {
      if (isEdit) watched.rest();
      const outcome = await task(options);
      if (!isEdit) return outcome;
      // What was written is written: a cancel now must not look as if nothing had been.
      const validation = await operations.validateWorkbook();
      watched.follow(validation);
      check.refresh(validation);
      return outcome;
    });
  };
  const write = (plan: EditPlan, isUndo: boolean) => {
    run(async (options) => {
      const applied = await operations.editWorkbook({ ...options, plan });
      setUndos((known) => [
        ...(isUndo ? known.slice(0, -1) : known),
        ...(isUndo || isEmptyPlan(applied.undo) ? [] : [applied.undo]),
      ]);
      return { kind: 'fixed', applied, isUndo };
    }, true);
  };
  const last = undos.at(-1);
  return {
    check,
    work,
    recorded,
    following,
    validate: (withReport) => {
      work.dismiss();
      check.run(async (options) => {
        watched.rest();
        const validation = await operations.validateWorkbook({
          ...options,
          ...(withReport && { report: { now: now() } }),
        });
        watched.follow(validation);
        return validation;
      });
    },
    fix: (plan) => {
      write(plan, false);
    },
    undo:
      last === undefined
        ? null
        : () => {
            write(last, true);
          },
    run,
  };
}

/** Asked once, when the view opens. */
function useRecorded(): Recorded | null {
  const { operations } = usePane();
  const [recorded, setRecorded] = useState<Recorded | null>(null);
  const isAsked = useRef(false);
  useEffect(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    // Where it cannot be read nothing is said of it; whoever presses a button learns why.
    operations.readRecorded().then(setRecorded, () => undefined);
  }, [operations]);
  return recorded;
}

/** Keeps the findings up to date once there are some, as long as the pane is open. */
function useWatch(check: Operation<Validation>) {
  const { operations } = usePane();
  const [following, setFollowing] = useState<Following>('no');
  const watch = useRef<Promise<Watch> | null>(null);
  // The watch outlives many drawings; what it tells goes to the operation as it is then.
  const current = useRef(check);
  useEffect(() => {
    current.current = check;
  });
  useEffect(
    () => () => {
      void watch.current?.then(({ stop }) => stop()).catch(() => undefined);
    },
    [],
  );
  const start = () =>
    (watch.current ??= operations.watchWorkbook((found) => {
      if (found === 'unknown') setFollowing('unknown');
      else current.current.refresh(found);
    }));
  return {
    following,
    watched: {
      rest: () => {
        void watch.current
          ?.then(({ rest }) => {
            rest();
          })
          .catch(() => undefined);
      },
      follow: (validation: Validation) => {
        start().then(
          ({ follow }) => {
            follow(validation);
            setFollowing('yes');
          },
          // Without events the findings are of the last press, and the view says so.
          () => {
            watch.current = null;
            setFollowing('no');
          },
        );
      },
    },
  };
}
