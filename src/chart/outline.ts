import { type Turns } from '../organisation/turns';
import { type ChartContext } from './chartContext';
import { describeRole, tellRing, tellTies } from './roleBox';
import { labelRole } from './roleLabel';

/** Deeper levels are not indented further: a chain of thousands of roles would be mostly spaces. */
const deepestIndent = 12;

/** Between what a line says of a role. */
export const outlineSeparator = ' · ';

/** Where the roles go on that stand below a role, by its index. */
type Continued = ReadonlyMap<number, readonly string[]>;

/** The chart as lines of text, a role a line, indented by its level; roles without a manager under their heading. */
export function* writeOutline(context: ChartContext, continued: Continued): Turns<string[]> {
  const { tops, free, apart } = context.forest;
  const lines = yield* writeTrees(context, continued, tops, 0);
  for (const [key, roots] of [
    ['chart.free', free],
    ['chart.apart', apart],
  ] as const) {
    if (roots.length === 0) continue;
    lines.push(context.say(key));
    for (const line of yield* writeTrees(context, continued, roots, 1)) lines.push(line);
  }
  return lines;
}

function* writeTrees(
  context: ChartContext,
  continued: Continued,
  roots: readonly number[],
  level: number,
): Turns<string[]> {
  const lines: string[] = [];
  const stack = roots.toReversed().map((role) => ({ role, level }));
  while (stack.length) {
    yield undefined;
    const next = stack.pop()!;
    const texts = [writeRole(context, next.role), ...(continued.get(next.role) ?? [])];
    lines.push(' '.repeat(2 * Math.min(next.level, deepestIndent)) + texts.join(outlineSeparator));
    const below = context.forest.children[next.role]!;
    for (let i = below.length - 1; i >= 0; i--) stack.push({ role: below[i]!, level: next.level + 1 });
  }
  return lines;
}

function writeRole(context: ChartContext, role: number): string {
  const label = labelRole(context.organisation.roles[role]!, context.options.language);
  // The label has the code; other roles are named in full, since a listener cannot look them up.
  const inFull = { ...context, showCodes: false };
  return [
    label,
    ...describeRole(inFull, role),
    ...tellTies(inFull, role, () => true),
    ...tellRing(inFull, role),
  ].join(outlineSeparator);
}
