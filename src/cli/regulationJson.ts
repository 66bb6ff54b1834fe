import { readCadence } from '../organisation/cadence';
import { type Mention } from '../organisation/mentions';
import { type Regulation, type Subject } from '../regulation/model';
import { type Reporting } from '../regulation/proposeLines';
import { type RoleText } from '../regulation/suggestion';

/** What was read from a regulation as `import --json` prints it. A lead-in is duty number 0. */
export function regulationJson(regulation: Regulation, reporting: Reporting) {
  const { bodies, tracks, units, roles, lines } = regulation;
  const byLine = (as: string) => lines.filter((line) => line.as === as);
  return {
    bodies: [
      ...bodies.map(({ code, title }) => ({ code, title })),
      ...roles.filter(({ kind }) => kind === 'body').map(({ code, title }) => ({ code, title })),
    ],
    tracks: tracks.map(({ name }) => name),
    units: units.map(({ name, track, ownBylaw }) => ({ name, track, ownBylaw })),
    roles: roles
      .filter(({ kind }) => kind !== 'body')
      .map(({ code, title, track, unit, kind, lead, duties }) => ({
        code,
        title,
        track: track || null,
        unit: unit || null,
        kind,
        lead: lead || null,
        duties: duties.map(({ number, text, parts }) => ({
          number,
          text,
          parts: parts.map((part) => part.text),
        })),
      })),
    lines: reporting.lines.map(({ role, reportsTo, relation, certainty, basis, isTaken }) => ({
      role,
      reportsTo,
      relation,
      certainty,
      basis,
      taken: isTaken,
    })),
    mentions: reporting.texts.flatMap((text) => mentionsOf(text, reporting)),
    cadence: reporting.texts.flatMap((text) => {
      const cadence = readCadence(text.text);
      return cadence.length > 0 ? [{ duty: nameOf(text, reporting), cadence }] : [];
    }),
    notes: byLine('note').map(({ line, text, subject }) => ({
      line,
      text,
      about: aboutOf(subject, regulation),
    })),
    unread: byLine('unread').map(({ line, text }) => ({ line, text })),
  };
}

function nameOf({ role, number }: RoleText, { organisation }: Reporting): string {
  return `${organisation.roles[role]!.code}.${number}`;
}

const kinds: Readonly<Partial<Record<Mention['sureness'], string>>> = {
  loose: 'loose',
  unknown: 'unknown',
  body: 'body',
  collective: 'collective',
};

/** Whom a text mentions beside the role itself. */
function mentionsOf(text: RoleText, reporting: Reporting) {
  const codeOf = (role: number | null) => (role === null ? null : reporting.organisation.roles[role]!.code);
  return text.mentions
    .filter(({ role }) => role === null || role !== text.role)
    .map(({ text: words, sureness, role, likeliest }) => ({
      duty: nameOf(text, reporting),
      text: words,
      role: codeOf(role),
      kind: kinds[sureness] ?? 'role',
      likeliest: codeOf(likeliest),
    }));
}

/** The track, unit or role under which a note stands. */
function aboutOf({ role, unit, track }: Subject, { roles, units, tracks }: Regulation): string | null {
  if (role !== null) return roles[role]!.code;
  return (unit === null ? null : units[unit]!.name) ?? (track === null ? null : tracks[track]!.name);
}
