import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Page } from 'playwright-core';
import { openWorkbook } from '../../src/workbench/files/openWorkbook';
import { displayText } from '../../src/workbench/host/displayText';
import { type SheetModel } from '../../src/workbench/model/sheet';
import { type WorkbookModel } from '../../src/workbench/model/workbook';
import { type Mark, readMark } from '../../src/workbook/mark';

/** Presses Save, and reads the file that the browser downloads. */
export async function saveAndRead(page: Page): Promise<WorkbookModel> {
  const download = page.waitForEvent('download');
  await page.getByTestId('save').click();
  const file = await (await download).path();
  return (await openWorkbook(await readFile(file), 'saved.xlsx')).model;
}

/** A sample workbook (`institute.ar`) as `npm start` made it. */
export async function readSample(name: string): Promise<WorkbookModel> {
  const file = path.join(__dirname, '..', '..', 'build', 'samples', `${name}.xlsx`);
  return (await openWorkbook(await readFile(file), 'sample.xlsx')).model;
}

/** The sheet that Haykal generated of this kind (and about this subject). */
export function generated(workbook: WorkbookModel, kind: Mark['kind'], subject = ''): SheetModel {
  const found = workbook.sheets.find(({ customProperties, name }) => {
    const mark = readMark(customProperties.get('haykal') ?? null, name);
    return mark?.kind === kind && mark.subject === subject;
  });
  if (!found)
    throw new Error(
      `no sheet of the kind ${kind} among ${workbook.sheets.map(({ name }) => name).join(', ')}`,
    );
  return found;
}

/** What stands on a sheet, row by row, as it is shown. */
export function textsOf({ cells }: SheetModel): string[][] {
  const rows = [...cells].sort(([a], [b]) => a - b);
  return rows.map(([, row]) => [...row].sort(([a], [b]) => a - b).map(([, cell]) => displayText(cell)));
}

/** A sheet as plain data, without the ids that each opening of a file gives anew. */
export function withoutIds(sheet: SheetModel | undefined): unknown {
  const text = JSON.stringify(sheet, (key, value: unknown) => {
    if (key === 'id' || key === 'fileId') return undefined;
    return value instanceof Map ? [...value] : value;
  });
  return JSON.parse(text) as unknown;
}
