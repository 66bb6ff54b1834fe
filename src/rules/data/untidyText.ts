import { type SheetKind, sheetKinds } from '../../organisation/model';
import { combine } from '../../organisation/planning/context';
import { editRow, textOf } from '../../organisation/planning/rows';
import { tidied, untidiness, type Untidiness } from '../../organisation/untidy';
import { type WrittenRow } from '../../organisation/written';
import { fixBy } from '../fix';
import { groupBy } from '../groupBy';
import { placeOf } from '../place';
import { pause, type Report, type Rule, type RuleContext } from '../rule';

/** Spaces and signs that nobody sees and that make two equal texts differ; once for each column and kind of them. */
export const untidyText: Rule = { id: 'data/untidy-text', severity: 'warning', check: findUntidyTexts };

type Fault = Readonly<{ kind: SheetKind; row: WrittenRow; field: string; fault: Untidiness }>;

function* findUntidyTexts(context: RuleContext): Iterable<Report | typeof pause> {
  const faults = yield* findFaults(context);
  const groups = groupBy(faults, ({ kind, field, fault }) => `${kind}.${field}:${fault}`);
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

/** Rows after which others may have a turn. */
const portion = 2000;

function* findFaults({ tables }: RuleContext): Generator<typeof pause, readonly Fault[]> {
  const faults: Fault[] = [];
  for (const kind of sheetKinds) {
    for (const [at, row] of (tables.rows[kind] ?? []).entries()) {
      if (at % portion === 0) yield pause;
      addFaults(faults, kind, row);
    }
  }
  return faults;
}

/** Adds the untidy cells of a row; what a merged cell or a heading above lends it is tidied there. */
function addFaults(faults: Fault[], kind: SheetKind, row: WrittenRow): void {
  const { source, fields, inherited } = row;
  for (const field in fields) {
    const cell = fields[field];
    if (typeof cell !== 'string' || cell === '') continue;
    const fault = untidiness(cell, { isTitle: isTitle(field) });
    if (!fault || inherited?.[field] !== undefined || source.columns[field] === undefined) continue;
    faults.push({ kind, row, field, fault });
  }
}

function isTitle(field: string): boolean {
  return field === 'title' || field === 'titleEn';
}

function tidy(context: RuleContext, { kind, row, field }: Fault) {
  const text = tidied(textOf(row.fields[field]), { isTitle: isTitle(field) });
  return editRow(context, kind, row, { [field]: text });
}
