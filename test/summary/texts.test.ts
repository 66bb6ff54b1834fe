import { makeOrganisation } from '../chart/makeOrganisation';
import { type LineSketch, type RoleSketch } from '../chart/makeOrganisation';
import { pageOf, rowsUnder, under } from './pageBlocks';

const roles: RoleSketch[] = [
  { code: '1', title: 'المدير التنفيذي', titleEn: 'Executive Director' },
  {
    code: '2',
    title: 'مدير/ة وحدة الأرشيف',
    titleEn: 'Archive Unit Manager',
    lead: 'يعمل تحت إشراف المدير التنفيذي.',
  },
  { code: '3', title: 'محاسب/ة', titleEn: 'Accountant' },
];
const lines: LineSketch[] = [
  ['2', '1'],
  ['3', '1'],
];
const duties = [
  ['2', '1', 'تقديم تقرير شهري عن العمل إلى المدير التنفيذي؛ ومراجعة الخطة السنوية.'],
  ['2', '2', 'تسليم الفواتير للمحاسب/ة أسبوعيًّا.'],
  ['2', '3', 'الرد على من يسأل.'],
  ['3', '1', 'إعداد الموازنة بالتعاون مع مدير/ة وحدة الأرشيف، ومراجعة العقود مع منسق/ة المشروعات.'],
] as const;
const organisation = makeOrganisation(roles, lines, duties);

describe('recurring obligations', () => {
  it('stand from the shortest period to the longest, with what, to whom and which duty', () => {
    expect(rowsUnder(pageOf(organisation, 1, { language: 'ar' }), 'الالتزامات الدورية')).toEqual([
      ['أسبوعي', 'تسليم الفواتير للمحاسب/ة أسبوعيًّا', 'محاسب/ة (3)', '2'],
      ['شهري', 'تقديم تقرير شهري عن العمل إلى المدير التنفيذي', 'المدير التنفيذي (1)', '1'],
      ['سنوي', 'ومراجعة الخطة السنوية', 'المدير التنفيذي (1)', '1'],
    ]);
  });

  it('are told by the cadence column where the sheet has one, whatever it says', () => {
    const written = {
      ...organisation,
      duties: organisation.duties.map((duty, at) => ({
        ...duty,
        cadence: ['', 'monthly', 'at full moon', ''][at] ?? '',
      })),
    };
    expect(
      rowsUnder(pageOf(written, 1), 'Recurring obligations').map(([often, , , number]) => [often, number]),
    ).toEqual([
      ['Monthly', '1'],
      ['Monthly', '2'],
      ['Yearly', '1'],
      ['at full moon', '3'],
    ]);
  });

  it('are left out where nothing recurs', () => {
    expect(under(pageOf(organisation, 0), 'Recurring obligations')).toBeUndefined();
  });
});

describe('with whom the role works', () => {
  const heading = 'With whom the role works';
  it('comes from its own texts and from those of others', () => {
    expect(rowsUnder(pageOf(organisation, 1), heading)).toEqual([
      [
        'Executive Director (1)',
        'this role lead-in: يعمل تحت إشراف المدير التنفيذي\nthis role 1: تقديم تقرير شهري عن العمل إلى المدير التنفيذي',
      ],
      [
        'Accountant (3)',
        'this role 2: تسليم الفواتير للمحاسب/ة أسبوعيًّا\nthe other 3.1: إعداد الموازنة بالتعاون مع مدير/ة وحدة الأرشيف',
      ],
    ]);
  });

  it('is told of a role that mentions nobody and is mentioned', () => {
    expect(rowsUnder(pageOf(organisation, 0), heading).map(([who]) => who)).toEqual([
      'Archive Unit Manager (2)',
    ]);
  });

  it('names the duties only, of more than three', () => {
    const many = [1, 2, 3, 4, 5].map((n) => ['3', String(n), 'التعاون مع المدير التنفيذي.'] as const);
    const [row] = rowsUnder(pageOf(makeOrganisation(roles, lines, many), 2), heading);
    expect(row![1]!.split('\n')).toEqual([
      'this role 1: التعاون مع المدير التنفيذي',
      'this role 2: التعاون مع المدير التنفيذي',
      'this role 3: التعاون مع المدير التنفيذي',
      'also 4, 5',
    ]);
  });

  it('calls roles by both titles where that is wished', () => {
    const page = pageOf(organisation, 1, { language: 'ar', bothTitles: true });
    expect(rowsUnder(page, 'مع مَن يعمل هذا الدور')[1]![0]).toBe('محاسب/ة / Accountant (3)');
  });
});

describe('what is open', () => {
  const open = (index: number, made = organisation) =>
    (under(pageOf(made, index), 'Still open') ?? []).map((block) =>
      block.kind === 'note' ? block.text : '',
    );

  it('is a title that no role bears', () => {
    expect(open(2)).toEqual([
      expect.stringMatching(/^Duty 1 names “منسق\/ة المشروعات”, a title that no role bears/),
    ]);
  });

  it('is a manager for whom no duty speaks, in a workbook that gives bases', () => {
    const given = (bases: readonly string[]) => ({
      ...organisation,
      lines: organisation.lines.map((line, at) => ({ ...line, basis: bases[at] ? [bases[at]] : [] })),
    });
    const assumed = 'That the role reports to Executive Director (1) is assumed';
    expect(open(1, given(['', '3.1']))).toEqual([expect.stringContaining(assumed)]);
    expect(open(1, given(['2.1', '3.1']))).toEqual([]);
    expect(open(1, given(['', '']))).toEqual([]);
  });
});
