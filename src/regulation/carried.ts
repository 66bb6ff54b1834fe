import { foldText, tidyText } from '../organisation/fold';
import { type Organisation, type Relation } from '../organisation/model';
import { atOnce, inPortions, type Turns } from '../organisation/turns';
import { visibleText } from './visible';

/*
 * What a regulation carries of an organisation: bodies, units, roles with their texts, duties, reporting lines. Not who holds a role,
 * its grade, its posts, its other names; nor rows that name no role or
 * lines of a role to itself.
 */

export type CarriedRole = Readonly<{
  code: string;
  title: string;
  titleEn: string;
  track: string;
  unit: string;
  kind: Organisation['roles'][number]['kind'];
  lead: string;
  notes: readonly string[];
  duties: readonly CarriedDuty[];
}>;
export type CarriedDuty = Readonly<{ number: string; text: string; cadence: string }>;
export type Carried = Readonly<{
  bodies: readonly Readonly<{ code: string; title: string; titleEn: string }>[];
  units: readonly Readonly<{ name: string; track: string; parent: string; ownBylaw: boolean }>[];
  roles: readonly CarriedRole[];
  lines: readonly Readonly<{ role: string; reportsTo: string; relation: Relation; basis: string }>[];
}>;

const plain = (text: string) => tidyText(visibleText(text).replaceAll('\u2028', '\n'));

/** What a regulation can say of the organisation, in one order: two of which it says the same give the same. */
export function carried(organisation: Organisation): Carried {
  return atOnce(carrying(organisation));
}

/** What `carried` does, in steps. */
export function* carrying(organisation: Organisation): Turns<Carried> {
  const names = new Names();
  const roles = yield* carryingRoles(organisation, names);
  const isBare = (role: CarriedRole) =>
    role.kind === 'body' &&
    role.code !== '' &&
    JSON.stringify({ ...role, code: '', title: '', titleEn: '' }) === bareBody;
  yield undefined;
  const lines = carriedLines(organisation);
  yield undefined;
  const own = new Set(lines.map(({ role }) => role));
  const bodies = roles.filter((role) => isBare(role) && !own.has(role.code));
  return {
    bodies: bodies.map(({ code, title, titleEn }) => ({ code, title, titleEn })),
    units: carriedUnits(organisation, roles, names),
    roles: roles.filter((role) => !bodies.includes(role)),
    lines,
  };
}

/** What is left of a body of which nothing is said but its name. */
const bareBody = JSON.stringify({
  code: '',
  title: '',
  titleEn: '',
  track: '',
  unit: '',
  kind: 'body',
  lead: '',
  notes: [],
  duties: [],
});

/** Names of tracks and units as they are first written. */
class Names {
  private readonly known = new Map<string, string>();

  first(name: string): string {
    const tidy = plain(name);
    const key = foldText(tidy);
    // Of a name that shows nothing, nothing is said.
    if (key === '') return '';
    const before = this.known.get(key);
    if (before !== undefined) return before;
    this.known.set(key, tidy);
    return tidy;
  }
}

function* carryingRoles({ roles, duties }: Organisation, names: Names): Turns<readonly CarriedRole[]> {
  const byRole = new Map<string, CarriedDuty[]>();
  yield* inPortions(duties, ({ role, number, text, cadence }) => {
    if (role.code === null) return;
    const own = byRole.get(role.code) ?? [];
    own.push({ number: plain(number), text: plain(text), cadence: plain(cadence) });
    byRole.set(role.code, own);
  });
  const seen = new Set<string>();
  return roles.flatMap(({ code, title, titleEn, track, unit, kind, lead, notes }) => {
    // Rows of a job share are one role.
    if (seen.has(code)) return [];
    if (code !== '') seen.add(code);
    return [
      {
        code,
        title: plain(title),
        titleEn: plain(titleEn),
        track: names.first(track),
        unit: names.first(unit),
        kind,
        lead: plain(lead),
        notes: notes
          .split('\n')
          .map(plain)
          .filter((note) => note !== ''),
        duties: byRole.get(code) ?? [],
      },
    ];
  });
}

/** Units of their own sheet, then those that only roles name. */
function carriedUnits(
  { units }: Organisation,
  roles: readonly CarriedRole[],
  names: Names,
): Carried['units'] {
  const found = new Map<string, Carried['units'][number]>();
  for (const { name, track, parent, ownBylaw } of units) {
    const unit = {
      name: names.first(name),
      track: names.first(track),
      parent: names.first(parent),
      ownBylaw,
    };
    if (unit.name !== '' && !found.has(unit.name)) found.set(unit.name, unit);
  }
  for (const { unit, track } of roles) {
    if (unit !== '' && !found.has(unit)) found.set(unit, { name: unit, track, parent: '', ownBylaw: false });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function carriedLines({ lines }: Organisation): Carried['lines'] {
  const found = new Map<string, { role: string; reportsTo: string; relation: Relation; basis: string }>();
  for (const { role, reportsTo, relation, basis } of lines) {
    if (!role.code || !reportsTo.code || role.code === reportsTo.code) continue;
    const line = { role: role.code, reportsTo: reportsTo.code, relation, basis: basis.map(plain).join('؛ ') };
    const key = JSON.stringify([line.role, line.reportsTo, relation]);
    if (!found.has(key)) found.set(key, line);
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}
