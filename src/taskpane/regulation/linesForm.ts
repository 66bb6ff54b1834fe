import { type Relation } from '../../organisation/model';
import { type ProposedLine, type ReadRole, type Regulation } from '../../regulation/model';

/** What HR decides of a proposed line. */
export type LineChoice = Readonly<{ isTaken: boolean; reportsTo: string; relation: Relation }>;

/** What HR decided so far: by the index of the proposed line, and by the code of a role for which nothing was proposed. */
export type LinesForm = Readonly<{
  choices: ReadonlyMap<number, LineChoice>;
  added: ReadonlyMap<string, string>;
}>;

export const untouched: LinesForm = { choices: new Map(), added: new Map() };

/** What holds of a proposed line: HR's choice, else what the proposal itself says. */
export function choiceOf(lines: readonly ProposedLine[], { choices }: LinesForm, at: number): LineChoice {
  return choices.get(at) ?? lines[at]!;
}

/** The form with another choice for one line. Whoever changes a line means to have it. */
export function chooseLine(
  lines: readonly ProposedLine[],
  form: LinesForm,
  at: number,
  changed: Partial<LineChoice>,
): LinesForm {
  const isTaken = changed.isTaken ?? true;
  const { reportsTo, relation } = choiceOf(lines, form, at);
  const choice = { reportsTo, relation, ...changed, isTaken };
  return { ...form, choices: new Map(form.choices).set(at, choice) };
}

/** The form with a manager for a role for which nothing is taken; none for null. */
export function chooseManager(form: LinesForm, role: string, manager: string | null): LinesForm {
  const added = new Map(form.added);
  if (manager === null) added.delete(role);
  else added.set(role, manager);
  return { ...form, added };
}

/** Whether a line is other than it was proposed. */
export function isChanged({ reportsTo, relation }: ProposedLine, choice: LineChoice): boolean {
  return choice.reportsTo !== reportsTo || choice.relation !== relation;
}

/**
 * The lines that are agreed to, as HR wants them. A line with another manager than the text names has no basis in the text; two that
 * have become the same are one.
 */
export function takenLines(lines: readonly ProposedLine[], form: LinesForm): readonly ProposedLine[] {
  const taken = new Map<string, ProposedLine>();
  const take = (line: ProposedLine) => {
    const key = JSON.stringify([line.role, line.reportsTo, line.relation]);
    if (!taken.has(key)) taken.set(key, line);
  };
  lines.forEach((line, at) => {
    const { isTaken, reportsTo, relation } = choiceOf(lines, form, at);
    if (isTaken)
      take(
        reportsTo === line.reportsTo ? { ...line, relation } : { ...line, reportsTo, relation, basis: [] },
      );
  });
  for (const [role, reportsTo] of form.added) take({ ...ownLine, role, reportsTo });
  return [...taken.values()];
}

/** A line that HR gives itself. */
const ownLine: Omit<ProposedLine, 'role' | 'reportsTo'> = {
  relation: 'administrative',
  certainty: 'stated',
  basis: [],
  reason: 'words',
  words: [],
  rivals: [],
  isTaken: true,
};

/** Whether a person should look at a line: it is only supposed, or another says something else. */
export function needsLook({ certainty, rivals }: ProposedLine): boolean {
  return certainty === 'assumed' || rivals.length > 0;
}

/** The proposed lines of one role; those that contradict each other stand together. */
export type LineGroup = Readonly<{
  role: string;
  clusters: readonly Readonly<{ lines: readonly number[]; isContradiction: boolean }>[];
}>;

/** The proposed lines by role, in the order of the document; where asked for, only those at which a person should look. */
export function groupLines(
  { roles }: Regulation,
  lines: readonly ProposedLine[],
  onlyToCheck: boolean,
): readonly LineGroup[] {
  const byRole = new Map<string, number[]>();
  lines.forEach(({ role }, at) => {
    const known = byRole.get(role);
    if (known) known.push(at);
    else byRole.set(role, [at]);
  });
  const order = new Map(roles.map(({ code }, at) => [code, at]));
  return [...byRole]
    .sort(([one], [other]) => (order.get(one) ?? -1) - (order.get(other) ?? -1))
    .map(([role, own]) => ({ role, clusters: clustersOf(lines, own) }))
    .map(({ role, clusters }) => ({
      role,
      clusters: onlyToCheck
        ? clusters.filter((cluster) => cluster.lines.some((at) => needsLook(lines[at]!)))
        : clusters,
    }))
    .filter(({ clusters }) => clusters.length > 0);
}

function clustersOf(lines: readonly ProposedLine[], own: readonly number[]): LineGroup['clusters'] {
  const left = new Set(own);
  const clusters: LineGroup['clusters'][number][] = [];
  for (const first of own) {
    if (!left.delete(first)) continue;
    const cluster = [first];
    for (const at of cluster)
      for (const rival of lines[at]!.rivals) if (left.delete(rival)) cluster.push(rival);
    clusters.push({ lines: cluster.sort((a, b) => a - b), isContradiction: cluster.length > 1 });
  }
  return clusters;
}

/** Roles with two administrative managers among the lines that are agreed to. */
export function twiceManaged(taken: readonly ProposedLine[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { role, relation } of taken) {
    if (relation !== 'administrative') continue;
    if (once.has(role)) twice.add(role);
    once.add(role);
  }
  return twice;
}

/** The roles for which no line is agreed to but, maybe, one that HR gives itself; bodies need none. */
export function rolesWithoutLine(
  { roles }: Regulation,
  lines: readonly ProposedLine[],
  form: LinesForm,
): readonly ReadRole[] {
  const proposed = new Set(takenLines(lines, { ...form, added: new Map() }).map(({ role }) => role));
  return roles.filter(({ code, kind }) => kind !== 'body' && !proposed.has(code));
}
