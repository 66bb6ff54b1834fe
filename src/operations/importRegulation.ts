import { type EditPlan, type RowInsertion } from '../organisation/edit';
import { type SheetKind } from '../organisation/model';
import { combine, type EditContext, isEmptyPlan } from '../organisation/planning/context';
import { type Applied } from '../workbook/applyPlan';
import { withWorkbook } from '../workbook/excel';
import { canFill, fillContent } from '../workbook/fillContent';
import { readWorkbook } from '../workbook/readWorkbook';
import { printSheets, type SheetPrint } from '../workbook/sheetPrints';
import { type WorkbookContent } from '../workbook/writeContent';
import { type WrittenSheets } from '../workbook/writtenSheets';
import { createWorkbook } from './createWorkbook';
import { editWorkbook } from './editWorkbook';
import { requirePlan } from './planRefused';
import { begin, type RunOptions } from './run';

/** What is to be written of an import that was planned: sheets of their own, or confirmed changes of those that are there. */
export type ImportOptions = RunOptions &
  (Readonly<{ content: WorkbookContent }> | Readonly<{ context: EditContext; plan: EditPlan }>);

/** What an import wrote: sheets with how they can be known again (null where Excel could not tell), or changes with their undo. */
export type Imported =
  | (WrittenSheets & Readonly<{ kind: 'made'; prints: readonly SheetPrint[] | null }>)
  | (Applied & Readonly<{ kind: 'changed' }>);

/** Writes into the open workbook what `planImport` planned of a regulation and a person confirmed. Throws what writing throws. */
export async function importRegulation(options: ImportOptions): Promise<Imported> {
  if ('plan' in options) return { kind: 'changed', ...(await change(options, options)) };
  const written = await createWorkbook(options.content, options);
  // They are made: that nobody can tell what stands on them is no failure of the making.
  const prints = await withWorkbook((context) => printSheets(context, new Set(written.names))).catch(
    () => null,
  );
  return { kind: 'made', ...written, prints };
}

type Changes = Readonly<{ context: EditContext; plan: EditPlan }>;

/** Sheets in which nothing stands yet are filled as those of a new workbook are; all else is written as any edit is. */
async function change({ context: { tables }, plan }: Changes, options: RunOptions): Promise<Applied> {
  const isFirst = ({ kind }: RowInsertion) => !tables.rows[kind]?.length;
  const first = plan.insertions.filter(isFirst);
  const filled = first.length > 0 ? await fill(tables, first, options) : undefined;
  if (!filled) return editWorkbook({ ...options, plan });
  const rest = { ...plan, insertions: plan.insertions.filter((each) => !isFirst(each)) };
  if (isEmptyPlan(rest)) return { written: plan, skipped: [], undo: filled };
  try {
    const { written, skipped, undo } = await editWorkbook({ ...options, plan: rest });
    const insertions = [...first, ...written.insertions];
    return { written: { ...written, insertions }, skipped, undo: requirePlan(combine([undo, filled])) };
  } catch (error) {
    await editWorkbook({ plan: filled });
    throw error;
  }
}

/** Gives the plan that takes the rows out again; undefined, with nothing written, where something stands in their way. */
function fill(
  { layout, language }: EditContext['tables'],
  rows: readonly RowInsertion[],
  options: RunOptions,
): Promise<EditPlan | undefined> {
  const sheets: Partial<Record<SheetKind, Record<string, string>[]>> = {};
  for (const { kind, values } of rows) {
    const columns = Object.entries(layout[kind]!.columns);
    const row = columns.map(([field, letters]) => [field, values[letters] ?? ''] as const);
    (sheets[kind] ??= []).push(Object.fromEntries(row));
  }
  const filling = { content: { language, sheets }, layout };
  return withWorkbook(async (context) => {
    begin('reading', options);
    const snapshot = await readWorkbook(context, { isAsked: true });
    if (!canFill(snapshot, filling)) return undefined;
    begin('writing', options);
    return fillContent(context, snapshot, filling);
  });
}
