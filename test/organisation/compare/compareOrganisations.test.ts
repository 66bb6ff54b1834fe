import { compareOrganisations } from '../../../src/organisation/compare/compareOrganisations';
import { type CompareOptions } from '../../../src/organisation/compare/comparison';
import { describeChange } from '../../../src/organisation/compare/describeChange';
import { type BuiltRow, type BuiltTables, buildOrganisation } from '../build';

const centre: BuiltTables = {
  roles: [
    { code: 'B1', title: 'مجلس الأمناء', kind: 'هيئة' },
    { code: '1', title: 'مدير/ة المركز', unit: 'الإدارة' },
    { code: '2', title: 'أمين/ة المكتبة', unit: 'المكتبة', holder: 'منى؛ علي' },
    { code: '3', title: 'مساعد/ة أمين/ة المكتبة', unit: 'المكتبة' },
    { code: '4', title: 'محاسب/ة', unit: 'المالية' },
  ],
  duties: [
    { role: '1', number: '1', text: 'يقود المركز ويمثله أمام الجهات' },
    { role: '2', number: '1', text: 'يفهرس الكتب الواردة إلى المكتبة' },
    { role: '2', number: '2', text: 'يجهز معارض الكتب' },
    { role: '2', number: '2.1', text: 'يدعو الناشرين إلى المعرض' },
    { role: '3', number: '1', text: 'يعير الكتب ويستردها' },
    { role: '4', number: '1', text: 'يمسك الحسابات' },
  ],
  lines: [
    { role: '1', reportsTo: 'B1' },
    { role: '2', reportsTo: '1', basis: '2.1' },
    { role: '3', reportsTo: '2' },
    { role: '4', reportsTo: '1' },
  ],
  units: [{ name: 'المكتبة', track: 'الفني' }],
};

type Kind = 'roles' | 'duties' | 'lines' | 'units';
type Rows = readonly BuiltRow[];

/** The centre with some of its rows changed; a row that is changed into nothing goes. */
function changed(
  kind: Kind,
  change: (row: Rows[number]) => Rows[number] | undefined,
  more: Rows = [],
): BuiltTables {
  const rows = (centre[kind] ?? []).map(change).filter((row) => row !== undefined);
  return { ...centre, [kind]: [...rows, ...more] };
}

/** Differences in short: what, change, field, before → after. */
function differences(after: BuiltTables, options: CompareOptions = {}, before = centre): string[] {
  const { changes } = compareOrganisations(buildOrganisation(before), buildOrganisation(after), options);
  return changes.map(
    ({ what, change, field, isWording, ...sides }) =>
      `${what} ${(sides.before ?? sides.after)!.role?.code ?? ''} ${change} ${field ?? '-'}${isWording ? ' wording' : ''}: ` +
      `${sides.before?.value ?? '∅'} → ${sides.after?.value ?? '∅'}`,
  );
}

const of = (code: string, fields: Rows[number]) => (row: Rows[number]) =>
  row.code === code ? { ...row, ...fields } : row;
const renumbered = (old: string, code: string): BuiltTables => {
  const follow = (rows: Rows = []) =>
    rows.map((row) => ({
      ...row,
      ...(row.role === old && { role: code }),
      ...(row.reportsTo === old && { reportsTo: code }),
      ...(row.basis === `${old}.1` && { basis: `${code}.1` }),
    }));
  const roles = (centre.roles ?? []).map((row) => (row.code === old ? { ...row, code } : row));
  return { ...centre, roles, duties: follow(centre.duties), lines: follow(centre.lines) };
};

