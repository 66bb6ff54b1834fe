import { chartWorkbook } from '../../src/operations/chartWorkbook';
import { readForCharting } from '../../src/operations/readForCharting';
import { openExcel } from './openExcel';

/** How a chart was drawn last is kept in the workbook, for whoever draws it next. */

const settingOf = ({ model }: Awaited<ReturnType<typeof openExcel>>) => model.settings.get('haykal.chart');
const choices = async () => (await readForCharting()).choices;

it('is told with what the workbook has to chart, whole, and nothing where no chart was drawn', async () => {
  await openExcel();
  expect(await choices()).toBeNull();
  await chartWorkbook({
    scope: { kind: 'below', role: '2' },
    paper: 'A3',
    orientation: 'portrait',
    showHolders: false,
  });
  expect(await choices()).toEqual({
    scope: { kind: 'below', role: '2' },
    depth: null,
    showHolders: false,
    showCodes: true,
    showOtherTitle: false,
    colourBy: 'track',
    paper: 'A3',
    orientation: 'portrait',
  });
});

it('is ignored where it is old, damaged or not Haykal’s', async () => {
  const opened = await openExcel();
  await chartWorkbook();
  const kept = JSON.parse(settingOf(opened)!) as object;
  for (const odd of [
    'A4',
    { paper: 'A4' },
    { ...kept, paper: 'A0' },
    { ...kept, depth: -1 },
    { ...kept, scope: { kind: 'unit' } },
  ]) {
    opened.model.settings.set('haykal.chart', JSON.stringify(odd));
    expect([odd, await choices()]).toEqual([odd, null]);
  }
});

it('gives the whole organisation its looks from the ribbon, and costs no round trip', async () => {
  const opened = await openExcel();
  const first = await opened.countSyncs(() =>
    chartWorkbook({ scope: { kind: 'unit', unit: 'Archive' }, depth: 1, paper: 'A3', colourBy: 'kind' }),
  );
  const again = await opened.countSyncs(() => chartWorkbook({ asBefore: true }));
  expect(again).toBe(first);
  expect(opened.sheet('Org chart').pageLayout.paperSize).toBe('A3');
  expect(await choices()).toMatchObject({ scope: { kind: 'all' }, depth: null, colourBy: 'kind' });
});

it('stays as it was where the drawing is given up', async () => {
  const opened = await openExcel();
  await chartWorkbook({ paper: 'A3' });
  const before = settingOf(opened);
  const signal = AbortSignal.abort();
  await expect(chartWorkbook({ paper: 'A4', signal })).rejects.toThrow();
  expect(settingOf(opened)).toBe(before);
});
