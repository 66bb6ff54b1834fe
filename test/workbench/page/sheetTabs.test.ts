import { createSheet, createWorkbook } from '../../../src/workbench/model/create';
import { createHost } from '../../../src/workbench/host/createHost';
import { type Host } from '../../../src/workbench/host/hostObject';
import { activateSheet, listSheets, unhideSheet } from '../../../src/workbench/page/sheetTabs';

function book(): { host: Host; ids: string[]; heard: number[] } {
  const workbook = createWorkbook();
  const [first] = workbook.sheets;
  first!.name = 'One';
  const names = ['Two', 'Three', 'Four'];
  workbook.sheets.push(...names.map((name) => createSheet(name)));
  workbook.sheets[1]!.tabColour = '#FF0000';
  workbook.sheets[2]!.visibility = 'Hidden';
  workbook.sheets[3]!.visibility = 'VeryHidden';
  const heard: number[] = [];
  const { host } = createHost(workbook, { onEvent: ([, type]) => heard.push(type) });
  for (const type of [11, 12, 26]) host.registerEvent(type, 'Workbook', true);
  return { host, ids: workbook.sheets.map(({ id }) => id), heard };
}

describe('the sheets', () => {
  it('are listed by how they can be reached', () => {
    const { host } = book();
    const names = (tabs: readonly { name: string }[]): string[] => tabs.map(({ name }) => name);
    const { visible, hidden, veryHidden, other } = listSheets(host.workbook);
    expect([names(visible), names(hidden), names(veryHidden), other]).toEqual([
      ['One', 'Two'],
      ['Three'],
      ['Four'],
      [],
    ]);
    expect(visible.map(({ active, colour }) => [active, colour])).toEqual([
      [true, undefined],
      [false, '#FF0000'],
    ]);
  });

  it('come to the front, and add-ins hear of it', () => {
    const { host, ids, heard } = book();
    activateSheet(host, ids[1]!);
    expect(host.workbook.activeSheetId).toBe(ids[1]);
    expect(heard).toEqual([12, 11]);
  });

  it('that are hidden can be shown', () => {
    const { host, ids, heard } = book();
    expect(unhideSheet(host, ids[2]!)).toBe(true);
    expect(host.workbook.sheets[2]!.visibility).toBe('Visible');
    expect(host.workbook.activeSheetId).toBe(ids[2]);
    expect(heard).toEqual([26, 12, 11]);
  });

  it('that are hidden stay so where the structure is protected', () => {
    const { host, ids, heard } = book();
    host.workbook.structureProtected = true;
    expect(unhideSheet(host, ids[2]!)).toBe(false);
    expect(host.workbook.sheets[2]!.visibility).toBe('Hidden');
    expect(heard).toEqual([]);
  });
});
