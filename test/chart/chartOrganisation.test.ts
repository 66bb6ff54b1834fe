import fc from 'fast-check';
import { boxPadding } from '../../src/chart/boxText';
import { chartOrganisation } from '../../src/chart/chartOrganisation';
import { sites, type Box, type Drawing } from '../../src/chart/drawing';
import { heightOfLine, wrapText } from '../../src/chart/textMeasure';
import { type Scope } from '../../src/chart/chartOptions';
import { papers } from '../../src/chart/layout/paper';
import { languages } from '../../src/locales/say';
import { deriveStructure } from '../../src/organisation/structure';
import { type Organisation } from '../../src/organisation/model';
import { checkDrawing, findOverlaps, findRepeatedNames } from './checkDrawing';
import { makeOrganisation, type LineSketch, type RoleSketch } from './makeOrganisation';
import { randomOrganisation } from './randomOrganisation';

type Options = Partial<Parameters<typeof chartOrganisation>[2]>;

function draw(organisation: Organisation, options: Options = {}): Drawing {
  return chartOrganisation(organisation, deriveStructure(organisation), { language: 'ar', ...options });
}

function drawRoles(roles: readonly RoleSketch[], lines: readonly LineSketch[], options?: Options): Drawing {
  return draw(makeOrganisation(roles, lines), options);
}

function boxNamed(drawing: Drawing, name: string): Box {
  const box = drawing.boxes.find((b) => b.name === name);
  if (!box) throw new Error(`No box ${name} among ${drawing.boxes.map((b) => b.name).join(', ')}`);
  return box;
}

function textOf(drawing: Drawing, name: string): string[] {
  return boxNamed(drawing, name).paragraphs.map((p) => p.text);
}

/** Names of the lines between boxes, the legend's left out. */
function linesOf(drawing: Drawing): string[] {
  return drawing.connectors.map(({ name }) => name).filter((name) => !name.includes(':key:'));
}

const isRole = ({ kind }: Box): boolean => kind === 'role' || kind === 'body';

