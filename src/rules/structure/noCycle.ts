import { type Place } from '../../organisation/edit';
import { type Role } from '../../organisation/model';
import { placeOf } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
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
      values: { count: ring.length, path: tellPath(roles) },
      place: first!,
      subject: `ring:${fromFirst(roles.map(({ code, title }) => code || title)).join('>')}`,
      role: roles[0]!.code,
      related: others,
    };
  }
}

/** Roles of a ring that a message names; the related places lead to all of them. */
const mostNames = 10;

/** The way round the ring, back to its first role; of a long one its beginning and its end. */
function tellPath(roles: readonly Role[]): string {
  const names = (some: readonly Role[]) => some.map(nameRole);
  const round =
    roles.length <= mostNames
      ? names(roles)
      : [...names(roles.slice(0, mostNames - 1)), '…', ...names(roles.slice(-1))];
  return [...round, round[0]!].join(' > ');
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
