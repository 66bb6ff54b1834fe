import { type SheetKind, sheetKinds } from '../../organisation/model';
import { once } from '../../organisation/once';
import { combine } from '../../organisation/planning/context';
import { editRow, textOf } from '../../organisation/planning/rows';
import { tidied, untidiness, type Untidiness } from '../../organisation/untidy';
import { type WrittenRow } from '../../organisation/written';
import { fixBy } from '../fix';
import { groupBy } from '../groupBy';
import { placeOf } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';

/** Spaces and signs that nobody sees and that make two equal texts differ; once for each column and kind of them. */
export const untidyText: Rule = { id: 'data/untidy-text', severity: 'warning', check: findUntidyTexts };

type Fault = Readonly<{ kind: SheetKind; row: WrittenRow; field: string; fault: Untidiness }>;

function* findUntidyTexts(context: RuleContext): Iterable<Report> {
  const groups = groupBy(faultsOf(context), ({ kind, field, fault }) => `${kind}.${field}:${fault}`);
  for (const [subject, cells] of groups) {
    const [{ row, field, fault }, ...others] = cells;
    yield {
      message: `rule.data/untidy-text.${fault}`,
      values: { count: cells.length, column: row.source.columns[field]!, sheet: row.source.sheet },
      place: placeOf(row.source, field),
      subject: `text:${subject}`,
      related: others.map((cell) => placeOf(cell.row.source, cell.field)),
      fixes: () =>
        fixBy('fix.tidy', combine(cells.map((cell) => tidy(context, cell))), { count: cells.length }),
    };
  }
}

function* faultsOf({ tables }: RuleContext): Iterable<Fault> {
  for (const kind of sheetKinds) {
    for (const row of tables.rows[kind] ?? [])
      for (const [field, fault] of faultsOfRow(row)) yield { kind, row, field, fault };
  }
}

/** The untidy cells of a row; what a merged cell or a heading above lends it is tidied there. */
const faultsOfRow = once(({ source, fields, inherited }: WrittenRow) => {
  const faults: (readonly [string, Untidiness])[] = [];
  for (const field in fields) {
    const cell = fields[field];
    if (typeof cell !== 'string' || cell === '') continue;
    if (inherited?.[field] !== undefined || source.columns[field] === undefined) continue;
    const fault = untidiness(cell, { isTitle: isTitle(field) });
    if (fault) faults.push([field, fault]);
  }
  return faults;
});

function isTitle(field: string): boolean {
  return field === 'title' || field === 'titleEn';
}

function tidy(context: RuleContext, { kind, row, field }: Fault) {
  const text = tidied(textOf(row.fields[field]), { isTitle: isTitle(field) });
  return editRow(context, kind, row, { [field]: text });
}
