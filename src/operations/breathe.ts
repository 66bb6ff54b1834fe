import { turn } from '../organisation/turns';

/** Lets a screen answer before a long work goes on. Throws the signal's reason where the work was cancelled meanwhile. */
export async function breathe(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  signal?.throwIfAborted();
}

/** Breathes where the last time is some time ago: to be called after each small piece of a long work. */
export function breatheInTime(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < turn) return;
    await breathe();
    last = performance.now();
  };
}
