import { placeOfManager } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { skipWithoutLines } from '../skip';
import { nameRole, roleSubject } from '../subject';
import { judgeTops } from './judgeTops';

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
  for (const index of structure.roots) {
    const role = organisation.roles[index]!;
    if (role.kind !== 'permanent' || tops.has(index) || index === likeliest || explained.has(index)) continue;
    yield {
      message: 'rule.structure/placed.no-manager',
      values: { role: nameRole(role), below: structure.treeSize.get(index)! - 1 },
      place: placeOfManager(role),
      subject: roleSubject(role),
      role: role.code,
    };
  }
}
