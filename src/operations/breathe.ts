/** Lets a screen answer before a long work goes on. Throws the signal's reason where the work was cancelled meanwhile. */
export async function breathe(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  signal?.throwIfAborted();
}
