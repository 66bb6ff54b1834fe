import { chartWorkbook } from '../../src/operations/chartWorkbook';
import { HostError } from '../../src/workbench/host/hostObject';
import { type CellModel } from '../../src/workbench/model/cell';
import { type ShapeModel } from '../../src/workbench/model/shape';
import { type SheetModel } from '../../src/workbench/model/sheet';
import { printWithIds } from './chartState';
import { openExcel, smallOrganisation } from './openExcel';

/** What HR does to a drawn chart by hand, and what Refresh and Lay out again make of it. */

type Opened = Awaited<ReturnType<typeof openExcel>>;
const sheetOf = ({ sheet }: Opened): SheetModel => sheet('Org chart');
const shapeOf = (opened: Opened, name: string): ShapeModel => {
  const found = sheetOf(opened).shapes.find((shape) => shape.name === name);
  if (!found) throw new Error(`There is no shape ${name}.`);
  return found;
};

/** HR changes a shape by hand. */
function change(opened: Opened, name: string, by: (shape: ShapeModel) => Partial<ShapeModel>): void {
  const sheet = sheetOf(opened);
  sheet.shapes = sheet.shapes.map((shape) => (shape.name === name ? { ...shape, ...by(shape) } : shape));
}

const archivist = 'haykal:role:2';
const line = 'haykal:line:2:1:administrative';

const reader = {
  roles: { code: '4', title: 'Reader', kind: 'permanent' },
  lines: { role: '4', reportsTo: '2', relation: 'administrative' },
};
const rows = { Roles: 5, 'Reporting lines': 4 } as const;
const readersCells = new Map<string, ReadonlyMap<number, CellModel>>();

/** The chart of an organisation from which the reader has just gone. */
async function drawn(): Promise<Opened> {
  const { roles = [], lines = [] } = smallOrganisation;
  const opened = await openExcel({
    ...smallOrganisation,
    roles: [...roles, reader.roles],
    lines: [...lines, reader.lines],
  });
  for (const [sheet, row] of Object.entries(rows)) {
    readersCells.set(sheet, opened.sheet(sheet).cells.get(row)!);
  }
  removeReader(opened);
  await chartWorkbook();
  return opened;
}

function removeReader(opened: Opened): void {
  for (const [sheet, row] of Object.entries(rows)) opened.sheet(sheet).cells.delete(row);
}

function addReader(opened: Opened): void {
  for (const [sheet, row] of Object.entries(rows)) {
    opened.sheet(sheet).cells.set(row, new Map(readersCells.get(sheet)));
  }
}

function textOf({ text }: ShapeModel): string {
  return text!.runs.map((run) => run.text).join('');
}

const retyped = ({ text }: ShapeModel): Partial<ShapeModel> => ({
  text: { ...text!, runs: [{ ...text!.runs[0]!, text: 'Keeper of the records' }] },
});

describe.each<[string, string, (shape: ShapeModel) => Partial<ShapeModel>, (shape: ShapeModel) => unknown]>([
  [
    'moved',
    archivist,
    ({ left, top }) => ({ left: left + 40, top: top + 90 }),
    ({ left, top }) => [left, top],
  ],
  [
    'resized',
    archivist,
    ({ width }) => ({ width: width + 30, height: 80 }),
    ({ width, height }) => [width, height],
  ],
  [
    'recoloured',
    archivist,
    () => ({ fill: { colour: '#FFD966', transparency: 0 } }),
    ({ fill }) => fill?.colour,
  ],
  ['bordered', archivist, ({ line }) => ({ line: { ...line, weight: 3, colour: '#C00000' } }), (s) => s.line],
  ['retyped', archivist, retyped, textOf],
  [
    'of another font',
    archivist,
    ({ text }) => ({
      text: {
        ...text!,
        runs: text!.runs.map((run) => ({ ...run, font: { ...run.font, colour: '#C00000' } })),
      },
    }),
    ({ text }) => text!.runs[0]!.font.colour,
  ],
  [
    'restyled',
    line,
    (shape) => ({ line: { ...shape.line, colour: '#7030A0', dashStyle: 'DashDot' } }),
    (s) => s.line,
  ],
])('what is %s by hand', (_, name, by, tell) => {
  it('is kept by Refresh, however often, and set back by Lay out again', async () => {
    const opened = await drawn();
    const before = tell(shapeOf(opened, name));
    change(opened, name, by);
    const changed = tell(shapeOf(opened, name));
    expect(changed).not.toEqual(before);
    expect(await chartWorkbook()).toMatchObject({ outcome: 'drawn', kept: 1 });
    expect(tell(shapeOf(opened, name))).toEqual(changed);
    addReader(opened);
    expect(await chartWorkbook()).toMatchObject({ kept: 1 });
    expect(tell(shapeOf(opened, name))).toEqual(changed);
    await chartWorkbook({ anew: true });
    expect(tell(shapeOf(opened, name))).not.toEqual(changed);
    expect(await chartWorkbook()).toMatchObject({ kept: 0 });
  });
});

