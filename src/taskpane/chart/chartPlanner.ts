import { type Failure } from '../../operations/failure';
import { type ChartWish, type NotThere, type PlannedChart } from '../../operations/planChart';
import { type Portion } from '../../organisation/turns';
import { choicesOf } from '../../workbook/chartChoices';
import { Kept } from './keptPlans';

/** The least size in points in which the text of a chart prints, and on how many pages. */
export type PaperSize = Readonly<{ size: number; count: number }>;

/** What is known of the charts that are wished. */
export type Planned = Readonly<{
  /** The chart to show: until the one that is wished is there, the last one. */
  plan: PlannedChart | null;
  isPlanning: boolean;
  /** How far the planning is, where it tells. */
  portion: Portion | null;
  /** Why the chart that is wished could not be laid out, and what of it the workbook lacks. */
  failure: Failure | null;
  notThere: NotThere['outcome'] | null;
  /** The sizes of charts that were laid out, by their wishes (`keyOf`). */
  sizes: ReadonlyMap<string, PaperSize>;
  /** How many of the others are laid out, once the chart to show is there; null where there is nothing more to do. */
  sizing: Portion | null;
}>;

export const unplanned: Planned = {
  ...{ plan: null, isPlanning: false, portion: null, failure: null, notThere: null },
  ...{ sizes: new Map(), sizing: null },
};

export type Surroundings = Readonly<{
  /** Lays out a chart of the organisation. Rejects with the signal's reason where that ends it. */
  lay: (
    wish: ChartWish,
    how: Readonly<{ signal: AbortSignal; tell: (portion: Portion) => void }>,
  ) => Promise<PlannedChart | NotThere>;
  explain: (error: unknown) => Failure | 'cancelled';
  tell: (planned: Planned) => void;
  /** What was shown of the organisation as it was before; it stays until there is something newer. */
  before?: PlannedChart | null;
}>;

/** What a chart is wished to be, as a key: however a wish is written, what it leaves open stands in it. */
export function keyOf(wish: ChartWish): string {
  return JSON.stringify([wish.language ?? null, choicesOf(wish)]);
}

type Wanted = Readonly<{ key: string; wish: ChartWish }>;

/** Plans that are kept, by the shapes in them: three of the largest organisations, or all that somebody tries on a small one. */
const kept = { count: 12, weight: 150_000 };

/**
 * Lays out the charts of one organisation that are wished: first the one to show, then those of which only the size is
 * wanted. One at a time, each once: those of recent wishes are kept, and what nobody wants any more is given up.
 */
export class ChartPlanner {
  readonly #around: Surroundings;
  readonly #plans = new Kept<PlannedChart>(kept);
  /** Sizes only, and charts without one: null. */
  readonly #sizes = new Map<string, PaperSize | null>();
  #wanted: readonly Wanted[] = [];
  /** The chart to show could not be laid out; it is not tried again until it is wanted anew. */
  #isInVain = false;
  #running: Readonly<{ key: string; controller: AbortController }> | null = null;
  #state: Planned;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#state = { ...unplanned, plan: around.before ?? null };
  }

  /** Wants a chart to be shown, and sizes of others; instead of all that was wanted before. Nothing without a first. */
  want(shown: ChartWish | null, sized: readonly ChartWish[]): void {
    const wishes = shown ? [shown, ...sized] : [];
    const keys = new Map(wishes.map((wish) => [keyOf(wish), wish] as const));
    this.#wanted = [...keys].map(([key, wish]) => ({ key, wish }));
    this.#isInVain = false;
    this.#change({ failure: null, notThere: null, portion: null, ...(!shown && { plan: null }) });
    this.#goOn();
  }

  /** Gives up what is being done, and tells nothing more. */
  stop(): void {
    this.#wanted = [];
    this.#running?.controller.abort();
    this.#running = null;
  }

  #change(changed: Partial<Planned>): void {
    this.#state = { ...this.#state, ...changed };
    this.#around.tell(this.#state);
  }

  /** Shows what is there and begins with the next that is missing. */
  #goOn(): void {
    const [shown, ...others] = this.#wanted;
    const plan = shown && this.#plans.get(shown.key);
    const sized = others.filter(({ key }) => !this.#sizes.has(key));
    const missing = this.#isInVain ? undefined : shown;
    const next = plan ? sized[0] : missing;
    if (this.#running && this.#running.key !== next?.key) {
      this.#running.controller.abort();
      this.#running = null;
    }
    this.#change({
      ...(plan && { plan, portion: null }),
      isPlanning: next !== undefined && next === shown,
      sizing: plan && sized.length > 0 ? { done: others.length - sized.length, total: others.length } : null,
    });
    if (next && !this.#running) void this.#lay(next);
  }

  async #lay({ key, wish }: Wanted): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    this.#running = { key, controller };
    const isShown = (): boolean => this.#wanted[0]?.key === key;
    const tell = (portion: Portion): void => {
      if (!signal.aborted && isShown()) this.#change({ portion });
    };
    let failure: Failure | 'cancelled' | null = null;
    let found: PlannedChart | NotThere | null = null;
    try {
      found = await this.#around.lay(wish, { signal, tell });
    } catch (error) {
      failure = this.#around.explain(error);
    }
    // Somebody wants something else by now.
    if (signal.aborted) return;
    this.#running = null;
    this.#take(key, found);
    // A size that cannot be had stays unknown: what is wrong is told when that chart is wanted itself.
    if (isShown() && found?.outcome !== 'planned') {
      this.#isInVain = true;
      const words = failure === 'cancelled' ? null : failure;
      this.#change({ plan: null, portion: null, failure: words, notThere: found?.outcome ?? null });
    }
    this.#goOn();
  }

  #take(key: string, found: PlannedChart | NotThere | null): void {
    if (found?.outcome !== 'planned') {
      this.#sizes.set(key, null);
      return;
    }
    const shapes = found.pages.map(({ drawing }) => drawing.boxes.length + drawing.connectors.length);
    this.#plans.set(
      key,
      found,
      shapes.reduce((sum, count) => sum + count, 0),
    );
    const size = { size: found.textSize, count: found.pages.length };
    this.#sizes.set(key, size);
    this.#change({ sizes: new Map([...this.#state.sizes, [key, size]]) });
  }
}
