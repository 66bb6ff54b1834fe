import fc from 'fast-check';
import { en } from '../../src/locales/en';
import { cellOf } from '../../src/organisation/model';
import { tops } from '../../src/organisation/tops';
import { catalogue } from '../../src/rules/catalogue';
import { languages } from '../../src/locales/say';
import { validate } from '../../src/rules/engine';
import { describeFinding } from '../../src/rules/message';
import { type Report, type Rule } from '../../src/rules/rule';
import { sheetFields } from '../../src/workbook/ownedSheets';
import { anyTables } from '../organisation/arbitrary';
import { type BuiltRow, type BuiltTables, buildSheets } from '../organisation/build';

const organisation = buildSheets({
  roles: [
    { code: 1, title: 'أ' },
    { code: 2, title: 'ب' },
  ],
  duties: [],
  lines: [],
});

function report(sheet: string, cell: string, subject = 'role:1'): Report {
  return { message: 'rule.data/required.no-title', values: { other: '1' }, place: { sheet, cell }, subject };
}

function ruleOf(id: Rule['id'], check: Rule['check'], severity: Rule['severity'] = 'warning'): Rule {
  return { id, severity, check };
}

describe('validate', () => {
  it('orders findings by sheet, row, column and rule', () => {
    const places = [
      'خطوط التبعية!B2',
      'أخرى!A1',
      'الأدوار!AA3',
      'الأدوار!B3',
      'الأدوار!A10',
      'الاختصاصات!A2',
    ];
    const reports = places.map((place) => report(...(place.split('!') as [string, string])));
    const { findings } = validate(organisation, [
      ruleOf('data/b', () => reports),
      ruleOf('data/a', () => reports),
    ]);
    expect(findings.map(({ place, rule }) => `${place.sheet}!${place.cell} ${rule}`)).toEqual(
      ['الأدوار!B3', 'الأدوار!AA3', 'الأدوار!A10', 'الاختصاصات!A2', 'خطوط التبعية!B2', 'أخرى!A1'].flatMap(
        (place) => [`${place} data/a`, `${place} data/b`],
      ),
    );
  });

  it('says the same thing once', () => {
    const reports = [report('الأدوار', 'A2'), report('الأدوار', 'A2'), report('الأدوار', 'A2', 'role:2')];
    expect(validate(organisation, [ruleOf('data/a', () => reports)]).findings).toHaveLength(2);
  });

  it('makes a rule that fails a finding, keeps what it found, and runs the others', () => {
    const failing = ruleOf('data/failing', function* () {
      yield report('الأدوار', 'B2');
      throw new Error('because');
    });
    const { findings, ready } = validate(organisation, [
      failing,
      ruleOf('data/a', () => [report('الأدوار', 'A2')]),
    ]);
    expect(findings.map(({ message, rule, severity }) => [message, rule, severity])).toEqual([
      ['rule.failed', 'data/failing', 'error'],
      ['rule.data/required.no-title', 'data/a', 'warning'],
      ['rule.data/required.no-title', 'data/failing', 'warning'],
    ]);
    expect(findings[0]).toMatchObject({
      place: { cell: 'A1' },
      values: { why: 'because' },
      subject: 'rule:data/failing',
    });
    expect(ready).toBe(false);
  });

  it('runs each rule once, with its value, over the same indexes; skips with the reason', () => {
    const contexts: unknown[] = [];
    const look = (id: Rule['id'], value?: number): Rule => ({
      ...ruleOf(id, (context) => {
        contexts.push(context.structure);
        expect(context.value).toBe(value ?? 0);
        return [];
      }),
      ...(value === undefined ? {} : { value: { default: value, minimum: 0, maximum: 9 } }),
    });
    const skipping: Rule = { ...look('data/skipped'), skip: () => 'skip.no-lines' };
    const { skipped } = validate(organisation, [look('data/a', 8), skipping, look('data/b')]);
    expect(contexts).toHaveLength(2);
    expect(contexts[0]).toBe(contexts[1]);
    expect(skipped).toEqual([{ rule: 'data/skipped', why: 'skip.no-lines' }]);
  });

  it('counts by severity, and a report may be milder than its rule', () => {
    const mixed = ruleOf(
      'data/a',
      () => [report('س', 'A1'), { ...report('س', 'A2'), severity: 'note' }],
      'error',
    );
    expect(validate(organisation, [mixed]).counts).toEqual({ error: 1, warning: 0, note: 1, waived: 0 });
  });

  it('finds nothing in an empty workbook but says what was skipped', () => {
    const { findings, skipped } = validate(buildSheets({ roles: [] }));
    expect(findings).toEqual([]);
    expect(skipped.map(({ rule }) => rule)).toContain('structure/placed');
  });
});

describe('the catalogue', () => {
  it('names each rule once, in the form group/name, with a title in the locales', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(id).toMatch(/^(data|structure|duties|titles)\/[a-z]+(-[a-z]+)*$/);
      expect(Object.keys(en)).toContain(`rule.${id}.title`);
    }
  });
});

const textOf = (value: BuiltRow[string]) => (typeof value === 'object' ? value.error : String(value));

