import { comparing } from '../organisation/compare/compareOrganisations';
import { type Change, type Comparison } from '../organisation/compare/comparison';
import { type Language } from '../locales/say';
import { type Organisation } from '../organisation/model';
import { type EditContext, preparingEdits } from '../organisation/planning/context';
import { planningChanges, type PlannedChanges } from '../organisation/planning/changes';
import { type Effect, findingEffect } from '../organisation/planning/effect';
import { inTurns } from '../organisation/turns';
import { fieldsOfRegulation } from '../regulation/comparedFields';
import { type ProposedLine, type Regulation } from '../regulation/model';
import { assemblingRegulation, rowsOfRegulation } from '../regulation/regulationRows';
import { type WrittenTables } from '../organisation/written';
import { withWorkbook, type WorkbookContext } from '../workbook/excel';
import { ReadingError } from '../workbook/recognise/recogniseSheets';
import { type WorkbookContent } from '../workbook/writeContent';
import { breathe } from './breathe';
import { readOrganisation } from './readOrganisation';
import { begin, type RunOptions } from './run';

export type PlanImportOptions = RunOptions &
  Readonly<{
    regulation: Regulation;
    /** The reporting lines that were agreed to. */
    taken: readonly ProposedLine[];
    /** Of the sheets of a workbook that has none; that of the regulation unless it is given. */
    language?: Language;
  }>;

/** What an import would do: make the sheets of a workbook that has no roles, or change those that are there. */
export type ImportPlan = Readonly<{ kind: 'new'; content: WorkbookContent }> | PlannedImport;
export type PlannedImport = Readonly<{
  kind: 'changes';
  context: EditContext;
  /** The regulation as an organisation, and how the workbook differs from it. */
  after: Organisation;
  comparison: Comparison;
}>;

/**
 * Reads the open workbook and tells what importing the regulation would write. Writes nothing: `importRegulation` writes what is new,
 * and of the changes what `planChosen` makes of those that are chosen.
 */
export function planImport({
  regulation,
  taken,
  language = regulation.language,
  ...options
}: PlanImportOptions): Promise<ImportPlan> {
  return withWorkbook(async (context) => {
    begin('reading', options);
    const tables = await readTables(context);
    begin('deciding', options);
    if (tables === null) {
      const sheets = { about: [], ...rowsOfRegulation(regulation, taken) };
      return { kind: 'new', content: { language, sheets } };
    }
    const pause = () => breathe(options.signal);
    const before = await inTurns(preparingEdits(tables), pause);
    const after = await inTurns(assemblingRegulation(regulation, taken), pause);
    const fields = fieldsOfRegulation(regulation);
    const comparison = await inTurns(comparing(before.organisation, after, { fields }), pause);
    return { kind: 'changes', context: before, after, comparison };
  });
}

export type ChoosingOptions = RunOptions & Readonly<{ plan: PlannedImport; chosen: readonly Change[] }>;

/** What the chosen changes write, and what that does to the structure. */
export type ChosenPlan = PlannedChanges & Readonly<{ effect: Effect }>;

/** Plans those of the changes that are chosen. Neither reads nor writes the workbook. */
export async function planChosen({
  plan: planned,
  chosen,
  ...options
}: ChoosingOptions): Promise<ChosenPlan> {
  begin('deciding', options);
  const { context, after, comparison } = planned;
  const pause = () => breathe(options.signal);
  const changes = await inTurns(planningChanges(context, after, comparison, chosen), pause);
  return { ...changes, effect: await inTurns(findingEffect(context, changes.plan), pause) };
}

/** The rows of the open workbook, none where its sheets are empty; null where it has no sheet for roles, or a blank one. */
async function readTables(context: WorkbookContext): Promise<WrittenTables | null> {
  try {
    return (await readOrganisation(context)).tables;
  } catch (error) {
    if (!(error instanceof ReadingError) || error.code === 'no-roles-header') throw error;
    return error.tables ?? null;
  }
}
