import { type Relation, type Role } from '../organisation/model';

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

/** Name of the box of all tops together, which is no role's: a code's percent sign is written as three. */
export const nameOfTops = `${rolePrefix}%tops`;

/** Name of the connector between the shapes of two roles: `haykal:line:5:4:administrative`. */
export function nameLine(subordinate: string, manager: string, relation: Relation): string {
  return `haykal:line:${pieceOf(subordinate)}:${pieceOf(manager)}:${relation}`;
}

/** Name of the joint where the line to some reports leaves the manager's branch, and of the connector to it. */
export function nameJoint(manager: string, number: number): { joint: string; line: string } {
  const piece = `joint:${pieceOf(manager)}:${number}`;
  return { joint: `haykal:${piece}`, line: `haykal:line:${piece}` };
}

/** Names of the frame around the unit that a role heads, and of the label in it. */
export function nameFrame(head: string): { frame: string; label: string } {
  return { frame: `haykal:frame:${pieceOf(head)}`, label: `haykal:label:${pieceOf(head)}` };
}

function pieceOf(name: string): string {
  return name.slice(rolePrefix.length);
}
