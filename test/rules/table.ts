import { isRightToLeft, languages } from '../../src/locales/say';
import { validate } from '../../src/rules/engine';
import { describeFinding } from '../../src/rules/message';
import { type Severity } from '../../src/organisation/model';
import { type Rule } from '../../src/rules/rule';
import { buildSheets, type BuiltTables } from '../organisation/build';
import { checkFixes } from './checkFixes';

/** An expected finding: the last part of its message's key, its sheet and cell, and what else of it matters. */
export type Expected = Readonly<{
  message: string;
  at: string;
  subject?: string;
  role?: string;
  severity?: Severity;
  related?: readonly string[];
  values?: Readonly<Record<string, unknown>>;
  /** Kinds of fixes that are offered (`write` for `fix.write`), and all that they write: `sheet!B3=text`, `sheet!-4` for a row. */
  fixes?: readonly string[];
  writes?: readonly string[];
}>;

/**
 * Runs a rule, alone, over a table of organisations that it accepts and a table of those that it rejects. Every fix that is offered
 * must take its finding away and add no error of any rule.
 */
export function testRule(
  rule: Rule,
  tables: {
    accepts: Readonly<Record<string, BuiltTables>>;
    rejects: Readonly<Record<string, readonly [BuiltTables, ...Expected[]]>>;
  },
): void {
  describe(rule.id, () => {
    it.each(Object.entries(tables.accepts))('accepts %s', (_, built) => {
      expect(validate(buildSheets(built), [rule]).findings).toEqual([]);
    });

    it.each(Object.entries(tables.rejects))('rejects %s', (_, [built, ...expected]) => {
      const sheets = buildSheets(built);
      const { findings } = validate(sheets, [rule]);
      const found = findings.map((finding) => ({
        ...finding,
        message: finding.message.split('.').at(-1),
        at: `${finding.place.sheet}!${finding.place.cell}`,
        related: (finding.related ?? []).map(({ sheet, cell }) => `${sheet}!${cell}`),
        fixes: (finding.fixes?.() ?? []).map(({ title }) => title.replace('fix.', '')),
        writes: (finding.fixes?.() ?? []).flatMap(({ plan }) => [
          ...plan.cells.map(({ sheet, cell, after }) => `${sheet}!${cell}=${after}`),
          ...plan.removals.map(({ sheet, row }) => `${sheet}!-${row}`),
        ]),
      }));
      expect(found).toMatchObject(expected);
      expect(found).toHaveLength(expected.length);
      checkFixes(sheets, rule);
      for (const finding of findings) {
        for (const language of languages) {
          const said = describeFinding(language, finding);
          expect(said).toMatch(
            isRightToLeft(language) ? /^\P{L}*\p{Script=Arabic}/u : /^\P{L}*\p{Script=Latin}/u,
          );
          expect(said).not.toMatch(/[{}]|undefined|«»|“”|\(\)/);
        }
      }
    });
  });
}
