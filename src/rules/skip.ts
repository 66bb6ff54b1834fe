import { type MessageKey } from '../locales/say';
import { type Organisation } from '../organisation/model';

/** Rules about the hierarchy have nothing to say where no role is said to report to anyone. */
export function skipWithoutLines({ roles, lines }: Organisation): MessageKey | undefined {
  if (!roles.some(({ kind }) => kind !== 'body')) return 'skip.no-roles';
  const kept =
    lines.some(({ relation }) => relation === 'administrative') || roles.some((role) => role.markedTop);
  return kept ? undefined : 'skip.no-lines';
}

/** Rules about names of roles have nothing to say where no row names one. */
export function skipWithoutReferences({ roles, duties, lines }: Organisation): MessageKey | undefined {
  if (roles.length === 0) return 'skip.no-roles';
  return duties.length + lines.length > 0 ? undefined : 'skip.no-references';
}
