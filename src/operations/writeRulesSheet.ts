import { type Language } from '../locales/say';
import { explainRule } from '../locales/ruleDocs';
import { combine, prepareEdits } from '../organisation/planning/context';
import { appendRow } from '../organisation/planning/rows';
import { catalogue } from '../rules/catalogue';
import { type Rule } from '../rules/rule';
import { applyPlan } from '../workbook/applyPlan';
import { withWorkbook } from '../workbook/excel';
import { writeContent } from '../workbook/writeContent';
import { requirePlan } from './planRefused';
import { readOrganisation } from './readOrganisation';
import { begin, type RunOptions } from './run';

/** The sheet, and how many rules were written into it. */
export type WrittenRules = Readonly<{ sheet: string; added: number; isDirectionLost: boolean }>;

/**
 * Writes the Rules sheet with every rule, its severity, its value and what it is for; where the workbook has one, the rules
 * that it lacks are added below, and what HR set stays.
 */
export function writeRulesSheet(options: RunOptions = {}): Promise<WrittenRules> {
  return withWorkbook(async (context) => {
    begin('reading', options);
    const { tables, organisation } = await readOrganisation(context, false);
    const { language } = organisation;
    begin('writing', options);
    const layout = tables.layout.rules;
    if (!layout) {
      const rows = catalogue.map((rule) => rowOfRule(language, rule));
      const { names, isDirectionLost } = await writeContent(context, { language, sheets: { rules: rows } });
      return { sheet: names[0]!, added: rows.length, isDirectionLost };
    }
    const edits = prepareEdits(tables);
    const known = new Set(organisation.ruleSettings.map(({ rule }) => rule));
    const missing = catalogue.filter(({ id }) => !known.has(id));
    const plan = combine(missing.map((rule) => appendRow(edits, 'rules', rowOfRule(language, rule))));
    await applyPlan(context, requirePlan(plan));
    return { sheet: layout.sheet, added: missing.length, isDirectionLost: false };
  });
}

function rowOfRule(language: Language, { id, severity, value }: Rule): Readonly<Record<string, string>> {
  const explanation = explainRule(language, id)?.what ?? '';
  return { rule: id, severity, value: value ? String(value.default) : '', explanation };
}
