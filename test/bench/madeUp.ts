import { type BuiltRow } from '../organisation/build';

/*
 * A made-up organisation below a board: each role has up to eight reports. Units are nested as they are in life: on every second
 * level whoever has reports heads a unit, to which they belong; others belong to their manager's.
 */

/** The manager of a role by its number from 1; 0: the board. */
export function managerOf(role: number): number {
  return role === 1 ? 0 : Math.floor((role - 2) / 8) + 1;
}

/** Rows of so many roles and their lines; the unit is empty for the first one. */
export function makeRoles(count: number): { roles: BuiltRow[]; lines: BuiltRow[] } {
  const codes = Array.from({ length: count }, (_, index) => index + 1);
  const level = [0, 0];
  const unit = ['', ''];
  for (const role of codes.slice(1)) {
    const manager = managerOf(role);
    level[role] = level[manager]! + 1;
    const heads = level[role] % 2 === 1 && 8 * (role - 1) + 2 <= count;
    unit[role] = heads ? `وحدة ${role}` : unit[manager]!;
  }
  return {
    roles: [
      { code: 'B1', title: 'مجلس الأمناء', kind: 'هيئة' },
      ...codes.map((code) => ({ code, title: `باحث/ة بيانات ${code}`, unit: unit[code]! })),
    ],
    lines: codes.map((role) => ({ role, reportsTo: role === 1 ? 'B1' : managerOf(role) })),
  };
}
