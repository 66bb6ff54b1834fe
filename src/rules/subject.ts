import { type Line, type Role } from '../organisation/model';

/** Subject of a finding about a role: its code; its title where it has none. */
export function roleSubject({ code, title }: Pick<Role, 'code' | 'title'>): string {
  return `role:${code || title || '?'}`;
}

/** Subject of a finding about a line, `line:6>5`. */
export function lineSubject({ role, reportsTo }: Line): string {
  return `line:${role.code ?? (role.written || '?')}>${reportsTo.code ?? (reportsTo.written || '?')}`;
}

/** What a message calls a role: title and code, or what there is of them. */
export function nameRole({ code, title }: Pick<Role, 'code' | 'title'>): string {
  return code && title ? `${title} (${code})` : title || code;
}
