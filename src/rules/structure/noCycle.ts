import { placeOf } from '../place';
import { type Place, type Report, type Rule, type RuleContext } from '../rule';
import { skipWithoutLines } from '../skip';
import { nameRole } from '../subject';

/** A ring of administrative lines, the whole path with its rows; once per ring. */
export const noCycle: Rule = {
  id: 'structure/no-cycle',
  severity: 'error',
  skip: skipWithoutLines,
  check: findCycles,
};

function* findCycles(context: RuleContext): Iterable<Report> {
  const { organisation, structure } = context;
  if (structure.rings.length === 0) return;
  const places = placesOfLines(context);
  for (const ring of structure.rings) {
    const roles = ring.map((index) => organisation.roles[index]!);
    const [first, ...others] = ring.map((role, i) => places.get(`${role}>${ring[(i + 1) % ring.length]!}`)!);
    yield {
      message: 'rule.structure/no-cycle.ring',
      values: { count: ring.length, path: [...roles, roles[0]!].map(nameRole).join(' > ') },
      place: first!,
      subject: `ring:${fromFirst(roles.map(({ code, title }) => code || title)).join('>')}`,
      role: roles[0]!.code,
      related: others,
    };
  }
}

/** Where each administrative line says whom it leads to, by its two ends. */
function placesOfLines({ organisation, structure }: RuleContext): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  organisation.lines.forEach(({ source, relation }, index) => {
    const { role, manager } = structure.ends[index]!;
    const key = `${role}>${manager}`;
    if (relation === 'administrative' && !places.has(key)) places.set(key, placeOf(source, 'reportsTo'));
  });
  return places;
}

/** The ring from its least code on, so that sorting the sheet does not change the subject. */
function fromFirst(codes: readonly string[]): readonly string[] {
  const least = codes.reduce((best, code, index) => (code < codes[best]! ? index : best), 0);
  return [...codes.slice(least), ...codes.slice(0, least)];
}
