import { validateInTurns } from '../rules/engine';
import { type Finding } from '../rules/rule';
import { milder } from '../rules/settings';
import { withWorkbook } from '../workbook/excel';
import { type MarkedCell, type MarkedSheets, setMarks } from '../workbook/marks';
import { breathe } from './breathe';
import { readWithFormats } from './readWithFormats';
import { begin, type RunOptions } from './run';

/** Checks the workbook and marks the cells in which something was found, in place of all earlier marks. */
export function markFindings(options: RunOptions = {}): Promise<MarkedSheets> {
  return withWorkbook(async (context) => {
    begin('reading', options);
    const read = await readWithFormats(context);
    begin('deciding', options);
    const { findings } = await validateInTurns(read, () => breathe(options.signal));
    begin('writing', options);
    return setMarks(context, read.asked, read.snapshot.sheets, cellsToMark(findings));
  });
}

/** Takes every mark away. */
export function clearMarks(options: RunOptions = {}): Promise<MarkedSheets> {
  return withWorkbook(async (context) => {
    begin('reading', options);
    const { snapshot, asked } = await readWithFormats(context, false);
    begin('writing', options);
    return setMarks(context, asked, snapshot.sheets, []);
  });
}

/** Every place of every finding, once, with the gravest that was found there. */
export function cellsToMark(findings: readonly Finding[]): readonly MarkedCell[] {
  const cells = new Map<string, MarkedCell>();
  for (const { place, related = [], severity } of findings) {
    for (const each of [place, ...related]) {
      const key = `${each.cell}\n${each.sheet}`;
      const known = cells.get(key);
      if (each.sheet !== '' && (!known || milder(known.severity, severity) === known.severity))
        cells.set(key, { ...each, severity });
    }
  }
  return [...cells.values()];
}
