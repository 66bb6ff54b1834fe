import fc from 'fast-check';
import { type ChartPage } from '../../src/chart/chartPage';
import { chartPages } from '../../src/chart/chartPages';
import { leastTextSize } from '../../src/chart/drawing';
import { type ChartOptions } from '../../src/chart/chartOptions';
import { growForest } from '../../src/chart/forest';
import { type Organisation } from '../../src/organisation/model';
import { atOnce } from '../../src/organisation/turns';
import { deriveStructure } from '../../src/organisation/structure';
import { checkDrawing, findRepeatedNames } from './checkDrawing';
import { makeOrganisation, type LineSketch } from './makeOrganisation';
import { organograms, readOrganogram, readSample } from './organograms';

function pagesOf(organisation: Organisation, options: Partial<ChartOptions> = {}): readonly ChartPage[] {
  const structure = deriveStructure(organisation);
  const forest = growForest(organisation, structure, options);
  const wish = { language: organisation.language, ...options };
  return atOnce(chartPages(organisation, structure, forest, wish));
}

/** Names of the roles' boxes on the pages, the overview left out. */
function rolesOn(pages: readonly ChartPage[]): string[] {
  return pages
    .filter((_, i) => pages.length === 1 || i > 0)
    .flatMap(({ drawing }) => drawing.boxes.filter(({ kind }) => kind === 'role' || kind === 'body'))
    .map(({ name }) => name);
}

/** References in a page's boxes: the number after the words that say so. */
function referencesOn({ drawing }: ChartPage): number[] {
  return drawing.boxes
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ text }) => /^(?:Continues on page|البقية في صفحة) (\d+)$/.exec(text)?.[1] ?? [])
    .map(Number);
}

it('keeps a chart that prints large enough on one page', () => {
  const pages = pagesOf(readSample('institute.ar'));
  expect(pages.map(({ number, name }) => [number, name])).toEqual([[1, '']]);
});

it('keeps a chart for the screen on one page', () => {
  const codes = Array.from({ length: 200 }, (_, i) => String(i + 1));
  const organisation = makeOrganisation(
    codes.map((code) => ({ code })),
    codes.slice(1).map((code): LineSketch => [code, String(Math.ceil((Number(code) - 1) / 5))]),
  );
  expect(pagesOf(organisation, { paper: 'screen' })).toHaveLength(1);
  expect(pagesOf(organisation).length).toBeGreaterThan(2);
});

it('shows each role in full on one page, and refers to it wherever else it stands', () => {
  const tree = fc.integer({ min: 60, max: 260 }).chain((count) =>
    fc.record({
      parents: fc.tuple(...Array.from({ length: count - 1 }, (_, i) => fc.integer({ min: 0, max: i }))),
      units: fc.array(fc.constantFrom('', 'وحدة الأرشيف', 'وحدة الإعلام'), {
        minLength: count,
        maxLength: count,
      }),
    }),
  );
  fc.assert(
    fc.property(tree, ({ parents, units }) => {
      const organisation = makeOrganisation(
        units.map((unit, i) => ({ code: String(i + 1), unit })),
        parents.map((parent, i): LineSketch => [String(i + 2), String(parent + 1)]),
      );
      const pages = pagesOf(organisation);
      for (const { drawing } of pages) {
        expect(checkDrawing(drawing)).toEqual([]);
        expect(findRepeatedNames(drawing)).toEqual([]);
      }
      const shown = rolesOn(pages);
      const references = pages.flatMap(referencesOn);
      expect(new Set(shown).size).toBe(units.length);
      // A role at which a page begins stands twice: there, and where the reference is.
      expect(shown).toHaveLength(units.length + references.length);
      expect([...references].sort((a, b) => a - b)).toEqual(
        pages.length === 1 ? [] : pages.slice(2).map(({ number }) => number),
      );
    }),
    { numRuns: 12 },
  );
});

(organograms.length ? describe.each(organograms) : describe.skip.each(['none']))(
  'the organogram %s',
  (file) => {
    it('prints every page at 7 points or more, each sound, each role on some page', () => {
      const organisation = readOrganogram(file);
      const pages = pagesOf(organisation);
      for (const { drawing } of pages) {
        expect(checkDrawing(drawing)).toEqual([]);
        expect(drawing.textSize).toBeGreaterThanOrEqual(leastTextSize);
      }
      const { representative } = deriveStructure(organisation);
      expect(new Set(rolesOn(pages)).size).toBe(new Set(representative).size);
    });
  },
);
