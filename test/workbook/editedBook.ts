import { emptyPlan, type EditPlan } from '../../src/organisation/edit';
import { type AttachedExcel, attachExcel } from '../../src/workbench/node/attachExcel';
import { newWorkbook } from '../../src/workbench/files/newWorkbook';
import { openWorkbook } from '../../src/workbench/files/openWorkbook';
import { type OpenedWorkbook } from '../../src/workbench/files/origin';
import { saveWorkbook } from '../../src/workbench/files/saveWorkbook';
import { type SheetModel } from '../../src/workbench/model/sheet';

export type Book = Readonly<{
  opened: OpenedWorkbook;
  excel: AttachedExcel;
  sheet: SheetModel;
  /** Values of the sheet (formulas where there are), row by row, from A1 to the last cell in use. */
  grid: () => unknown[][];
  run: (task: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) => Promise<void>;
  /** The workbook as it comes out of the file that is saved now. */
  reopen: () => Promise<OpenedWorkbook>;
}>;

/** A workbook with one sheet, Roles, that holds this grid from A1 on. */
export async function openBook(values: unknown[][]): Promise<Book> {
  const opened = await newWorkbook('book.xlsx');
  const excel = attachExcel(opened.model);
  const run: Book['run'] = (task) =>
    Excel.run(async (context) => {
      task(context.workbook.worksheets.getFirst(), context);
      await context.sync();
    });
  await run((sheet) => {
    sheet.name = 'Roles';
    sheet.getRangeByIndexes(0, 0, values.length, values[0]!.length).values = values;
  });
  const sheet = opened.model.sheets[0]!;
  return {
    opened,
    excel,
    sheet,
    run,
    grid: () => gridOf(sheet),
    reopen: async () => openWorkbook(await saveWorkbook(opened), 'book.xlsx'),
  };
}

export function gridOf({ cells }: SheetModel): unknown[][] {
  const used = [...cells].filter(([, row]) => [...row.values()].some(({ type }) => type !== 'empty'));
  const last = Math.max(-1, ...used.map(([row]) => row));
  return Array.from({ length: last + 1 }, (_, row) => {
    const line = [...(cells.get(row) ?? [])].filter(([, { type }]) => type !== 'empty');
    const width = Math.max(0, ...line.map(([column]) => column + 1));
    return Array.from({ length: width }, (__, column) => {
      const cell = cells.get(row)?.get(column);
      return cell?.formula ?? cell?.value ?? '';
    });
  });
}

/** A plan for the sheet Roles. */
export function planOf({
  cells = {},
  insertions = [],
  removals = [],
}: {
  cells?: Record<string, [before: string, after: string]>;
  insertions?: [after: number, values: Record<string, string>][];
  removals?: [row: number, before: Record<string, string>][];
}): EditPlan {
  const kind = 'roles' as const;
  const sheet = 'Roles';
  return {
    ...emptyPlan,
    cells: Object.entries(cells).map(([cell, [before, after]]) => ({ sheet, cell, before, after })),
    insertions: insertions.map(([after, values]) => ({ kind, sheet, after, values })),
    removals: removals.map(([row, before]) => ({ kind, sheet, row, before })),
  };
}
