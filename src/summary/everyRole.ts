import { type Organisation } from '../organisation/model';
import { type Structure } from '../organisation/structure';

/** Every role that somebody can take up: not the governing bodies, not the abolished, each job share once. By index. */
export function everyRole(
  { roles }: Pick<Organisation, 'roles'>,
  { representative }: Pick<Structure, 'representative'>,
): number[] {
  return roles.flatMap(({ kind, status }, index) =>
    kind === 'body' || status === 'abolished' || representative[index] !== index ? [] : [index],
  );
}
