import { foldText } from '../../organisation/fold';
import { type Oddity } from '../../organisation/model';
import { nearest } from '../../organisation/nearest';
import { combine } from '../../organisation/planning/context';
import { editRow, rowOf } from '../../organisation/planning/rows';
import { listOf, wordsOf } from '../../organisation/planning/spelling';
import { fixBy } from '../fix';
import { groupBy } from '../groupBy';
import { placeOf } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { kindOf } from '../kindOf';

/** A kind, relation, status, severity, yes/no or number outside what its column holds; once for each value. */
export const knownValue: Rule = { id: 'data/known-value', severity: 'error', check: findUnknownValues };

function* findUnknownValues(context: RuleContext): Iterable<Report> {
  const unknown = context.organisation.oddities.filter(({ problem }) => problem === 'unknown-value');
  const groups = groupBy(
    unknown,
    ({ source, field, written }) => `${source.sheet}\n${field}\n${foldText(written)}`,
  );
  for (const group of groups.values()) {
    const [{ source, field, written }, ...others] = group;
    const isListed = listOf(field) !== undefined;
    yield {
      message: isListed ? `rule.data/known-value.${listName(field)}` : 'rule.data/known-value.number',
      values: { written, count: group.length, column: source.columns[field] ?? '' },
      place: placeOf(source, field),
      subject: `value:${kindOf(context, source) ?? 'roles'}.${field}:${written}`,
      related: others.map((other) => placeOf(other.source, field)),
      fixes: () => (isListed ? mend(context, group) : []),
    };
  }
}

const listNames = ['kind', 'status', 'relation', 'severity', 'ownBylaw'] as const;

function listName(field: string): (typeof listNames)[number] {
  return listNames.find((name) => name === field) ?? 'kind';
}

/** Writes the value that was most likely meant, as the workbook itself writes it. */
function mend(context: RuleContext, group: readonly Oddity[]) {
  const [{ field, written }] = group as [Oddity];
  const words = wordsOf(field);
  const key = foldText(written);
  // Of so few words none is meant by chance.
  const near = nearest(key, words.keys(), Math.floor(key.length / 3));
  const value = near === undefined ? undefined : words.get(near);
  if (value === undefined) return [];
  const plan = combine(
    group.flatMap(({ source }) => {
      const kind = kindOf(context, source);
      const row = kind && rowOf(context, kind, source);
      return row ? [editRow(context, kind, row, { [field]: value })] : [];
    }),
  );
  return fixBy('fix.write', plan);
}
