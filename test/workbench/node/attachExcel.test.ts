import { createWorkbook } from '../../../src/workbench/model/create';
import { attachExcel } from '../../../src/workbench/node/attachExcel';

function nameOfFirst(): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
}

describe('attachExcel', () => {
  it('lets Excel.run act on the workbook that was attached last', async () => {
    const [first, second] = [createWorkbook(), createWorkbook()];
    second.sheets[0]!.name = 'Other';
    attachExcel(first);
    expect(await nameOfFirst()).toBe('Sheet1');
    attachExcel(second);
    expect(await nameOfFirst()).toBe('Other');
  });

  it('leaves no sign of a browser behind', () => {
    attachExcel(createWorkbook());
    expect([typeof globalThis.window, typeof globalThis.document]).toEqual(['undefined', 'undefined']);
  });

  it('refuses requests once it is detached', async () => {
    attachExcel(createWorkbook()).detach();
    await expect(nameOfFirst()).rejects.toMatchObject({ code: 'GeneralException' });
  });

  it('counts round trips and bytes', async () => {
    const { requests } = attachExcel(createWorkbook());
    await nameOfFirst();
    expect(requests.syncs).toBe(1);
    expect(requests.bytes).toBeGreaterThan(100);
  });

  it('passes a fault of its own on to the caller', async () => {
    const { host } = attachExcel(createWorkbook());
    host.workbook.sheets = [];
    await expect(nameOfFirst()).rejects.toMatchObject({ code: 'GeneralException' });
  });
});
