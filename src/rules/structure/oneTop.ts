import { explicitTops } from '../../organisation/tops';
import { placeOf, placeOfManager } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { skipWithoutLines } from '../skip';
import { nameRole, roleSubject } from '../subject';
import { judgeTops } from './topOf';

/** No role at the top (error), or more explicit tops than the value (warning, lists them). */
export const oneTop: Rule = {
  id: 'structure/one-top',
  severity: 'error',
  value: { default: 1, minimum: 1, maximum: 100 },
  skip: skipWithoutLines,
  check: checkTops,
};

function* checkTops(context: RuleContext): Iterable<Report> {
  const { organisation, structure, value } = context;
  const { likeliest } = judgeTops(context);
  if (likeliest !== undefined) {
    const role = organisation.roles[likeliest]!;
    yield {
      message: 'rule.structure/one-top.none',
      values: { role: nameRole(role), below: structure.treeSize.get(likeliest)! - 1 },
      place: placeOfManager(role),
      subject: roleSubject(role),
      role: role.code,
    };
  }
  const tops = explicitTops(organisation, structure);
  if (tops.length <= value) return;
  const places = tops.map((index) => placeOfTop(context, index));
  yield {
    message: 'rule.structure/one-top.several',
    values: {
      count: tops.length,
      value,
      roles: tops.map((index) => nameRole(organisation.roles[index]!)).join(' · '),
    },
    severity: 'warning',
    place: places[0]!,
    subject: 'tops',
    related: places.slice(1),
  };
}

/** Where a role is said to be a top: its line to a governing body, else its own row. */
function placeOfTop({ organisation, structure }: RuleContext, index: number) {
  const line = organisation.lines.find(({ relation }, i) => {
    const { role, manager } = structure.ends[i]!;
    return relation === 'administrative' && role === index && organisation.roles[manager]?.kind === 'body';
  });
  return line ? placeOf(line.source, 'reportsTo') : placeOfManager(organisation.roles[index]!);
}
