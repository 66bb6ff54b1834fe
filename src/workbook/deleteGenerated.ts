import { type WorkbookSnapshot } from './snapshot';
import { WritingError } from './writingError';

/**
 * Deletes sheets that Haykal generated, by name; Excel cannot take that back. A sheet without our mark is never deleted. Gives the
 * names of those that are gone. One round trip, none where there is nothing to delete. Throws WritingError where the
 * workbook's structure is protected.
 */
export async function deleteGenerated(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  names: readonly string[],
): Promise<readonly string[]> {
  const doomed = snapshot.sheets.filter(({ name, mark }) => mark !== null && names.includes(name));
  if (doomed.length === 0) return [];
  if (snapshot.isStructureProtected) throw new WritingError('structure-protected');
  for (const { id } of doomed) context.workbook.worksheets.getItem(id).delete();
  await context.sync();
  return doomed.map(({ name }) => name);
}
