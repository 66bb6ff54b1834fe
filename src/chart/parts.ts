import { foldText } from '../organisation/fold';
import { type Organisation } from '../organisation/model';
import { inPortions, type Turns } from '../organisation/turns';
import { type Forest } from './forest';
import { shareEvenly } from './shareEvenly';

/** What one sheet of paper shows of a forest. */
export type Sheet = Readonly<{
  /** Where its trees begin. */
  roots: readonly number[];
  /** The reports of its only root that stand here, where a part begins at it; absent: roots are shown with all below them. */
  reports?: readonly number[];
}>;

/** How much a sheet may hold. */
export type Limits = Readonly<{
  /** Units and teams of fewer roles stay on the sheet of the one above. */
  least: number;
  most: number;
  /** Levels, from a root down. */
  levels: number;
}>;

/**
 * Parts a forest into pieces that have sheets of their own: each unit whose roles hang together, and of what is too much for a
 * sheet the largest subtrees. What is too much even so, since a role has very many reports or there are very many roots,
 * takes several sheets. `cuts` are the roles at which parts begin; elsewhere they stand with a reference.
 */
export class Parting {
  readonly cuts = new Set<number>();
  /** Boxes and levels of what a sheet shows of each role and those below it. */
  private readonly weight: Int32Array;
  private readonly depth: Int32Array;
  private readonly units: readonly string[];

  constructor(
    organisation: Organisation,
    private readonly forest: Forest,
  ) {
    this.weight = new Int32Array(forest.parent.length);
    this.depth = new Int32Array(forest.parent.length);
    this.units = organisation.roles.map(({ unit }) => unit);
  }

  /** Parts all; gives the sheets of the first part, at which nobody stands above. */
  *begin(limits: Limits): Turns<readonly Sheet[]> {
    const { tops, free, apart } = this.forest;
    const roots = [...tops, ...free, ...apart];
    if (roots.length !== 1) {
      yield* this.cutBelow(this.rolesOf({ roots }), limits, true);
      return this.sheetsOfRoots(roots, limits);
    }
    const reports = this.forest.children[roots[0]!]!;
    yield* this.cutBelow(this.rolesOf({ roots }).slice(1), limits, true);
    this.relieve(reports, 1, limits);
    return this.sheetsAt(roots[0]!, limits.most);
  }

  /** The sheets of the part that begins at a role. */
  sheetsAt(head: number, most: number): readonly Sheet[] {
    return this.shareReports(head, this.forest.children[head]!, most);
  }

  /** A sheet in several, and with more parts cut off, so that no sheet holds more than the limits say. */
  *divide(sheet: Sheet, limits: Limits): Turns<readonly Sheet[]> {
    const { roots, reports } = sheet;
    const roles = this.rolesOf(sheet);
    if (!reports) {
      yield* this.cutBelow(roles, limits, false);
      return this.sheetsOfRoots(roots, limits);
    }
    yield* this.cutBelow(roles.slice(1), limits, false);
    this.relieve(reports, 1, limits);
    return this.shareReports(roots[0]!, reports, limits.most);
  }

  /** Roles on a sheet in the order in which they are read. */
  rolesOf({ roots, reports }: Sheet): number[] {
    const roles: number[] = [];
    const stack = [...roots].reverse();
    while (stack.length) {
      const role = stack.pop()!;
      const isHead = reports !== undefined && roles.length === 0;
      roles.push(role);
      if (!isHead && this.cuts.has(role)) continue;
      const below = isHead ? reports : this.forest.children[role]!;
      for (let i = below.length - 1; i >= 0; i--) stack.push(below[i]!);
    }
    return roles;
  }

  /** Cuts off, from the leaves up, what is too much. */
  private *cutBelow(roles: readonly number[], limits: Limits, byUnits: boolean): Turns<void> {
    yield* inPortions(roles.toReversed(), (role) => {
      if (this.cuts.has(role)) return;
      const sum = this.relieve(this.forest.children[role]!, 1, limits);
      this.weight[role] = sum;
      let depth = 0;
      for (const child of this.forest.children[role]!) depth = Math.max(depth, this.depthOf(child));
      this.depth[role] = depth + 1;
      if (sum > limits.most || (byUnits && sum >= limits.least && this.headsUnit(role))) this.cuts.add(role);
    });
  }

  /** Cuts off the largest of these roles until they and what stands above them are no more than a sheet holds; gives how many are left. */
  private relieve(roles: readonly number[], above: number, { least, most, levels }: Limits): number {
    let sum = above;
    for (const role of roles) {
      if (above > 0 && this.depthOf(role) >= levels) this.cuts.add(role);
      sum += this.weightOf(role);
    }
    if (sum <= most) return sum;
    // Where they take several sheets anyway, small teams stay together with their manager.
    const worth = Math.max(
      2,
      Math.min(least, Math.floor(most / 2)),
      roles.length + above > most ? Math.ceil(most / 3) : 0,
    );
    const large = roles.filter((role) => this.weightOf(role) >= worth);
    for (const role of large.sort((a, b) => this.weight[b]! - this.weight[a]!)) {
      if (sum <= most) break;
      this.cuts.add(role);
      sum += 1 - this.weight[role]!;
    }
    return sum;
  }

  private weightOf(role: number): number {
    return this.cuts.has(role) ? 1 : this.weight[role]!;
  }

  private depthOf(role: number): number {
    return this.cuts.has(role) ? 1 : this.depth[role]!;
  }

  /** Whether a role is of another unit than its manager. */
  private headsUnit(role: number): boolean {
    const manager = this.forest.parent[role]!;
    if (manager < 0) return false;
    const unit = foldText(this.units[role]!);
    return unit !== '' && foldText(this.units[manager]!) !== unit;
  }

  private shareReports(head: number, reports: readonly number[], most: number): Sheet[] {
    const groups = shareEvenly(reports, (role) => this.weightOf(role), most - 1);
    return groups.map((group) => ({ roots: [head], reports: group }));
  }

  /** Roots of different kinds stand on sheets of their own where they cannot stand all on one. */
  private sheetsOfRoots(roots: readonly number[], limits: Limits): Sheet[] {
    const { most } = limits;
    this.relieve(roots, 0, limits);
    const kinds = [this.forest.tops, this.forest.free, this.forest.apart].map((kind) => new Set(kind));
    const together: number[][] = [];
    let sum = Infinity;
    for (const kind of kinds) {
      const own = roots.filter((root) => kind.has(root));
      if (own.length === 0) continue;
      const weight = own.reduce((total, root) => total + this.weightOf(root), 0);
      if (sum + weight > most) together.push([]);
      sum = together.at(-1)!.length === 0 ? weight : sum + weight;
      together.at(-1)!.push(...own);
    }
    return together.flatMap((group) =>
      shareEvenly(group, (root) => this.weightOf(root), most).map((own) => ({ roots: own })),
    );
  }
}
