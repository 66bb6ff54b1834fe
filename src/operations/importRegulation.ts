import { type Change, type Comparison } from '../organisation/compare/comparison';
import { type Language } from '../locales/say';
import { type EditPlan, type RowInsertion } from '../organisation/edit';
import { type Organisation, type SheetKind } from '../organisation/model';
import { planChanges, type PlannedChanges } from '../organisation/planning/changes';
import { type EditContext, isEmptyPlan, type Refusal } from '../organisation/planning/context';
import { refuseColumn } from '../organisation/planning/rows';
import { type ProposedLine, type Regulation } from '../regulation/model';
import { type Applied } from '../workbook/applyPlan';
import { withWorkbook } from '../workbook/excel';
import { canFill, fillContent } from '../workbook/fillContent';
import { readWorkbook } from '../workbook/readWorkbook';
import { type WorkbookContent } from '../workbook/writeContent';
import { createWorkbook } from './createWorkbook';
import { editWorkbook } from './editWorkbook';
import { contentOfRegulation, planImport } from './planImport';
import { begin, type RunOptions } from './run';

export type ImportingOptions = RunOptions &
  Readonly<{
    regulation: Regulation;
    /** The reporting lines that were agreed to. */
    taken: readonly ProposedLine[];
    /** Of the sheets that are made; that of the workbook, or of the regulation where there is none, unless it is given. */
    language?: Language;
    /** Which changes are to be written into a workbook that has roles. */
    choose: (comparison: Comparison) => readonly Change[];
  }>;

/** What became of an import. `made`: sheets that had to be made. */
export type Imported = Readonly<{ made: readonly string[]; isDirectionLost: boolean }> &
  (
    | Readonly<{
        kind: 'filled';
        /** What the workbook has no column for. */
        without: readonly Refusal[];
      }>
    | Readonly<{
        kind: 'changed';
        comparison: Comparison;
        chosen: readonly Change[];
        unwritten: PlannedChanges['unwritten'];
        /** Its `undo` takes back all but the rows of sheets that had none. */
        applied: Applied;
      }>
  );

type Made = Pick<Imported, 'made' | 'isDirectionLost'>;

/**
 * Writes a regulation into the open workbook: into sheets of their own where it has none for roles, below the headers where the sheets
 * are empty, else the chosen changes. A sheet that is wanted and missing is made first. Throws what reading and writing throw.
 */
export async function importRegulation(options: ImportingOptions): Promise<Imported> {
  const { regulation, taken } = options;
  const plan = await planImport(options);
  if (plan.kind === 'new') {
    const made = await makeSheets({ ...plan.content, language: options.language ?? regulation.language });
    return { kind: 'filled', ...made, without: [] };
  }
  const { tables } = plan.context;
  const isEmpty = (['roles', 'duties', 'lines', 'units'] as const).every(
    (kind) => !tables.rows[kind]?.length,
  );
  const filled = isEmpty && (await fill(plan.context, contentOfRegulation(regulation, taken), options));
  return filled || change(plan, options);
}

async function makeSheets(content: WorkbookContent): Promise<Made> {
  const { names, isDirectionLost } = await createWorkbook(content);
  return { made: names, isDirectionLost };
}

/** Fills empty sheets as a new workbook would be filled; false, with nothing written, where something stands in the way. */
async function fill(
  { tables }: EditContext,
  { sheets }: WorkbookContent,
  options: ImportingOptions,
): Promise<Imported | false> {
  const { layout, language } = tables;
  const kinds = (Object.keys(sheets) as SheetKind[]).filter((kind) => sheets[kind]!.length > 0);
  const pick = (isThere: boolean) =>
    Object.fromEntries(
      kinds.filter((kind) => (layout[kind] !== undefined) === isThere).map((kind) => [kind, sheets[kind]!]),
    ) as WorkbookContent['sheets'];
  const content = { language, sheets: pick(true) };
  const isFilled = await withWorkbook(async (context) => {
    const snapshot = await readWorkbook(context, { isAsked: true });
    if (!canFill(snapshot, { content, layout })) return false;
    begin('writing', options);
    await fillContent(context, snapshot, { content, layout });
    return true;
  });
  if (!isFilled) return false;
  const missing = { language: options.language ?? language, sheets: pick(false) };
  const made =
    Object.keys(missing.sheets).length > 0 ? await makeSheets(missing) : { made: [], isDirectionLost: false };
  return { kind: 'filled', ...made, without: columnsWanted(layout, content) };
}

