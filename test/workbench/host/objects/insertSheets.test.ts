import rightToLeftSheet from '../../../../assets/rightToLeftSheet.json';
import { newWorkbook } from '../../../../src/workbench/files/newWorkbook';
import { saveWorkbook } from '../../../../src/workbench/files/saveWorkbook';
import { openBench } from './onSheet';

async function bookOf(values: readonly string[]): Promise<string> {
  const opened = await newWorkbook('other.xlsx');
  const cells = new Map(values.map((value, column) => [column, { type: 'text' as const, value }]));
  opened.model.sheets[0]!.cells.set(0, cells);
  return Buffer.from(await saveWorkbook(opened)).toString('base64');
}

describe('insertWorksheetsFromBase64', () => {
  it('adds the sheets of a file, gives their ids, and names them anew where it must', async () => {
    const bench = openBench();
    const base64 = await bookOf(['رقم الدور', '=x']);
    const ids = await bench.run(async (_sheet, context) => {
      const inserted = context.workbook.insertWorksheetsFromBase64(base64, { positionType: 'Beginning' });
      await context.sync();
      return inserted.value;
    });
    const [first] = bench.workbook.sheets;
    expect([first?.name, ids]).toEqual(['Sheet1 (2)', [first?.id]]);
    expect([...first!.cells.get(0)!.values()].map(({ value }) => value)).toEqual(['رقم الدور', '=x']);
  });

  it('is how a sheet comes to run from right to left', async () => {
    const bench = openBench();
    await bench.run((_sheet, context) => {
      context.workbook.insertWorksheetsFromBase64(rightToLeftSheet.base64);
    });
    expect(bench.workbook.sheets.map(({ rightToLeft }) => rightToLeft)).toEqual([false, true]);
  });

  it.each([['no base64!'], ['QUJD']])('refuses %j', async (base64) => {
    const code = await openBench().fail((_sheet, context) =>
      context.workbook.insertWorksheetsFromBase64(base64),
    );
    expect(code).toBe('InvalidArgument');
  });
});
