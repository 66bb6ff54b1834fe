import { type Duty } from '../organisation/model';
import { type Block } from './page';
import { type RoleView } from './roleView';

/** The duties with their numbers and parts, after the role's lead-in. Nothing where there are neither. */
export function tellDuties(view: RoleView): Block[] {
  const lead = view.role.lead.trim();
  const items = listDuties(view).map(({ number, text }) => ({
    number,
    text: text.trim(),
    level: number.includes('.') ? (1 as const) : (0 as const),
  }));
  if (lead === '' && items.length === 0) return [];
  return [
    { kind: 'heading', text: view.say('summary.duties') },
    ...(lead ? [{ kind: 'paragraph', text: lead } as const] : []),
    ...(items.length ? [{ kind: 'items', items } as const] : []),
  ];
}

/**
 * Duties of a role that say something, by number where every duty has one of its own (a sheet sorted as text puts 10 before
 * 2), else in the order of the sheet.
 */
export function listDuties({ organisation, role }: RoleView): readonly Duty[] {
  const duties = organisation.duties.filter(
    (duty) => duty.role.code === role.code && duty.text.trim() !== '',
  );
  const numbers = new Set(duties.map((duty) => duty.number));
  const isNumbered =
    duties.every((duty) => /^\d+(\.\d+)*$/.test(duty.number)) && numbers.size === duties.length;
  return isNumbered ? duties.toSorted((a, b) => compareNumbers(a.number, b.number)) : duties;
}

/** 2 before 10, 3 before 3.1, 3.2 before 3.10. */
function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    if (left[i] !== right[i]) return left[i]! - right[i]!;
  }
  return left.length - right.length;
}