/** What an empty cell says anyway, or the order of the rows tells. */
const untold: Readonly<Record<string, string>> = {
  kind: 'permanent',
  relation: 'administrative',
  ownBylaw: 'no',
};

function columnsWanted(
  layout: EditContext['tables']['layout'],
  { sheets }: WorkbookContent,
): readonly Refusal[] {
  return (Object.keys(sheets) as SheetKind[]).flatMap((kind) => {
    const { columns, sheet } = layout[kind]!;
    const told = sheets[kind]!.flatMap((row) =>
      Object.entries(row).flatMap(([field, text]) =>
        text === '' || text === untold[field] || field === 'rank' ? [] : [field],
      ),
    );
    return [...new Set(told)]
      .filter((field) => columns[field] === undefined)
      .map((field) => refuseColumn(kind, field, sheet));
  });
}

type Compared = Readonly<{ context: EditContext; after: Organisation; comparison: Comparison }>;

async function change(first: Compared, options: ImportingOptions): Promise<Imported> {
  const { regulation, taken } = options;
  let plan = first;
  let planned = planOf(plan, options);
  const missing = new Set(planned.unwritten.flatMap(({ why }) => missingSheet(why)));
  let made: Made = { made: [], isDirectionLost: false };
  if (missing.size > 0) {
    const sheets = Object.fromEntries([...missing].map((kind) => [kind, []]));
    made = await makeSheets({ language: options.language ?? plan.context.tables.language, sheets });
    const again = await planImport({ regulation, taken });
    if (again.kind !== 'changes') throw new Error('The roles are gone since a sheet was made.');
    plan = again;
    planned = planOf(plan, options);
  }
  const { chosen, unwritten } = planned;
  const applied = await write(plan.context, planned.plan, options);
  return { kind: 'changed', ...made, comparison: plan.comparison, chosen, unwritten, applied };
}

/** Writes a plan; new rows of sheets in which nothing stands are filled in as those of a new workbook. */
async function write({ tables }: EditContext, plan: EditPlan, options: RunOptions): Promise<Applied> {
  const isFirst = ({ kind }: RowInsertion) => !tables.rows[kind]?.length;
  const rows = plan.insertions.filter(isFirst);
  const content = { language: tables.language, sheets: rowsByKind(tables.layout, rows) };
  const filling = { content, layout: tables.layout };
  const snapshot =
    rows.length > 0 ? await withWorkbook((context) => readWorkbook(context, { isAsked: true })) : undefined;
  const isFree = snapshot !== undefined && canFill(snapshot, filling);
  const rest = isFree ? { ...plan, insertions: plan.insertions.filter((each) => !isFirst(each)) } : plan;
  const applied = isEmptyPlan(rest)
    ? { written: rest, skipped: [], undo: rest }
    : await editWorkbook({ ...options, plan: rest });
  if (!isFree) return applied;
  await withWorkbook((context) => fillContent(context, snapshot, filling));
  const { written } = applied;
  return { ...applied, written: { ...written, insertions: [...written.insertions, ...rows] } };
}

function rowsByKind(
  layout: EditContext['tables']['layout'],
  insertions: readonly RowInsertion[],
): WorkbookContent['sheets'] {
  const sheets: Partial<Record<SheetKind, Record<string, string>[]>> = {};
  for (const { kind, values } of insertions) {
    const columns = Object.entries(layout[kind]!.columns);
    const row = columns.flatMap(([field, letters]) =>
      values[letters] === undefined ? [] : [[field, values[letters]] as const],
    );
    (sheets[kind] ??= []).push(Object.fromEntries(row));
  }
  return sheets;
}

function planOf({ context, after, comparison }: Compared, { choose }: ImportingOptions) {
  const chosen = choose(comparison);
  return { chosen, ...planChanges(context, after, comparison, chosen) };
}

function missingSheet({ message, values }: Refusal): readonly SheetKind[] {
  return message === 'edit.refusal.no-sheet' ? [values.kind as SheetKind] : [];
}
