import { compareOrganisations } from '../organisation/compare/compareOrganisations';
import { type Comparison } from '../organisation/compare/comparison';
import { type Organisation } from '../organisation/model';
import { type EditContext, prepareEdits } from '../organisation/planning/context';
import { fieldsOfRegulation } from '../regulation/comparedFields';
import { type ProposedLine, type Regulation } from '../regulation/model';
import { organisationOfRegulation, rowsOfRegulation } from '../regulation/regulationRows';
import { type WrittenTables } from '../organisation/written';
import { withWorkbook, type WorkbookContext } from '../workbook/excel';
import { ReadingError } from '../workbook/recognise/recogniseSheets';
import { type WorkbookContent } from '../workbook/writeContent';
import { readOrganisation } from './readOrganisation';
import { begin, type RunOptions } from './run';

export type ImportOptions = RunOptions &
  Readonly<{
    regulation: Regulation;
    /** The reporting lines that were agreed to. */
    taken: readonly ProposedLine[];
  }>;

/** What an import would do: make the sheets of a workbook that has no roles, or change those that are there. */
export type ImportPlan =
  | Readonly<{ kind: 'new'; content: WorkbookContent }>
  | Readonly<{
      kind: 'changes';
      context: EditContext;
      /** The regulation as an organisation, and how the workbook differs from it. */
      after: Organisation;
      comparison: Comparison;
    }>;

/**
 * Reads the open workbook and tells what importing the regulation would write. Writes nothing: what is new is written by
 * createWorkbook, what is confirmed of the changes by planChanges and editWorkbook.
 */
export function planImport({ regulation, taken, ...options }: ImportOptions): Promise<ImportPlan> {
  return withWorkbook(async (context) => {
    begin('reading', options);
    const tables = await readTables(context);
    begin('deciding', options);
    if (tables === null) return { kind: 'new', content: contentOfRegulation(regulation, taken) };
    const before = prepareEdits(tables);
    const after = organisationOfRegulation(regulation, taken);
    const fields = fieldsOfRegulation(regulation);
    const comparison = compareOrganisations(before.organisation, after, { fields });
    return { kind: 'changes', context: before, after, comparison };
  });
}

/** The rows of the open workbook, none where its sheets are empty; null where it has no sheet for roles. */
async function readTables(context: WorkbookContext): Promise<WrittenTables | null> {
  try {
    return (await readOrganisation(context)).tables;
  } catch (error) {
    if (error instanceof ReadingError && error.code === 'no-roles-sheet') return null;
    if (error instanceof ReadingError && error.tables) return error.tables;
    throw error;
  }
}

/** The sheets of a new workbook that holds what a regulation says. */
export function contentOfRegulation(regulation: Regulation, taken: readonly ProposedLine[]): WorkbookContent {
  return {
    language: regulation.language,
    sheets: { about: [], ...rowsOfRegulation(regulation, taken) },
  };
}