describe('every chart', () => {
  const options = fc.record({
    language: fc.constantFrom(...languages),
    rightToLeft: fc.constantFrom(undefined, true, false),
    showCodes: fc.boolean(),
    scope: fc.constantFrom<Scope | undefined>(
      undefined,
      undefined,
      { kind: 'unit', unit: 'وحدة الأرشيف' },
      { kind: 'track', track: 'العمليات' },
      { kind: 'below', role: '2' },
      { kind: 'chain', role: '3' },
    ),
    depth: fc.constantFrom(undefined, undefined, 1),
    showFrames: fc.constantFrom(undefined, false),
    showOtherTitle: fc.boolean(),
    paper: fc.constantFrom(...papers),
  });

  it('has no overlap, no box under a line, nothing outside, and names of its own', () => {
    fc.assert(
      fc.property(randomOrganisation, options, (organisation, wished) => {
        const drawing = draw(organisation, wished);
        expect(checkDrawing(drawing)).toEqual([]);
        expect(findRepeatedNames(drawing)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('shows each role once, a job share once, and tells each in the outline', () => {
    fc.assert(
      fc.property(randomOrganisation, fc.constantFrom(...languages), (organisation, language) => {
        const { representative } = deriveStructure(organisation);
        const drawing = draw(organisation, { language });
        const count = new Set(representative).size;
        expect(drawing.boxes.filter(isRole)).toHaveLength(count);
        const headings = drawing.boxes.filter(({ name }) => /^haykal:note:(apart|free)$/.test(name));
        expect(drawing.outline).toHaveLength(count + headings.length);
      }),
      { numRuns: 25 },
    );
  });

  it('holds every text within its box with three points to spare', () => {
    fc.assert(
      fc.property(randomOrganisation, options, (organisation, wished) => {
        for (const box of draw(organisation, wished).boxes.filter(({ paragraphs }) => paragraphs.length)) {
          // A label has no border that its text could touch.
          const padding = box.kind === 'label' ? 0 : boxPadding;
          const lines = box.paragraphs.flatMap(({ text, size, bold }) =>
            wrapText(text, size, bold, box.width - 2 * padding).map(() => heightOfLine(size)),
          );
          const height = lines.reduce((sum, h) => sum + h, 0);
          expect(box.height).toBeGreaterThanOrEqual(height + (box.kind === 'label' ? 0 : 6) - 1e-6);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is the mirror image of itself in the other direction', () => {
    fc.assert(
      fc.property(randomOrganisation, (organisation) => {
        const fromLeft = draw(organisation, { rightToLeft: false });
        const fromRight = draw(organisation, { rightToLeft: true });
        expect(fromRight.width).toBe(fromLeft.width);
        fromLeft.boxes.forEach((box, i) => {
          const twin = fromRight.boxes[i]!;
          expect(twin.name).toBe(box.name);
          expect(twin.top).toBe(box.top);
          expect(twin.left + twin.width + box.left).toBeCloseTo(fromLeft.width, 6);
        });
      }),
      { numRuns: 25 },
    );
  });

  it('keeps siblings in the order of the sheet, deputies first', () => {
    fc.assert(
      fc.property(randomOrganisation, (organisation) => {
        const { managers } = deriveStructure(organisation);
        const drawing = draw(organisation, { language: 'en' });
        const order = (name: string): readonly [number, number] => {
          const index = organisation.roles.findIndex((_, i) => nameOf(organisation, i) === name);
          const connector = drawing.connectors.find(
            (c) => c.to === name && c.name.endsWith(':administrative'),
          )!;
          const code = connector.name.split(':')[3]!;
          const manager = organisation.roles.findIndex(
            (_, i) => nameOf(organisation, i) === `haykal:role:${code}`,
          );
          return [managers.deputising[index]!.includes(manager) ? 0 : 1, index];
        };
        for (const [a, b] of siblingPairs(drawing)) {
          const [x, y] = [order(a.name), order(b.name)];
          expect(x[0] - y[0] || x[1] - y[1]).toBeLessThan(0);
        }
      }),
      { numRuns: 25 },
    );
  });
});

/** Name of the shape of a role. */
function nameOf(organisation: Organisation, index: number): string {
  const { code, source } = organisation.roles[index]!;
  if (code === '') return `haykal:role:row${source.row}`;
  const before = organisation.roles.slice(0, index).filter((r) => r.code === code).length;
  return `haykal:role:${code}${before ? `~${before + 1}` : ''}`;
}

/** Pairs of neighbours below one manager, the one read first before the other: along the branch, then down each column. */
function siblingPairs(drawing: Drawing): [Box, Box][] {
  const families = new Map<string, { box: Box; place: readonly number[] }[]>();
  const entered = new Set<string>();
  for (const { name, path, to, toSite, line } of drawing.connectors) {
    const [, kind, , manager, relation] = name.split(':');
    // The deputy stands beside the principal, not among the reports.
    if (kind !== 'line' || relation !== 'administrative' || line.dash !== 'Solid') continue;
    // The tree's own line comes first; one to another administrative manager makes no sibling.
    if (entered.has(to)) continue;
    entered.add(to);
    const isEnteredFromAbove = toSite === sites.top;
    const place = isEnteredFromAbove
      ? [path.at(-1)!.x, 0, 0]
      : [path[0]!.x, toSite === sites.right ? 0 : 1, path.at(-1)!.y];
    families.set(manager!, [...(families.get(manager!) ?? []), { box: boxNamed(drawing, to), place }]);
  }
  return [...families.values()].flatMap((family) => {
    const sorted = [...family].sort(
      ({ place: a }, { place: b }) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!,
    );
    return sorted.slice(1).map(({ box }, i): [Box, Box] => [sorted[i]!.box, box]);
  });
}

describe('the layout', () => {
  const roles: RoleSketch[] = [
    { code: 'B', kind: 'body', title: 'مجلس الأمناء' },
    { code: '1' },
    { code: '2' },
    { code: '3' },
    { code: '4' },
    { code: '5' },
  ];
  const lines: LineSketch[] = [
    ['1', 'B'],
    ['2', '1'],
    ['3', '1'],
    ['3', '1', 'deputising'],
    ['4', '2'],
    ['5', '2'],
  ];

  it('puts the body above, the deputy beside the principal, the first report at the right in Arabic', () => {
    const drawing = drawRoles([...roles, { code: '6' }], [...lines, ['6', '1']], {
      orientation: 'landscape',
    });
    const [body, one, two, three, six] = ['B', '1', '2', '3', '6'].map((c) =>
      boxNamed(drawing, `haykal:role:${c}`),
    );
    expect(body!.kind).toBe('body');
    expect(one!.top).toBeGreaterThan(body!.top + body!.height);
    expect([three!.top, three!.height]).toEqual([one!.top, one!.height]);
    expect(three!.left + three!.width).toBeLessThan(one!.left);
    expect(two!.left).toBeGreaterThan(six!.left);
    expect(drawing.connectors.find((c) => c.to === 'haykal:role:3')).toMatchObject({
      fromSite: sites.left,
      toSite: sites.right,
      elbow: false,
      line: { dash: 'LongDashDot' },
    });
    const english = drawRoles(roles, lines, { language: 'en' });
    expect(boxNamed(english, 'haykal:role:3').left).toBeGreaterThan(boxNamed(english, 'haykal:role:1').left);
  });

  it('hangs many reports in columns at a line between them, entered from their near sides', () => {
    const reports = Array.from({ length: 14 }, (_, i) => String(i + 2));
    const family = [{ code: '1' }, ...reports.map((code) => ({ code }))];
    const drawing = drawRoles(
      family,
      reports.map((code): LineSketch => [code, '1']),
      { language: 'en', orientation: 'portrait' },
    );
    const into = reports.map((code) => drawing.connectors.find((c) => c.to === `haykal:role:${code}`)!);
    expect(new Set(into.map(({ toSite }) => toSite))).toEqual(new Set([sites.left, sites.right]));
    for (const { path, fromSite } of into) {
      expect(fromSite).toBe(sites.bottom);
      expect(path.length).toBe(3);
    }
    const [left, right] = [sites.right, sites.left].map(
      (side) => into.filter(({ toSite }) => toSite === side).length,
    );
    expect(Math.abs(left! - right!)).toBeLessThanOrEqual(1);
  });

  it('joins a single report with a straight line', () => {
    const { connectors } = drawRoles(roles, lines);
    expect(connectors.find((c) => c.to === 'haykal:role:1')).toMatchObject({
      elbow: false,
      toSite: sites.top,
    });
  });

  it('lays out a chain of ten thousand roles', () => {
    const chain = Array.from({ length: 10_000 }, (_, i): RoleSketch => ({ code: String(i) }));
    const drawing = drawRoles(
      chain,
      chain.slice(1).map((_, i): LineSketch => [String(i + 1), String(i)]),
    );
    expect(drawing.boxes.filter(isRole)).toHaveLength(10_000);
    expect(findOverlaps(drawing)).toEqual([]);
    expect(drawing.outline.at(-1)).toMatch(/^ {24}\S/);
  });

  it('lays out a wide tree of ten thousand roles', () => {
    const wide = Array.from({ length: 10_000 }, (_, i): RoleSketch => ({ code: String(i) }));
    const drawing = drawRoles(
      wide,
      wide.slice(1).map((_, i): LineSketch => [String(i + 1), String(Math.floor(i / 4))]),
    );
    expect(drawing.connectors.filter(({ to }) => to.startsWith('haykal:role:'))).toHaveLength(9_999);
    expect(findOverlaps(drawing)).toEqual([]);
  });
});

describe('roles without a manager', () => {
  const named = (drawing: Drawing): string[] => drawing.boxes.map(({ name }) => name);

  it.each<[string, LineSketch[], string[]]>([
    [
      'an orphan',
      [
        ['2', '1'],
        ['3', '1'],
      ],
      ['4'],
    ],
    [
      'a role that only coordinates',
      [
        ['2', '1'],
        ['3', '1'],
        ['4', '1', 'coordination'],
      ],
      ['4'],
    ],
    [
      'a ring, from its first role on',
      [
        ['2', '1'],
        ['3', '4'],
        ['4', '3'],
      ],
      ['3', '4'],
    ],
    [
      'a report to oneself',
      [
        ['2', '1'],
        ['3', '1'],
        ['4', '4'],
      ],
      ['4'],
    ],
    [
      'a role whose manager is unknown',
      [
        ['2', '1'],
        ['3', '1'],
        ['4', 'ghost'],
      ],
      ['4'],
    ],
  ])('%s stands after the note that says so', (_, lines, apart) => {
    const drawing = drawRoles([{}, {}, {}, {}], lines);
    const names = named(drawing);
    const note = names.indexOf('haykal:note:apart');
    const roles = names.slice(note + 1).filter((name) => name.startsWith('haykal:role:'));
    expect(roles).toEqual(apart.map((code) => `haykal:role:${code}`));
    for (const name of roles) {
      expect(boxNamed(drawing, name).top).toBeGreaterThan(boxNamed(drawing, 'haykal:note:apart').top);
    }
  });

  it.each<[string, LineSketch[]]>([
    ['reports to itself', [['4', '4']]],
    ['names a manager who is unknown', [['4', 'ghost']]],
    [
      'stands in a ring',
      [
        ['4', '3'],
        ['3', '4'],
      ],
    ],
  ])('a flexible role that %s stands apart, not in the frame of the free', (_, astray) => {
    const names = named(
      drawRoles([{}, {}, { kind: 'flexible' }, { kind: 'flexible' }], [['2', '1'], ...astray]),
    );
    expect(names.indexOf('haykal:role:4')).toBeGreaterThan(names.indexOf('haykal:note:apart'));
    expect(names).toContain('haykal:frame:apart');
  });

  it('needs no note where everyone has a manager', () => {
    expect(named(drawRoles([{}, {}], [['2', '1']]))).not.toContain('haykal:note:apart');
  });

  it('tells the line that would close a ring', () => {
    const drawing = drawRoles(
      [{}, {}],
      [
        ['1', '2'],
        ['2', '1'],
      ],
      { language: 'en' },
    );
    expect(textOf(drawing, 'haykal:role:1')).toContain('In a ring, reports to: 2');
    expect(linesOf(drawing)).toEqual(['haykal:line:2:1:administrative']);
  });

  it('keeps a workbook without lines together', () => {
    const drawing = drawRoles(
      Array.from({ length: 40 }, () => ({})),
      [],
    );
    expect(linesOf(drawing)).toEqual([]);
    expect(drawing.width).toBeLessThan(2000);
  });
});

describe('the text of a box', () => {
  it.each<[string, RoleSketch, string[]]>([
    ['title and code', {}, ['Role 1', '1']],
    ['the Arabic title where there is no English one', { titleEn: '' }, ['دور 1', '1']],
    ['a role without a title by its row', { title: '', titleEn: ' ' }, ['Untitled (row 2)', '1']],
    ['no code', { code: '' }, ['Role 1']],
    ['posts', { count: 3 }, ['Role 1', '1 · ×3']],
    ['kind', { kind: 'flexible' }, ['Role 1', '1 · Flexible']],
    ['vacancy', { status: 'vacant' }, ['Role 1', '1 · Vacant']],
    ['abolition', { status: 'abolished' }, ['Role 1', '1 · Abolished']],
    ['holders', { holders: ['A', 'B'] }, ['Role 1', '1', 'A', 'B']],
    ['many holders', { holders: ['A', 'B', 'C', 'D', 'E'] }, ['Role 1', '1', 'A', 'B', 'C', 'and 2 more']],
  ])('tells %s', (_, role, text) => {
    const drawing = drawRoles([role], [], { language: 'en' });
    expect(drawing.boxes.filter(isRole)[0]!.paragraphs.map((p) => p.text)).toEqual(text);
  });

  it('numbers the relations for which no line finds a way, in both boxes and in the legend', () => {
    const chain: LineSketch[] = [
      ['2', '1'],
      ['3', '2'],
      ['4', '3'],
    ];
    // Two sides of a chain have room for a line each.
    const ties: LineSketch[] = [
      ['4', '1', 'technical'],
      ['4', '1', 'coordination'],
      ['3', '1', 'technical'],
      ['4', '2', 'coordination'],
    ];
    const drawing = drawRoles([{}, {}, {}, {}], [...chain, ...ties], { language: 'en' });
    const legend = textOf(drawing, 'haykal:note:legend').slice(1);
    const drawn = linesOf(drawing).filter(
      (name) => !name.includes(':key:') && !name.endsWith('administrative'),
    );
    expect(drawn.length).toBeGreaterThanOrEqual(2);
    expect(drawn.length + legend.length).toBe(ties.length);
    expect(legend.length).toBeGreaterThanOrEqual(1);
    legend.forEach((text, i) => {
      const [, relation, role, manager] = /^\[\d\] (\w+): from Role \d \((\d)\) to Role \d \((\d)\)$/.exec(
        text,
      )!;
      for (const code of [role!, manager!]) {
        expect(textOf(drawing, `haykal:role:${code}`).join()).toContain(`${relation!} [${i + 1}]`);
      }
    });
  });

  it('shows a job share once with its posts and holders', () => {
    const share: RoleSketch = { code: '2', title: 'محاسب/ة', titleEn: 'Accountant' };
    const drawing = drawRoles(
      [{}, { ...share, holders: ['A'] }, { ...share, holders: ['B'] }],
      [['2', '1']],
      { language: 'en' },
    );
    expect(textOf(drawing, 'haykal:role:2')).toEqual(['Accountant', '2 · ×2', 'A', 'B']);
    expect(drawing.boxes.filter(isRole)).toHaveLength(2);
  });

  it('has an alternative text that tells code, unit, manager and reports', () => {
    const drawing = drawRoles(
      [{}, { unit: 'الأرشيف' }, {}],
      [
        ['2', '1'],
        ['3', '2'],
      ],
    );
    expect(boxNamed(drawing, 'haykal:role:2')).toMatchObject({
      altTitle: 'دور 2',
      altText: 'دور 2، رقم الدور 2، الوحدة: الأرشيف، يتبع إداريًّا: دور 1 (1)، يتبعه دور واحد',
    });
    expect(drawing.connectors[0]!.altText).toBe('دور 2 (2) يتبع إداريًّا دور 1 (1)');
  });
});

describe('the names of shapes', () => {
  it('stay apart where codes repeat, differ in case, are empty or look like ours', () => {
    const codes = ['5', '5', '5~2', 'a', 'A', '', '', 'row7', 'x:y'];
    const drawing = drawRoles(
      codes.map((code, i) => ({ code, title: `دور ${i}` })),
      [],
    );
    expect(drawing.boxes.filter(isRole).map(({ name }) => name.replace('haykal:role:', ''))).toEqual([
      '5',
      '5~2',
      '5~2~2',
      'a',
      'A~2',
      'row7',
      'row8',
      'row7~2',
      'x%3Ay',
    ]);
  });
});

describe('a unit', () => {
  const roles = [{}, { unit: 'الأرشيف' }, { unit: 'الأرشيف' }, { unit: 'الإعلام' }, { unit: 'الإعلام' }];
  const lines: LineSketch[] = [
    ['2', '1'],
    ['3', '2'],
    ['4', '3'],
    ['5', '1'],
  ];

  it('has its roles and all below them, and tells the manager outside', () => {
    const drawing = drawRoles(roles, lines, { language: 'en', scope: { kind: 'unit', unit: 'الارشيف' } });
    expect(drawing.boxes.filter(isRole).map(({ name }) => name)).toEqual([
      'haykal:role:2',
      'haykal:role:3',
      'haykal:role:4',
    ]);
    expect(textOf(drawing, 'haykal:role:2')).toContain('Reports to: 1');
  });

  it('that nobody is in gives a chart that says so', () => {
    const drawing = drawRoles(roles, lines, { language: 'en', scope: { kind: 'unit', unit: 'Finance' } });
    expect(drawing.boxes.map(({ name }) => name)).toEqual(['haykal:note:title']);
    expect(textOf(drawing, 'haykal:note:title')).toContain('There are no roles to show here.');
  });
});

describe('title, legend and outline', () => {
  it('name organisation, version and date', () => {
    const organisation = makeOrganisation([{}, {}], [['2', '1']], [], {
      organisation: 'معهد البيانات',
      version: '3',
      effectiveDate: '2026-01-01',
    });
    const drawing = draw(organisation);
    expect(drawing.title).toBe('معهد البيانات: الهيكل التنظيمي');
    expect(textOf(drawing, 'haykal:note:title')).toEqual([
      'معهد البيانات: الهيكل التنظيمي',
      'الإصدار: 3 · سارٍ من: \u200e2026-01-01',
    ]);
    expect(drawing.outline).toEqual(['دور 1 (1)', '  دور 2 (2)']);
  });

  it('explain what there is to tell apart, and nothing where all is plain', () => {
    const names = (drawing: Drawing): string[] => drawing.boxes.map(({ name }) => name);
    const lines: LineSketch[] = [['2', '1']];
    expect(names(drawRoles([{}, {}], lines))).not.toContain('haykal:note:legend');
    expect(names(drawRoles([{}, { status: 'vacant' }], lines))).toContain('haykal:note:legend');
    expect(names(drawRoles([{}, {}, {}], [...lines, ['2', '3', 'technical']]))).toContain(
      'haykal:note:legend',
    );
  });

  it('show the colour of each track that has a role in the chart', () => {
    const drawing = drawRoles([{ track: 'Research' }, { track: 'Support' }, { track: 'Research' }], []);
    const keys = drawing.boxes.filter(({ name }) => name.startsWith('haykal:key:fill:'));
    expect(keys.map((key) => key.fill)).toEqual([
      boxNamed(drawing, 'haykal:role:1').fill,
      boxNamed(drawing, 'haykal:role:2').fill,
    ]);
  });

  it('have text that contrasts 4.5 to 1 or better with its fill', () => {
    fc.assert(
      fc.property(randomOrganisation, (organisation) => {
        for (const box of draw(organisation).boxes.filter(({ paragraphs }) => paragraphs.length)) {
          expect(contrast(box.textColour, box.fill ?? '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
        }
      }),
      { numRuns: 25 },
    );
  });
});

/** Contrast of two colours by WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
