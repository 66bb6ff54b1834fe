import { type Duty, type Line, type Role, type Unit } from '../model';

/** What a manager's column says of a role above which nobody stands. */
export const topMark = 'XX';

/** Fields of a role as texts: lists as `a; b`, values of lists by their key words. */
export function roleText(role: Role, field: string): string {
  switch (field) {
    case 'rank':
      return role.rank === null ? '' : String(role.rank);
    case 'count':
      return String(role.count);
    case 'holder':
      return joinList(role.holders);
    case 'aliases':
      return joinList(role.aliases);
    case 'status':
      return role.status ?? '';
    case 'reportsTo':
      return role.markedTop ? topMark : '';
    default:
      return role[field as 'title'];
  }
}

/** A duty's number, text or cadence. */
export function dutyText(duty: Duty, field: string): string {
  return duty[field as 'text'];
}

/** A line's relation, basis or notes. */
export function lineText(line: Line, field: string): string {
  return field === 'basis' ? joinList(line.basis) : line[field as 'notes'];
}

export function unitText(unit: Unit, field: string): string {
  if (field === 'ownBylaw') return unit.ownBylaw ? 'yes' : 'no';
  return unit[field as 'name'];
}

export function joinList(entries: readonly string[]): string {
  return entries.join('; ');
}
