import { chartOrganisation } from '../../src/chart/chartOrganisation';
import { type ChartOptions } from '../../src/chart/chartOptions';
import { sites, type Box, type Connector, type Drawing } from '../../src/chart/drawing';
import { deriveStructure } from '../../src/organisation/structure';
import { checkDrawing } from './checkDrawing';
import { makeOrganisation, type LineSketch, type RoleSketch } from './makeOrganisation';

/** A board, a director (1), so many deputies (D1, ...), and four reports of whom the first has two below. */
function draw(
  count: number,
  options: Partial<ChartOptions> = {},
  more: Readonly<{ roles?: RoleSketch[]; lines?: LineSketch[] }> = {},
): Drawing {
  const deputies = Array.from({ length: count }, (_, i) => `D${i + 1}`);
  const reports = ['R1', 'R2', 'R3', 'R4'];
  const roles = ['1', ...deputies, ...reports, 'R1.1', 'R1.2'].map((code): RoleSketch => ({ code }));
  const organisation = makeOrganisation(
    [{ code: 'B', kind: 'body' }, ...roles, ...(more.roles ?? [])],
    [
      ['1', 'B'],
      ...deputies.flatMap((code): LineSketch[] => [
        [code, '1'],
        [code, '1', 'deputising'],
      ]),
      ...reports.map((code): LineSketch => [code, '1']),
      ['R1.1', 'R1'],
      ['R1.2', 'R1'],
      ...(more.lines ?? []),
    ],
  );
  return chartOrganisation(organisation, deriveStructure(organisation), { language: 'en', ...options });
}

const boxOf = ({ boxes }: Drawing, code: string): Box =>
  boxes.find(({ name }) => name === `haykal:role:${code}`)!;
const lineTo = ({ connectors }: Drawing, code: string): Connector =>
  connectors.find(({ to, name }) => to === `haykal:role:${code}` && name.endsWith(':administrative'))!;

/** Who stands at a side of a role with a line that says deputising, from the top down; `start` is where reading begins. */
function sidesOf(drawing: Drawing, principal: string): { start: string[]; end: string[] } {
  const middle = boxOf(drawing, principal);
  const ofPrincipal = drawing.connectors
    .filter(({ name, line }) => name.endsWith(`:${principal}:administrative`) && line.dash === 'LongDashDot')
    .map(({ to }) => drawing.boxes.find(({ name }) => name === to)!)
    .sort((a, b) => a.top - b.top);
  const at = (isLeft: boolean): string[] =>
    ofPrincipal
      .filter((box) => (isLeft ? box.left + box.width < middle.left : box.left > middle.left + middle.width))
      .map(({ name }) => name.split(':')[2]!);
  return drawing.rightToLeft ? { start: at(false), end: at(true) } : { start: at(true), end: at(false) };
}

describe.each(['ar', 'en'] as const)('deputies (%s)', (language) => {
  it.each<[number, string[], string[]]>([
    [1, [], ['D1']],
    [2, ['D1'], ['D2']],
    [3, ['D1'], ['D2', 'D3']],
    [5, ['D1', 'D2'], ['D3', 'D4', 'D5']],
    [12, ['D1', 'D2', 'D3', 'D4', 'D5', 'D6'], ['D7', 'D8', 'D9', 'D10', 'D11', 'D12']],
  ])('%d stand beside their principal, in reading order', (count, start, end) => {
    for (const orientation of ['landscape', 'portrait'] as const) {
      const drawing = draw(count, { language, orientation });
      expect(checkDrawing(drawing)).toEqual([]);
      expect(sidesOf(drawing, '1')).toEqual({ start, end });
      for (const side of [start, end].filter(({ length }) => length > 0)) {
        const [first, ...others] = side.map((code) => boxOf(drawing, code));
        expect(first!.top).toBe(boxOf(drawing, '1').top);
        for (const box of others) expect(box.left).toBe(first!.left);
        // Alone it is glued to the principal; a column to a joint, whose own line deputises too.
        const line = lineTo(drawing, side[0]!);
        expect(line.path).toHaveLength(2);
        const joint = drawing.boxes.find(({ name }) => name === line.from)!;
        expect(joint.kind).toBe(others.length ? 'joint' : 'role');
        if (others.length === 0) continue;
        const toJoint = drawing.connectors.find(({ to }) => to === joint.name)!;
        expect(toJoint).toMatchObject({ from: 'haykal:role:1', line: { dash: 'LongDashDot' }, elbow: false });
        for (const code of side.slice(1)) {
          const other = lineTo(drawing, code);
          expect(other).toMatchObject({ from: joint.name, fromSite: sites.bottom });
          expect(other.path).toHaveLength(3);
        }
      }
    }
  });

  it('of more than twelve hang among the reports, first, each with a tie', () => {
    const drawing = draw(13, { language });
    expect(checkDrawing(drawing)).toEqual([]);
    expect(sidesOf(drawing, '1')).toEqual({ start: [], end: [] });
    expect(drawing.outline.slice(2, 15).every((line) => line.includes('D'))).toBe(true);
    const legend = drawing.boxes.find(({ name }) => name === 'haykal:note:legend')!;
    for (let i = 1; i <= 13; i++) {
      const isDrawn = drawing.connectors.some(({ name }) => name === `haykal:line:D${i}:1:deputising`);
      expect(isDrawn || legend.paragraphs.some(({ text }) => text.includes(`(D${i})`))).toBe(true);
    }
  });
});

