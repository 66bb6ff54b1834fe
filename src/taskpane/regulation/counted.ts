import { type Regulation } from '../../regulation/model';

/** How much was read of each kind. */
export type Counted = Readonly<
  Record<'tracks' | 'units' | 'roles' | 'duties' | 'parts' | 'lines' | 'unread', number>
>;

/** Counts what a regulation holds; `lines` is the number of reporting lines that are proposed. */
export function countRead({ tracks, units, roles, lines }: Regulation, proposed: number): Counted {
  const duties = roles.flatMap((role) => role.duties);
  return {
    tracks: tracks.length,
    units: units.length,
    roles: roles.length,
    duties: duties.length,
    parts: duties.reduce((sum, { parts }) => sum + parts.length, 0),
    lines: proposed,
    unread: lines.filter(({ as }) => as === 'unread').length,
  };
}
