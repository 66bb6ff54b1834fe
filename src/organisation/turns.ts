/** How many of the things to do are done. */
export type Portion = Readonly<{ done: number; total: number }>;

/** A long computation that may be interrupted wherever it yields; now and then it tells how far it is. */
export type Turns<Result> = Generator<Portion | undefined, Result>;

/** Does something with each of many things; may be interrupted after every few. */
export function* inPortions<Item>(
  items: Iterable<Item>,
  work: (item: Item, index: number) => void,
): Turns<void> {
  let index = 0;
  for (const item of items) {
    work(item, index);
    index += 1;
    if (index % portion === 0) yield undefined;
  }
}

const portion = 32;

/** How long a computation goes on before it lets others have a turn, in milliseconds. */
export const turn = 16;

/** Does it all in one go. */
export function atOnce<Result>(steps: Turns<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does it, and now and then waits for `breathe`, so that a screen goes on answering. What `breathe` throws, because somebody
 * cancelled, ends it. `tell` hears how far it is before each pause.
 */
export async function inTurns<Result>(
  steps: Turns<Result>,
  breathe: () => Promise<void>,
  tell?: (portion: Portion) => void,
): Promise<Result> {
  let began = Date.now();
  let reached: Portion | undefined;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    reached = step.value ?? reached;
    if (Date.now() - began < turn) continue;
    if (reached) tell?.(reached);
    reached = undefined;
    await breathe();
    began = Date.now();
  }
}
