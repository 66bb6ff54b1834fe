import fc from 'fast-check';
import { type ChartPage } from '../../src/chart/chartPage';
import { chartPages } from '../../src/chart/chartPages';
import { type ChartOptions } from '../../src/chart/chartOptions';
import { growForest } from '../../src/chart/forest';
import { type Organisation } from '../../src/organisation/model';
import { atOnce } from '../../src/organisation/turns';
import { deriveStructure } from '../../src/organisation/structure';
import { checkPages } from './checkPages';
import { makeOrganisation, type LineSketch, type RoleSketch } from './makeOrganisation';
import { organograms, readOrganogram, readSample } from './organograms';

function pagesOf(organisation: Organisation, options: Partial<ChartOptions> = {}): readonly ChartPage[] {
  const structure = deriveStructure(organisation);
  const forest = growForest(organisation, structure, options);
  const wish = { language: organisation.language, ...options };
  return atOnce(chartPages(organisation, structure, forest, wish));
}

/** An organisation of so many roles, each below the one that `managerOf` gives by index; -1: below none. */
function organise(
  count: number,
  managerOf: (index: number) => number,
  sketch: (index: number) => RoleSketch = () => ({}),
): Organisation {
  const all = Array.from({ length: count }, (_, i) => i);
  return makeOrganisation(
    all.map((i) => ({ code: String(i + 1), ...sketch(i) })),
    all.flatMap((i): LineSketch[] => {
      const manager = managerOf(i);
      return manager < 0 ? [] : [[String(i + 1), String(manager + 1)]];
    }),
  );
}

const evenly = (each: number) => (i: number) => Math.ceil(i / each) - 1;

it('keeps a chart that prints large enough on one page', () => {
  const pages = pagesOf(readSample('institute.ar'));
  expect(pages.map(({ number, name }) => [number, name])).toEqual([[1, '']]);
  expect(checkPages(pages, 26)).toEqual([]);
});

it('keeps a chart for the screen on one page', () => {
  const organisation = organise(200, evenly(5));
  expect(pagesOf(organisation, { paper: 'screen' })).toHaveLength(1);
  expect(pagesOf(organisation).length).toBeGreaterThan(2);
});

const units = (i: number): RoleSketch => ({ unit: `وحدة ${Math.ceil(i / 9)}` });
const teams = (i: number) => (i === 0 ? -1 : (i - 1) % 5 === 0 ? 0 : i - 1 - ((i - 1) % 5));
const shapes: readonly [string, Organisation, Partial<ChartOptions>?][] = [
  ['one manager of 200', organise(201, (i) => (i ? 0 : -1))],
  [
    'one manager of 320 on A3, in English',
    organise(321, (i) => (i ? 0 : -1)),
    { paper: 'A3', language: 'en' },
  ],
  ['a manager of 150 below a board and a head', organise(153, (i) => Math.min(i - 1, 2))],
  ['one manager of 32 teams of five', organise(161, teams)],
  ['200 roots', organise(200, () => -1)],
  [
    '80 free roots and 80 others',
    organise(
      160,
      () => -1,
      (i) => ({ kind: i % 2 ? 'flexible' : 'permanent' }),
    ),
  ],
  ['60 roots of three', organise(180, (i) => (i % 3 ? i - (i % 3) : -1))],
  ['a chain', organise(160, (i) => i - 1)],
  ['units of nine, each below the one above', organise(300, evenly(8), units)],
  [
    '70 units below one, more than an overview holds',
    organise(
      421,
      (i) => (i ? (i > 70 ? ((i - 1) % 70) + 1 : 0) : -1),
      (i) => ({ unit: `وحدة ${i % 70}` }),
    ),
  ],
  [
    'titles of many lines',
    organise(60, evenly(4), (i) => ({
      title: 'مدير/ة إدارة الشؤون الإدارية والمالية والقانونية '.repeat(5 + (i % 3)),
    })),
  ],
];

it.each(shapes)(
  'prints %s at 7 points on pages that refer to each other',
  (_name, organisation, options = {}) => {
    const pages = pagesOf(organisation, options);
    expect(pages.length).toBeGreaterThan(2);
    expect(checkPages(pages, organisation.roles.length)).toEqual([]);
  },
);

it('repeats a manager on each page of reports, in their order and evenly', () => {
  const pages = pagesOf(
    organise(201, (i) => (i ? 0 : -1)),
    { language: 'en' },
  );
  const boxes = pages.map(({ drawing }) => drawing.boxes.filter(({ kind }) => kind === 'role'));
  expect(boxes.map(([head]) => head!.name)).toEqual(pages.map(() => 'haykal:role:1'));
  expect(boxes.map(([head]) => head!.paragraphs.slice(2).map(({ text }) => text))).toEqual([
    ['Continues on page 2'],
    ['Continued from page 1', 'Continues on page 3'],
    ['Continued from page 2', 'Continues on page 4'],
    ['Continued from page 3', 'Continues on page 5'],
    ['Continued from page 4'],
  ]);
  expect(boxes.flatMap((list) => list.slice(1).map(({ name }) => name))).toEqual(
    Array.from({ length: 200 }, (_, i) => `haykal:role:${i + 2}`),
  );
  expect(boxes.map(({ length }) => length)).toEqual([41, 41, 41, 41, 41]);
  expect(pages[1]!.name).toBe('Top of the structure (continued)');
});

it('tells a screen reader too where a role goes on', () => {
  const pages = pagesOf(
    organise(201, (i) => (i ? 0 : -1)),
    { language: 'en' },
  );
  const { drawing } = pages[1]!;
  const head = drawing.boxes.find(({ name }) => name === 'haykal:role:1')!;
  expect(head.altText).toMatch(/, Continued from page 1, Continues on page 3$/);
  expect(drawing.outline[0]).toMatch(/ · Continued from page 1 · Continues on page 3$/);
});

it('shows each role in full on one page, and refers to it wherever else it stands', () => {
  const tree = fc.integer({ min: 60, max: 180 }).chain((count) =>
    fc.record({
      parents: fc.tuple(...Array.from({ length: count }, (_, i) => fc.integer({ min: -1, max: i - 1 }))),
      crowd: fc.integer({ min: 1, max: 120 }),
      units: fc.array(fc.constantFrom('', 'وحدة الأرشيف', 'وحدة الإعلام'), {
        minLength: count,
        maxLength: count,
      }),
    }),
  );
  fc.assert(
    fc.property(tree, ({ parents, crowd, units }) => {
      // Some lists of reports are long, and some roots are lone.
      const managerOf = (i: number) =>
        i % 3 && i > crowd ? crowd : i % 7 ? Math.max(0, parents[i]!) : parents[i]!;
      const organisation = organise(
        parents.length,
        (i) => (i ? managerOf(i) : -1),
        (i) => ({ unit: units[i]! }),
      );
      expect(checkPages(pagesOf(organisation), parents.length)).toEqual([]);
    }),
    { numRuns: 4 },
  );
});

(organograms.length ? describe.each(organograms) : describe.skip.each(['none']))(
  'the organogram %s',
  (file) => {
    it('prints every page at 7 points or more, each sound, each role on one page in full', () => {
      const organisation = readOrganogram(file);
      const { representative } = deriveStructure(organisation);
      expect(checkPages(pagesOf(organisation), new Set(representative).size)).toEqual([]);
    });
  },
);
