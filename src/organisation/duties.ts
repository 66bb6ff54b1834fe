import { type Duty, type Organisation } from './model';

/** The duties of each role by its code, in the order of the sheet; duties that name no role are left out. */
export function dutiesByRole({ duties }: Organisation): ReadonlyMap<string, readonly Duty[]> {
  const byRole = new Map<string, Duty[]>();
  for (const duty of duties) {
    if (!duty.role.code) continue;
    const known = byRole.get(duty.role.code);
    if (known) known.push(duty);
    else byRole.set(duty.role.code, [duty]);
  }
  return byRole;
}
