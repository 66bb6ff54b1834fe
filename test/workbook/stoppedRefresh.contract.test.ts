import { chartWorkbook } from '../../src/operations/chartWorkbook';
import { HostError } from '../../src/workbench/host/hostObject';
import { printBook, printWithIds } from './chartState';
import { openExcel, smallOrganisation, type Content } from './openExcel';

/** A refresh of a chart that Excel stops: wherever that is, all is as before or all is as it would have been. */

type Opened = Awaited<ReturnType<typeof openExcel>>;

/** A chart that is there, and what has changed in the workbook since. */
type Scene = Readonly<{ open: () => Promise<Opened>; options?: Parameters<typeof chartWorkbook>[0] }>;

const grown = 'A title so long that its box grows and all below it move, with more below than the page had';

const retitle = ({ sheet }: Opened, row: number): void => {
  const cells = sheet('Roles').cells.get(row)!;
  cells.set(1, { ...cells.get(1)!, value: grown });
};

/** What HR set up by hand on the chart's sheet, one thing of each kind. */
function setUpByHand({ sheet, model }: Opened): void {
  const chart = sheet('Org chart');
  const { pageLayout } = chart;
  chart.pageLayout = {
    ...pageLayout,
    orientation: pageLayout.orientation === 'Landscape' ? 'Portrait' : 'Landscape',
    paperSize: 'A5',
    margins: { ...pageLayout.margins, left: 60, footer: 12 },
    centerVertically: false,
    zoom: { scale: 65 },
    printArea: [
      { row: 0, column: 0, rows: 4, columns: 3 },
      { row: 6, column: 1, rows: 2, columns: 2 },
    ],
    headersFooters: {
      ...pageLayout.headersFooters,
      leftFooter: 'Draft of HR',
      centerHeader: 'For the board',
    },
  };
  chart.showGridlines = true;
  chart.rows.set(2, { height: 31.5 });
  chart.rows.set(3, { height: 15, hidden: true });
  chart.columns.set(1, { width: 99 });
  // A formula in the place of the chart as text, and an older, longer text below it.
  const { style } = chart.cells.get(0)!.get(0)!;
  const large = { ...style, font: { ...style?.font, size: 8 } };
  chart.cells.get(0)!.set(0, { type: 'number', value: 0, formula: '=2+2', style: large });
  chart.cells.set(1, new Map([[0, { type: 'text', value: '=older', quotePrefix: true, style: large }]]));
  const drawn = chart.customProperties.get('haykal:drawn')!;
  chart.customProperties.set('haykal:drawn', drawn.replace('"rows":1', '"rows":2'));
  chart.shapes = [...chart.shapes, { ...chart.shapes[0]!, id: '{HR}', name: 'Sticker', left: 7 }];
  model.activeSheetId = sheet('Roles').id;
  chart.visibility = 'Hidden';
}

const reader = {
  role: { code: '4', title: 'Reader', kind: 'permanent' },
  line: { role: '4', reportsTo: '2', relation: 'administrative' },
};

/** One page: a role has come, one has gone, the boxes grow, and HR has set the sheet up to its liking. */
const onePage: Scene = {
  async open() {
    const { roles = [], lines = [] } = smallOrganisation;
    const opened = await openExcel({
      ...smallOrganisation,
      roles: [...roles, reader.role],
      lines: [...lines, reader.line],
    });
    const kept = ['Roles', 'Reporting lines'].map((name, at) => {
      const { cells } = opened.sheet(name);
      const row = 5 - at;
      const gone = cells.get(row)!;
      cells.delete(row);
      return () => cells.set(row, gone).delete(row - 1);
    });
    await chartWorkbook();
    for (const bringBack of kept) bringBack();
    retitle(opened, 3);
    setUpByHand(opened);
    return opened;
  },
};

const units = ['Archive', 'Bindery', 'Catalogue'];
const clerks = units.flatMap((unit, u) =>
  Array.from({ length: 22 }, (_, i) => ({
    code: `${u + 1}${String(i).padStart(2, '0')}`,
    title: i === 0 ? `Head of ${unit}` : `Senior clerk for the holdings of the ${unit}, room ${i}`,
    kind: 'permanent',
    unit,
  })),
);
const severalPages: Content = {
  about: [{ key: 'organisation', value: 'Centre for Data' }],
  roles: [{ code: '1', title: 'Director', kind: 'permanent' }, ...clerks],
  lines: clerks.map(({ code }) => ({
    role: code,
    reportsTo: code.endsWith('00') ? '1' : `${code[0]}00`,
    relation: 'administrative',
  })),
};

