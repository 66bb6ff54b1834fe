import { relations, type Relation } from '../organisation/model';
import { type ChartContext } from './chartContext';

/** A line beside the tree's own: a role, its manager in the relation. Roles go by their index. */
export type Tie = Readonly<{ role: number; manager: number; relation: Relation }>;

/** A tie for which no line can be drawn: its number stands in both boxes and in the legend. */
export type Tag = Tie & Readonly<{ number: number }>;

/** Managers of a role in a relation, job shares once, itself left out. */
export function managersOf(
  { structure }: Pick<ChartContext, 'structure'>,
  index: number,
  relation: Relation,
): number[] {
  const managers = structure.managers[relation][index]!.map((m) => structure.representative[m]!);
  return [...new Set(managers)].filter((m) => m !== index);
}

/**
 * The managers of a role that the tree does not show, by relation: other administrative ones, and all in the other
 * relations, save the principal beside whom a deputy stands. A line that would close a ring is none of them.
 */
export function tiesOf(context: ChartContext, role: number): Tie[] {
  const { forest } = context;
  return relations.flatMap((relation) => {
    let managers = managersOf(context, role, relation);
    if (relation === 'administrative') {
      // The first administrative line is the tree's; where its end is not in the chart, it is told.
      const isTold = forest.parent[role] === -1 && !forest.ringRoots.has(role);
      if (!isTold) managers = managers.slice(1);
    }
    if (relation === 'deputising') managers = managers.filter((m) => !standsBeside(context, role, m));
    return managers.map((manager) => ({ role, manager, relation }));
  });
}

/** Whether a role stands beside its principal, one of whose deputies it is. */
export function standsBeside(
  { forest }: Pick<ChartContext, 'forest'>,
  role: number,
  principal: number,
): boolean {
  return forest.parent[role] === principal && forest.deputies[principal]!.includes(role);
}
