import { type Organisation } from './model';
import { type Structure } from './structure';

/** Whether a role takes part in the hierarchy of roles: it is no governing body, not abolished, no second row of a share. */
function takesPart(organisation: Organisation, structure: Structure, index: number): boolean {
  const role = organisation.roles[index]!;
  return role.kind !== 'body' && role.status !== 'abolished' && structure.representative[index] === index;
}

/** Indexes of the roles that the workbook itself says are tops: they report to a governing body, or bear the top mark. */
export function explicitTops(organisation: Organisation, structure: Structure): readonly number[] {
  const known = explicit.get(structure);
  if (known) return known;
  const found = findExplicitTops(organisation, structure);
  explicit.set(structure, found);
  return found;
}

/** Several rules ask for the tops of one structure. */
const explicit = new WeakMap<Structure, readonly number[]>();

function findExplicitTops(organisation: Organisation, structure: Structure): readonly number[] {
  const { roles } = organisation;
  const marked = new Set(
    roles.flatMap((role, index) => (role.markedTop ? [structure.representative[index]!] : [])),
  );
  return roles.flatMap((_, index) => {
    if (!takesPart(organisation, structure, index)) return [];
    const managers = structure.managers.administrative[index]!;
    const top = marked.has(index) || managers.some((manager) => roles[manager]!.kind === 'body');
    return top ? [index] : [];
  });
}

/**
 * Index of the root of the largest tree of roles, undefined where there is none; of equals the one with the first
 * code, so that sorting the sheet changes nothing.
 */
export function largestRoot(
  organisation: Organisation,
  structure: Structure,
  accept: (index: number) => boolean = () => true,
): number | undefined {
  let largest: number | undefined;
  for (const root of structure.roots) {
    if (!takesPart(organisation, structure, root) || !accept(root)) continue;
    if (largest === undefined || compareRoots(organisation, structure, root, largest) < 0) largest = root;
  }
  return largest;
}

const byCode = new Intl.Collator('en', { numeric: true });

function compareRoots({ roles }: Organisation, { treeSize }: Structure, a: number, b: number): number {
  return treeSize.get(b)! - treeSize.get(a)! || byCode.compare(roles[a]!.code, roles[b]!.code) || a - b;
}

/** Indexes of the tops: the explicit ones; where there are none, the root of the largest tree. */
export function tops(organisation: Organisation, structure: Structure): readonly number[] {
  const told = explicitTops(organisation, structure);
  if (told.length > 0) return told;
  const largest = largestRoot(organisation, structure);
  return largest === undefined ? [] : [largest];
}
