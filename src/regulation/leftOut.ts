import { type Comparison } from '../organisation/compare/comparison';
import { foldText } from '../organisation/fold';
import { type Organisation, type Role } from '../organisation/model';

/** Whether a role says something in a field that a regulation does not have. */
const told: Readonly<Record<string, (role: Role) => boolean>> = {
  grade: ({ grade }) => grade !== '',
  count: ({ count }) => count !== 1,
  holder: ({ holders }) => holders.length > 0,
  status: ({ status }) => status !== null,
  aliases: ({ aliases }) => aliases.length > 0,
  reportsTo: ({ markedTop }) => markedTop,
};

/** The fields of the workbook in which something stands that its regulation does not carry. */
export function leftOut({ roles, lines }: Organisation): Comparison['skipped'] {
  const fields = Object.keys(told).filter((field) => roles.some((role) => told[field]!(role)));
  return [
    ...(hasOwnRanks(roles) ? [{ what: 'role' as const, field: 'rank' }] : []),
    ...fields.map((field) => ({ what: 'role' as const, field })),
    ...(lines.some(({ notes }) => notes !== '') ? [{ what: 'line' as const, field: 'notes' }] : []),
  ];
}

/** Whether ranks say something else than the order in which the roles of each unit stand. */
function hasOwnRanks(roles: readonly Role[]): boolean {
  const last = new Map<string, number>();
  return roles.some(({ unit, rank }) => {
    if (rank === null) return false;
    const key = foldText(unit);
    const above = last.get(key) ?? 0;
    last.set(key, rank);
    return rank !== above + 1;
  });
}
