import { type Line } from '../../organisation/model';
import { placeOf, placeOfManager } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { skipWithoutLines } from '../skip';
import { nameRole, roleSubject } from '../subject';
import { judgeTops } from './topOf';

/** A permanent role that is no top and has no administrative manager; says how many roles hang below it. */
export const placed: Rule = {
  id: 'structure/placed',
  severity: 'error',
  skip: skipWithoutLines,
  check: findUnplaced,
};

function* findUnplaced(context: RuleContext): Iterable<Report> {
  const { organisation, structure, explained } = context;
  const { tops, likeliest } = judgeTops(context);
  const toAbolished = linesToAbolished(context);
  for (const index of structure.roots) {
    const role = organisation.roles[index]!;
    if (role.kind !== 'permanent' || tops.has(index) || index === likeliest || explained.has(index)) continue;
    const line = toAbolished.get(index);
    yield {
      message: line ? 'rule.structure/placed.abolished-manager' : 'rule.structure/placed.no-manager',
      values: {
        role: nameRole(role),
        below: structure.treeSize.get(index)! - 1,
        manager: line?.reportsTo.written ?? '',
      },
      place: line ? placeOf(line.source, 'reportsTo') : placeOfManager(role),
      subject: roleSubject(role),
      role: role.code,
    };
  }
}

/** The administrative lines that lead to abolished roles, by the role that they would place. */
function linesToAbolished({ organisation, structure }: RuleContext): ReadonlyMap<number, Line> {
  const lines = new Map<number, Line>();
  organisation.lines.forEach((line, index) => {
    const { role, manager } = structure.ends[index]!;
    if (line.relation !== 'administrative' || manager === role) return;
    if (organisation.roles[manager]?.status === 'abolished') lines.set(role, line);
  });
  return lines;
}
