import { foldCode, foldText } from './fold';
import { type Line, type Reference, type Role } from './model';
import { RowMap } from './rowMap';

/**
 * Index of the role that stands for each role: rows with one code, title, unit and manager (in their own row), and
 * different holders, are one shared job and go by their first row, of those that are not abolished if there are any;
 * every other row stands for itself. A row that repeats the holder of an earlier one is no share of it.
 */
export function mergeJobShares(roles: readonly Role[], lines: readonly Line[]): readonly number[] {
  const repeated = repeatedCodes(roles);
  const representative = roles.map((_, index) => index);
  if (repeated.size === 0) return representative;
  const managerInRow = new RowMap(lines.map((line) => [line.source, line.reportsTo]));
  const groups = new Map<string, { index: number; holders: Set<string> }>();
  const join = (abolished: boolean) => {
    roles.forEach((role, index) => {
      if (!repeated.has(foldCode(role.code)) || (role.status === 'abolished') !== abolished) return;
      const key = shareKey(role, managerInRow.get(role.source));
      const holder = role.holders.map(foldText).sort().join('\n');
      const group = groups.get(key);
      if (!group) {
        groups.set(key, { index, holders: new Set([holder]) });
      } else if (!group.holders.has(holder)) {
        group.holders.add(holder);
        representative[index] = group.index;
      }
    });
  };
  join(false);
  join(true);
  return representative;
}

/** The folded codes that several roles bear. */
function repeatedCodes(roles: readonly Role[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { code } of roles) {
    const folded = foldCode(code);
    if (folded !== '' && seen.has(folded)) repeated.add(folded);
    seen.add(folded);
  }
  return repeated;
}

function shareKey(role: Role, manager: Reference | undefined): string {
  const managerKey = role.markedTop ? 'top' : (manager?.code ?? foldText(manager?.written ?? ''));
  return [foldCode(role.code), foldText(role.title), foldText(role.unit), managerKey].join('\n');
}
