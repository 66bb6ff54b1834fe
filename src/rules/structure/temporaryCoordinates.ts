import { type Line } from '../../organisation/model';
import { editRow, rowOf } from '../../organisation/planning/rows';
import { fixBy } from '../fix';
import { placeOfLine } from '../place';
import { type Fix, type Report, type Rule, type RuleContext } from '../rule';
import { skipIfAny, skipWithoutKind, skipWithoutLines } from '../skip';
import { lineSubject, nameRole } from '../subject';

/** A temporary role with an administrative line: it coordinates and is not managed. */
export const temporaryCoordinates: Rule = {
  id: 'structure/temporary-coordinates',
  severity: 'error',
  skip: skipIfAny(skipWithoutLines, skipWithoutKind('temporary', 'skip.no-temporary')),
  check: findManagedTemporaries,
};

function* findManagedTemporaries(context: RuleContext): Iterable<Report> {
  const { organisation, structure } = context;
  for (const [index, line] of organisation.lines.entries()) {
    const ends = structure.ends[index]!;
    const role = organisation.roles[ends.role];
    if (line.relation !== 'administrative' || role?.kind !== 'temporary' || role.status === 'abolished')
      continue;
    // What is wrong with such a line is said elsewhere.
    if (ends.manager === -1 || ends.manager === ends.role) continue;
    yield {
      message: 'rule.structure/temporary-coordinates.managed',
      values: { role: nameRole(role), manager: nameRole(organisation.roles[ends.manager]!) },
      place: placeOfLine(line),
      subject: lineSubject(line),
      role: role.code,
      fixes: () => coordinate(context, line),
    };
  }
}

/** Makes the line one of coordination, where it has a relation of its own. */
function coordinate(context: RuleContext, line: Line): readonly Fix[] {
  const row = rowOf(context, 'lines', line.source);
  return row ? fixBy('fix.coordination', editRow(context, 'lines', row, { relation: 'coordination' })) : [];
}
