import { createWorkbook } from '../../../../src/workbench/model/create';
import { type SheetModel } from '../../../../src/workbench/model/sheet';
import { type WorkbookModel } from '../../../../src/workbench/model/workbook';
import { attachExcel } from '../../../../src/workbench/node/attachExcel';

export type Bench = Readonly<{
  workbook: WorkbookModel;
  model: SheetModel;
  /** Runs a task through the real office.js; the last sync is done here. */
  run: <Result>(
    task: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result | Promise<Result>,
  ) => Promise<Result>;
  /** Runs a task that must fail, and gives the code of its error. */
  fail: (task: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown) => Promise<string>;
}>;

/** A workbook with one empty sheet, open in the stand-in Excel. */
export function openBench(): Bench {
  const workbook = createWorkbook();
  const model = workbook.sheets[0]!;
  attachExcel(workbook);
  const run: Bench['run'] = (task) =>
    Excel.run(async (context) => {
      const result = await task(context.workbook.worksheets.getItem(model.id), context);
      await context.sync();
      return result;
    });
  const fail: Bench['fail'] = async (task) => {
    try {
      await run(task);
    } catch (error) {
      return (error as { code: string }).code;
    }
    return 'no error';
  };
  return { workbook, model, run, fail };
}

/** Writes a grid of values from A1 on. */
export function fill(bench: Bench, values: unknown[][]): Promise<void> {
  return bench.run((sheet) => {
    sheet.getRangeByIndexes(0, 0, values.length, values[0]!.length).values = values;
  });
}
