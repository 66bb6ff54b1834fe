import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { chartWorkbook, type Drawn } from '../../src/operations/chartWorkbook';
import { createWorkbook } from '../../src/operations/createWorkbook';
import { sampleContent } from '../../src/cli/sampleContent';
import { newWorkbook } from '../../src/workbench/files/newWorkbook';
import { saveWorkbook } from '../../src/workbench/files/saveWorkbook';
import { type CellModel } from '../../src/workbench/model/cell';
import { createSheet } from '../../src/workbench/model/create';
import { attachExcel } from '../../src/workbench/node/attachExcel';
import { type WorkbookContent } from '../../src/workbook/writeContent';
import { organograms } from '../chart/organograms';
import { readCsvRows } from '../organisation/csv';
import {
  checkSavedChart,
  readSavedCharts,
  type SavedBox,
  type SavedChart,
  type SavedLine,
} from './savedChart';

/** The charts as other programs find them in the saved file. */

type Wish = Parameters<typeof chartWorkbook>[0];
type Opened = Awaited<ReturnType<typeof newWorkbook>>;

async function chartFile(fill: (opened: Opened) => Promise<void>, wish: Wish = {}) {
  const opened = await newWorkbook('test.xlsx');
  const excel = attachExcel(opened.model);
  try {
    await fill(opened);
    const done = await chartWorkbook(wish);
    if (done.outcome !== 'drawn') throw new Error(done.outcome);
    return { done, charts: readSavedCharts(await saveWorkbook(opened)) };
  } finally {
    excel.detach();
  }
}

const fillWith = (content: WorkbookContent) => async (): Promise<void> => {
  await createWorkbook(content);
};

/** Every sheet is sound, and every role is on one of them. */
function expectSound({ done, charts }: Readonly<{ done: Drawn; charts: readonly SavedChart[] }>): void {
  expect(charts.map(({ sheet }) => sheet)).toEqual([...done.sheets]);
  for (const chart of charts) expect(checkSavedChart(chart)).toEqual([]);
}

const rolesOf = (charts: readonly SavedChart[]): Set<string> =>
  new Set(
    charts.flatMap(({ boxes }) => boxes.map(({ name }) => name).filter((n) => n.startsWith('haykal:role:'))),
  );

describe.each(['ar', 'en'] as const)('the institute (%s)', (language) => {
  it.each<[string, Wish]>([
    ['on A4', {}],
    ['on A4 in landscape', { orientation: 'landscape' }],
    ['on A3 upright', { paper: 'A3', orientation: 'portrait' }],
  ])('%s has 26 sound boxes in the file', async (_, wish) => {
    const file = await chartFile(fillWith(sampleContent(language, 'institute')), wish);
    expectSound(file);
    expect(rolesOf(file.charts).size).toBe(26);
  });

  it('with faults is sound too', async () => {
    expectSound(await chartFile(fillWith(sampleContent(language, 'faulty'))));
  });
});

test('the checker finds what is wrong', async () => {
  const { charts } = await chartFile(fillWith(sampleContent('en', 'institute')));
  const chart = charts[0]!;
  expect(chart.lines.length).toBeGreaterThan(25);
  const [a, b] = chart.boxes.filter(({ name }) => name.startsWith('haykal:role:')) as [SavedBox, SavedBox];
  const [line] = chart.lines as [SavedLine];
  const withBox = (box: SavedBox): SavedChart => ({
    ...chart,
    boxes: chart.boxes.map((one) => (one === a ? box : one)),
  });
  const withLine = (changed: SavedLine): SavedChart => ({
    ...chart,
    lines: [changed, ...chart.lines.slice(1)],
  });
  const { left, top, right, bottom } = b;
  const [first, ...rest] = line.path;
  const faults = (faulty: SavedChart): string => checkSavedChart(faulty).join('\n');
  expect(faults(withBox({ ...a, left, top, right, bottom }))).toContain('overlaps');
  expect(faults(withBox({ ...a, left: -9 }))).toContain('out of the print area');
  expect(faults(withBox({ ...a, alt: '' }))).toContain('no alternative text');
  expect(faults(withBox({ ...a, name: 'Rectangle 1' }))).toContain('not ours');
  expect(faults(withLine({ ...line, end: undefined }))).toContain('not glued');
  expect(faults(withLine({ ...line, path: [{ x: first!.x + 9, y: first!.y }, ...rest] }))).toMatch(
    /begin at/,
  );
  expect(
    faults(withLine({ ...line, path: [first!, { x: first!.x + 5, y: first!.y + 5 }, ...rest] })),
  ).toContain('slants');
  const across = [
    { x: left - 5, y: (top + bottom) / 2 },
    { x: right + 5, y: (top + bottom) / 2 },
  ];
  expect(faults(withLine({ ...line, path: across }))).toContain(`crosses ${b.name}`);
});

const tree = fc
  .array(
    fc.record({ up: fc.nat(), unit: fc.nat({ max: 5 }), relation: fc.nat({ max: 5 }), other: fc.nat() }),
    {
      minLength: 1,
      maxLength: 70,
    },
  )
  .map((nodes): WorkbookContent => {
    const lines = nodes.slice(1).map(({ up }, i) => ({
      role: String(i + 2),
      reportsTo: String(1 + (up % (i + 1))),
      relation: 'administrative',
    }));
    // Every third role deputises for its manager.
    const ties = nodes.slice(1).flatMap(({ relation, other, up }, i) =>
      relation === 0
        ? []
        : [
            {
              role: String(i + 2),
              reportsTo: String(1 + (relation > 3 ? up % (i + 1) : other % nodes.length)),
              relation: ['', 'technical', 'coordination'][relation] ?? 'deputising',
            },
          ],
    );
    return {
      language: 'en',
      sheets: {
        about: [],
        units: [],
        duties: [],
        roles: nodes.map(({ unit }, i) => ({
          code: String(i + 1),
          title: `Officer ${i + 1} ${'of the registry '.repeat(unit % 3)}`.trim(),
          kind: 'permanent',
          unit: `Unit ${unit}`,
        })),
        lines: [...lines, ...ties],
      },
    };
  });

test('trees made at random are sound, each role on some sheet', async () => {
  await fc.assert(
    fc.asyncProperty(tree, async (content) => {
      const file = await chartFile(fillWith(content));
      expectSound(file);
      expect(rolesOf(file.charts).size).toBe(content.sheets.roles!.length);
    }),
    { numRuns: 12 },
  );
});

const folder = path.resolve(__dirname, '../../../shared/organograms');

/** A workbook with such a table alone, as it was published. */
const fillFrom =
  (file: string) =>
  (opened: Opened): Promise<void> => {
    const sheet = createSheet('Sheet1');
    readCsvRows(readFileSync(path.join(folder, file), 'utf8')).forEach((row, at) => {
      const cells = row.map((value, column): [number, CellModel] => [column, { type: 'text', value }]);
      sheet.cells.set(at, new Map(cells.filter(([, { value }]) => value !== '')));
    });
    opened.model.sheets.push(sheet);
    return Promise.resolve();
  };

(existsSync(folder) ? describe.each(organograms) : describe.skip.each(['none']))(
  'the organogram %s',
  (file) => {
    it('is sound in the file, and prints at 7 points or more', async () => {
      const saved = await chartFile(fillFrom(file));
      expectSound(saved);
      expect(saved.done.textSize).toBeGreaterThanOrEqual(7);
    });
  },
);
