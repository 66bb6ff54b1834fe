import { type EditPlan } from '../organisation/edit';
import { prepareEdits } from '../organisation/planning/context';
import { clearHolders, clearWaiverNames } from '../organisation/planning/sharing';
import { validateInTurns } from '../rules/engine';
import { type Verdict } from '../rules/rule';
import { type Applied, applyPlan } from '../workbook/applyPlan';
import { deleteGenerated } from '../workbook/deleteGenerated';
import { withWorkbook } from '../workbook/excel';
import { countMarks, type MarkedSheets, setMarks } from '../workbook/marks';
import { writeRecord } from '../workbook/record';
import { type WorkbookSnapshot } from '../workbook/snapshot';
import { breathe } from './breathe';
import { readWithFormats } from './readWithFormats';
import { begin, type RunOptions } from './run';
import { recordOf, writeVerdict } from './validateWorkbook';

/** What could go before the workbook is shared, and how it stands. */
export type SharingPreview = Readonly<{
  verdict: Verdict;
  /** Sheets that bear marks of findings. */
  marked: readonly string[];
  /** The report sheets, and the other sheets that Haykal made (charts, summaries). */
  reports: readonly string[];
  generated: readonly string[];
  /** What would be written to take out the names in the waivers, and the holders. */
  waiverNames: EditPlan;
  holders: EditPlan;
}>;

/** What is wished: sheets to delete, by name, and the confirmed plan for cells. */
export type SharingChoice = Readonly<{ sheets: readonly string[]; plan: EditPlan }>;

export type Shared = Readonly<{
  verdict: Verdict;
  applied: Applied;
  marks: MarkedSheets;
  deleted: readonly string[];
}>;

/** Checks the workbook and says what could go. Writes nothing. */
export function previewSharing(options: RunOptions = {}): Promise<SharingPreview> {
  return withWorkbook(async (context) => {
    begin('reading', options);
    const read = await readWithFormats(context);
    const marked = await countMarks(context, read.asked);
    begin('deciding', options);
    const verdict = await validateInTurns(read, () => breathe(options.signal));
    const edits = prepareEdits(read.tables);
    return {
      verdict,
      marked,
      reports: generatedNames(read.snapshot, true),
      generated: generatedNames(read.snapshot, false),
      waiverNames: clearWaiverNames(edits),
      holders: clearHolders(edits),
    };
  });
}

function generatedNames({ sheets }: WorkbookSnapshot, isReport: boolean): readonly string[] {
  return sheets
    .filter(({ mark }) => mark !== null && (mark.kind === 'validation') === isReport)
    .map(({ name }) => name);
}

/**
 * Prepares the workbook for sharing: writes the plan, takes all marks away, deletes the generated sheets that were named, checks
 * what is left, and records the verdict; a report that stays is written anew.
 */
export function shareWorkbook({
  choice: { sheets, plan },
  now,
  ...options
}: RunOptions & Readonly<{ choice: SharingChoice; now: Date }>): Promise<Shared> {
  return withWorkbook(async (context) => {
    begin('writing', options);
    const applied = await applyPlan(context, plan);
    const read = await readWithFormats(context);
    const verdict = await validateInTurns(read, breathe);
    const marks = await setMarks(context, read.asked, read.snapshot.sheets, []);
    const deleted = await deleteGenerated(context, read.snapshot, sheets);
    const left = read.snapshot.sheets.filter(({ name }) => !deleted.includes(name));
    const snapshot = { ...read.snapshot, sheets: left };
    if (left.some(({ mark }) => mark?.kind === 'validation')) {
      await writeVerdict(context, { ...read, snapshot, verdict }, { now });
    } else {
      writeRecord(context, recordOf({ verdict, tables: read.tables }, now));
      await context.sync();
    }
    return { verdict, applied, marks, deleted };
  });
}