describe('a role', () => {
  it.each<[string, BuiltTables, string[]]>([
    [
      'with another title of the same kind is changed',
      changed('roles', of('4', { title: 'محاسب/ة أول' })),
      ['role 4 changed title: محاسب/ة → محاسب/ة أول'],
    ],
    [
      'under another number has moved, and nothing that follows it is told',
      renumbered('2', '20'),
      ['role 2 moved code: 2 → 20'],
    ],
    [
      'in another spelling is told as wording',
      changed('roles', of('2', { title: 'امين/ة المكتبه' })),
      ['role 2 changed title wording: أمين/ة المكتبة → امين/ة المكتبه'],
    ],
    ['with spaces and no more is the same', changed('roles', of('2', { title: '  أمين/ة  المكتبة ' })), []],
    [
      'in another unit is changed',
      changed('roles', of('4', { unit: 'الإدارة' })),
      ['role 4 changed unit: المالية → الإدارة'],
    ],
    [
      'with another holder is changed',
      changed('roles', of('2', { holder: 'منى' })),
      ['role 2 changed holder: منى; علي → منى'],
    ],
    [
      'that became a body is changed',
      changed('roles', of('4', { kind: 'هيئة' })),
      ['role 4 changed kind: permanent → body'],
    ],
  ])('%s', (_, after, expected) => {
    expect(differences(after)).toEqual(expected);
  });

  it('that is plainly another under the same number is one gone and one new, with what belongs to them', () => {
    const after: BuiltTables = {
      ...changed('roles', of('4', { title: 'سائق/ة' })),
      duties: (centre.duties ?? []).map((row) => (row.role === '4' ? { ...row, text: 'يقود السيارة' } : row)),
    };
    expect(differences(after)).toEqual([
      'role 4 removed -: محاسب/ة → ∅',
      'role 4 added -: ∅ → سائق/ة',
      'duty 4 removed -: يمسك الحسابات → ∅',
      'duty 4 added -: ∅ → يقود السيارة',
      'line 4 removed -: مدير/ة المركز → ∅',
      'line 4 added -: ∅ → مدير/ة المركز',
    ]);
  });

  it('whose number and title both changed is known by its duties', () => {
    const before: BuiltTables = {
      ...centre,
      duties: [...(centre.duties ?? []), { role: '4', number: '2', text: 'يعد الميزانية السنوية' }],
    };
    const after: BuiltTables = {
      ...before,
      roles: (centre.roles ?? []).map((row) =>
        row.code === '4' ? { ...row, code: '9', title: 'محاسب/ة مالي/ة' } : row,
      ),
      duties: (before.duties ?? []).map((row) => (row.role === '4' ? { ...row, role: '9' } : row)),
      lines: (centre.lines ?? []).map((row) => (row.role === '4' ? { ...row, role: '9' } : row)),
    };
    expect(differences(after, {}, before)).toEqual([
      'role 4 moved code: 4 → 9',
      'role 4 changed title: محاسب/ة → محاسب/ة مالي/ة',
    ]);
  });

  it.each([
    ['numbers tell apart', 'كاتب/ة الوحدة 1', 'كاتب/ة الوحدة 2'],
    ['units tell apart', 'منسق/ة', 'منسق/ة'],
  ])('of the same title is not taken for one that %s', (_, title, other) => {
    const one: BuiltTables = {
      roles: [{ code: '1', title, unit: 'أ' }],
      duties: [{ role: '1', number: '1', text: 'ينسق المعارض' }],
    };
    const two: BuiltTables = {
      roles: [{ code: '5', title: other, unit: 'ب' }],
      duties: [{ role: '5', number: '1', text: 'يتابع المشتريات' }],
    };
    expect(differences(two, {}, one).map((line) => line.split(':')[0])).toEqual([
      'role 1 removed -',
      'role 5 added -',
      'duty 1 removed -',
      'duty 5 added -',
    ]);
  });

  it('exchanges its number with another', () => {
    const swap = (code: BuiltRow[string]) => (code === '3' ? '4' : code === '4' ? '3' : code);
    const after: BuiltTables = {
      ...centre,
      roles: (centre.roles ?? []).map((row) => ({ ...row, code: swap(row.code) })),
      duties: (centre.duties ?? []).map((row) => ({ ...row, role: swap(row.role) })),
      lines: (centre.lines ?? []).map((row) => ({ ...row, role: swap(row.role) })),
    };
    expect(differences(after)).toEqual(['role 3 moved code: 3 → 4', 'role 4 moved code: 4 → 3']);
  });
});

const at = (role: string, number: string, fields: Rows[number]) => (row: Rows[number]) =>
  row.role === role && row.number === number ? { ...row, ...fields } : row;

describe('a duty', () => {
  it.each<[string, BuiltTables, string[]]>([
    [
      'with a like text is changed',
      changed('duties', at('2', '1', { text: 'يفهرس الكتب والمجلات الواردة إلى المكتبة' })),
      ['duty 2 changed text: يفهرس الكتب الواردة إلى المكتبة → يفهرس الكتب والمجلات الواردة إلى المكتبة'],
    ],
    [
      'with quite another text is one gone and one new',
      changed('duties', at('2', '1', { text: 'يشتري أثاث القاعة' })),
      ['duty 2 removed -: يفهرس الكتب الواردة إلى المكتبة → ∅', 'duty 2 added -: ∅ → يشتري أثاث القاعة'],
    ],
    [
      'under another number has moved',
      changed('duties', at('2', '2.1', { number: '2.2' })),
      ['duty 2 moved number: 2.1 → 2.2'],
    ],
    [
      'of another role has moved',
      changed('duties', at('2', '2.1', { role: '3', number: '2' })),
      ['duty 2 moved role: أمين/ة المكتبة → مساعد/ة أمين/ة المكتبة', 'duty 2 moved number: 2.1 → 2'],
    ],
    [
      'in another spelling is told as wording',
      changed('duties', at('4', '1', { text: 'يمسك الحسـابات' })),
      ['duty 4 changed text wording: يمسك الحسابات → يمسك الحسـابات'],
    ],
  ])('%s', (_, after, expected) => {
    expect(differences(after)).toEqual(expected);
  });

  it('that goes lets those after it move up', () => {
    const after = changed('duties', (row) =>
      row.role !== '2'
        ? row
        : row.number === '1'
          ? undefined
          : { ...row, number: row.number === '2' ? '1' : '1.1' },
    );
    expect(
      differences({ ...after, lines: centre.lines }, { fields: { duty: ['role', 'number', 'text'] } }),
    ).toEqual([
      'duty 2 removed -: يفهرس الكتب الواردة إلى المكتبة → ∅',
      'duty 2 moved number: 2 → 1',
      'duty 2 moved number: 2.1 → 1.1',
    ]);
  });
});

