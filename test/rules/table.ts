import { isRightToLeft, languages } from '../../src/locales/say';
import { validate } from '../../src/rules/engine';
import { describeFinding } from '../../src/rules/message';
import { type Rule, type Severity } from '../../src/rules/rule';
import { buildOrganisation, type BuiltTables } from '../organisation/build';

/** An expected finding: the last part of its message's key, its sheet and cell, and what else of it matters. */
export type Expected = Readonly<{
  message: string;
  at: string;
  subject?: string;
  role?: string;
  severity?: Severity;
  related?: readonly string[];
  values?: Readonly<Record<string, unknown>>;
}>;

/** Runs a rule, alone, over a table of organisations that it accepts and a table of those that it rejects. */
export function testRule(
  rule: Rule,
  tables: {
    accepts: Readonly<Record<string, BuiltTables>>;
    rejects: Readonly<Record<string, readonly [BuiltTables, ...Expected[]]>>;
  },
): void {
  describe(rule.id, () => {
    it.each(Object.entries(tables.accepts))('accepts %s', (_, built) => {
      expect(validate(buildOrganisation(built), [rule]).findings).toEqual([]);
    });

    it.each(Object.entries(tables.rejects))('rejects %s', (_, [built, ...expected]) => {
      const { findings } = validate(buildOrganisation(built), [rule]);
      const found = findings.map((finding) => ({
        ...finding,
        message: finding.message.split('.').at(-1),
        at: `${finding.place.sheet}!${finding.place.cell}`,
        related: (finding.related ?? []).map(({ sheet, cell }) => `${sheet}!${cell}`),
      }));
      expect(found).toMatchObject(expected);
      expect(found).toHaveLength(expected.length);
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
