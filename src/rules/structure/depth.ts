import { type Role } from '../../organisation/model';
import { chainAbove } from '../../organisation/structure';
import { type Report, type Rule, type RuleContext } from '../rule';
import { skipWithoutLines } from '../skip';
import { nameRole, roleSubject } from '../subject';
import { managerPlaces } from './managerPlaces';

/** A longer chain of command; the longest of each tree, which has one cause, with how many roles stand too low. */
export const depth: Rule = {
  id: 'structure/depth',
  severity: 'note',
  value: { default: 7, minimum: 2, maximum: 100 },
  skip: skipWithoutLines,
  check: findLongChains,
};

function* findLongChains(context: RuleContext): Iterable<Report> {
  const { organisation, structure, value } = context;
  const { roles } = organisation;
  // Governing bodies are no level of the staff.
  const levels = roles.map((_, index) => {
    const root = structure.rootOf[index]!;
    const below = structure.depth[index]!;
    return root === -1 ? 0 : below + (roles[root]!.kind === 'body' ? 0 : 1);
  });
  const deepest = new Map<number, { index: number; beyond: number }>();
  roles.forEach((_, index) => {
    if (structure.representative[index] !== index || levels[index]! <= value) return;
    const root = structure.rootOf[index]!;
    const known = deepest.get(root);
    if (!known) deepest.set(root, { index, beyond: 1 });
    else {
      known.beyond += 1;
      if (levels[index]! > levels[known.index]!) known.index = index;
    }
  });
  const placeOf = managerPlaces(context);
  for (const { index, beyond } of deepest.values()) {
    const role = roles[index]!;
    const chain = chainAbove(structure, index)
      .map((above) => roles[above]!)
      .filter(({ kind }) => kind !== 'body');
    yield {
      message: 'rule.structure/depth.long',
      values: {
        role: nameRole(role),
        levels: levels[index]!,
        value,
        beyond,
        path: tellPath([role, ...chain]),
      },
      place: placeOf(index),
      subject: roleSubject(chain.at(-1) ?? role),
      role: role.code,
    };
  }
}

/** Names of a chain that a message tells; of a longer one its two ends. */
const mostNames = 10;

function tellPath(chain: readonly Role[]): string {
  const names = chain.map(nameRole);
  const short =
    names.length <= mostNames
      ? names
      : [...names.slice(0, mostNames / 2), '…', ...names.slice(-mostNames / 2)];
  return short.join(' > ');
}
