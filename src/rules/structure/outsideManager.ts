import { foldText } from '../../organisation/fold';
import { placeOfLine } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { skipIfAny, skipWithoutLines, skipWithoutUnits } from '../skip';
import { lineSubject, nameRole } from '../subject';
import { seniorManagement } from './seniorManagement';

/** An administrative manager of another unit who is neither above it nor in senior management. */
export const outsideManager: Rule = {
  id: 'structure/outside-manager',
  severity: 'note',
  skip: skipIfAny(skipWithoutLines, skipWithoutUnits),
  check: findOutsiders,
};

function* findOutsiders(context: RuleContext): Iterable<Report> {
  const { organisation, structure } = context;
  const { roles, lines } = organisation;
  const senior = seniorManagement(context);
  const parents = new Map(organisation.units.map(({ name, parent }) => [foldText(name), foldText(parent)]));
  for (const [index, line] of lines.entries()) {
    const ends = structure.ends[index]!;
    if (line.relation !== 'administrative' || ends.role === -1 || senior.has(ends.manager)) continue;
    if (!structure.managers.administrative[ends.role]!.includes(ends.manager)) continue;
    const [role, manager] = [roles[ends.role]!, roles[ends.manager]!];
    const [own, other] = [foldText(role.unit), foldText(manager.unit)];
    if (own === '' || other === '' || own === other) continue;
    if (ancestors(parents, own).has(other) || headsTrack(context, ends.manager, role.track)) continue;
    yield {
      message: 'rule.structure/outside-manager.outside',
      values: { role: nameRole(role), manager: nameRole(manager), unit: role.unit, other: manager.unit },
      place: placeOfLine(line),
      subject: lineSubject(line),
      role: role.code,
    };
  }
}

/** The units above a unit. */
function ancestors(parents: ReadonlyMap<string, string>, unit: string): ReadonlySet<string> {
  const above = new Set<string>();
  for (let next = parents.get(unit); next && !above.has(next); next = parents.get(next)) above.add(next);
  return above;
}

/** Whether a role leads the track: it belongs to it, and its own manager does not. */
function headsTrack({ organisation, structure }: RuleContext, index: number, track: string): boolean {
  const key = foldText(track);
  if (key === '' || foldText(organisation.roles[index]!.track) !== key) return false;
  return structure.managers.administrative[index]!.every(
    (manager) => foldText(organisation.roles[manager]!.track) !== key,
  );
}
