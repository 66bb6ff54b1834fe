import { type SheetKind } from '../../src/organisation/model';
import { createWorkbook } from '../../src/operations/createWorkbook';
import { createWorkbook as createModel } from '../../src/workbench/model/create';
import { type SheetModel } from '../../src/workbench/model/sheet';
import { attachExcel } from '../../src/workbench/node/attachExcel';
import { type WorkbookContent } from '../../src/workbook/writeContent';

type Rows = Readonly<Record<string, string>>[];
export type Content = Readonly<{ language?: 'ar' | 'en' } & Partial<Record<SheetKind, Rows>>>;

/** A board, a director, two below it: sound, with something of everything. */
export const smallOrganisation: Content = {
  about: [{ key: 'organisation', value: 'Centre for Data' }],
  units: [{ name: 'Archive', track: 'Technical', ownBylaw: 'yes' }],
  roles: [
    { code: 'B1', title: 'Board', kind: 'body' },
    { code: '1', title: 'Director', kind: 'permanent' },
    { code: '2', title: 'Archivist', kind: 'permanent', unit: 'Archive', rank: '1' },
    { code: '3', title: 'Assistant archivist', kind: 'permanent', unit: 'Archive', rank: '2' },
  ],
  duties: [
    { role: '1', number: '1', text: 'Leads the centre.' },
    { role: '2', number: '1', text: 'Keeps the archive.' },
    { role: '2', number: '1.1', text: 'Describes each record.' },
    { role: '3', number: '1', text: 'Helps the archivist.' },
  ],
  lines: [
    { role: '1', reportsTo: 'B1', relation: 'administrative' },
    { role: '2', reportsTo: '1', relation: 'administrative', basis: '2.1' },
    { role: '3', reportsTo: '2', relation: 'administrative' },
  ],
};

/** The stand-in Excel with a workbook that Haykal itself wrote, attached to the real office.js. */
export async function openExcel(content: Content = smallOrganisation) {
  const model = createModel();
  const excel = attachExcel(model);
  const { language = 'en', about = [], units = [], roles = [], duties = [], lines = [], ...more } = content;
  const whole: WorkbookContent = { language, sheets: { about, units, roles, duties, lines, ...more } };
  await createWorkbook(whole);
  return {
    model,
    excel,
    sheet: (name: string): SheetModel => {
      const found = model.sheets.find((sheet) => sheet.name === name);
      if (!found)
        throw new Error(`There is no sheet ${name}, only ${model.sheets.map((s) => s.name).join(', ')}.`);
      return found;
    },
    /** How many round trips the task takes. */
    countSyncs: async (task: () => Promise<unknown>): Promise<number> => {
      const before = excel.requests.syncs;
      await task();
      return excel.requests.syncs - before;
    },
  };
}

/** All texts of a sheet, row by row; empty cells are left out. */
export function textsOf(sheet: SheetModel): string[][] {
  return [...sheet.cells.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, cells]) =>
      [...cells.entries()]
        .sort(([a], [b]) => a - b)
        .filter(([, cell]) => cell.type !== 'empty')
        .map(([, cell]) => String(cell.value)),
    )
    .filter((row) => row.length > 0);
}
