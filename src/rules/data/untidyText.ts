import { tidied, untidiness, type Untidiness } from '../../organisation/untidy';
import { combine } from '../../organisation/planning/context';
import { editRow } from '../../organisation/planning/rows';
import { fixBy } from '../fix';
import { groupBy } from '../once';
import { placeOf } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { cellsOf, type ReadCell } from '../rows';

/** Spaces and signs that nobody sees and that make two equal texts differ; once for each column and kind of them. */
export const untidyText: Rule = { id: 'data/untidy-text', severity: 'warning', check: findUntidyTexts };

function* findUntidyTexts(context: RuleContext): Iterable<Report> {
  const untidy: (ReadCell & Readonly<{ fault: Untidiness }>)[] = [];
  for (const cell of cellsOf(context)) {
    const fault = untidiness(cell.text, { isTitle: isTitle(cell) });
    if (fault) untidy.push({ ...cell, fault });
  }
  const groups = groupBy(untidy, ({ kind, field, fault }) => `${kind}.${field}:${fault}`);
  for (const [subject, cells] of groups) {
    const [{ row, field, fault }, ...others] = cells;
    yield {
      message: `rule.data/untidy-text.${fault}`,
      values: { count: cells.length, column: row.source.columns[field]!, sheet: row.source.sheet },
      place: placeOf(row.source, field),
      subject: `text:${subject}`,
      related: others.map((cell) => placeOf(cell.row.source, cell.field)),
      fixes: () =>
        fixBy(
          'fix.tidy',
          combine(
            cells.map((cell) =>
              editRow(context, cell.kind, cell.row, {
                [cell.field]: tidied(cell.text, { isTitle: isTitle(cell) }),
              }),
            ),
          ),
          { count: cells.length },
        ),
    };
  }
}

function isTitle({ kind, field }: ReadCell): boolean {
  return kind === 'roles' && (field === 'title' || field === 'titleEn');
}
