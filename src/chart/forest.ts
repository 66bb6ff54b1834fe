import { foldText } from '../organisation/fold';
import { type Organisation } from '../organisation/model';
import { type Structure } from '../organisation/structure';
import { tops } from '../organisation/tops';

/** The roles as trees, by index: every role (a job share once, an abolished role too) stands in exactly one of them. */
export type Forest = Readonly<{
  /** Roots that stand at the top of the chart, in the order of the sheet. */
  tops: readonly number[];
  /** Roots that stand apart: without an administrative manager, or the first of a ring of them. */
  apart: readonly number[];
  children: readonly (readonly number[])[];
  /** The manager under whom a role is drawn; -1 for a root. */
  parent: readonly number[];
  /** Roles whose line to a manager would close a ring and is left out. */
  ringRoots: ReadonlySet<number>;
}>;

const none = -1;

/**
 * Makes trees of the first administrative line of each role, in time linear in roles and lines. Siblings stand in the
 * order of the sheet, but whoever stands in for the manager comes first. At the top stand the governing bodies and
 * the tops of the organisation. With a unit, the trees are those of the unit's roles and all that stand below them.
 */
export function growForest(organisation: Organisation, structure: Structure, unit?: string): Forest {
  const parent = findManagers(structure);
  const ringRoots = breakRings(parent);
  const isShown = chooseRoles(organisation, structure, parent, unit);
  const children: number[][] = parent.map(() => []);
  const roots: number[] = [];
  for (let role = 0; role < parent.length; role++) {
    if (!isShown[role]) continue;
    const manager = parent[role]!;
    if (manager !== none && isShown[manager]) {
      children[manager]!.push(role);
    } else {
      parent[role] = none;
      roots.push(role);
    }
  }
  for (let role = 0; role < children.length; role++) {
    const isDeputy = (c: number): boolean => structure.managers.deputising[c]!.includes(role);
    const deputies = children[role]!.filter(isDeputy);
    if (deputies.length) children[role] = [...deputies, ...children[role]!.filter((c) => !isDeputy(c))];
  }
  const isTop = unit === undefined ? chooseTops(organisation, structure, roots, children) : new Set(roots);
  return {
    tops: roots.filter((r) => isTop.has(r)),
    apart: roots.filter((r) => !isTop.has(r)),
    children,
    parent,
    ringRoots,
  };
}

/** First administrative manager of each role that stands for itself, other than itself. */
function findManagers(structure: Structure): number[] {
  return structure.representative.map((stands, role) => {
    if (stands !== role) return none;
    const managers = structure.managers.administrative[role]!;
    return managers.map((m) => structure.representative[m]!).find((m) => m !== role) ?? none;
  });
}

/** Takes the manager from the first role of each ring, and returns these roles. */
function breakRings(parent: number[]): Set<number> {
  const ringRoots = new Set<number>();
  const seenBy = new Int32Array(parent.length).fill(none);
  for (let start = 0; start < parent.length; start++) {
    let role = start;
    while (role !== none && seenBy[role] === none) {
      seenBy[role] = start;
      role = parent[role]!;
    }
    // Back on this walk's own way: a ring. The role in it that comes first in the sheet becomes a root.
    if (role === none || seenBy[role] !== start) continue;
    let first = role;
    for (let other = parent[role]!; other !== role; other = parent[other]!) first = Math.min(first, other);
    parent[first] = none;
    ringRoots.add(first);
  }
  return ringRoots;
}

function chooseRoles(
  organisation: Organisation,
  structure: Structure,
  parent: readonly number[],
  unit: string | undefined,
): boolean[] {
  const stands = structure.representative.map((r, role) => r === role);
  if (unit === undefined) return stands;
  const below: number[][] = parent.map(() => []);
  parent.forEach((manager, role) => {
    if (manager !== none) below[manager]!.push(role);
  });
  const shown = new Array<boolean>(parent.length).fill(false);
  const wantedUnit = foldText(unit);
  const wanted = [...parent.keys()].filter(
    (role) => stands[role] && foldText(organisation.roles[role]!.unit) === wantedUnit,
  );
  while (wanted.length) {
    const role = wanted.pop()!;
    if (shown[role]) continue;
    shown[role] = true;
    for (const report of below[role]!) wanted.push(report);
  }
  return shown;
}

function chooseTops(
  organisation: Organisation,
  structure: Structure,
  roots: readonly number[],
  children: readonly (readonly number[])[],
): Set<number> {
  const named = new Set(tops(organisation, structure));
  return new Set(
    roots.filter((root) => {
      const { kind, markedTop } = organisation.roles[root]!;
      // The largest tree may be a single role, which is no top of anything.
      return kind === 'body' || (named.has(root) && (markedTop || children[root]!.length > 0));
    }),
  );
}
