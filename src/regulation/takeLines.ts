import { certainties, type ProposedLine, type Regulation } from './model';
import { type Suggestion } from './suggestion';

/**
 * Which of the suggested lines are taken unless somebody says otherwise, and which contradict each other. Each role has one
 * administrative manager: the surest; of equals the one next above in the document. Where the document gives lines by labels, those
 * are all that it means.
 */
export function takeLines(
  { roles, bodies, givesLines }: Regulation,
  lines: readonly Suggestion[],
): readonly ProposedLine[] {
  const place = new Map([...bodies, ...roles].map(({ code }, at) => [code, at]));
  const managers = chooseManagers(lines, place);
  const byRole = groupByRole(lines);
  return lines.map((line) => {
    const rivals = byRole.get(line.role)!.filter((other) => contradict(line, lines[other]!));
    return {
      ...line,
      rivals,
      isTaken: givesLines ? line.reason === 'label' : isTaken(line, lines, byRole, managers),
    };
  });
}

function isTaken(
  line: Suggestion,
  lines: readonly Suggestion[],
  byRole: ReadonlyMap<string, readonly number[]>,
  managers: ReadonlyMap<string, Suggestion>,
): boolean {
  if (line.relation === 'administrative') return managers.get(line.role) === line;
  if (line.relation === 'deputising') return true;
  // Whoever manages a role oversees its work too.
  return !byRole.get(line.role)!.some((at) => {
    const { reportsTo, relation, certainty } = lines[at]!;
    return reportsTo === line.reportsTo && relation === 'administrative' && certainty === 'stated';
  });
}

/** The line under which each role stands, without making a ring with surer ones. */
function chooseManagers(
  lines: readonly Suggestion[],
  place: ReadonlyMap<string, number>,
): ReadonlyMap<string, Suggestion> {
  const distance = ({ role, reportsTo }: Suggestion) => {
    const steps = place.get(role)! - place.get(reportsTo)!;
    // Those below a role in the document come last.
    return steps > 0 ? steps : place.size - steps;
  };
  // What is said under the title of the role itself is surest.
  const rank = ({ certainty, reason }: Suggestion) =>
    reason === 'label' ? -1 : certainties.indexOf(certainty);
  const ordered = lines
    .filter(({ relation }) => relation === 'administrative')
    .sort((a, b) => rank(a) - rank(b) || distance(a) - distance(b));
  const managers = new Map<string, Suggestion>();
  for (const line of ordered) {
    if (!managers.has(line.role) && !leadsBack(managers, line)) managers.set(line.role, line);
  }
  return managers;
}

function leadsBack(managers: ReadonlyMap<string, Suggestion>, { role, reportsTo }: Suggestion): boolean {
  let above: string | undefined = reportsTo;
  for (let steps = 0; above !== undefined && steps <= managers.size; steps += 1) {
    if (above === role) return true;
    above = managers.get(above)?.reportsTo;
  }
  return false;
}

/** Two who are both said to lead the role. */
function contradict(line: Suggestion, other: Suggestion): boolean {
  const leads = ({ relation }: Suggestion) => relation === 'administrative' || relation === 'technical';
  return leads(line) && leads(other) && line.reportsTo !== other.reportsTo;
}

function groupByRole(lines: readonly Suggestion[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  lines.forEach(({ role }, at) => {
    const group = groups.get(role);
    if (group) group.push(at);
    else groups.set(role, [at]);
  });
  return groups;
}
