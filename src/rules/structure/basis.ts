import { foldCode } from '../../organisation/fold';
import { placeOf } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { skipIfAny, skipWithoutDuties } from '../skip';
import { lineSubject, listNames, nameRole } from '../subject';

/** A basis that names a duty that is not there. Other words (a decision, a date) are no duty's. */
export const basis: Rule = {
  id: 'structure/basis',
  severity: 'warning',
  skip: skipIfAny(skipWithoutDuties, ({ organisation: { lines } }) =>
    lines.some((line) => line.basis.length > 0) ? undefined : 'skip.no-basis',
  ),
  check: findMissingGrounds,
};

const dutyLike = /^[\p{L}\p{N}-]+\.\d+(?:\.\d+)*$/u;

function* findMissingGrounds({ organisation, structure }: RuleContext): Iterable<Report> {
  const { roles, duties, lines } = organisation;
  const grounds = new Set([
    ...duties.flatMap(({ role, number }) => (role.code === null ? [] : [foldCode(`${role.code}.${number}`)])),
    ...roles.map(({ code }) => foldCode(`${code}.0`)),
  ]);
  for (const [index, line] of lines.entries()) {
    const missing = line.basis.filter((entry) => dutyLike.test(entry) && !grounds.has(foldCode(entry)));
    if (missing.length === 0) continue;
    const role = roles[structure.ends[index]!.role];
    yield {
      message: 'rule.structure/basis.missing',
      values: {
        grounds: listNames(missing),
        count: missing.length,
        role: role ? nameRole(role) : line.role.written,
      },
      place: placeOf(line.source, 'basis'),
      subject: lineSubject(line),
      ...(role ? { role: role.code } : {}),
    };
  }
}
