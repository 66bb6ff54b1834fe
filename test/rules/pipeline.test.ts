import { isRightToLeft, languages } from '../../src/locales/say';
import { isEmptyPlan } from '../../src/organisation/planning/context';
import { catalogue } from '../../src/rules/catalogue';
import { validate, validateInTurns } from '../../src/rules/engine';
import { fixAll } from '../../src/rules/fix';
import { foreseeFix } from '../../src/rules/foresee';
import { describeFinding } from '../../src/rules/message';
import { type Finding, type Report, type Rule } from '../../src/rules/rule';
import { buildSheets, type BuiltTables } from '../organisation/build';
import { findingsAfter } from './checkFixes';

const roles = [
  { code: 1, title: 'مدير', reportsTo: 'XX' },
  { code: 2, title: 'نائب' },
  { code: 3, title: 'باحث', reportsTo: 1 },
];
const place = { sheet: 'الأدوار', cell: 'A3' };
const report = (subject: string): Report => ({
  message: 'rule.failed',
  values: { rule: 'x', why: 'y' },
  place,
  subject,
});
const ruleOf = (id: Rule['id'], ...subjects: string[]): Rule => ({
  id,
  severity: 'warning',
  value: { default: 5, minimum: 1, maximum: 10 },
  check: ({ value }) => subjects.map((subject) => ({ ...report(subject), values: { rule: id, why: value } })),
});
const check = (tables: BuiltTables, ...rules: Rule[]) => validate(buildSheets({ roles, ...tables }), rules);

describe('the Rules sheet', () => {
  const rule = ruleOf('data/a', 'role:1');
  it.each([
    [{ severity: 'خطأ' }, 'error'],
    [{ severity: 'note' }, 'note'],
    [{ severity: '' }, 'warning'],
    [{ severity: 'غير معروفة' }, 'warning'],
  ])('sets the severity: %j', (row, severity) => {
    expect(check({ rules: [{ rule: 'data/a', ...row }] }, rule).findings[0]).toMatchObject({ severity });
  });

  it('switches a rule off, and the verdict says so', () => {
    const { findings, skipped } = check({ rules: [{ rule: 'data/a', severity: 'متوقفة' }] }, rule);
    expect(findings).toEqual([]);
    expect(skipped).toEqual([{ rule: 'data/a', why: 'skip.off' }]);
  });

  it.each([
    [7, 7],
    ['٧', 7],
    [0, 5],
    [11, 5],
    ['many', 5],
  ])('sets the value %s, where the rule can take it', (value, used) => {
    const { findings } = check({ rules: [{ rule: 'data/a', value }] }, rule);
    expect(findings[0]!.values).toMatchObject({ why: used });
  });

  it('counts by its last row, and leaves what is milder by itself milder', () => {
    const mild: Rule = { ...rule, check: () => [{ ...report('role:1'), severity: 'note' }] };
    const rows = { rules: ['note', 'error'].map((severity) => ({ rule: 'data/a', severity })) };
    expect(check(rows, rule).findings[0]!.severity).toBe('error');
    expect(check(rows, mild).findings[0]!.severity).toBe('note');
  });
});

describe('a waiver', () => {
  const rule = ruleOf('data/a', 'role:2', 'line:3>1');
  const waiver = (subject: string, id = 'data/a') => ({ rule: id, subject, reason: 'معروف' });

  it.each(['role:2', ' ROLE : ٢', 'role:\u200f2', 'Role:2 '])(
    'silences by its subject, however it is written: %s',
    (subject) => {
      const { findings, waived, counts } = check({ waivers: [waiver(subject)] }, rule);
      expect(findings.map((finding) => finding.subject)).toEqual(['line:3>1']);
      expect(waived).toMatchObject([{ finding: { subject: 'role:2' }, waiver: { reason: 'معروف' } }]);
      expect(counts).toEqual({ error: 0, warning: 1, note: 0, waived: 1 });
    },
  );

  it.each([waiver('role:22'), waiver('role:2', 'data/b'), waiver(''), { subject: 'role:2' }])(
    'silences nothing else: %j',
    (row) => {
      expect(check({ waivers: [row] }, rule).waived).toEqual([]);
    },
  );

  it('of an error makes the workbook ready', () => {
    const grave = { ...rule, severity: 'error' as const };
    expect(check({ waivers: [waiver('role:2')] }, grave).ready).toBe(false);
    expect(check({ waivers: [waiver('role:2'), waiver('line: 3 > 1')] }, grave).ready).toBe(true);
  });

  it('outlives sorting and new rows', () => {
    const faulty = { waivers: [{ rule: 'structure/placed', subject: 'role:2', reason: 'س' }] };
    for (const order of [roles, roles.toReversed(), [{ code: 9, title: 'جديد', reportsTo: 1 }, ...roles]]) {
      expect(validate(buildSheets({ ...faulty, roles: order }), catalogue).counts).toMatchObject({
        error: 0,
        waived: 1,
      });
    }
  });
});

