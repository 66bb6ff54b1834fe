import { foldText } from '../../organisation/fold';
import { placeOf, placeOfManager } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { skipIfAny, skipWithoutLines, skipWithoutUnits } from '../skip';
import { listNames, nameRole } from '../subject';
import { unitHeads } from './unitHeads';

/** A unit of the Units sheet with no head, or with more than one: a head's manager stands outside the unit. */
export const unitHead: Rule = {
  id: 'structure/unit-head',
  severity: 'warning',
  skip: skipIfAny(skipWithoutLines, skipWithoutUnits),
  check: findHeadlessUnits,
};

function* findHeadlessUnits(context: RuleContext): Iterable<Report> {
  const { organisation, structure, explained } = context;
  const units = unitHeads(context);
  for (const { source, name } of organisation.units) {
    const unit = units.get(foldText(name));
    if (!unit) continue;
    const { heads, members } = unit;
    const about = { subject: `unit:${name}`, values: { unit: name } };
    const isOpen = members.some(
      (index) => explained.has(index) || structure.managers.administrative[index]!.length === 0,
    );
    // A role that has no manager yet may be the head: that it has none is said elsewhere.
    if (heads.length === 0 && !isOpen) {
      yield { ...about, message: 'rule.structure/unit-head.none', place: placeOf(source, 'name') };
    }
    const [first, second, ...others] = heads.map((index) => organisation.roles[index]!);
    if (!first || !second) continue;
    const roles = [first, second, ...others];
    yield {
      ...about,
      message: 'rule.structure/unit-head.several',
      values: { unit: name, count: roles.length, roles: listNames(roles.map(nameRole)) },
      place: placeOfManager(second),
      role: second.code,
      related: [first, ...others].map(placeOfManager),
    };
  }
}
