import { nearest } from '../../organisation/nearest';
import { type SheetKind, type Source } from '../../organisation/model';
import { editRow, rowOf } from '../../organisation/planning/rows';
import { type FieldTexts } from '../../organisation/planning/rows';
import { fixBy } from '../fix';
import { placeOf } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { isInRange } from '../settings';
import { type MessageKey } from '../../locales/say';

/** A rule id in Rules or Waivers that does not exist, or a value that its rule cannot take. */
export const knownRule: Rule = {
  id: 'data/known-rule',
  severity: 'warning',
  skip: ({ organisation: { ruleSettings, waivers } }) =>
    ruleSettings.length + waivers.length > 0 ? undefined : 'skip.no-rules-sheet',
  check: findUnknownRules,
};

function* findUnknownRules(context: RuleContext): Iterable<Report> {
  const { ruleSettings, waivers } = context.organisation;
  const rules = new Map(context.catalogue.map((rule) => [rule.id as string, rule]));
  for (const { source, rule: id, value } of ruleSettings) {
    const rule = rules.get(id);
    if (!rule) yield unknownRule(context, 'rules', source, id);
    else if (value !== null && !isInRange(rule, { value })) {
      const range = rule.value;
      yield {
        message: range ? 'rule.data/known-rule.value' : 'rule.data/known-rule.no-value',
        values: { rule: id, value, least: range?.minimum ?? 0, most: range?.maximum ?? 0 },
        place: placeOf(source, 'value'),
        subject: `rule:${id}`,
        fixes: () => change(context, 'rules', source, 'fix.write', { value: String(range?.default ?? '') }),
      };
    }
  }
  for (const { source, rule } of waivers)
    if (!rules.has(rule)) yield unknownRule(context, 'waivers', source, rule);
}

function unknownRule(context: RuleContext, kind: SheetKind, source: Source, id: string): Report {
  return {
    message: id === '' ? 'rule.data/known-rule.no-rule' : 'rule.data/known-rule.unknown',
    values: { rule: id, row: source.row },
    place: placeOf(source, 'rule'),
    subject: `rule:${id}`,
    fixes: () => {
      const near = nearest(
        id,
        context.catalogue.map((rule) => rule.id),
      );
      return near === undefined ? [] : change(context, kind, source, 'fix.write', { rule: near });
    },
  };
}

function change(
  context: RuleContext,
  kind: SheetKind,
  source: Source,
  title: MessageKey,
  fields: FieldTexts,
) {
  const row = rowOf(context, kind, source);
  return row ? fixBy(title, editRow(context, kind, row, fields)) : [];
}
