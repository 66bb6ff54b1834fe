/** How many of the things to do are done. */
export type Portion = Readonly<{ done: number; total: number }>;

/** A long work that may be interrupted wherever it yields; now and then it tells how far it is. */
export type Steps<Result> = Generator<Portion | undefined, Result, undefined>;

/** How long is worked before others have a turn, in milliseconds. */
const turn = 25;

/** Does a work in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What a work in turns needs: a pause in which a screen answers, and who is told how far it is. */
export type Turns = Readonly<{
  breathe: () => Promise<void>;
  /** Stops the work at its next pause, which throws the signal's reason. */
  signal?: AbortSignal | undefined;
  onPortion?: ((portion: Portion) => void) | undefined;
}>;

/** Does a work in turns, so that a screen goes on answering. */
export async function takeTurns<Result>(
  steps: Steps<Result>,
  { breathe, signal, onPortion }: Turns,
): Promise<Result> {
  let began = Date.now();
  let told: Portion | undefined;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    told = step.value ?? told;
    if (Date.now() - began < turn) continue;
    if (told) onPortion?.(told);
    told = undefined;
    await breathe();
    signal?.throwIfAborted();
    began = Date.now();
  }
}
