import { chartWorkbook, type Drawn } from '../../src/operations/chartWorkbook';
import { createSheet } from '../../src/workbench/model/create';
import { type SheetModel } from '../../src/workbench/model/sheet';
import { openExcel, textsOf, type Content } from './openExcel';

/** Charts of several pages: a sheet for each, and what becomes of them when the organisation shrinks. */

const units = ['Archive', 'Bindery', 'Catalogue', 'Digitisation'];
const clerks = units.flatMap((unit, u) =>
  Array.from({ length: 30 }, (_, i) => ({
    code: `${u + 1}${String(i).padStart(2, '0')}`,
    title: i === 0 ? `Head of ${unit}` : `Senior clerk for the holdings of the ${unit}, room ${i}`,
    kind: 'permanent',
    unit,
  })),
);
const large: Content = {
  about: [
    { key: 'organisation', value: 'Centre for Data & Files' },
    { key: 'version', value: '3' },
    { key: 'effectiveDate', value: '2026-01-01' },
  ],
  roles: [{ code: '1', title: 'Director', kind: 'permanent' }, ...clerks],
  lines: clerks.map(({ code }) => ({
    role: code,
    reportsTo: code.endsWith('00') ? '1' : `${code[0]}00`,
    relation: 'administrative',
  })),
};

type Opened = Awaited<ReturnType<typeof openExcel>>;

async function draw(wish: Parameters<typeof chartWorkbook>[0] = {}): Promise<Drawn> {
  const done = await chartWorkbook(wish);
  if (done.outcome !== 'drawn') throw new Error(done.outcome);
  return done;
}

/** HR takes all clerks but some out of the workbook. */
function shrink({ sheet }: Opened, left: number): void {
  for (const name of ['Roles', 'Reporting lines']) {
    const { cells } = sheet(name);
    for (const row of [...cells.keys()]) if (row > left) cells.delete(row);
  }
}

const chartSheets = ({ model }: Opened): SheetModel[] =>
  model.sheets.filter(({ customProperties }) => customProperties.get('haykal')?.includes('"chart"'));

