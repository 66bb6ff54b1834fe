import { type Duty, type Line, type Role } from '../organisation/model';

/** Subject of a finding about a role: its code; its title where it has none. */
export function roleSubject({ code, title }: Pick<Role, 'code' | 'title'>): string {
  return `role:${code || title || '?'}`;
}

/** Subject of a finding about a line, `line:6>5`. */
export function lineSubject({ role, reportsTo }: Line): string {
  return `line:${role.code ?? (role.written || '?')}>${reportsTo.code ?? (reportsTo.written || '?')}`;
}

/** What a message calls a duty, `7.1`: the role's code and the duty's number. */
export function nameDuty({ role, number }: Pick<Duty, 'role' | 'number'>): string {
  return `${role.code ?? (role.written || '?')}.${number || '?'}`;
}

/** Subject of a finding about a duty, `duty:7.1`. */
export function dutySubject(duty: Pick<Duty, 'role' | 'number'>): string {
  return `duty:${nameDuty(duty)}`;
}

/** What a message calls a role: title and code, or what there is of them. */
export function nameRole({ code, title }: Pick<Role, 'code' | 'title'>): string {
  return code && title ? `${title} (${code})` : title || code;
}

/** Names that a message lists; the related places lead to all of them. */
const mostNames = 10;

/** Names as a message lists them: the first ten. */
export function listNames(names: readonly string[]): string {
  return [...names.slice(0, mostNames), ...(names.length > mostNames ? ['…'] : [])].join(' · ');
}

/** A text short enough to be quoted. */
export function shorten(text: string): string {
  if (text.length <= 60) return text;
  // Twice as many units as letters are enough; a letter that is cut in two there is left out.
  const letters = Array.from(text.slice(0, 200));
  return letters.length > 60 ? `${letters.slice(0, 59).join('').trimEnd()}…` : text;
}
