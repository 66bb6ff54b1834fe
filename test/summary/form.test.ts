import { languages, say } from '../../src/locales/say';
import { parts } from '../../src/summary/summaryOptions';
import { makeOrganisation, type RoleSketch } from '../chart/makeOrganisation';
import { pageOf, rowsUnder, under, type PageOptions } from './pageBlocks';

const chain = (role: RoleSketch = {}, manager: RoleSketch = {}) =>
  makeOrganisation([manager, role], [['2', '1']], [['2', '1', 'Keeps the books.']]);

describe('the acknowledgement', () => {
  it.each<[string, RoleSketch, RoleSketch, PageOptions, string[][]]>([
    [
      'nobody known',
      {},
      {},
      {},
      [
        ['Holder of the role', ''],
        ['Line manager', ''],
        ['Human resources', ''],
      ],
    ],
    [
      'holder and manager known',
      { holders: ['Mona'] },
      { holders: ['Adel'] },
      {},
      [
        ['Holder of the role', 'Mona'],
        ['Line manager', 'Adel'],
        ['Human resources', ''],
      ],
    ],
    [
      'three holders',
      { holders: ['A', 'B', 'C'] },
      { holders: ['D', 'E'] },
      {},
      [
        ['Holder of the role (1)', 'A'],
        ['Holder of the role (2)', 'B'],
        ['Holder of the role (3)', 'C'],
        ['Line manager', ''],
        ['Human resources', ''],
      ],
    ],
    [
      'what HR typed there',
      { holders: ['Mona'] },
      {},
      { typed: { 'holder1.name': 'Mona A.', 'hr.name': 'Samir', 'hr.date': '1/2' } },
      [
        ['Holder of the role', 'Mona A.'],
        ['Line manager', ''],
        ['Human resources', 'Samir', '', '1/2'],
      ],
    ],
  ])('is signed by holder, manager and HR: %s', (_, role, manager, options, expected) => {
    const rows = rowsUnder(pageOf(chain(role, manager), 1, options), 'Acknowledgement');
    expect(rows).toEqual(
      expected.map(([as = '', name = '', sign = '', date = '']) => [as, name, sign, date]),
    );
  });

  it('gathers the last of many holders on one line', () => {
    const rows = rowsUnder(
      pageOf(chain({ holders: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] }), 1),
      'Acknowledgement',
    );
    expect(rows).toHaveLength(6 + 2);
    expect(rows[5]![1]).toBe('F, G, H');
  });

  it('names whom HR names for the role, on one line', () => {
    const page = pageOf(chain({ holders: ['A', 'B'] }), 1, { holder: 'C' });
    expect(rowsUnder(page, 'Acknowledgement')[0]).toEqual(['Holder of the role', 'C', '', '']);
    expect(page.untouched).toMatchObject({ holder: 'A, B', 'holder1.name': 'C' });
  });
});

describe('the parts of a page', () => {
  const headings: Record<(typeof parts)[number], string> = {
    relations: 'summary.lines',
    place: 'summary.place',
    duties: 'summary.duties',
    recurring: 'summary.recurring',
    contacts: 'summary.contacts',
    further: 'summary.further',
    open: 'summary.open',
    notes: 'summary.notes',
    acknowledgement: 'summary.sign',
  };
  const organisation = makeOrganisation(
    [{ title: 'المدير العام', titleEn: 'Director General' }, {}, {}],
    [
      ['2', '1'],
      ['2', 'Ghost'],
    ],
    [['2', '1', 'تقديم تقرير شهري إلى المدير العام.']],
  );
  const further = [
    { label: 'Place', value: 'Cairo' },
    { label: 'Car', value: '' },
  ];

  it.each(languages)('can all be there, and each be left out (%s)', (language) => {
    const has = (part: (typeof parts)[number], options: PageOptions) =>
      under(
        pageOf(organisation, 1, { language, further, ...options }),
        say(language, headings[part] as 'summary.lines'),
      ) !== undefined;
    for (const part of parts) {
      expect([part, has(part, {})]).toEqual([part, true]);
      expect([part, has(part, { parts: parts.filter((other) => other !== part) })]).toEqual([part, false]);
      expect([part, has(part, { parts: [part] })]).toEqual([part, true]);
    }
  });

  it('show what HR keeps in columns of its own, empty ones left out', () => {
    expect(under(pageOf(organisation, 1, { further }), 'Further particulars')).toEqual([
      { kind: 'facts', facts: [{ label: 'Place', value: 'Cairo', wide: true }] },
    ]);
  });
});

describe('the standing of the workbook', () => {
  const fingerprint = '0123456789abcdef';
  const smalls = (options: PageOptions, about = {}) =>
    pageOf(makeOrganisation([{}], [], [], about), 0, options).blocks.flatMap((block) =>
      block.kind === 'small' ? [block.text] : [],
    );
  it.each<[string, PageOptions['standing'], string]>([
    ['never validated', { fingerprint, verdict: null }, 'The workbook has not been validated'],
    [
      'sound and unchanged',
      { fingerprint, verdict: { ready: true, on: '2026-01-02', isUnchanged: true } },
      'Validation of 2026-01-02: ready to share, and unchanged since',
    ],
    [
      'unsound and changed',
      { fingerprint, verdict: { ready: false, on: '2026-01-02', isUnchanged: false } },
      'Validation of 2026-01-02: not ready to share, but the workbook has changed since',
    ],
  ])('is told at the end: %s', (_, standing, words) => {
    expect(smalls({ standing })).toEqual([`${words} · Fingerprint of the workbook ${fingerprint}`]);
    expect(pageOf(makeOrganisation([{}]), 0, { standing }).foot).toBe(fingerprint);
  });

  it('comes with the version and who approved it', () => {
    const about = {
      version: '3',
      effectiveDate: '2026-01-01',
      approvedBy: 'The board',
      approvalDate: '2025-12-15',
    };
    expect(smalls({ today: '2026-05-04' }, about)).toEqual([
      'Version 3 · In force from 2026-01-01 · Approved by The board on 2025-12-15 · Prepared on 2026-05-04',
    ]);
  });
});
