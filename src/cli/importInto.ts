import { type Language } from '../locales/say';
import { createWorkbook } from '../operations/createWorkbook';
import { importRegulation } from '../operations/importRegulation';
import { planImport, type PlanImportOptions, type PlannedImport } from '../operations/planImport';
import { type Change } from '../organisation/compare/comparison';
import { type EditPlan } from '../organisation/edit';
import { missingSheets, planChanges, type PlannedChanges } from '../organisation/planning/changes';
import { type Applied } from '../workbook/applyPlan';
import { type WrittenSheets } from '../workbook/writtenSheets';

/** What an import did to a workbook that has sheets. */
export type ImportedChanges = Pick<PlannedChanges, 'unwritten'> &
  Readonly<{
    kind: 'changed';
    /** Nothing stood in the sheets. */
    wasEmpty: boolean;
    comparison: PlannedImport['comparison'];
    chosen: readonly Change[];
    /** Sheets that had to be made. */
    made: readonly string[];
    isDirectionLost: boolean;
    written: EditPlan;
    skipped: Applied['skipped'];
  }>;

/**
 * Writes a regulation into the open workbook. A terminal asks nobody: all is written but what would take something out, and a sheet
 * that is wanted and missing is made first.
 */
export async function importInto(
  wish: PlanImportOptions,
): Promise<ImportedChanges | Readonly<{ kind: 'made'; isDirectionLost: boolean }>> {
  const first = await planImport(wish);
  if (first.kind === 'new') {
    const imported = await importRegulation(first);
    return { kind: 'made', isDirectionLost: imported.kind === 'made' && imported.isDirectionLost };
  }
  const { language, rows } = first.context.tables;
  const made = await makeMissing(planAll(first).unwritten, wish.language ?? language);
  const again = made.names.length > 0 ? await planImport(wish) : first;
  if (again.kind === 'new') throw new Error('The roles are gone since a sheet was made.');
  const { chosen, unwritten, plan } = planAll(again);
  const imported = await importRegulation({ context: again.context, plan });
  if (imported.kind === 'made') throw new Error('Changes make no sheets.');
  const { written, skipped } = imported;
  return {
    kind: 'changed',
    wasEmpty: Object.values(rows).every((own) => own.length === 0),
    comparison: again.comparison,
    chosen,
    made: made.names,
    isDirectionLost: made.isDirectionLost,
    unwritten,
    written,
    skipped,
  };
}

function planAll({ context, after, comparison }: PlannedImport) {
  const chosen = comparison.changes.filter(({ change }) => change !== 'removed');
  return { chosen, ...planChanges(context, after, comparison, chosen) };
}

function makeMissing(unwritten: PlannedChanges['unwritten'], language: Language): Promise<WrittenSheets> {
  const kinds = missingSheets(unwritten);
  if (kinds.length === 0) return Promise.resolve({ names: [], isDirectionLost: false });
  return createWorkbook({ language, sheets: Object.fromEntries(kinds.map((kind) => [kind, []])) });
}
