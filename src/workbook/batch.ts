/** Excel on the web takes 5 MB in a request; ours stay far below, so that what is measured may be rough. */
const requestBytes = 1_500_000;

export type Batch = Readonly<{
  /** Counts what was just asked for, in bytes, and sends all that is waiting where it has become heavy enough. */
  add: (bytes: number) => Promise<void>;
  /** Whether any of it was sent. */
  isSent: () => boolean;
}>;

/** Splits a long row of writes into requests of about 1.5 MB. The last one is for the caller to send. */
export function measureBatch(context: Excel.RequestContext): Batch {
  let waiting = 0;
  let isSent = false;
  return {
    async add(bytes) {
      waiting += bytes;
      if (waiting < requestBytes) return;
      waiting = 0;
      isSent = true;
      await context.sync();
    },
    isSent: () => isSent,
  };
}
