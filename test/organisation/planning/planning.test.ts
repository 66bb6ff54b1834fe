import fc from 'fast-check';
import { say } from '../../../src/locales/say';
import { type EditPlan } from '../../../src/organisation/edit';
import { applyToTables } from '../../../src/organisation/planning/applyToTables';
import { changeCode, renumberRoles } from '../../../src/organisation/planning/codes';
import {
  type EditContext,
  isEmptyPlan,
  isRefusal,
  type Planned,
  prepareEdits,
} from '../../../src/organisation/planning/context';
import {
  addDuty,
  changeDuty,
  dutiesOf,
  nextNumber,
  removeDuty,
  renumberDuties,
} from '../../../src/organisation/planning/duties';
import { effectOfPlan } from '../../../src/organisation/planning/effect';
import {
  addLine,
  changeLine,
  changeManager,
  linesOf,
  removeLine,
} from '../../../src/organisation/planning/lines';
import { addRole, changeRole, removeRole, retireRole } from '../../../src/organisation/planning/roles';
import { valuesOf } from '../../../src/organisation/planning/spelling';
import { type BuiltTables, buildTables } from '../build';

const centre: BuiltTables = {
  roles: [
    { code: 'B1', title: 'مجلس الأمناء', kind: 'هيئة' },
    { code: '1', title: 'مدير/ة المركز', unit: 'الإدارة' },
    { code: '2', title: 'أمين/ة المكتبة', unit: 'المكتبة', kind: 'دائمة', status: 'مشغولة' },
    { code: '٣', title: 'مساعد/ة', unit: 'المكتبة', kind: 'دائمة' },
    { code: '4', title: 'محاسب/ة', unit: 'المالية' },
  ],
  duties: [
    { role: '1', number: '1', text: 'القيادة' },
    { role: 2, number: '١', text: 'الفهرسة' },
    { role: '2', number: '1.1', text: 'بالمسمى' },
    { role: 'أمين/ة المكتبة', number: '3', text: 'الإعارة' },
    { role: '4', number: '1', text: 'الحسابات' },
  ],
  lines: [
    { role: '1', reportsTo: 'B1' },
    { role: '2', reportsTo: '1', basis: '2.1؛ 1.1' },
    { role: '3', reportsTo: ' 2 ', relation: 'إداري' },
    { role: '4', reportsTo: '1' },
    { role: '4', reportsTo: '2', relation: 'تنسيق', basis: '٢.٣' },
  ],
};
const context = (tables: BuiltTables = centre) => prepareEdits(buildTables(tables));

function accepted(planned: Planned): EditPlan {
  if (isRefusal(planned)) throw new Error(`Refused: ${say('en', planned.message, planned.values)}`);
  return planned;
}

/** A plan in short: `sheet cell: before → after`, `sheet +row: …`, `sheet -row`. */
function inShort(planned: Planned): string[] {
  const { cells, insertions, removals } = accepted(planned);
  return [
    ...cells.map(({ sheet, cell, before, after }) => `${sheet} ${cell}: ${before} → ${after}`),
    ...insertions.map(({ sheet, after, values }) => `${sheet} +${after}: ${JSON.stringify(values)}`),
    ...removals.map(({ sheet, row }) => `${sheet} -${row}`),
  ];
}

/** The organisation once a plan is written. */
const after = (before: EditContext, planned: Planned) =>
  prepareEdits(applyToTables(before.tables, accepted(planned)));

