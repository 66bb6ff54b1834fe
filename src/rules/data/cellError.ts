import { placeOf } from '../place';
import { groupBy } from '../groupBy';
import { type Report, type Rule, type RuleContext } from '../rule';
import { kindOf } from '../kindOf';

/** #REF!, #N/A and their like in a column that is read; once for each error and column. */
export const cellError: Rule = { id: 'data/cell-error', severity: 'error', check: findErrors };

function* findErrors(context: RuleContext): Iterable<Report> {
  const errors = context.organisation.oddities.filter(({ problem }) => problem === 'cell-error');
  const groups = groupBy(errors, ({ source, field, written }) => `${source.sheet}\n${field}\n${written}`);
  for (const [first, ...others] of groups.values()) {
    const { source, field, written } = first;
    const column = `${kindOf(context, source) ?? 'roles'}.${field}`;
    yield {
      message: 'rule.data/cell-error.error',
      values: { written, count: others.length + 1, column: source.columns[field] ?? '', sheet: source.sheet },
      place: placeOf(source, field),
      subject: `column:${column}`,
      related: others.map((other) => placeOf(other.source, field)),
    };
  }
}
