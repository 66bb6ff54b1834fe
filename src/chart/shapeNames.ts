import { type Role } from '../organisation/model';

const rolePrefix = 'haykal:role:';

/**
 * Names of the shapes of roles, by index: `haykal:role:5`. A role without a code goes by its row, and a name that is
 * taken gets a number. Names that differ in case only count as the same, as a host may hold them to be.
 */
export function nameShapes(roles: readonly Role[]): string[] {
  const taken = new Set<string>();
  const repeats = new Map<string, number>();
  return roles.map((role) => {
    // A colon parts the pieces of a connector's name.
    const written = role.code.replace(/[%:]/g, (c) => (c === '%' ? '%25' : '%3A'));
    const piece = written === '' ? `row${role.source.row}` : written;
    let name = piece;
    let repeat = repeats.get(piece.toLowerCase()) ?? 1;
    while (taken.has(name.toLowerCase())) name = `${piece}~${++repeat}`;
    repeats.set(piece.toLowerCase(), repeat);
    taken.add(name.toLowerCase());
    return rolePrefix + name;
  });
}

/** Name of the connector between the shapes of two roles: `haykal:line:5:4:administrative`. */
export function nameLine(subordinate: string, manager: string): string {
  return `haykal:line:${subordinate.slice(rolePrefix.length)}:${manager.slice(rolePrefix.length)}:administrative`;
}