describe('a role', () => {
  it('comes below the last one of its unit, spelt as the workbook spells', () => {
    const fields = { code: '٩', title: 'مترجم/ة', unit: 'المكتبه', kind: 'permanent', status: 'filled' };
    const [short] = inShort(addRole(context(), fields));
    expect(short).toMatch(/^الأدوار \+5: /);
    expect(short).toContain('"I":"دائمة"');
    expect(short).toContain('مشغولة');
    expect(after(context(), addRole(context(), fields)).organisation.roles.map(({ code }) => code)).toEqual([
      'B1',
      '1',
      '2',
      '3',
      '9',
      '4',
    ]);
  });

  it('comes at the end where its unit is new', () => {
    expect(inShort(addRole(context(), { code: '9', title: 'x', unit: 'جديدة' }))[0]).toMatch(
      /^الأدوار \+6: /,
    );
  });

  it('is the first of an empty sheet', () => {
    const empty = context({ roles: [] });
    expect(inShort(addRole(empty, { code: '1', title: 'x' }))).toEqual(['الأدوار +1: {"A":"1","B":"x"}']);
  });

  it.each<[string, Record<string, string>, string]>([
    ['no number', { code: ' ', title: 'x' }, 'edit.refusal.no-code'],
    ['no title', { code: '9', title: '' }, 'edit.refusal.no-title'],
    ['a number that another has', { code: '3', title: 'x' }, 'edit.refusal.code-taken'],
  ])('is refused with %s', (_, fields, message) => {
    expect(addRole(context(), fields)).toMatchObject({ message });
  });

  it('is refused a value for which there is no column', () => {
    const narrow = context({ roles: [{ code: '1', title: 'x' }], columns: { roles: ['code', 'title'] } });
    expect(addRole(narrow, { code: '2', title: 'y', grade: 'A' })).toMatchObject({
      message: 'edit.refusal.no-column',
      values: { field: 'roles_grade' },
    });
    expect(isRefusal(addRole(narrow, { code: '2', title: 'y', grade: '' }))).toBe(false);
  });

  it('is changed in the cells that differ only', () => {
    const plan = changeRole(context(), 2, { title: 'أمين/ة المكتبة', grade: 'أ', kind: 'permanent' });
    expect(inShort(plan)).toEqual(['الأدوار G4:  → أ']);
  });

  it('is retired in the workbook’s own words, and only where a column can say so', () => {
    expect(inShort(retireRole(context(), 2))).toEqual(['الأدوار K4: مشغولة → ملغى']);
    const narrow = context({ roles: [{ code: '1', title: 'x' }], columns: { roles: ['code', 'title'] } });
    expect(retireRole(narrow, 0)).toMatchObject({ message: 'edit.refusal.no-status' });
  });

  it('goes with its duties and lines', () => {
    const then = after(context(), removeRole(context(), 2));
    expect(then.organisation.roles.map(({ code }) => code)).toEqual(['B1', '1', '3', '4']);
    expect(then.organisation.duties.map(({ text }) => text)).toEqual(['القيادة', 'الحسابات']);
    expect(then.organisation.lines.map(({ role, reportsTo }) => `${role.code}>${reportsTo.code}`)).toEqual([
      '1>B1',
      '4>1',
    ]);
  });

  it('in merged cells is not changed', () => {
    const tables = buildTables(centre);
    const rows = tables.rows.roles!.map((row, index) =>
      index === 3 ? { ...row, inherited: { unit: 4 } } : row,
    );
    const merged = prepareEdits({ ...tables, rows: { ...tables.rows, roles: rows } });
    expect(changeRole(merged, 3, { unit: 'x' })).toMatchObject({
      message: 'edit.refusal.merged',
      values: { cell: 'E5' },
    });
  });
});

describe('a duty', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ['below the role’s last one', { number: '4', text: 'x' }, /^الاختصاصات \+5: /],
    ['a part below the parts of its duty', { number: '1.2', text: 'x' }, /^الاختصاصات \+4: /],
  ])('comes %s', (_, fields, expected) => {
    expect(inShort(addDuty(context(), 2, fields))[0]).toMatch(expected);
  });

  it('of a role without duties comes below those of the role before it', () => {
    expect(inShort(addDuty(context(), 3, { number: '1', text: 'x' }))).toEqual([
      'الاختصاصات +5: {"B":"1","C":"x","A":"3"}',
    ]);
  });

  it('has the next number', () => {
    expect(nextNumber(context(), 2)).toBe('4');
    expect(nextNumber(context(), 3)).toBe('1');
  });

  it('is changed and removed', () => {
    const [duty] = dutiesOf(context(), 4);
    expect(inShort(changeDuty(context(), duty!, { text: 'الميزانية' }))).toEqual([
      'الاختصاصات C6: الحسابات → الميزانية',
    ]);
    expect(inShort(removeDuty(context(), duty!))).toEqual(['الاختصاصات -6']);
    expect(changeDuty(context(), duty!, { text: ' ' })).toMatchObject({ message: 'edit.refusal.no-text' });
  });

  it('is renumbered in order, in its own digits, and what names it follows', () => {
    expect(inShort(renumberDuties(context(), 2))).toEqual([
      'الاختصاصات B5: 3 → 2',
      'خطوط التبعية D6: ٢.٣ → ٢.٢',
    ]);
  });

  it('has no sheet: that is said', () => {
    const bare = context({ roles: [{ code: '1', title: 'x' }] });
    expect(addDuty(bare, 0, { text: 'x' })).toMatchObject({
      message: 'edit.refusal.no-sheet',
      values: { kind: 'duties' },
    });
  });
});