describe('Refresh', () => {
  it('writes the rest of a shape of which HR changed one thing', async () => {
    const opened = await drawn();
    change(opened, archivist, ({ left }) => ({
      left: left + 50,
      fill: { colour: '#FFD966', transparency: 0 },
    }));
    opened.sheet('Roles').cells.get(3)!.set(1, { type: 'text', value: 'Keeper' });
    await chartWorkbook();
    expect(textOf(shapeOf(opened, archivist))).toContain('Keeper');
    expect(shapeOf(opened, archivist).fill?.colour).toBe('#FFD966');
  });

  it('glues connectors to a box that was moved, and keeps them upright and level', async () => {
    const opened = await drawn();
    change(opened, archivist, ({ left, top }) => ({ left: left + 300, top: top + 120 }));
    await chartWorkbook();
    const { connector } = shapeOf(opened, line);
    expect(connector).toMatchObject({
      type: 'Elbow',
      begin: { shapeId: shapeOf(opened, 'haykal:role:1').id },
      end: { shapeId: shapeOf(opened, archivist).id },
    });
  });

  it('prints what was moved out of the drawing', async () => {
    const opened = await drawn();
    const columns = () => sheetOf(opened).pageLayout.printArea![0]!.columns;
    const before = columns();
    change(opened, archivist, () => ({ left: 1500 }));
    await chartWorkbook();
    expect(columns()).toBeGreaterThan(before);
    await chartWorkbook({ anew: true });
    expect(columns()).toBe(before);
  });

  it('adds a new role in its place in the reading order, and a role that is gone goes with its line', async () => {
    const opened = await drawn();
    const ids = new Map(sheetOf(opened).shapes.map(({ name, id }) => [name, id]));
    addReader(opened);
    await chartWorkbook();
    const names = sheetOf(opened).shapes.map(({ name }) => name);
    const roles = ['B1', '1', '2', '3', '4'].map((code) => names.indexOf(`haykal:role:${code}`));
    expect(roles).toEqual([...roles].sort((a, b) => a - b));
    expect(Math.min(...roles)).toBeGreaterThanOrEqual(0);
    expect(shapeOf(opened, 'haykal:line:4:2:administrative').connector?.end).toMatchObject({
      shapeId: shapeOf(opened, 'haykal:role:4').id,
    });
    for (const [name, id] of ids) expect(shapeOf(opened, name).id).toBe(id);
    removeReader(opened);
    await chartWorkbook();
    expect(
      sheetOf(opened)
        .shapes.map(({ name }) => name)
        .join(' '),
    ).not.toMatch(/role:4|line:4/);
  });

  it.each(['in front', 'behind'])(
    'never touches a shape of HR that stands %s, nor hides it',
    async (where) => {
      const opened = await drawn();
      const sheet = sheetOf(opened);
      const foreign: ShapeModel = { ...shapeOf(opened, archivist), id: '{HR}', name: 'Sticker', left: 7 };
      sheet.shapes = where === 'behind' ? [foreign, ...sheet.shapes] : [...sheet.shapes, foreign];
      addReader(opened);
      await chartWorkbook();
      await chartWorkbook({ anew: true });
      const { shapes } = sheetOf(opened);
      expect(shapes.at(where === 'behind' ? 0 : -1)).toEqual(foreign);
    },
  );

  it('takes the box that stands where it was drawn for its own, and a copy for HR’s', async () => {
    const opened = await drawn();
    const sheet = sheetOf(opened);
    const copy: ShapeModel = { ...shapeOf(opened, archivist), id: '{COPY}', left: 900 };
    sheet.shapes = [copy, ...sheet.shapes];
    await chartWorkbook({ anew: true });
    expect(sheetOf(opened).shapes[0]).toEqual(copy);
    expect(sheetOf(opened).shapes.filter(({ name }) => name === archivist)).toHaveLength(2);
  });

  it('writes nothing that is as it should be', async () => {
    const opened = await drawn();
    const before = sheetOf(opened).shapes;
    const weights: number[] = [];
    opened.excel.hooks.onRequest = ({ bytes }) => {
      weights.push(bytes);
    };
    await chartWorkbook();
    expect(sheetOf(opened).shapes).toEqual(before);
    const light = weights.at(-1)!;
    await chartWorkbook({ anew: true });
    expect(light).toBeLessThan(weights.at(-1)! * 0.7);
  });
});

/** A chart of some MB: on a screen all is one page. */
const count = 300;
const codes = Array.from({ length: count }, (_, index) => String(index + 1));
const large = {
  ...smallOrganisation,
  units: [],
  roles: codes.map((code) => ({ code, title: `Clerk ${code}`, kind: 'permanent' })),
  duties: [],
  lines: codes.slice(1).map((role) => ({ role, reportsTo: '1', relation: 'administrative' })),
};

describe('a refresh that is broken off', () => {
  it.each(['cancelled', 'stopped by Excel'])('half way, %s, leaves the chart as it was', async (how) => {
    const opened = await openExcel(large);
    await chartWorkbook({ paper: 'screen' });
    change(opened, 'haykal:role:7', ({ text }) => ({
      fill: { colour: '#FFD966', transparency: 0 },
      placement: 'OneCell',
      text: { ...text!, verticalAlignment: 'Top', margins: { left: 9, right: 1, top: 2, bottom: 0 } },
    }));
    change(opened, 'haykal:note:title', () => ({ rotation: 15 }));
    // All titles change, and so does every box.
    for (const [at, row] of opened.sheet('Roles').cells) {
      const title = at === 0 ? undefined : row.get(1);
      if (title?.type === 'text') row.set(1, { ...title, value: `${String(title.value)} of the archive` });
    }
    opened.sheet('Roles').cells.delete(count);
    const before = printWithIds(opened.model);
    const cancelling = new AbortController();
    let request = 0;
    opened.excel.hooks.onRequest = () => {
      request += 1;
      // Two read, one looks the shapes up; the fourth has written 1.5 MB.
      if (how === 'cancelled' && request === 4) cancelling.abort();
      if (how !== 'cancelled' && request === 5) throw new HostError('GeneralException', 'Stopped.');
    };
    await expect(
      chartWorkbook({ paper: 'screen', anew: true, signal: cancelling.signal }),
    ).rejects.toBeDefined();
    expect(request).toBeGreaterThan(5);
    expect(printWithIds(opened.model)).toBe(before);
  });
});
