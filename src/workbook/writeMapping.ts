import { type Mapping, mappingKey } from './mapping';

/** Keeps HR's choice of sheets and columns in the workbook's settings; an empty one is taken out. One round trip. */
export async function writeMapping(context: Excel.RequestContext, mapping: Mapping): Promise<void> {
  const { settings } = context.workbook;
  if (Object.keys(mapping).length > 0) settings.add(mappingKey, mapping);
  else settings.getItemOrNullObject(mappingKey).delete();
  await context.sync();
}
