import type * as z from 'zod/mini';

/**
 * Asks for choices that are kept in the workbook's settings; what is given says them after the next round trip, null where there
 * are none, or others than this version knows.
 */
export function askKept<Schema extends z.ZodMiniType>(
  context: Excel.RequestContext,
  key: string,
  schema: Schema,
): () => z.infer<Schema> | null {
  const raw = askRaw(context, key);
  return () => readKept(schema, raw());
}

/** Asks for what is kept under a key, whatever it is; what is given tells it after the next round trip, undefined for nothing. */
export function askRaw(context: Excel.RequestContext, key: string): () => unknown {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load('value');
  // Read after the round trip of whoever asked.
  // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/call-sync-after-load
  return () => (setting.isNullObject ? undefined : (setting.value as unknown));
}

/** The choices in what is kept; null where there are none, or others than this version knows. */
export function readKept<Schema extends z.ZodMiniType>(schema: Schema, raw: unknown): z.infer<Schema> | null {
  const read = schema.safeParse(raw);
  return read.success ? read.data : null;
}
