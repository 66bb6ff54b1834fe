import { clearMarks, cellsToMark, markFindings } from '../../src/operations/markFindings';
import { validateWorkbook } from '../../src/operations/validateWorkbook';
import { type SheetModel } from '../../src/workbench/model/sheet';
import { gatherAreas } from '../../src/workbook/gatherAreas';
import { openExcel, smallOrganisation } from './openExcel';
import { stateOf } from './workbookState';

/** A duty without text, a role without manager, and formats and fills of HR's own where they are. */
async function openFaulty() {
  const opened = await openExcel({
    ...smallOrganisation,
    duties: [...smallOrganisation.duties!, { role: '3', number: '2', text: '' }],
    lines: smallOrganisation.lines!.slice(0, 2),
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Duties');
    sheet.getRange('C2:C6').format.fill.color = '#00FF00';
    for (const formula of ['=LEN($C2)=0', '=N("mine")=0']) {
      const format = sheet.getRange('A2:D6').conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = '#0000FF';
    }
    await context.sync();
  });
  return opened;
}

const fills = (sheet: SheetModel) =>
  sheet.conditionalFormats
    .filter(({ formula }) => formula?.includes('haykal'))
    .map(({ areas, format }) => ({ areas, fill: format?.fill }));

it('marks the cells that were found wrong, and one press leaves the workbook as it was', async () => {
  const { model, sheet } = await openFaulty();
  const before = stateOf(model);
  const { marked, sheets, locked } = await markFindings();
  expect({ marked, sheets, locked }).toEqual({ marked: 2, sheets: ['Roles', 'Duties'], locked: [] });
  expect(fills(sheet('Duties'))).toEqual([
    { areas: [{ row: 5, column: 2, rows: 1, columns: 1 }], fill: '#F8C9C4' },
  ]);
  expect(fills(sheet('Roles'))).toEqual([
    { areas: [{ row: 4, column: 0, rows: 1, columns: 1 }], fill: '#F8C9C4' },
  ]);
  expect(await clearMarks()).toMatchObject({ marked: 0, sheets: ['Roles', 'Duties'] });
  expect(stateOf(model)).toEqual(before);
});

it('marks anew what is wrong now, in place of the marks that stood there', async () => {
  const { sheet } = await openFaulty();
  await markFindings();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Duties').getRange('C6').values = [['Sorts the shelves.']];
    await context.sync();
  });
  expect(await markFindings()).toMatchObject({ marked: 1 });
  expect(fills(sheet('Duties'))).toEqual([]);
  expect(fills(sheet('Roles'))).toHaveLength(1);
});

it('keeps HR’s own formats in their order, with ours before them', async () => {
  const { sheet } = await openFaulty();
  const own = sheet('Duties').conditionalFormats.map(({ formula }) => formula);
  await markFindings();
  await markFindings();
  await clearMarks();
  expect(sheet('Duties').conditionalFormats.map(({ formula }) => formula)).toEqual(own);
});

it('takes two round trips beside those of reading, however many cells are marked', async () => {
  const { countSyncs } = await openFaulty();
  expect(await countSyncs(() => validateWorkbook())).toBe(2);
  expect(await countSyncs(markFindings)).toBe(4);
  expect(await countSyncs(clearMarks)).toBe(4);
});

it('leaves a protected sheet as it is, and names it', async () => {
  const { model } = await openFaulty();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Duties').protection.protect();
    await context.sync();
  });
  expect(await markFindings()).toMatchObject({ marked: 1, sheets: ['Roles'], locked: ['Duties'] });
  expect(stateOf(model).sheets.find(({ name }) => name === 'Duties')!.formats).toHaveLength(2);
});

it('marks a cell of several findings by the gravest', () => {
  const place = { sheet: 'Roles', cell: 'A2' };
  const finding = { rule: 'data/a', message: 'rule.failed', place, subject: '' } as const;
  expect(
    cellsToMark([
      { ...finding, severity: 'note' },
      { ...finding, severity: 'error' },
      {
        ...finding,
        severity: 'warning',
        related: [
          { sheet: 'Roles', cell: 'A3' },
          { sheet: '', cell: 'A1' },
        ],
      },
    ]),
  ).toEqual([
    { sheet: 'Roles', cell: 'A2', severity: 'error' },
    { sheet: 'Roles', cell: 'A3', severity: 'warning' },
  ]);
});

it('names cells below one another as one area, in addresses that Excel takes', () => {
  expect(gatherAreas(['B3', 'B2', 'C9', 'B4', 'B7', 'B7'], 100)).toEqual(['B2:B4,B7,C9']);
  expect(gatherAreas(['B2', 'B4', 'B6'], 5)).toEqual(['B2,B4', 'B6']);
  const many = Array.from({ length: 3000 }, (_, at) => `AB${2 * at + 2}`);
  const texts = gatherAreas(many, 8000);
  expect(texts.every((text) => text.length <= 8000)).toBe(true);
  expect(texts.join(',').split(',')).toEqual(many);
});
