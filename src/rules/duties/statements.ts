import { type Line, type Relation } from '../../organisation/model';
import { type StatedLine } from '../../organisation/statedLines';
import { type Structure } from '../../organisation/structure';
import { tops } from '../../organisation/tops';
import { type RuleContext } from '../rule';
import { type Passage } from './passages';

/** A line that texts state, with all texts that do. Roles by the index of their job. */
export type Statement = Readonly<{
  role: number;
  manager: number;
  relation: Relation;
  /** One text at least says that nobody stands between the two. */
  isDirect: boolean;
  passages: readonly [Passage, ...Passage[]];
}>;

/** The lines that texts state of live roles, each once; reports that are handed in state none. */
export function statementsOf(
  { organisation, structure }: RuleContext,
  passages: readonly Passage[],
): readonly Statement[] {
  const { roles } = organisation;
  const statements = new Map<string, Statement>();
  for (const passage of passages) {
    for (const line of passage.lines) {
      if (line.certainty !== 'stated') continue;
      const [role, manager] = endsOf(structure, line);
      const isLive = [role, manager].every((index) => roles[index]!.status !== 'abolished');
      if (role === manager || !isLive || roles[role]!.kind === 'body') continue;
      const key = `${role}>${manager} ${line.relation}`;
      const known = statements.get(key);
      statements.set(key, {
        role,
        manager,
        relation: line.relation,
        isDirect: line.isDirect || known?.isDirect === true,
        passages: known ? [...known.passages, passage] : [passage],
      });
    }
  }
  return [...statements.values()];
}

function endsOf({ representative }: Structure, { role, reportsTo }: StatedLine): readonly [number, number] {
  return [representative[role]!, representative[reportsTo]!];
}

type Pair = Readonly<{ role: number; manager: number }>;

/** Whether a line of a relation leads from one role to another. */
export function isLinked({ managers }: Structure, { role, manager }: Pair, relation: Relation): boolean {
  return managers[relation][role]!.includes(manager);
}

/** The line of a relation that leads from one role to another; undefined where none stands. */
export function lineBetween(
  { organisation, structure }: RuleContext,
  { role, manager }: Pair,
  relation: Relation,
): Line | undefined {
  if (!isLinked(structure, { role, manager }, relation)) return undefined;
  return organisation.lines.find((line, index) => {
    const ends = structure.ends[index]!;
    return line.relation === relation && ends.role === role && ends.manager === manager;
  });
}

/** Whether one role stands anywhere above another, by administrative lines. */
export function standsAbove({ managers }: Structure, { role, manager }: Pair): boolean {
  const above = new Set(managers.administrative[role]);
  for (const each of above) {
    if (each === manager) return true;
    for (const next of managers.administrative[each]!) above.add(next);
  }
  return false;
}

/** Whether other rules say what is wrong above a role: its chain of command ends before a top. */
export function isCutOff({ organisation, structure, explained }: RuleContext, role: number): boolean {
  const root = structure.rootOf[role]!;
  if (explained.has(role) || root === -1 || explained.has(root)) return true;
  // A role without any manager may well lack just the line that the text states.
  if (root === role || organisation.roles[root]!.kind !== 'permanent') return false;
  return !tops(organisation, structure).includes(root);
}
