import { type Line } from '../../organisation/model';
import { RowSet } from '../../organisation/rowMap';
import { combine } from '../../organisation/planning/context';
import { editRow, rowOf } from '../../organisation/planning/rows';
import { fixBy } from '../fix';
import { placeOfLine } from '../place';
import { repeated } from '../repeated';
import { type Fix, type Report, type Rule, type RuleContext } from '../rule';
import { skipWithoutLines } from '../skip';
import { listNames, nameRole, roleSubject } from '../subject';

/** Two administrative managers; lines of other relations may be many. */
export const oneManager: Rule = {
  id: 'structure/one-manager',
  severity: 'error',
  skip: skipWithoutLines,
  check: findSecondManagers,
};

function* findSecondManagers(context: RuleContext): Iterable<Report> {
  const { organisation, structure } = context;
  const roleOf = (index: number) => {
    const { role, manager } = structure.ends[index]!;
    const isSound =
      organisation.lines[index]!.relation === 'administrative' && manager !== -1 && role !== manager;
    return isSound && structure.managers.administrative[role]?.includes(manager) ? role : -1;
  };
  const several = repeated(Array.from(organisation.lines.keys()), roleOf, (index) => String(roleOf(index)));
  for (const indexes of several) {
    const managers = new Map(
      indexes
        .map((index): [number, Line] => [structure.ends[index]!.manager, organisation.lines[index]!])
        .reverse(),
    );
    if (managers.size < 2) continue;
    // In the order of the sheet: the map was filled from the end, so that the first line to each manager stays.
    const [first, second, ...others] = [...managers.values()].reverse() as [Line, Line, ...Line[]];
    const bearer = organisation.roles[roleOf(indexes[0])]!;
    const names = [...managers.keys()].reverse().map((index) => nameRole(organisation.roles[index]!));
    yield {
      message: 'rule.structure/one-manager.several',
      values: { role: nameRole(bearer), count: managers.size, managers: listNames(names) },
      place: placeOfLine(second),
      subject: roleSubject(bearer),
      role: bearer.code,
      related: [first, ...others].map(placeOfLine),
      fixes: () =>
        keepOne(
          context,
          indexes.map((index) => organisation.lines[index]!),
          first,
        ),
    };
  }
}

/** The first line stays administrative, the others become technical; only where each has a relation of its own. */
function keepOne(context: RuleContext, lines: readonly Line[], kept: Line): readonly Fix[] {
  const { organisation, structure } = context;
  const managerOf = (line: Line) => structure.ends[organisation.lines.indexOf(line)]!.manager;
  const others = lines.filter((line) => managerOf(line) !== managerOf(kept));
  const rows = others.map(({ source }) => rowOf(context, 'lines', source));
  const own = new RowSet(organisation.roles.map(({ source }) => source));
  if (rows.includes(undefined) || others.some(({ source }) => own.has(source))) return [];
  // A technical line to the same manager, which stands already, would be there twice.
  return fixBy(
    'fix.technical',
    combine(rows.map((row) => editRow(context, 'lines', row!, { relation: 'technical' }))),
  );
}
