import { type Organisation } from '../organisation/model';
import { type Structure } from '../organisation/structure';
import { tops } from '../organisation/tops';
import { atOnce, type Turns } from '../organisation/turns';
import { chartDefaults, type Scope } from './chartOptions';
import { chooseRoles, limitDepth } from './scope';

/** The roles as trees, by index: every role (a job share once, an abolished role too) stands in exactly one of them. */
export type Forest = Readonly<{
  /** Roots that stand at the top of the chart, in the order of the sheet. */
  tops: readonly number[];
  /** Flexible and temporary roots: they may be without an administrative manager. */
  free: readonly number[];
  /** Other roots, which stand apart: without an administrative manager, or the first of a ring of them. */
  apart: readonly number[];
  children: readonly (readonly number[])[];
  /** The manager under whom a role is drawn; -1 for a root. */
  parent: readonly number[];
  /** The reports who deputise for a role and so stand beside it, the first of its children, in the order of the sheet. */
  deputies: readonly (readonly number[])[];
  /** Roles below each that the chart does not show. */
  hidden: readonly number[];
  /** Roles whose line to a manager would close a ring and is left out. */
  ringRoots: ReadonlySet<number>;
}>;

const none = -1;
const nobody: readonly number[] = [];
const mostDeputies = 12;

/** What of the organisation a forest holds. */
export type Extent = Readonly<{
  scope?: Scope | undefined;
  depth?: number | undefined;
}>;

/**
 * Makes trees of the first administrative line of each role, in time linear in roles and lines. Siblings stand in the
 * order of the sheet, but whoever stands in for the manager comes first. At the top stand the governing bodies and
 * the tops of the organisation; in a scope of its own all roots do.
 */
export function growForest(organisation: Organisation, structure: Structure, extent: Extent = {}): Forest {
  return atOnce(growingForest(organisation, structure, extent));
}

/** The same in steps. */
export function* growingForest(
  organisation: Organisation,
  structure: Structure,
  extent: Extent = {},
): Turns<Forest> {
  const { scope = chartDefaults.scope, depth } = extent;
  const parent = findManagers(structure);
  const ringRoots = breakRings(parent);
  yield undefined;
  const isShown = chooseRoles(organisation, structure, parent, scope);
  if (depth !== undefined) limitDepth(parent, isShown, depth);
  const hidden = countHidden(parent, isShown);
  yield undefined;
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
  yield undefined;
  const deputies = seatDeputies(structure, children);
  yield undefined;
  const isTop = scope.kind === 'all' ? chooseTops(organisation, structure, roots, children) : new Set(roots);
  yield undefined;
  const isAstray = findAstray(organisation, structure);
  const isFree = (root: number): boolean => {
    const { kind, status } = organisation.roles[root]!;
    const mayBeFree = (kind === 'flexible' || kind === 'temporary') && status !== 'abolished';
    return mayBeFree && !ringRoots.has(root) && !isAstray.has(root);
  };
  const others = roots.filter((root) => !isTop.has(root));
  return {
    tops: roots.filter((root) => isTop.has(root)),
    free: others.filter(isFree),
    apart: others.filter((root) => !isFree(root)),
    children,
    parent,
    deputies,
    hidden,
    ringRoots,
  };
}

/** Roles with an administrative line that leads back to them, or to a manager whom the sheet does not know. */
function findAstray({ lines }: Organisation, { ends }: Structure): Set<number> {
  return new Set(
    lines.flatMap(({ relation, reportsTo }, i) => {
      const { role, manager } = ends[i]!;
      const leadsNowhere = manager === role || (manager === none && reportsTo.written.trim() !== '');
      return relation === 'administrative' && role !== none && leadsNowhere ? [role] : [];
    }),
  );
}

/**
 * What one sheet of several shows of a forest: the trees of its roots, without what stands below the `cuts`. Where only some
 * `reports` of its root stand there, deputies may stand on another sheet.
 */
export function cutForest(
  forest: Forest,
  { roots, reports }: Readonly<{ roots: readonly number[]; reports?: readonly number[] }>,
  cuts: Iterable<number>,
): Forest {
  const [parent, children] = [forest.parent.slice(), forest.children.slice()];
  const deputies = forest.deputies.slice();
  for (const root of roots) parent[root] = none;
  for (const cut of cuts) {
    children[cut] = [];
    deputies[cut] = nobody;
  }
  for (const head of reports ? roots : []) {
    children[head] = reports!;
    deputies[head] = deputies[head]!.filter((deputy) => reports!.includes(deputy));
  }
  return { ...forest, tops: roots, free: [], apart: [], parent, children, deputies };
}

/**
 * Puts those who deputise for their manager first, and gives them. Of more than `mostDeputies` none stands beside it: they
 * hang first among the reports, each with its tie. So many are a rota, and six at a side are as high as half a page.
 */
function seatDeputies(structure: Structure, children: number[][]): (readonly number[])[] {
  return children.map((reports, role) => {
    const isDeputy = (c: number): boolean => structure.managers.deputising[c]!.includes(role);
    const deputies = reports.filter(isDeputy);
    if (deputies.length === 0) return nobody;
    children[role] = [...deputies, ...reports.filter((c) => !isDeputy(c))];
    return deputies.length <= mostDeputies ? deputies : nobody;
  });
}

/** How many roles that are not shown stand below each role that is. */
function countHidden(parent: readonly number[], isShown: readonly boolean[]): number[] {
  const hidden = parent.map(() => 0);
  // The nearest shown role above each; what is walked once is known.
  const above = new Int32Array(parent.length).fill(-2);
  parent.forEach((_, start) => {
    if (isShown[start]) return;
    const way: number[] = [];
    let role = start;
    while (role !== none && !isShown[role] && above[role] === -2) {
      way.push(role);
      role = parent[role]!;
    }
    const found = role === none || isShown[role] ? role : above[role]!;
    for (const other of way) above[other] = found;
    if (found !== none) hidden[found]! += 1;
  });
  return hidden;
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
