import { foldText } from '../../organisation/fold';
import { chainAbove } from '../../organisation/structure';
import { type RuleContext } from '../rule';

/**
 * Whether a role that has no other manager could be given this one, and no rule would say a word against it: not itself, not
 * one below it, not an abolished one, not one ranked at or below it in its unit; and temporary roles have no manager.
 */
export function isSoundManager(
  { organisation, structure }: Pick<RuleContext, 'organisation' | 'structure'>,
  role: number,
  manager: number,
): boolean {
  const [subordinate, superior] = [organisation.roles[role]!, organisation.roles[manager]!];
  if (role === manager || superior.status === 'abolished' || subordinate.kind === 'temporary') return false;
  if (structure.managers.administrative[role]!.length > 0) return false;
  if (chainAbove(structure, manager).includes(role)) return false;
  const isOneUnit = subordinate.unit !== '' && foldText(subordinate.unit) === foldText(superior.unit);
  const { rank } = subordinate;
  return !(isOneUnit && rank !== null && superior.rank !== null && superior.rank >= rank);
}