describe('fixes', () => {
  const faulty = buildSheets({
    roles: [
      { code: 1, title: ' مدير', reportsTo: 'XX' },
      { code: 2, title: 'نائب ', reportsTo: 1, notes: 'س  ص' },
    ],
    lines: [
      { role: 2, reportsTo: 1, relation: 'فنية' },
      { role: 2, reportsTo: 1, relation: 'فنية' },
      { role: 2, reportsTo: 1, relation: 'فنية ' },
    ],
  });

  it('of one kind are one plan', () => {
    const { findings } = validate(faulty, catalogue);
    const plan = fixAll(findings, 'data/untidy-text', 'fix.tidy');
    expect(plan.cells.map(({ cell, after }) => `${cell}=${after}`)).toEqual([
      'B2=مدير',
      'B3=نائب',
      'O3=س ص',
      'C4=فنية',
    ]);
    expect(findingsAfter(faulty, plan).filter(({ rule }) => rule === 'data/untidy-text')).toEqual([]);
  });

  it('write each cell once, and none in a row that goes', () => {
    const cell = { sheet: 'س', cell: 'B4', before: 'أ', after: 'ب' };
    const removal = { kind: 'lines' as const, sheet: 'س', row: 5, before: {} };
    const finding = (plan: Parameters<typeof fixAll>[0][number]['fixes']): Finding => ({
      ...report('x'),
      rule: 'data/a',
      severity: 'note',
      ...(plan && { fixes: plan }),
    });
    const fixOf = (cells: (typeof cell)[], removals: (typeof removal)[]) =>
      finding(() => [{ title: 'fix.write', plan: { cells, removals, insertions: [] } }]);
    const plan = fixAll(
      [
        fixOf([cell], []),
        fixOf([{ ...cell, after: 'ج' }], [removal]),
        fixOf([{ ...cell, cell: 'C5' }], [removal]),
        finding(undefined),
      ],
      'data/a',
      'fix.write',
    );
    expect(plan).toEqual({ cells: [cell], removals: [removal], insertions: [] });
    expect(isEmptyPlan(fixAll([fixOf([cell], [])], 'data/b', 'fix.write'))).toBe(true);
  });

  it('are foreseen: what goes, and what comes up', async () => {
    const sheets = buildSheets({
      roles: [roles[0]!, { code: 2, title: 'نائب', reportsTo: 1 }],
      duties: [{ role: 1, number: 1, text: 'س' }],
    });
    const verdict = validate(sheets, catalogue);
    const cells = [{ sheet: 'الأدوار', cell: 'N3', before: '1', after: '2' }];
    const { gone, added } = await foreseeFix(sheets, { cells, insertions: [], removals: [] }, verdict, () =>
      Promise.resolve(),
    );
    expect(gone).toBe(0);
    expect(added.map(({ rule }) => rule)).toEqual(['structure/no-self-report']);
  });
});

it('finds the same in turns as in one go, and lets others have a turn', async () => {
  const many = buildSheets({
    roles: Array.from({ length: 4000 }, (_, code) => ({
      code,
      title: `دور ${code}`,
      reportsTo: code === 0 ? 'XX' : Math.floor(code / 9),
    })),
    duties: Array.from({ length: 12000 }, (_, at) => ({
      role: at % 4000,
      number: Math.floor(at / 4000) + 1,
      text: `عمل ${at} من أعمال الدور ${at % 40} كلها`,
    })),
  });
  let turns = 0;
  const verdict = await validateInTurns(many, () => {
    turns += 1;
    return Promise.resolve();
  });
  const plain = (findings: readonly Finding[]) => findings.map(({ fixes: _, ...rest }) => rest);
  expect(plain(verdict.findings)).toEqual(plain(validate(many).findings));
  expect(turns).toBeGreaterThan(0);
});

it('says every message of every rule in both languages without leaving anything open', () => {
  for (const language of languages) {
    const said = describeFinding(language, {
      message: 'rule.structure/depth.long',
      values: { role: 'أ', levels: 9, value: 7, beyond: 3, path: 'أ > ب' },
    });
    expect(said).toMatch(isRightToLeft(language) ? /تحت الحد 3 أدوار/u : /3 roles stand below/u);
  }
});
