import { type Line } from '../../organisation/model';
import { removeLine } from '../../organisation/planning/lines';
import { combine } from '../../organisation/planning/context';
import { editRow, keeps, rowOf } from '../../organisation/planning/rows';
import { repeatedRows } from '../data/duplicateRow';
import { fixBy } from '../fix';
import { placeOfLine } from '../place';
import { mix, repeated } from '../repeated';
import { type Fix, type Report, type Rule, type RuleContext } from '../rule';
import { skipWithoutLines } from '../skip';
import { lineSubject, nameRole } from '../subject';

/** The same line twice, or a coordination line beside an administrative one between the same two. */
export const duplicateLine: Rule = {
  id: 'structure/duplicate-line',
  severity: 'warning',
  skip: skipWithoutLines,
  check: findRepeatedLines,
};

type Entry = Readonly<{ line: Line; role: number; manager: number }>;

function* findRepeatedLines(context: RuleContext): Iterable<Report> {
  const { organisation, structure, tables } = context;
  const repeats = repeatedRows(tables);
  const entries = organisation.lines.flatMap((line, index): Entry[] => {
    const ends = structure.ends[index]!;
    const isSound = ends.role !== -1 && ends.manager !== -1 && ends.role !== ends.manager;
    // A row that repeats another wholly is data/duplicate-row's.
    return isSound && !repeats.has(line.source) ? [{ line, ...ends }] : [];
  });
  const named = ({ role, manager }: Entry) => ({
    role: nameRole(organisation.roles[role]!),
    manager: nameRole(organisation.roles[manager]!),
  });
  const same = repeated(
    entries,
    ({ role, manager }) => mix(role, manager),
    ({ line, role, manager }) => `${role}>${manager} ${line.relation}`,
  );
  for (const [first, ...others] of same) {
    // Shares of one job say the same line each in its own row.
    const again = others.filter(({ line }) => rowOf(context, 'lines', line.source));
    if (again.length === 0) continue;
    yield {
      message: 'rule.structure/duplicate-line.repeated',
      values: { ...named(first), count: again.length + 1 },
      place: placeOfLine(again[0]!.line),
      subject: lineSubject(first.line),
      role: organisation.roles[first.role]!.code,
      related: [first, ...again.slice(1)].map(({ line }) => placeOfLine(line)),
      fixes: () =>
        keepFirst(
          context,
          first.line,
          again.map(({ line }) => line),
        ),
    };
  }
  yield* findCoordinationBeside(context, entries, named);
}

function* findCoordinationBeside(
  context: RuleContext,
  entries: readonly Entry[],
  named: (entry: Entry) => Readonly<{ role: string; manager: string }>,
): Iterable<Report> {
  if (entries.every(({ line }) => line.relation !== 'coordination')) return;
  const administrative = new Map(
    entries
      .filter(({ line }) => line.relation === 'administrative')
      .map((entry) => [`${entry.role}>${entry.manager}`, entry]),
  );
  for (const entry of entries) {
    if (entry.line.relation !== 'coordination') continue;
    const { line, role, manager } = entry;
    const beside = administrative.get(`${role}>${manager}`) ?? administrative.get(`${manager}>${role}`);
    if (!beside) continue;
    yield {
      message: 'rule.structure/duplicate-line.coordination',
      values: named(beside),
      place: placeOfLine(line),
      subject: `${lineSubject(line)} coordination`,
      role: context.organisation.roles[role]!.code,
      related: [placeOfLine(beside.line)],
      fixes: () => fixBy('fix.delete-line', removeLine(context, line)),
    };
  }
}

/** Takes the repeated rows out; what they alone give as basis goes over to the one that stays, where it can be written. */
function keepFirst(context: RuleContext, first: Line, again: readonly Line[]): readonly Fix[] {
  const row = rowOf(context, 'lines', first.source);
  const more = [...new Set(again.flatMap(({ basis }) => basis))].filter(
    (entry) => !first.basis.includes(entry),
  );
  const isWritable = row !== undefined && keeps(context, 'lines', 'basis');
  if (more.length > 0 && !isWritable) return [];
  const separator = context.tables.language === 'ar' ? '؛ ' : '; ';
  const moved =
    more.length > 0
      ? [editRow(context, 'lines', row!, { basis: [...first.basis, ...more].join(separator) })]
      : [];
  return fixBy('fix.delete-line', combine([...moved, ...again.map((line) => removeLine(context, line))]));
}
