import fc from 'fast-check';
import { type Finding } from '../../../src/rules/rule';
import {
  findingSeverities,
  keepSeverities,
  sortFindings,
  toggleSeverity,
  type FindingSeverity,
} from '../../../src/taskpane/validate/sortFindings';

function finding(sheet: string, severity: FindingSeverity, cell = 'A1'): Finding {
  return {
    rule: 'data/required',
    message: 'report.ready',
    place: { sheet, cell },
    subject: 'role:1',
    severity,
  };
}

const anyFinding = fc
  .record({
    sheet: fc.constantFrom('', 'الأدوار', 'Duties'),
    severity: fc.constantFrom(...findingSeverities),
    row: fc.nat(99),
  })
  .map(({ sheet, severity, row }) => finding(sheet, severity, `A${row}`));
/** What presses can lead to: all three at once is said by none. */
const anyFilter = fc.subarray([...findingSeverities], { maxLength: 2 }).map((wanted) => new Set(wanted));

describe('findings in the pane', () => {
  it('stand by sheet, in the order in which they come', () => {
    const [first, second, third] = [finding('ب', 'note'), finding('أ', 'error'), finding('ب', 'error', 'A2')];
    expect(sortFindings([first, second, third], new Set(), 9)).toEqual({
      sheets: [
        { sheet: 'ب', total: 2, findings: [first, third] },
        { sheet: 'أ', total: 1, findings: [second] },
      ],
      shown: 3,
      total: 3,
    });
  });

  it('are those of the wanted severities, and the sheets of no other', () => {
    const sorted = sortFindings([finding('أ', 'note'), finding('ب', 'error')], new Set(['error']), 9);
    expect(sorted.sheets.map(({ sheet }) => sheet)).toEqual(['ب']);
  });

  it('go on within a sheet that the limit cut: its number counts all', () => {
    const many = [finding('أ', 'error'), finding('أ', 'error', 'A2'), finding('ب', 'error')];
    expect(sortFindings(many, new Set(), 1)).toMatchObject({
      sheets: [{ sheet: 'أ', total: 2, findings: [many[0]] }],
      shown: 1,
      total: 3,
    });
  });

  it('begin, with less room, as they do with more', () => {
    const list = (...given: Parameters<typeof sortFindings>) =>
      sortFindings(...given).sheets.flatMap((sheet) => sheet.findings);
    fc.assert(
      fc.property(fc.array(anyFinding), anyFilter, fc.nat(20), (findings, wanted, limit) => {
        expect(list(findings, wanted, limit)).toEqual(
          list(findings, wanted, findings.length).slice(0, limit),
        );
      }),
    );
  });

  it('are neither lost nor doubled', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), anyFilter, fc.nat(20), (findings, wanted, limit) => {
        const passing = findings.filter(({ severity }) => wanted.size === 0 || wanted.has(severity));
        const { sheets, shown, total } = sortFindings(findings, wanted, limit);
        const listed = sheets.flatMap((sheet) => sheet.findings);
        expect(total).toBe(passing.length);
        expect(shown).toBe(Math.min(limit, total));
        expect(listed).toHaveLength(shown);
        expect(new Set(listed).size).toBe(shown);
        expect(listed.every((one) => passing.includes(one))).toBe(true);
      }),
    );
  });
});

describe('the filter', () => {
  it.each<[string, FindingSeverity[], FindingSeverity, FindingSeverity[]]>([
    ['takes up a severity', [], 'error', ['error']],
    ['takes up a second one', ['error'], 'note', ['error', 'note']],
    ['lets it go when it is pressed again', ['error', 'note'], 'error', ['note']],
    ['asks for all again with the last missing one', ['error', 'note'], 'warning', []],
  ])('%s', (_, wanted, pressed, expected) => {
    expect([...toggleSeverity(new Set(wanted), pressed)]).toEqual(expected);
  });

  it('is as it was after two presses, but where the first asked for all again', () => {
    fc.assert(
      fc.property(anyFilter, fc.constantFrom(...findingSeverities), (wanted, pressed) => {
        const given = [...wanted];
        const once = toggleSeverity(wanted, pressed);
        // The filter is the state of a component: a press must not change it under the component's hands.
        expect([...wanted]).toEqual(given);
        const isAllAgain =
          new Set([...given, pressed]).size === findingSeverities.length && !wanted.has(pressed);
        expect(toggleSeverity(once, pressed)).toEqual(isAllAgain ? new Set([pressed]) : wanted);
      }),
    );
  });

  it('forgets severities that the findings no longer have', () => {
    const kept = keepSeverities(new Set(['error', 'note']), { error: 0, warning: 4, note: 1 });
    expect([...kept]).toEqual(['note']);
  });

  it('never keeps a filter under which nothing is left', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { minLength: 1 }), anyFilter, (findings, chosen) => {
        const counts = { error: 0, warning: 0, note: 0 };
        for (const { severity } of findings) counts[severity]++;
        expect(sortFindings(findings, keepSeverities(chosen, counts), 1).shown).toBe(1);
      }),
    );
  });
});
