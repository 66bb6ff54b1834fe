import { chartOrganisation } from '../../src/chart/chartOrganisation';
import { type ChartOptions } from '../../src/chart/chartOptions';
import { orientations } from '../../src/chart/layout/paper';
import { writeSvg } from '../../src/chart/svg';
import { relations, type Organisation } from '../../src/organisation/model';
import { deriveStructure } from '../../src/organisation/structure';
import { type Drawing } from '../../src/chart/drawing';
import { checkDrawing, findRepeatedNames } from './checkDrawing';
import { organograms, readOrganogram, readSample } from './organograms';

function draw(organisation: Organisation, options: Partial<ChartOptions> = {}): Drawing {
  return chartOrganisation(organisation, deriveStructure(organisation), {
    language: organisation.language,
    ...options,
  });
}

describe.each(['institute.ar', 'institute.en', 'faulty.ar', 'faulty.en'])('the sample %s', (name) => {
  const organisation = readSample(name);

  it.each<Partial<ChartOptions>>([
    {},
    { paper: 'A3' },
    { orientation: 'landscape' },
    { orientation: 'portrait' },
    { paper: 'screen', showHolders: false, showCodes: false },
    { showOtherTitle: true, colourBy: 'unit' },
    { colourBy: 'kind', showFrames: false, depth: 2 },
  ])('is drawn without a fault %j', (options) => {
    const drawing = draw(organisation, options);
    expect(checkDrawing(drawing)).toEqual([]);
    expect(findRepeatedNames(drawing)).toEqual([]);
  });

  it('shows every line of the workbook, as a connector, by a number or in words', () => {
    const { structure, drawing } = { structure: deriveStructure(organisation), drawing: draw(organisation) };
    const legend = drawing.boxes.find((box) => box.name === 'haykal:note:legend')!;
    for (const relation of relations) {
      structure.managers[relation].forEach((managers, role) => {
        for (const manager of managers) {
          if (role === manager) continue;
          const [low, high] = [role, manager].map((i) => organisation.roles[i]!) as [
            (typeof organisation.roles)[number],
            (typeof organisation.roles)[number],
          ];
          const name = `haykal:line:${low.code}:${high.code}`;
          const isBeside = drawing.connectors.some(
            (c) => c.name === `${name}:administrative` && c.line.dash === 'LongDashDot',
          );
          const isDrawn = drawing.connectors.some((c) => c.name === `${name}:${relation}`);
          const isNumbered = legend.paragraphs.some(
            ({ text }) =>
              text.startsWith('[') && text.includes(`(${low.code})`) && text.includes(`(${high.code})`),
          );
          const box = drawing.boxes.find((b) => b.name === `haykal:role:${low.code}`);
          const isTold = box?.paragraphs.some(({ text }) => text.includes(`: ${high.code}`)) ?? false;
          expect([name, isDrawn || isNumbered || isTold || (relation === 'deputising' && isBeside)]).toEqual([
            name,
            true,
          ]);
        }
      });
    }
  });
});

describe('the institute', () => {
  it.each(['ar', 'en'])('prints at 8 points or more on one A4 page in landscape (%s)', (language) => {
    const drawing = draw(readSample(`institute.${language}`), { orientation: 'landscape' });
    expect(drawing.textSize).toBeGreaterThanOrEqual(8);
    expect(drawing.width * drawing.scale).toBeLessThanOrEqual(drawing.paper.width + 1e-6);
    expect(drawing.height * drawing.scale).toBeLessThanOrEqual(drawing.paper.height + 1e-6);
  });

  it.each(['ar', 'en'])(
    'lies as it prints largest where the orientation is left to the layout (%s)',
    (language) => {
      const organisation = readSample(`institute.${language}`);
      const sizes = orientations.map((orientation) => draw(organisation, { orientation }).textSize);
      expect(draw(organisation).textSize).toBeCloseTo(Math.max(...sizes), 6);
    },
  );

  it.each(['ar', 'en'])('draws all but one of its ties as lines, in landscape (%s)', (language) => {
    const { boxes, connectors } = draw(readSample(`institute.${language}`), { orientation: 'landscape' });
    const ties = connectors.flatMap(({ name }) => (/:(technical|coordination)$/.test(name) ? [name] : []));
    expect(ties.filter((name) => !name.includes(':key:')).sort()).toEqual([
      'haykal:line:13:9:technical',
      'haykal:line:20:1:coordination',
      'haykal:line:6:5:technical',
      'haykal:line:7:4:technical',
    ]);
    // Whichever sites are tried, a box or a name stands between the head of the media unit and the body.
    const legend = boxes.find(({ name }) => name === 'haykal:note:legend')!;
    expect(legend.paragraphs.slice(1).map(({ text }) => text.slice(0, 3))).toEqual(['[1]']);
  });

  it('has its deputy beside the director, its free roles in a frame, and no role apart', () => {
    const { boxes } = draw(readSample('institute.ar'));
    const names = boxes.map(({ name }) => name);
    expect(names).toContain('haykal:frame:free');
    expect(names).not.toContain('haykal:frame:apart');
    const [director, deputy] = ['1', '2'].map((code) => boxes.find((b) => b.name === `haykal:role:${code}`)!);
    expect(deputy!.top).toBe(director!.top);
  });
});

(organograms.length ? describe.each(organograms) : describe.skip.each(['none']))(
  'the organogram %s',
  (file) => {
    it.each(['A4', 'A3'] as const)('is drawn without a fault on %s', (paper) => {
      const drawing = draw(readOrganogram(file), { paper });
      expect(checkDrawing(drawing)).toEqual([]);
    });

    it('is written as SVG with every box, and nothing of it as markup', () => {
      const drawing = draw(readOrganogram(file));
      const svg = writeSvg(drawing);
      expect(svg.match(/<g data-name=/g)).toHaveLength(drawing.boxes.length);
      expect(svg.match(/<polyline /g)).toHaveLength(drawing.connectors.length);
      expect(svg.replace(/&(amp|lt|gt|quot);/g, '')).not.toContain('&');
    });
  },
);
