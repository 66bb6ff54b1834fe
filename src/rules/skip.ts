import { type MessageKey } from '../locales/say';
import { type Role } from '../organisation/model';
import { type RuleContext } from './rule';

type Skip = (context: RuleContext) => MessageKey | undefined;

/** The first reason to skip among several. */
export function skipIfAny(...skips: readonly Skip[]): Skip {
  return (context) => {
    for (const skip of skips) {
      const why = skip(context);
      if (why) return why;
    }
    return undefined;
  };
}

/** Rules about roles have nothing to say where there are only governing bodies. */
export function skipWithoutRoles({ organisation: { roles } }: RuleContext): MessageKey | undefined {
  return roles.some(({ kind }) => kind !== 'body') ? undefined : 'skip.no-roles';
}

/** Rules about the hierarchy have nothing to say where no role is said to report to anyone. */
export function skipWithoutLines(context: RuleContext): MessageKey | undefined {
  const { roles, lines } = context.organisation;
  const kept =
    lines.some(({ relation }) => relation === 'administrative') || roles.some((role) => role.markedTop);
  return skipWithoutRoles(context) ?? (kept ? undefined : 'skip.no-lines');
}

/** Rules about names of roles have nothing to say where no row names one. */
export function skipWithoutReferences({ organisation }: RuleContext): MessageKey | undefined {
  if (organisation.roles.length === 0) return 'skip.no-roles';
  return organisation.duties.length + organisation.lines.length > 0 ? undefined : 'skip.no-references';
}

export function skipWithoutDuties({ organisation: { duties } }: RuleContext): MessageKey | undefined {
  return duties.length > 0 ? undefined : 'skip.no-duties';
}

export function skipWithoutUnits({ organisation: { units } }: RuleContext): MessageKey | undefined {
  return units.length > 0 ? undefined : 'skip.no-units';
}

/** Where relations are not told apart, every line is administrative. */
export function skipWithoutRelations({ organisation: { layout } }: RuleContext): MessageKey | undefined {
  return layout.lines?.columns.relation === undefined ? 'skip.no-relations' : undefined;
}

/** Skips where no role is of a kind. */
export function skipWithoutKind(kind: Role['kind'], why: MessageKey): Skip {
  return ({ organisation: { roles } }) => (roles.some((role) => role.kind === kind) ? undefined : why);
}
