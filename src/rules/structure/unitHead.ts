import { foldText } from '../../organisation/fold';
import { placeOf } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { skipIfAny, skipWithoutLines, skipWithoutUnits } from '../skip';
import { listNames, nameRole } from '../subject';
import { managerPlaces } from './managerPlaces';
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
  const placeOfHead = managerPlaces(context);
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
    const [first, second, ...others] = heads;
    if (first === undefined || second === undefined) continue;
    const names = heads.map((index) => nameRole(organisation.roles[index]!));
    yield {
      ...about,
      message: 'rule.structure/unit-head.several',
      values: { unit: name, count: heads.length, roles: listNames(names) },
      place: placeOfHead(second),
      role: organisation.roles[second]!.code,
      related: [first, ...others].map(placeOfHead),
    };
  }
}