describe('of any organisation', () => {
  /** One administrative manager a role: of interwoven rings only one is reported, and which depends on the order. */
  const tables = anyTables().map((any) => {
    const seen = new Set<unknown>();
    const roles = any.roles.filter(({ code }) => code !== '' && !seen.has(code) && seen.add(code));
    const lines = any.lines.filter(({ role, relation }) => {
      const own = roles.find(({ code }) => code === role);
      if (relation !== 'administrative') return true;
      const first = !seen.has(`>${textOf(role)}`) && (own?.reportsTo ?? '') === '';
      seen.add(`>${textOf(role)}`);
      return first;
    });
    return {
      roles: roles.map((row) => ({ ...row, title: `${textOf(row.title)} ${textOf(row.code)}` })),
      lines,
    };
  });

  it('the order of the rows does not change what is found', () => {
    const subjects = (built: BuiltTables) =>
      validate(buildSheets(built))
        .findings.map(({ rule, subject, message }) => `${rule} ${subject} ${message}`)
        .sort();
    const shuffled = tables.chain((built) =>
      fc.record({
        built: fc.constant(built),
        roles: fc.shuffledSubarray(built.roles, { minLength: built.roles.length }),
        lines: fc.shuffledSubarray(built.lines, { minLength: built.lines.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ built, roles, lines }) => {
        expect(subjects({ roles, lines })).toEqual(subjects(built));
      }),
      { numRuns: 300 },
    );
  });

  it('no rule fails', () => {
    fc.assert(
      fc.property(anyTables(), (built) => {
        const { findings } = validate(buildSheets(built));
        expect(findings.filter(({ message }) => message === 'rule.failed')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('no rule fails, whatever stands in any sheet', () => {
    const text = fc.oneof(
      fc.constantFrom<BuiltRow[string]>(
        '',
        '1',
        '2',
        '1.1',
        '٣',
        'XX',
        'مدير/ة',
        'دور 1',
        'هيئة',
        'شاغر',
        '-1',
        '9e9',
      ),
      fc.constantFrom<BuiltRow[string]>(
        { error: '#REF!' },
        'structure/span',
        'role:1',
        '\u202e',
        'نعم',
        'off',
        '1>2',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const sheet = (kind: keyof typeof sheetFields) =>
      fc.array(fc.record(Object.fromEntries(sheetFields[kind].map((field) => [field, text]))), {
        maxLength: 6,
      });
    const books = fc.record({
      roles: sheet('roles'),
      duties: sheet('duties'),
      lines: sheet('lines'),
      units: sheet('units'),
      rules: sheet('rules'),
      waivers: sheet('waivers'),
    });
    fc.assert(
      fc.property(books, (built) => {
        const { findings } = validate(buildSheets(built));
        expect(findings.filter(({ message }) => message === 'rule.failed')).toEqual([]);
        for (const finding of findings) {
          finding.fixes?.();
          for (const language of languages) expect(describeFinding(language, finding)).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('every permanent role hangs below a top, or below a role that some finding names', () => {
    fc.assert(
      fc.property(tables, (built) => {
        const sheets = buildSheets(built);
        const read = sheets.organisation;
        const { findings, skipped } = validate(sheets);
        if (skipped.some(({ rule }) => rule === 'structure/placed')) return;
        const { structure } = sheets;
        const places = new Set(
          findings.flatMap(({ place, related = [] }) =>
            [place, ...related].map(({ sheet, cell }) => `${sheet}!${cell}`),
          ),
        );
        const named = new Set(findings.flatMap(({ role }) => (role ? [role] : [])));
        for (const { source, role } of read.lines) {
          if (role.code && places.has(`${source.sheet}!${cellOf(source, 'reportsTo')}`)) named.add(role.code);
        }
        const settled = tops(read, structure);
        // Where the likeliest top is itself in trouble, the largest of the others may be the top until it is mended.
        const doubtful = settled.some((top) => named.has(read.roles[top]!.code));
        read.roles.forEach((role, index) => {
          if (role.status === 'abolished') return;
          const root = structure.rootOf[index]!;
          if (root === -1) {
            expect(findings.map(({ rule }) => rule)).toContain('structure/no-cycle');
            return;
          }
          const { kind, code } = read.roles[root]!;
          expect(kind !== 'permanent' || settled.includes(root) || named.has(code) || doubtful).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('work', () => {
  /** Reads of cells' values while checking: counted by standing in for the roles and lines. */
  function readsOf(count: number): number {
    let reads = 0;
    const counted = <Row extends object>(row: Row) =>
      new Proxy(row, {
        get: (target, key, receiver): unknown => {
          reads += 1;
          return Reflect.get(target, key, receiver);
        },
      });
    const { tables, organisation: built } = buildSheets({
      roles: Array.from({ length: count }, (_, i) => ({
        code: i,
        title: `دور ${i % 7}`,
        reportsTo: i % 10 === 0 ? 'XX' : i % 13 === 0 ? 'غائب' : i - 1,
      })),
      duties: Array.from({ length: 3 * count }, (_, i) => ({ role: i % (count + 5), number: 1, text: 'ن' })),
    });
    validate({
      tables,
      organisation: {
        ...built,
        roles: built.roles.map(counted),
        duties: built.duties.map(counted),
        lines: built.lines.map(counted),
      },
    });
    return reads;
  }

  it('grows with the number of rows and no faster', () => {
    expect(readsOf(2000)).toBeLessThanOrEqual(readsOf(200) * 11);
  });
});