describe('a line', () => {
  it.each<[string, BuiltTables, string[]]>([
    [
      'to another manager is changed',
      changed('lines', (row) => (row.role === '4' ? { ...row, reportsTo: 'B1' } : row)),
      ['line 4 changed reportsTo: مدير/ة المركز → مجلس الأمناء'],
    ],
    [
      'with another basis is changed',
      changed('lines', (row) => (row.role === '2' ? { ...row, basis: '2.2' } : row)),
      ['line 2 changed basis: 2.1 → 2.2'],
    ],
    [
      'beside another is new',
      changed('lines', (row) => row, [{ role: '3', reportsTo: '1', relation: 'فنية' }]),
      ['line 3 added -: ∅ → مدير/ة المركز'],
    ],
  ])('%s', (_, after, expected) => {
    expect(differences(after)).toEqual(expected);
  });
});

it('knows a unit under a new name by its roles', () => {
  const after: BuiltTables = {
    ...changed('roles', (row) => (row.unit === 'المكتبة' ? { ...row, unit: 'مركز المعرفة' } : row)),
    units: [{ name: 'مركز المعرفة', track: 'الفني' }],
  };
  expect(differences(after).filter((line) => line.startsWith('unit'))).toEqual([
    'unit  changed name: المكتبة → مركز المعرفة',
  ]);
});

describe('what one side does not keep', () => {
  const narrow: BuiltTables = {
    roles: (centre.roles ?? []).map(({ code, title }) => ({ code, title })),
    duties: centre.duties,
    columns: { roles: ['code', 'title'] },
  };

  it('is not compared, and said', () => {
    const { changes, skipped } = compareOrganisations(buildOrganisation(centre), buildOrganisation(narrow));
    expect(changes).toEqual([]);
    expect(skipped).toContainEqual({ what: 'role', field: 'holder' });
    expect(skipped).toContainEqual({ what: 'line', field: null });
    expect(skipped).toContainEqual({ what: 'unit', field: null });
  });

  it('is compared where it is asked for', () => {
    expect(differences(narrow, { fields: { role: ['code', 'title', 'holder'] } })).toEqual([
      'role 2 changed holder: منى; علي → ',
    ]);
  });
});

describe('a sentence', () => {
  const after: BuiltTables = {
    ...changed('roles', of('4', { kind: 'مرن', unit: '' }), [{ code: '9', title: 'سائق/ة' }]),
    lines: [...(centre.lines ?? []), { role: '9', reportsTo: '1', relation: 'تنسيق' }],
  };
  const { changes } = compareOrganisations(buildOrganisation(centre), buildOrganisation(after));

  it.each([
    [
      'en',
      [
        '“محاسب/ة” (4): Unit was “المالية” and is empty.',
        '“محاسب/ة” (4): Kind was “Permanent” and is “Flexible”.',
        'New role: “سائق/ة” (9).',
        'New line: “سائق/ة” (9) reports to “مدير/ة المركز” (Coordination).',
      ],
    ],
    [
      'ar',
      [
        'الدور «محاسب/ة» (4): كان في خانة «الوحدة» «المالية» وصارت فارغة.',
        'الدور «محاسب/ة» (4): تغيّرت خانة «نوع الدور» من «دائم» إلى «مرن».',
        'دور جديد: «سائق/ة» (9).',
        'خط تبعية جديد: «سائق/ة» (9) يتبع «مدير/ة المركز» (تنسيق).',
      ],
    ],
  ] as const)('tells each change in %s', (language, expected) => {
    expect(changes.map((change) => describeChange(language, change))).toEqual(expected);
  });
});
