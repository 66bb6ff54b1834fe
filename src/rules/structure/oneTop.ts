import { type Place } from '../../organisation/edit';
import { foldCode } from '../../organisation/fold';
import { type Organisation } from '../../organisation/model';
import { explicitTops } from '../../organisation/tops';
import { placeOf, placeOfManager } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { skipWithoutLines } from '../skip';
import { listNames, nameRole, roleSubject } from '../subject';
import { judgeTops } from './judgeTops';

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
  const tops = withoutRepeats(organisation, explicitTops(organisation, structure));
  if (tops.length <= value) return;
  const places = placesOfTops(context, tops);
  yield {
    message: 'rule.structure/one-top.several',
    values: {
      count: tops.length,
      value,
      roles: listNames(tops.map((index) => nameRole(organisation.roles[index]!))),
    },
    severity: 'warning',
    place: places[0]!,
    subject: 'tops',
    related: places.slice(1),
  };
}

/** Tops with one code are one role whose row is repeated, which data/unique-code reports. */
function withoutRepeats({ roles }: Organisation, tops: readonly number[]): readonly number[] {
  const seen = new Set<string>();
  return tops.filter((index) => {
    const code = foldCode(roles[index]!.code);
    if (code === '') return true;
    return !seen.has(code) && seen.add(code);
  });
}

/** Where each role is said to be a top: its line to a governing body, else its own row. */
function placesOfTops({ organisation, structure }: RuleContext, tops: readonly number[]): readonly Place[] {
  const lines = new Map<number, Place>();
  organisation.lines.forEach(({ source, relation }, index) => {
    const { role, manager } = structure.ends[index]!;
    if (relation !== 'administrative' || organisation.roles[manager]?.kind !== 'body') return;
    if (!lines.has(role)) lines.set(role, placeOf(source, 'reportsTo'));
  });
  return tops.map((index) => lines.get(index) ?? placeOfManager(organisation.roles[index]!));
}