describe('a line', () => {
  it('comes below the role’s last one', () => {
    expect(inShort(addLine(context(), 3, 4, { relation: 'technical' }))).toEqual([
      'خطوط التبعية +4: {"C":"فنية","A":"3","B":"4"}',
    ]);
  });

  it('is changed and removed', () => {
    const own = linesOf(context(), 4);
    expect(inShort(changeLine(context(), own[1]!, { relation: 'technical' }, 3))).toEqual([
      'خطوط التبعية C6: تنسيق → فنية',
      'خطوط التبعية B6: 2 → 3',
    ]);
    expect(inShort(removeLine(context(), own[1]!))).toEqual(['خطوط التبعية -6']);
  });

  it.each<[string, number, number, string]>([
    ['the role itself', 2, 2, 'edit.refusal.own-manager'],
    ['one who stands below', 1, 3, 'edit.refusal.below'],
  ])('leads never to %s', (_, role, manager, message) => {
    expect(changeManager(context(), role, manager)).toMatchObject({ message });
  });

  it('leads never to an abolished role', () => {
    const old = context({
      ...centre,
      roles: centre.roles!.map((role) => (role.code === '4' ? { ...role, status: 'ملغى' } : role)),
    });
    expect(changeManager(old, 2, 4)).toMatchObject({ message: 'edit.refusal.abolished-manager' });
  });

  it('says through whom the other stands below', () => {
    const refusal = changeManager(context(), 1, 3);
    expect(isRefusal(refusal) && say('ar', refusal.message, refusal.values)).toContain(
      'مساعد/ة > أمين/ة المكتبة > مدير/ة المركز',
    );
  });
});

describe('the manager of a role', () => {
  it('is changed where the line stands', () => {
    expect(inShort(changeManager(context(), 4, 2))).toEqual(['خطوط التبعية B5: 1 → 2']);
  });

  it('is written in the manager’s column, named as that column names', () => {
    const inColumn = context({
      roles: [
        { code: '1', title: 'Head' },
        { code: '2', title: 'Clerk', reportsTo: 'Head' },
        { code: '3', title: 'Porter' },
      ],
    });
    expect(inShort(changeManager(inColumn, 2, 1))).toEqual(['الأدوار N4:  → Clerk']);
    expect(inShort(changeManager(inColumn, 1, 2))).toEqual(['الأدوار N3: Head → Porter']);
    expect(inShort(changeManager(inColumn, 1, null))).toEqual(['الأدوار N3: Head → ']);
  });

  it('gets a line where there is none and no column', () => {
    const columns = { roles: ['code', 'title'] };
    const without = context({ roles: centre.roles!, lines: [], columns });
    expect(inShort(changeManager(without, 2, 1))).toEqual([
      'خطوط التبعية +1: {"C":"إدارية","A":"2","B":"1"}',
    ]);
  });

  it('moves all who stand below, which is told before', () => {
    const { moves, newRings } = effectOfPlan(context(), accepted(changeManager(context(), 2, 4)));
    expect(newRings).toBe(0);
    expect(moves).toMatchObject([
      {
        role: { code: '2' },
        from: { code: '1' },
        to: { code: '4' },
        below: 1,
        depth: { before: 2, after: 3 },
        span: 1,
      },
    ]);
  });
});

describe('the code of a role', () => {
  it('is changed everywhere it is named, in each cell’s own digits and spaces, titles left alone', () => {
    expect(inShort(changeCode(context(), 2, '12'))).toEqual([
      'الأدوار A4: 2 → 12',
      'الاختصاصات A3: 2 → 12',
      'الاختصاصات A4: 2 → 12',
      'خطوط التبعية A3: 2 → 12',
      'خطوط التبعية B4:  2  →  12 ',
      'خطوط التبعية B6: 2 → 12',
      'خطوط التبعية D3: 2.1؛ 1.1 → 12.1؛ 1.1',
      'خطوط التبعية D6: ٢.٣ → ١٢.٣',
    ]);
    expect(inShort(changeCode(context(), 3, '15'))[0]).toBe('الأدوار A5: ٣ → ١٥');
  });

  it('changes nothing of the structure', () => {
    const { moves } = effectOfPlan(context(), accepted(changeCode(context(), 2, '12')));
    expect(moves).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['empty', ' ', 'edit.refusal.no-code'],
    ['another’s', '٤', 'edit.refusal.code-taken'],
    ['too long', 'x'.repeat(51), 'edit.refusal.long-code'],
  ])('is refused when %s', (_, code, message) => {
    expect(changeCode(context(), 2, code)).toMatchObject({ message });
  });

  it('is changed in all rows of a shared job', () => {
    const shared = context({
      roles: [
        { code: '7', title: 'Clerk', holder: 'Ann' },
        { code: '7', title: 'Clerk', holder: 'Bo' },
      ],
    });
    expect(inShort(changeCode(shared, 1, '8'))).toEqual(['الأدوار A2: 7 → 8', 'الأدوار A3: 7 → 8']);
  });

  it('of all roles is numbered in the order of the sheet, bodies aside', () => {
    const odd = context({
      roles: [
        { code: 'B1', title: 'Board' },
        { code: '2', title: 'Head', reportsTo: 'B1' },
        { code: '1', title: 'Clerk', reportsTo: '2' },
        { code: '5', title: 'Porter', reportsTo: '1' },
      ],
    });
    expect(inShort(renumberRoles(odd))).toEqual([
      'الأدوار A3: 2 → 1',
      'الأدوار A4: 1 → 2',
      'الأدوار A5: 5 → 3',
      'الأدوار N4: 2 → 1',
      'الأدوار N5: 1 → 2',
    ]);
  });
});

