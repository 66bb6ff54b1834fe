import { cellOf, type Organisation, type Source } from '../../organisation/model';
import { RowSet } from '../../organisation/rowMap';
import { headerPlace, placeOf } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { dutySubject, lineSubject, roleSubject, shorten } from '../subject';

/** A role without code or title, a duty without role or text, a line without an end. */
export const required: Rule = { id: 'data/required', severity: 'error', check: findGaps };

const fields = {
  roles: ['code', 'title'],
  duties: ['role', 'text'],
  lines: ['role', 'reportsTo'],
} as const;
type Kind = keyof typeof fields;

/** A row with its values of the two required fields of its sheet. */
type Row = Readonly<{
  kind: Kind;
  source: Source;
  values: readonly [string, string];
  subject: () => string;
  role: string;
}>;

function* findGaps({ organisation }: RuleContext): Iterable<Report> {
  yield* findMissingColumns(organisation);
  // A cell that holds an error is data/cell-error's.
  const broken = new Set(
    organisation.oddities
      .filter(({ problem }) => problem === 'cell-error')
      .map(({ source, field }) => `${source.sheet}!${cellOf(source, field)}`),
  );
  const isBroken = ({ source, kind }: Row, end: 0 | 1) =>
    broken.has(`${source.sheet}!${cellOf(source, fields[kind][end])}`);
  for (const row of requiredRows(organisation)) {
    const missing = ([0, 1] as const).filter(
      (end) => row.values[end] === '' && keeps(row, fields[row.kind][end]) && !isBroken(row, end),
    );
    if (missing.length > 0) yield reportGap(row, missing);
  }
}

/** A column that the sheet lacks is one finding, not one for each row. */
function* findMissingColumns(organisation: Organisation): Iterable<Report> {
  for (const kind of Object.keys(fields) as Kind[]) {
    const layout = organisation.layout[kind];
    for (const field of layout ? fields[kind] : []) {
      if (layout!.columns[field] !== undefined) continue;
      yield {
        message: 'rule.data/required.column',
        values: { field: `${kind}_${field}`, sheet: layout!.sheet },
        place: headerPlace(organisation, kind),
        subject: `column:${kind}.${field}`,
      };
    }
  }
}

function keeps(row: Row, field: string): boolean {
  return row.source.columns[field] !== undefined;
}

/** The rows in which something that is required is missing. */
function* requiredRows({ roles, duties, lines }: Organisation): Iterable<Row> {
  for (const role of roles) {
    const { source, code, title } = role;
    if (code !== '' && title !== '') continue;
    yield { kind: 'roles', source, values: [code, title], subject: () => roleSubject(role), role: code };
  }
  for (const duty of duties) {
    const { source, role, text } = duty;
    if (role.written !== '' && text !== '') continue;
    const subject = () => dutySubject(duty);
    yield { kind: 'duties', source, values: [role.written, text], subject, role: role.code ?? '' };
  }
  // A line that stands in a role's own row has both its ends.
  const gaps = lines.filter(({ role, reportsTo }) => role.written === '' || reportsTo.written === '');
  const roleRows = new RowSet(gaps.length === 0 ? [] : roles.map(({ source }) => source));
  for (const line of gaps) {
    const { source, role, reportsTo } = line;
    if (roleRows.has(source)) continue;
    const values = [role.written, reportsTo.written] as const;
    yield { kind: 'lines', source, values, subject: () => lineSubject(line), role: role.code ?? '' };
  }
}

const both = {
  roles: 'rule.data/required.no-code-no-title',
  duties: 'rule.data/required.no-role-no-text',
  lines: 'rule.data/required.no-ends',
} as const;
const one = {
  roles: ['rule.data/required.no-code', 'rule.data/required.no-title'],
  duties: ['rule.data/required.no-duty-role', 'rule.data/required.no-text'],
  lines: ['rule.data/required.no-line-role', 'rule.data/required.no-manager'],
} as const;

/** One row, one finding: at its first gap, with the second beside it. */
function reportGap(row: Row, missing: readonly (0 | 1)[]): Report {
  const { kind, source, subject, role } = row;
  const places = missing.map((end) => placeOf(source, fields[kind][end]));
  return {
    message: missing.length > 1 ? both[kind] : one[kind][missing[0]!],
    values: {
      row: source.row,
      other: shorten(row.values[missing[0] === 0 ? 1 : 0]),
    },
    place: places[0]!,
    subject: subject(),
    ...(role ? { role } : {}),
    ...(places.length > 1 ? { related: places.slice(1) } : {}),
  };
}
