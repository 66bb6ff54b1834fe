import { mergeJobShares } from './jobShares';
import { type Organisation, type Relation } from './model';
import { findRings } from './rings';
import { RowMap } from './rowMap';
import { absent, walkTrees } from './trees';
import { atOnce, type Turns } from './turns';

/**
 * The reporting structure that the lines make. Roles go by their index in `organisation.roles`, so that roles
 * without a code and codes that occur twice have their place too. Job shares (rows with one code, title, unit and
 * manager, and different holders) stand together as one: their first row, whose managers, reports, root and depth
 * the other rows repeat. Abolished roles are set aside: nobody reports to them, and they report to nobody.
 */
export type Structure = Readonly<{
  /** Index of the role that stands for each role: itself, or the first row of its job share. */
  representative: readonly number[];
  /** First role of each code. */
  indexByCode: ReadonlyMap<string, number>;
  /** The roles at both ends of each line of `organisation.lines`, representatives; -1 for an end that names no role. */
  ends: readonly Readonly<{ role: number; manager: number }>[];
  /** Managers and reports of each role by relation, in the order of the sheet; ends that name no role are left out. */
  managers: Readonly<Record<Relation, readonly (readonly number[])[]>>;
  reports: Readonly<Record<Relation, readonly (readonly number[])[]>>;
  /**
   * Rings of administrative lines, each from its first role in the sheet upwards; a self-report is not one of them.
   * Of rings that share roles the shortest through their first role stands for all.
   */
  rings: readonly (readonly number[])[];
  /** Roles with no administrative manager (self-reports aside), governing bodies among them. */
  roots: readonly number[];
  /** The number of roles in the tree below each role that has a root, itself included, by first managers. */
  treeSize: ReadonlyMap<number, number>;
  /** The root above each role by first administrative managers; -1 where a ring stands above it, or it is abolished. */
  rootOf: readonly number[];
  /** Steps below the root: 0 for a root; -1 where a ring stands above it, or it is abolished. */
  depth: readonly number[];
}>;

/** The administrative chain above a role, nearest first, by first managers; stops before it would repeat. */
export function chainAbove(structure: Structure, index: number): readonly number[] {
  const managers = structure.managers.administrative;
  const chain = new Set<number>();
  const start = structure.representative[index];
  let above = managers[index]?.[0];
  while (above !== undefined && above !== start && !chain.has(above)) {
    chain.add(above);
    above = managers[above]?.[0];
  }
  return [...chain];
}

/** Derives the structure in time linear in roles and lines, without recursion. */
export function deriveStructure(organisation: Organisation): Structure {
  return atOnce(derivingStructure(organisation));
}

/** The same in steps. */
export function* derivingStructure(organisation: Organisation): Turns<Structure> {
  const { roles } = organisation;
  const representative = mergeJobShares(roles, organisation.lines);
  yield undefined;
  const indexByCode = new Map<string, number>();
  roles.forEach(({ code }, index) => {
    if (code !== '' && !indexByCode.has(code)) indexByCode.set(code, index);
  });
  yield undefined;
  const ends = yield* findEnds(organisation, representative, indexByCode);
  yield undefined;
  const { managers, reports } = yield* link(organisation, ends, representative);
  const above = roles.map((role, index) => {
    if (role.status === 'abolished' || representative[index] !== index) return absent;
    return managers.administrative[index]![0] ?? -1;
  });
  yield undefined;
  const trees = walkTrees(above);
  yield undefined;
  const rings = findRings(
    roles.map((_, index) => (above[index] === absent ? [] : managers.administrative[index]!)),
  );
  yield undefined;
  const ofRepresentative = (values: readonly number[]) => representative.map((index) => values[index]!);
  return {
    representative,
    indexByCode,
    ends,
    managers,
    reports,
    rings,
    roots: above.flatMap((pointer, index) => (pointer === -1 ? [index] : [])),
    treeSize: new Map(trees.size.flatMap((size, index) => (size > 0 ? [[index, size]] : []))),
    rootOf: ofRepresentative(trees.rootOf),
    depth: ofRepresentative(trees.depth),
  };
}

/** A line that stands in a role's own row belongs to that row, whatever its code; other ends go by code. */
function* findEnds(
  { roles, lines }: Organisation,
  representative: readonly number[],
  indexByCode: ReadonlyMap<string, number>,
): Turns<Structure['ends']> {
  const indexByRow = new RowMap(roles.map((role, index) => [role.source, index]));
  yield undefined;
  const indexOf = (code: string | null) => {
    const index = code === null ? undefined : indexByCode.get(code);
    return index === undefined ? -1 : representative[index]!;
  };
  return lines.map((line) => {
    const ownRow = indexByRow.get(line.source);
    return {
      role: ownRow === undefined ? indexOf(line.role.code) : representative[ownRow]!,
      manager: indexOf(line.reportsTo.code),
    };
  });
}

/** Managers and reports by relation, each pair once; self-reports and abolished ends are left out. */
function* link(
  { roles, lines }: Organisation,
  ends: Structure['ends'],
  representative: readonly number[],
): Turns<Pick<Structure, 'managers' | 'reports'>> {
  const managers = listsByRelation();
  const reports = listsByRelation();
  lines.forEach(({ relation }, index) => {
    const { role, manager } = ends[index]!;
    if (role === -1 || manager === -1 || role === manager) return;
    if (roles[role]!.status === 'abolished' || roles[manager]!.status === 'abolished') return;
    const known = managers[relation].get(role);
    if (known?.includes(manager)) return;
    addTo(managers[relation], role, manager);
    addTo(reports[relation], manager, role);
  });
  yield undefined;
  const ofManagers = ofAll(managers, representative);
  yield undefined;
  return { managers: ofManagers, reports: ofAll(reports, representative) };
}

type Lists = Map<number, number[]>;

function listsByRelation(): Record<Relation, Lists> {
  return { administrative: new Map(), technical: new Map(), coordination: new Map(), deputising: new Map() };
}

function addTo(lists: Lists, from: number, to: number): void {
  const known = lists.get(from);
  if (known) known.push(to);
  else lists.set(from, [to]);
}

/** One list a role; the rows of a job share hold one and the same. */
function ofAll(
  byRelation: Record<Relation, Lists>,
  representative: readonly number[],
): Structure['managers'] {
  const none: readonly number[] = [];
  const listsOf = (lists: Lists) => representative.map((index) => lists.get(index) ?? none);
  return {
    administrative: listsOf(byRelation.administrative),
    technical: listsOf(byRelation.technical),
    coordination: listsOf(byRelation.coordination),
    deputising: listsOf(byRelation.deputising),
  };
}
