import { useEffect, useState } from 'react';
import { orientations } from '../../chart/layout/paper';
import { breathe } from '../../operations/breathe';
import { planChart } from '../../operations/planChart';
import { type ForCharting } from '../../operations/readForCharting';
import { type ChartForm, type Choosable, wishOf } from './chartForm';

type PaperChoice = Pick<ChartForm, 'paper' | 'orientation'>;

/** What a choice of paper gives: the least size in points in which text prints, and on how many pages. */
export type PaperSize = Readonly<{ size: number; count: number }>;

/** What each choice gives; undefined where that is not known yet, and for the screen, which prints nothing. */
export type PaperSizes = (choice: PaperChoice) => PaperSize | undefined;

const printed: readonly PaperChoice[] = [null, ...orientations].flatMap((orientation) =>
  (['A4', 'A3'] as const).map((paper) => ({ paper, orientation })),
);

type Found = Readonly<{ known: ForCharting | null; rest: string; sizes: ReadonlyMap<string, PaperSize> }>;

/**
 * What each paper, lying each way, would give the chart of the form: laid out one after the other behind the preview, and given
 * up as soon as something else of the form changes.
 */
export function usePaperSizes(known: ForCharting | null, choosable: Choosable, form: ChartForm): PaperSizes {
  const [found, setFound] = useState<Found>({ known: null, rest: '', sizes: new Map() });
  // The sizes are the same whichever paper is chosen.
  const rest = JSON.stringify({ ...form, paper: 'A4', orientation: null } satisfies ChartForm);
  useEffect(() => {
    if (!known) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const measure = async (): Promise<void> => {
      const sizes = new Map<string, PaperSize>();
      for (const choice of printed) {
        const wish = wishOf({ ...(JSON.parse(rest) as ChartForm), ...choice }, choosable);
        if ('missing' in wish) return;
        const plan = await planChart(known.organisation, wish, { breathe: () => breathe(signal) });
        if (plan.outcome !== 'planned') return;
        sizes.set(keyOf(choice), { size: plan.textSize, count: plan.pages.length });
      }
      if (!signal.aborted) setFound({ known, rest, sizes });
    };
    measure().catch(() => {
      // Given up, or no such chart can be laid out: then the choices stand without sizes.
    });
    return () => {
      controller.abort();
    };
  }, [known, choosable, rest]);
  return (choice) =>
    found.known === known && found.rest === rest ? found.sizes.get(keyOf(choice)) : undefined;
}

function keyOf({ paper, orientation }: PaperChoice): string {
  return `${paper} ${orientation ?? ''}`;
}
