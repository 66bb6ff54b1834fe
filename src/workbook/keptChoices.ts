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
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load('value');
  return () => {
    // Read after the round trip of whoever asked.
    // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/call-sync-after-load
    const value: unknown = setting.isNullObject ? undefined : setting.value;
    const read = schema.safeParse(value);
    return read.success ? read.data : null;
  };
}
