import { catalogue } from '../../../src/rules/catalogue';
import { knownRule } from '../../../src/rules/data/knownRule';
import { unusedWaiver } from '../../../src/rules/data/unusedWaiver';
import { validate } from '../../../src/rules/engine';
import { type Rule } from '../../../src/rules/rule';
import { buildSheets, type BuiltTables } from '../../organisation/build';
import { checkFixes } from '../checkFixes';

/* Rules about rules: they look at the whole catalogue, so they are tried with it. */

const roles = [
  { code: 1, title: 'مدير', reportsTo: 'XX' },
  { code: 2, title: 'نائب' },
];
const placed = { rule: 'structure/placed', subject: 'role:2', reason: 'يُعيَّن مديره قريبًا' };

function found(rule: Rule, tables: BuiltTables) {
  const sheets = buildSheets({ roles, ...tables });
  checkFixes(sheets, rule);
  return validate(sheets, catalogue)
    .findings.filter(({ rule: id }) => id === rule.id)
    .map(({ message, place, fixes }) => [
      message.split('.').at(-1),
      `${place.sheet}!${place.cell}`,
      ...(fixes?.() ?? []).flatMap(({ plan }) => [
        ...plan.cells.map(({ cell, after }) => `${cell}=${after}`),
        ...plan.removals.map(({ row }) => `-${row}`),
      ]),
    ]);
}

describe(knownRule.id, () => {
  it.each<[string, BuiltTables]>([
    ['rules of the catalogue', { rules: catalogue.map(({ id, severity }) => ({ rule: id, severity })) }],
    ['values within their range', { rules: [{ rule: 'structure/span', value: 12 }] }],
    ['ids in other letters and spaces', { rules: [{ rule: ' Structure/Span ', value: '١٢' }] }],
    ['waivers of rules', { waivers: [placed] }],
  ])('accepts %s', (_, tables) => {
    expect(found(knownRule, tables)).toEqual([]);
  });

  it.each<[string, BuiltTables, ...string[][]]>([
    [
      'an id with a slip',
      { rules: [{ rule: 'structure/spam', severity: 'خطأ' }] },
      ['unknown', 'القواعد!A2', 'A2=structure/span'],
    ],
    [
      'an id that is like none',
      { rules: [{ rule: 'everything', severity: 'خطأ' }] },
      ['unknown', 'القواعد!A2'],
    ],
    [
      'a value out of its range',
      { rules: [{ rule: 'structure/span', value: 0 }] },
      ['value', 'القواعد!C2', 'C2=8'],
    ],
    [
      'a value where there is none',
      { rules: [{ rule: 'data/required', value: 3 }] },
      ['no-value', 'القواعد!C2', 'C2='],
    ],
    [
      'a row without a rule',
      { waivers: [{ subject: 'role:2', reason: 'س' }] },
      ['no-rule', 'الاستثناءات!A2'],
    ],
    [
      'a waiver of a rule with a slip',
      { waivers: [{ ...placed, rule: 'structure/place' }] },
      ['unknown', 'الاستثناءات!A2', 'A2=structure/placed'],
    ],
  ])('rejects %s', (_, tables, ...expected) => {
    expect(found(knownRule, tables)).toEqual(expected);
  });

  it('is skipped where nothing is set and nothing waived', () => {
    expect(validate(buildSheets({ roles }), catalogue).skipped).toContainEqual({
      rule: knownRule.id,
      why: 'skip.no-rules-sheet',
    });
  });
});

describe(unusedWaiver.id, () => {
  it.each<[string, BuiltTables]>([
    ['a waiver that silences a finding and says why', { waivers: [placed] }],
    [
      'a waiver of a rule that is off',
      { waivers: [placed], rules: [{ rule: 'structure/placed', severity: 'متوقفة' }] },
    ],
    [
      'a waiver of a rule that has nothing to look at',
      { waivers: [{ rule: 'duties/some', subject: 'role:2', reason: 'س' }] },
    ],
    [
      'a waiver that data/known-rule reports',
      { waivers: [{ rule: 'structure/gone', subject: 'x', reason: 'س' }] },
    ],
  ])('accepts %s', (_, tables) => {
    expect(found(unusedWaiver, tables)).toEqual([]);
  });

  it.each<[string, BuiltTables, ...string[][]]>([
    [
      'a waiver about another role',
      { waivers: [{ ...placed, subject: 'role:1' }] },
      ['unused', 'الاستثناءات!B2', '-2'],
    ],
    [
      'a second waiver for one finding',
      { waivers: [placed, { ...placed, reason: 'مرة أخرى' }] },
      ['unused', 'الاستثناءات!B3', '-3'],
    ],
    [
      'a waiver without a reason',
      { waivers: [{ ...placed, reason: ' ' }] },
      ['unexplained', 'الاستثناءات!C2'],
    ],
    [
      'a waiver without a subject',
      { waivers: [{ ...placed, subject: '' }] },
      ['unused', 'الاستثناءات!B2', '-2'],
    ],
  ])('rejects %s', (_, tables, ...expected) => {
    expect(found(unusedWaiver, tables)).toEqual(expected);
  });
});
