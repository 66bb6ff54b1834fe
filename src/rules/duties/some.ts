import { foldCode } from '../../organisation/fold';
import { type Organisation } from '../../organisation/model';
import { likeliestRole, mentionsByName } from '../data/knownRole';
import { once } from '../../organisation/once';
import { placeOf } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { skipIfAny, skipWithoutDuties, skipWithoutRoles } from '../skip';
import { nameRole, roleSubject } from '../subject';

/** A role without duties, where the workbook keeps duties; governing bodies need none. */
export const some: Rule = {
  id: 'duties/some',
  severity: 'error',
  skip: skipIfAny(skipWithoutRoles, skipWithoutDuties),
  check: findIdleRoles,
};

const codesWithDuties = once(
  ({ duties }: Organisation) =>
    new Set(Array.from(new Set(duties.map(({ role }) => role.code)), (code) => foldCode(code ?? ''))),
);

function* findIdleRoles(context: RuleContext): Iterable<Report> {
  const { organisation, structure } = context;
  const busy = codesWithDuties(organisation);
  const meant = meantByUnknownNames(context);
  for (const [index, role] of organisation.roles.entries()) {
    const { kind, status, code } = role;
    if (kind === 'body' || status === 'abolished' || code === '' || busy.has(foldCode(code))) continue;
    if (structure.representative[index] !== index || meant.has(index)) continue;
    yield {
      message: 'rule.duties/some.none',
      values: { role: nameRole(role) },
      place: placeOf(role.source, 'code'),
      subject: roleSubject(role),
      role: code,
    };
  }
}

/** Roles whose duties stand under a mistyped name, which data/known-role reports. */
function meantByUnknownNames(context: RuleContext): ReadonlySet<number> {
  const names = [...mentionsByName(context.organisation).values()]
    .filter((mentions) => mentions.some(({ line }) => line === undefined))
    .map(([{ written }]) => likeliestRole(context, written));
  return new Set(names.filter((index) => index !== undefined));
}
