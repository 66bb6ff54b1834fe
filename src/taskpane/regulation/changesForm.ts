import {
  type Change,
  type ChangeKind,
  type Comparison,
  type NamedRole,
} from '../../organisation/compare/comparison';

/** What a change is known by, whenever the same two organisations are compared. */
export function changeKey({ what, change, field, before, after }: Change): string {
  return [what, change, field ?? '', before?.index ?? '', after?.index ?? ''].join(' ');
}

/** Whether a change is made unless HR says otherwise: nothing is taken out, and no spelling is changed, without being asked for. */
export function isTickedAtFirst({ change, isWording }: Change): boolean {
  return change !== 'removed' && !isWording;
}

export function tickedAtFirst({ changes }: Comparison): ReadonlySet<string> {
  return new Set(changes.filter(isTickedAtFirst).map(changeKey));
}

/** The ticked changes with these ticked too, or no longer. */
export function tick(
  ticked: ReadonlySet<string>,
  changes: readonly Change[],
  isOn: boolean,
): ReadonlySet<string> {
  const next = new Set(ticked);
  for (const change of changes) {
    if (isOn) next.add(changeKey(change));
    else next.delete(changeKey(change));
  }
  return next;
}

/** Whether all, some or none of the changes are ticked. */
export function tickOf(ticked: ReadonlySet<string>, changes: readonly Change[]): boolean | 'mixed' {
  const count = changes.filter((change) => ticked.has(changeKey(change))).length;
  return count === 0 ? false : count === changes.length ? true : 'mixed';
}

/** The changes of one role; of the units, and of what names no role, under null. */
export type ChangeGroup = Readonly<{ key: string; role: NamedRole | null; changes: readonly Change[] }>;

/** The changes by role, in the order of the workbook, then what is new; the units come first. */
export function groupChanges({ changes, matches }: Comparison): readonly ChangeGroup[] {
  const beforeOf = new Map(matches.role.flatMap((after, before) => (after === -1 ? [] : [[after, before]])));
  const groups = new Map<string, { role: NamedRole | null; changes: Change[]; order: number }>();
  for (const change of changes) {
    const { before, after } = change;
    const role = before?.role ?? after?.role ?? null;
    const isOld = before !== null;
    const own = role?.index ?? null;
    const index = own === null || isOld ? own : (beforeOf.get(own) ?? null);
    const key =
      role === null
        ? 'none'
        : index !== null
          ? `old ${index}`
          : own === null
            ? `? ${role.title}`
            : `new ${own}`;
    const known = groups.get(key);
    if (known) known.changes.push(change);
    else groups.set(key, { role, changes: [change], order: orderOf(role, index, own) });
  }
  return [...groups]
    .sort(([, one], [, other]) => one.order - other.order)
    .map(([key, { role, changes: own }]) => ({ key, role, changes: own }));
}

/** Units, then the workbook's roles, then new ones, then what names no role. */
function orderOf(role: NamedRole | null, index: number | null, own: number | null): number {
  if (role === null) return -1;
  if (index !== null) return index;
  return own === null ? 2e9 : 1e9 + own;
}

/** The kinds of change in the order in which they are listed, each with its changes; kinds without any are left out. */
export function byKind({
  changes,
}: Comparison): readonly Readonly<{ kind: ChangeKind; changes: readonly Change[] }>[] {
  const kinds: readonly ChangeKind[] = ['added', 'changed', 'moved', 'removed'];
  return kinds
    .map((kind) => ({ kind, changes: changes.filter(({ change }) => change === kind) }))
    .filter((group) => group.changes.length > 0);
}
