import { foldText } from '../organisation/fold';
import { type Organisation } from '../organisation/model';
import { type Structure } from '../organisation/structure';
import { type Scope } from './chartOptions';

const none = -1;

/**
 * Which roles are shown, by index; job shares by the role that stands for them. `parent` is the manager under whom each
 * role is drawn, -1 for none, without rings.
 */
export function chooseRoles(
  organisation: Organisation,
  structure: Structure,
  parent: readonly number[],
  scope: Scope,
): boolean[] {
  const stands = structure.representative.map((r, role) => r === role);
  if (scope.kind === 'all') return stands;
  if (scope.kind === 'track' || scope.kind === 'unit') {
    const wanted = foldText(scope.kind === 'track' ? scope.track : scope.unit);
    const isWanted = (role: number): boolean =>
      foldText(scope.kind === 'track' ? organisation.roles[role]!.track : organisation.roles[role]!.unit) ===
      wanted;
    return showBelow(
      parent,
      [...parent.keys()].filter((role) => stands[role] && isWanted(role)),
    );
  }
  const index = structure.indexByCode.get(scope.role);
  if (index === undefined) return stands.map(() => false);
  const role = structure.representative[index]!;
  if (scope.kind === 'below') return showBelow(parent, [role]);
  const shown = parent.map((manager, other) => stands[other]! && manager === role);
  for (let above = role; above !== none; above = parent[above]!) shown[above] = true;
  return shown;
}

function showBelow(parent: readonly number[], roots: readonly number[]): boolean[] {
  const below: number[][] = parent.map(() => []);
  parent.forEach((manager, role) => {
    if (manager !== none) below[manager]!.push(role);
  });
  const shown = new Array<boolean>(parent.length).fill(false);
  const wanted = [...roots];
  while (wanted.length) {
    const role = wanted.pop()!;
    if (shown[role]) continue;
    shown[role] = true;
    for (const report of below[role]!) wanted.push(report);
  }
  return shown;
}

/** Hides the roles more than `depth` levels below a shown role that has no shown manager. */
export function limitDepth(parent: readonly number[], shown: boolean[], depth: number): void {
  const levels = new Int32Array(parent.length).fill(none);
  for (let start = 0; start < parent.length; start++) {
    const way: number[] = [];
    let role = start;
    while (role !== none && shown[role] && levels[role] === none) {
      way.push(role);
      role = parent[role]!;
    }
    let level = role === none || !shown[role] ? none : levels[role]!;
    for (const other of way.reverse()) levels[other] = level += 1;
  }
  levels.forEach((level, role) => {
    if (level > depth) shown[role] = false;
  });
}