/** Of several pages one is left: sheets go, one is HR's by now, the first takes another name. */
const fewerPages: Scene = {
  async open() {
    const opened = await openExcel(severalPages);
    await chartWorkbook();
    for (const name of ['Roles', 'Reporting lines']) {
      const { cells } = opened.sheet(name);
      for (const row of [...cells.keys()]) if (row > 6) cells.delete(row);
    }
    const last = opened.model.sheets.at(-1)!;
    last.cells.set(90, new Map([[2, { type: 'text', value: 'to be discussed' }]]));
    opened.model.activeSheetId = last.id;
    return opened;
  },
};

/** A whole chart of its own beside another one: all its sheets are new. */
const anotherChart: Scene = {
  async open() {
    const opened = await openExcel();
    await chartWorkbook({ paper: 'A3' });
    opened.model.activeSheetId = opened.sheet('Roles').id;
    return opened;
  },
  options: { scope: { kind: 'below', role: '2' } },
};

type Whole = Readonly<{ requests: number; actions: number; after: string }>;

/** The refresh undisturbed: how many requests it takes, how many actions the last one has, and what comes of it. */
async function runWhole({ open, options }: Scene): Promise<Whole> {
  const opened = await open();
  const sizes: number[] = [];
  opened.excel.hooks.onRequest = ({ actions }) => {
    sizes.push(actions);
  };
  await chartWorkbook(options);
  return { requests: sizes.length, actions: sizes.at(-1)!, after: printBook(opened.model) };
}

/** Runs a refresh in which Excel fails before one action of the last request, or, at their number, after all of them. */
async function runStopped(
  { excel }: Opened,
  { options }: Scene,
  { requests }: Whole,
  at: number,
): Promise<'drawn' | 'stopped'> {
  let request = 0;
  excel.hooks.onRequest = () => {
    request += 1;
  };
  excel.hooks.onAction = (index) => {
    if (request === requests && index === at) throw new HostError('GeneralException', 'Stopped.');
  };
  try {
    await chartWorkbook(options);
    return 'drawn';
  } catch {
    return 'stopped';
  } finally {
    delete excel.hooks.onAction;
  }
}

/**
 * Before which action Excel stops: the last ones, among them removals, one by one; of the many before some. Every one of them, of
 * the second scene every third, takes minutes, and passed.
 */
const stops: readonly [string, Scene, Readonly<{ last: number; step: number }>, RegExp][] = [
  ['in place', onePage, { last: 12, step: 6 }, /^(drawn )+(stopped ?)+$/],
  ['with fewer pages', fewerPages, { last: 2, step: 47 }, /^(drawn )+(stopped ?)+$/],
  ['beside another chart', anotherChart, { last: 2, step: 11 }, /^(stopped ?)+$/],
];

describe.each(stops)(
  'a refresh %s that Excel stops in its last request',
  (_, scene, { last, step }, expected) => {
    it('leaves all as it was, or, where something was removed already, as it would have been', async () => {
      const whole = await runWhole(scene);
      const outcomes: string[] = [];
      let opened = await scene.open();
      let before = printWithIds(opened.model);
      for (let at = whole.actions; at >= 0; at -= at > whole.actions - last ? 1 : step) {
        const outcome = await runStopped(opened, scene, whole, at);
        outcomes.push(outcome);
        if (outcome === 'stopped') {
          expect(`${at} ${printWithIds(opened.model)}`).toBe(`${at} ${before}`);
          continue;
        }
        expect(`${at} ${printBook(opened.model)}`).toBe(`${at} ${whole.after}`);
        opened = await scene.open();
        before = printWithIds(opened.model);
      }
      expect(outcomes.join(' ')).toMatch(expected);
      // Nothing of it is taken for a person's doing by the next.
      expect(await chartWorkbook(scene.options)).toMatchObject({ outcome: 'drawn', kept: 0 });
      expect(printBook(opened.model)).toBe(whole.after);
    });
  },
);

describe('a refresh that Excel stops', () => {
  it('puts the rest back where no print area was set, which Office.js cannot take away', async () => {
    const withoutArea: Scene = {
      async open() {
        const opened = await onePage.open();
        const chart = opened.sheet('Org chart');
        const { printArea: _, ...layout } = chart.pageLayout;
        chart.pageLayout = layout;
        return opened;
      },
    };
    const whole = await runWhole(withoutArea);
    const opened = await withoutArea.open();
    const chart = opened.sheet('Org chart');
    const { pageLayout: before, rows } = structuredClone({ pageLayout: chart.pageLayout, rows: chart.rows });
    // Before the first removal.
    expect(await runStopped(opened, withoutArea, whole, whole.actions - 20)).toBe('stopped');
    expect({ ...chart.pageLayout, printArea: undefined }).toEqual(before);
    expect(chart.rows.get(2)).toEqual(rows.get(2));
  });
});
