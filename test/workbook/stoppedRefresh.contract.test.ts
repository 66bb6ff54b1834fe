import { chartWorkbook } from '../../src/operations/chartWorkbook';
import { columnWidth, rowHeight } from '../../src/workbench/host/objects/measures';
import { HostError } from '../../src/workbench/host/hostObject';
import { type ShapeModel } from '../../src/workbench/model/shape';
import { type SheetModel } from '../../src/workbench/model/sheet';
import { type WorkbookModel } from '../../src/workbench/model/workbook';
import { openExcel, smallOrganisation, type Content } from './openExcel';
import { cellsOf } from './workbookState';

/** A refresh of a chart that Excel stops: wherever that is, all is as before or all is as it would have been. */

type Opened = Awaited<ReturnType<typeof openExcel>>;

/** All of the workbook that a refresh may touch. `ids` apart: those of new shapes differ from run to run. */
function stateOf(model: WorkbookModel) {
  const front = model.sheets.find(({ id }) => id === model.activeSheetId)?.name;
  return { front, settings: [...model.settings].sort(), sheets: model.sheets.map(sheetState) };
}

const idsOf = ({ sheets }: WorkbookModel) => sheets.map(({ id, shapes }) => [id, shapes.map((s) => s.id)]);

function sheetState(sheet: SheetModel) {
  const { name, visibility, showGridlines, customProperties, pageLayout } = sheet;
  const nameOf = (id: string | undefined) => sheet.shapes.find((shape) => shape.id === id)?.name;
  return {
    name,
    visibility,
    showGridlines,
    customProperties: [...customProperties].sort(),
    pageLayout,
    cells: cellsOf(sheet),
    heights: Array.from({ length: 120 }, (_, row) => rowHeight(sheet, row)),
    widths: Array.from({ length: 60 }, (_, column) => columnWidth(sheet, column)),
    // In their order, from the back to the front.
    shapes: sheet.shapes.map(({ id: _, fileId: __, connector, ...shape }: ShapeModel) => ({
      ...shape,
      connector: connector && {
        ...connector,
        begin: connector.begin && { ...connector.begin, shapeId: nameOf(connector.begin.shapeId) },
        end: connector.end && { ...connector.end, shapeId: nameOf(connector.end.shapeId) },
      },
    })),
  };
}

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
  const first = chart.cells.get(0)!.get(0)!;
  chart.cells
    .get(0)!
    .set(0, { ...first, style: { ...first.style, font: { ...first.style?.font, size: 8 } } });
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

type Whole = Readonly<{ requests: number; actions: number; after: ReturnType<typeof stateOf> }>;

/** The refresh undisturbed: how many requests it takes, how many actions the last one has, and what comes of it. */
async function runWhole({ open, options }: Scene): Promise<Whole> {
  const opened = await open();
  const sizes: number[] = [];
  opened.excel.hooks.onRequest = ({ actions }) => {
    sizes.push(actions);
  };
  await chartWorkbook(options);
  return { requests: sizes.length, actions: sizes.at(-1)!, after: stateOf(opened.model) };
}

/** Lets Excel fail before one action of the last request, or after all of them, once. */
function stopAt({ excel }: Opened, { requests }: Whole, at: number): void {
  let request = 0;
  excel.hooks.onRequest = () => {
    request += 1;
  };
  excel.hooks.onAction = (index) => {
    if (request === requests && index === at) throw new HostError('GeneralException', 'Stopped.');
  };
}

const lastOnes = 20;

/** As text, which is compared much faster than its parts. */
const print = (state: unknown): string => JSON.stringify(state, null, 1);
const printWhole = ({ model }: Opened): string => print([stateOf(model), idsOf(model)]);

// The last actions one by one: sizes of cells, page, names, removals. Of the many before, which write shapes, some.
describe.each<[string, Scene, number]>([
  ['in place', onePage, 100],
  ['with fewer pages', fewerPages, 300],
  ['beside another chart', anotherChart, 1],
])('a refresh %s that Excel stops in its last request', (_, scene, step) => {
  it('leaves all as it was, or, where something was removed already, as it would have been', async () => {
    const whole = await runWhole(scene);
    const outcomes: string[] = [];
    let opened = await scene.open();
    let before = printWhole(opened);
    for (let at = whole.actions; at >= 0; at -= at > whole.actions - lastOnes ? 1 : step) {
      stopAt(opened, whole, at);
      const outcome = await chartWorkbook(scene.options).then(
        () => 'drawn',
        () => 'stopped',
      );
      delete opened.excel.hooks.onAction;
      outcomes.push(outcome);
      if (outcome === 'stopped') {
        expect(`${at} ${printWhole(opened)}`).toBe(`${at} ${before}`);
      } else {
        expect(`${at} ${print(stateOf(opened.model))}`).toBe(`${at} ${print(whole.after)}`);
        opened = await scene.open();
        before = printWhole(opened);
      }
    }
    expect(outcomes.join(' ')).toBe('');
  }, 300000);
});