describe('a chart that is too large for one page', () => {
  it('has a sheet for each page, with its number and what it shows, the overview first', async () => {
    const opened = await openExcel(large);
    const { sheets, textSize, pages } = await draw();
    expect(sheets[0]).toBe('Chart 1 - Overview');
    expect(sheets[1]).toBe('Chart 2 - Top of the structure');
    expect(sheets).toHaveLength(pages.length);
    sheets.forEach((name, i) => {
      expect(name).toMatch(new RegExp(`^Chart ${i + 1} - `));
    });
    for (const unit of units) expect(sheets.some((name) => name.includes(unit))).toBe(true);
    expect(textSize).toBeGreaterThanOrEqual(7);
    expect(opened.model.activeSheetId).toBe(opened.sheet('Chart 1 - Overview').id);
  });

  it('is set up to be printed page by page, with organisation, version, date and page at the foot', async () => {
    const opened = await openExcel(large);
    const { sheets, pages } = await draw({ paper: 'A4' });
    sheets.forEach((name, i) => {
      const { pageLayout } = opened.sheet(name);
      expect(pageLayout).toMatchObject({
        paperSize: 'A4',
        orientation: pages[i]!.drawing.paper.orientation === 'landscape' ? 'Landscape' : 'Portrait',
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
      });
      expect(pageLayout.margins).toMatchObject({ left: 28, right: 28, top: 28, bottom: 28 });
      const { leftFooter, rightFooter, centerHeader } = pageLayout.headersFooters;
      expect(centerHeader).toContain('Centre for Data && Files: org chart');
      expect(leftFooter).toMatch(/Centre for Data && Files · Version: 3 · In force from: 2026-01-01$/);
      expect(rightFooter).toMatch(new RegExp(`Page ${i + 1} of ${pages.length}$`));
    });
  });

  it('stands in the first cell of each sheet as text', async () => {
    const opened = await openExcel(large);
    const { sheets } = await draw();
    for (const name of sheets) {
      const [[text]] = textsOf(opened.sheet(name)) as [[string]];
      expect(text.split('\n').length).toBeGreaterThan(1);
    }
    const archive = sheets.find((name) => name.includes('Archive'))!;
    expect(textsOf(opened.sheet(archive))[0]![0]).toContain(
      '\n  Senior clerk for the holdings of the Archive',
    );
  });

  it('takes two round trips when drawn again, whatever the number of pages', async () => {
    const { countSyncs } = await openExcel(large);
    expect(await countSyncs(draw)).toBe(2 + 1);
    expect(await countSyncs(draw)).toBe(2 + 2);
  });

  it('becomes one page again, and the sheets of the others go', async () => {
    const opened = await openExcel(large);
    await draw();
    const [first] = chartSheets(opened);
    shrink(opened, 6);
    expect((await draw()).sheets).toEqual(['Org chart']);
    expect(chartSheets(opened).map(({ id, name }) => [id, name])).toEqual([[first!.id, 'Org chart']]);
    expect(first!.shapes.filter(({ name }) => name.startsWith('haykal:role:'))).toHaveLength(6);
  });

  it('leaves a sheet to HR on which HR has put something, without the shapes of the page', async () => {
    const opened = await openExcel(large);
    const { sheets } = await draw();
    const [third, fourth] = [opened.sheet(sheets[2]!), opened.sheet(sheets[3]!)];
    third.shapes = [...third.shapes, { ...third.shapes[0]!, id: '{HR}', name: 'Sticker' }];
    fourth.cells.set(90, new Map([[2, { type: 'text', value: 'to be discussed' }]]));
    shrink(opened, 6);
    await draw();
    expect(third.shapes.map(({ name }) => name)).toEqual(['Sticker']);
    expect(textsOf(third)).toEqual([]);
    expect(fourth.shapes).toEqual([]);
    expect(textsOf(fourth)).toEqual([['to be discussed']]);
    expect(opened.model.sheets).toEqual(expect.arrayContaining([third, fourth]));
    expect(chartSheets(opened)).toHaveLength(1);
  });

  it('never takes away a sheet that is not its own, whatever its name', async () => {
    const opened = await openExcel(large);
    const mine = createSheet('Chart 9 - Kitchen');
    opened.model.sheets.push(mine);
    await draw();
    shrink(opened, 6);
    await draw();
    expect(opened.model.sheets).toContain(mine);
  });

  it('says which sheet is protected, before anything is written', async () => {
    const opened = await openExcel(large);
    const { sheets } = await draw();
    const before = opened.model.sheets.map(({ name }) => name);
    const last = opened.sheet(sheets.at(-1)!);
    last.protection = { ...last.protection, protected: true };
    shrink(opened, 6);
    await expect(draw()).rejects.toMatchObject({ code: 'sheet-protected', sheet: last.name });
    expect(opened.model.sheets.map(({ name }) => name)).toEqual(before);
  });
});

describe('charts of parts', () => {
  it.each([
    [{ kind: 'track', track: 'x' }, 'no-such-track'],
    [{ kind: 'below', role: '9999' }, 'no-such-role'],
    [{ kind: 'chain', role: '9999' }, 'no-such-role'],
  ] as const)('that are not there (%j) are said not to be', async (scope, outcome) => {
    await openExcel(large);
    expect(await chartWorkbook({ scope })).toEqual({ outcome });
  });

  it('stand on sheets of their own', async () => {
    const opened = await openExcel(large);
    const below = await draw({ scope: { kind: 'below', role: '١٠٠' }, paper: 'A3' });
    const chain = await draw({ scope: { kind: 'chain', role: '105' } });
    expect(below.sheets[0]).toBe('Org chart - Head of Archive');
    expect(chain.sheets).toHaveLength(1);
    expect(chain.sheets[0]).not.toBe(below.sheets[0]);
    const names = opened.sheet(chain.sheets[0]!).shapes.map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('haykal:role:'))).toEqual([
      'haykal:role:1',
      'haykal:role:100',
      'haykal:role:105',
    ]);
  });
});
