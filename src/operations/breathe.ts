/** Lets a screen answer before a long work goes on. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Milliseconds of work after which others have a turn. */
const turn = 16;

/** Breathes where the last time is some time ago: to be called after each small piece of a long work. */
export function breatheInTime(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < turn) return;
    await breathe();
    last = performance.now();
  };
}
