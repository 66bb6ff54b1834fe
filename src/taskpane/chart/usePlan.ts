import { useEffect, useMemo, useRef, useState } from 'react';
import { orientations } from '../../chart/layout/paper';
import { breathe } from '../../operations/breathe';
import { planChart, type ChartWish } from '../../operations/planChart';
import { type Organisation } from '../../organisation/model';
import { type Portion } from '../../organisation/turns';
import { usePane } from '../paneContext';
import { type ChartForm, type Choosable, wishOf } from './chartForm';
import { ChartPlanner, keyOf, unplanned, type PaperSize, type Planned } from './chartPlanner';

type PaperChoice = Pick<ChartForm, 'paper' | 'orientation'>;

/** What each choice of paper gives; undefined where that is not known yet, and for the screen, which prints nothing. */
export type PaperSizes = (choice: PaperChoice) => PaperSize | undefined;

/** The chart as the form wishes it, and what each choice of paper would give; given up when something else is wished. */
export function usePlan(
  organisation: Organisation | null,
  choosable: Choosable,
  form: ChartForm,
): Planned & Readonly<{ sizeOf: PaperSizes }> {
  const { operations } = usePane();
  const [planned, setPlanned] = useState<Planned>(unplanned);
  const shown = useRef(planned.plan);
  const planner = useMemo(
    () =>
      organisation &&
      new ChartPlanner({
        lay: (wish, { signal, tell }) =>
          planChart(organisation, wish, { breathe: () => breathe(signal), tell: nowAndThen(tell) }),
        explain: operations.explainFailure,
        tell: (next) => {
          shown.current = next.plan;
          setPlanned(next);
        },
        before: shown.current,
      }),
    [organisation, operations],
  );
  useEffect(() => () => planner?.stop(), [planner]);
  useEffect(() => {
    const wish = wishOf(form, choosable);
    if ('missing' in wish) planner?.want(null, []);
    else planner?.want(wish, listSized(form, choosable));
  }, [planner, choosable, form]);
  return {
    ...(planner ? planned : unplanned),
    sizeOf: (choice) => {
      if (choice.paper === 'screen') return undefined;
      const wish = wishOf({ ...form, ...choice }, choosable);
      return 'missing' in wish ? undefined : planned.sizes.get(keyOf(wish));
    },
  };
}

/** Tells how far it is so often that it can be read, and not so often that showing it takes longer than the work. */
function nowAndThen(tell: (portion: Portion) => void): (portion: Portion) => void {
  let last = 0;
  return (portion) => {
    if (performance.now() - last < pause) return;
    last = performance.now();
    tell(portion);
  };
}

const pause = 250;

/** The wishes of which the form shows the size: each paper lying as is chosen, and the chosen one lying each way. */
function listSized(form: ChartForm, choosable: Choosable): readonly ChartWish[] {
  const { paper, orientation } = form;
  const choices: readonly PaperChoice[] = [
    ...(paper === 'screen' ? [] : [null, ...orientations].map((way) => ({ paper, orientation: way }))),
    ...(['A4', 'A3'] as const).map((each) => ({ paper: each, orientation })),
  ];
  return choices.flatMap((choice) => {
    const wish = wishOf({ ...form, ...choice }, choosable);
    return 'missing' in wish ? [] : [wish];
  });
}
