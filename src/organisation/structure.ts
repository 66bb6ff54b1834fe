import { type Organisation, type Relation, type Role } from './model';

/**
 * The reporting structure that the lines make. Roles go by their index in `organisation.roles`, so that roles
 * without a code and codes that occur twice have their place too. Job shares (rows with one code, title, unit and
 * manager, and different holders) stand together as one: their first row.
 */
export type Structure = Readonly<{
  /** Index of the role that stands for each role: itself, or the first row of its job share. */
  representative: readonly number[];
  /** First role of each code. */
  indexByCode: ReadonlyMap<string, number>;
  /** Managers and reports of each role by relation, in the order of the sheet; ends that name no role are left out. */
  managers: Readonly<Record<Relation, readonly (readonly number[])[]>>;
  reports: Readonly<Record<Relation, readonly (readonly number[])[]>>;
  /** Rings of administrative lines, each from its first role in the sheet upwards; a self-report is not one of them. */
  rings: readonly (readonly number[])[];
  /** Roles with no administrative manager (self-reports aside) and the number of roles in the tree below each, itself included. */
  roots: readonly number[];
  treeSize: ReadonlyMap<number, number>;
  /** The root above each role by first administrative managers; -1 where a ring stands above it. */
  rootOf: readonly number[];
  /** Steps below the root: 0 for a root; -1 where a ring stands above it. */
  depth: readonly number[];
}>;

/** The administrative chain above a role, nearest first, by first managers; stops before it would repeat. */
export declare function chainAbove(structure: Structure, index: number): readonly number[];

/** Derives the structure in time linear in roles and lines, without recursion. */
export declare function deriveStructure(organisation: Organisation): Structure;

export type { Role };