it('offers the values of a column, the most frequent first', () => {
  expect(valuesOf(context(), 'roles', 'unit')).toEqual(['المكتبة', 'الإدارة', 'المالية']);
  expect(valuesOf(context(), 'roles', 'status')).toEqual(['filled', 'vacant', 'abolished']);
});

describe('whatever the organisation', () => {
  const tables = fc
    .array(
      fc.record({ above: fc.nat({ max: 20 }), unit: fc.constantFrom('أ', 'ب', ''), byTitle: fc.boolean() }),
      { minLength: 2, maxLength: 9 },
    )
    .map((roles): BuiltTables => ({
      roles: roles.map(({ unit }, index) => ({ code: String(index + 1), title: `دور ${index + 1}`, unit })),
      duties: roles.flatMap((_, index) => [
        { role: String(index + 1), number: '1', text: `مهمة ${index}` },
        { role: `دور ${index + 1}`, number: '2', text: `أخرى ${index}` },
      ]),
      lines: roles.flatMap(({ above, byTitle }, index) => {
        const manager = index === 0 ? 0 : (above % index) + 1;
        if (manager === 0) return [];
        return [
          {
            role: String(index + 1),
            reportsTo: byTitle ? `دور ${manager}` : String(manager),
            basis: `${index + 1}.1`,
          },
        ];
      }),
    }));

  it('a code changed and changed back gives the same sheets', () => {
    fc.assert(
      fc.property(tables, fc.nat(), (built, pick) => {
        const before = context(built);
        const index = pick % before.organisation.roles.length;
        const { code } = before.organisation.roles[index]!;
        const changed = after(before, changeCode(before, index, 'Z-9'));
        expect(changed.organisation.roles[index]!.code).toBe('Z-9');
        expect(changed.structure.managers).toEqual(before.structure.managers);
        expect(after(changed, changeCode(changed, index, code)).tables).toEqual(before.tables);
      }),
    );
  });

  it('another manager is the one wished for, makes no ring, and changes no other role', () => {
    fc.assert(
      fc.property(tables, fc.nat(), fc.nat(), (built, one, other) => {
        const before = context(built);
        const count = before.organisation.roles.length;
        const [role, manager] = [one % count, other % count];
        const planned = changeManager(before, role, manager);
        if (isRefusal(planned)) return;
        const then = after(before, planned);
        expect(then.structure.managers.administrative[role]).toEqual([manager]);
        expect(then.structure.rings).toEqual([]);
        before.organisation.roles.forEach((_, index) => {
          if (index === role) return;
          expect(then.structure.managers.administrative[index]).toEqual(
            before.structure.managers.administrative[index],
          );
        });
      }),
    );
  });

  it('a role put in and taken out again gives the same sheets', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom('أ', 'ب', 'ج', ''), (built, unit) => {
        const before = context(built);
        const added = after(before, addRole(before, { code: 'N', title: 'جديد', unit }));
        const index = added.organisation.roles.findIndex(({ code }) => code === 'N');
        expect(added.organisation.roles).toHaveLength(before.organisation.roles.length + 1);
        expect(after(added, removeRole(added, index)).tables).toEqual(before.tables);
      }),
    );
  });

  it('numbers that are in order need no edit', () => {
    fc.assert(
      fc.property(tables, fc.nat(), (built, pick) => {
        const before = context(built);
        const plan = accepted(renumberDuties(before, pick % before.organisation.roles.length));
        expect(isEmptyPlan(plan)).toBe(true);
      }),
    );
  });
});