it('has the outline tell deputies in their order, after their principal and before its reports', () => {
  const codes = draw(3).outline.map((line) => /\((\w[\w.]*)\)/.exec(line)![1]);
  expect(codes).toEqual(['B', '1', 'D1', 'D2', 'D3', 'R1', 'R1.1', 'R1.2', 'R2', 'R3', 'R4']);
});

it('puts a deputy with deputies of its own at the end, where their line finds it', () => {
  const drawing = draw(
    2,
    {},
    {
      roles: [{ code: 'E1' }, { code: 'E2' }],
      lines: [
        ['E1', 'D1'],
        ['E1', 'D1', 'deputising'],
        ['E2', 'D1'],
        ['E2', 'D1', 'deputising'],
      ],
    },
  );
  expect(checkDrawing(drawing)).toEqual([]);
  expect(sidesOf(drawing, '1')).toEqual({ start: ['D2'], end: ['D1'] });
  // The line into D1 takes its start side: both of its deputies stand at the other.
  expect(sidesOf(drawing, 'D1')).toEqual({ start: [], end: ['E1', 'E2'] });
});

it('has deputies take all below them along, within the frame of their unit', () => {
  const below = ['P', 'Q', 'S', 'T'];
  const drawing = draw(
    3,
    { orientation: 'landscape' },
    {
      roles: below.map((code) => ({ code, unit: 'Archive' })),
      lines: [
        ['P', 'D2'],
        ['Q', 'P'],
        ['S', 'D3'],
        ['T', 'S'],
      ],
    },
  );
  expect(checkDrawing(drawing)).toEqual([]);
  expect(sidesOf(drawing, '1')).toEqual({ start: ['D1'], end: ['D2', 'D3'] });
  for (const code of below) expect(boxOf(drawing, code).left).toBeGreaterThan(boxOf(drawing, '1').left + 110);
  expect(boxOf(drawing, 'Q').top).toBeLessThan(boxOf(drawing, 'D3').top);
});

it('keeps who deputises for somebody else than the manager as a tie, and a job share as one', () => {
  const drawing = draw(
    1,
    {},
    {
      roles: [
        { code: 'D9', title: 'Deputy', holders: ['Salma'] },
        { code: 'D9', title: 'Deputy', holders: ['Omar'] },
      ],
      lines: [
        ['R1.1', '1', 'deputising'],
        ['D9', '1'],
        ['D9', '1', 'deputising'],
      ],
    },
  );
  expect(checkDrawing(drawing)).toEqual([]);
  expect(sidesOf(drawing, '1')).toEqual({ start: ['D1'], end: ['D9'] });
  expect(boxOf(drawing, 'D9').paragraphs.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Salma', 'Omar']),
  );
});

it.each<[string, Partial<ChartOptions>, string[]]>([
  ['a depth that hides them', { depth: 1 }, []],
  ['the chain of another role', { scope: { kind: 'chain', role: 'R1' } }, []],
  ['a scope below their principal', { scope: { kind: 'below', role: '1' } }, ['D1', 'D2', 'D3']],
])('in %s shows those who are shown', (_, options, shown) => {
  const drawing = draw(3, options);
  expect(checkDrawing(drawing)).toEqual([]);
  const { start, end } = sidesOf(drawing, '1');
  expect([...start, ...end]).toEqual(shown);
});
