import { type Turns } from '../organisation/turns';
import { type ChartContext } from './chartContext';
import { describeRole, tellRing, tellTies } from './roleBox';
import { labelRole } from './roleLabel';

/** Deeper levels are not indented further: a chain of thousands of roles would be mostly spaces. */
const deepestIndent = 12;

/** The chart as lines of text, a role a line, indented by its level; roles without a manager under their heading. */
export function* writeOutline(context: ChartContext): Turns<string[]> {
  const { tops, free, apart } = context.forest;
  return [
    ...(yield* writeTrees(context, tops, 0)),
    ...(free.length ? [context.say('chart.free'), ...(yield* writeTrees(context, free, 1))] : []),
    ...(apart.length ? [context.say('chart.apart'), ...(yield* writeTrees(context, apart, 1))] : []),
  ];
}

function* writeTrees(context: ChartContext, roots: readonly number[], level: number): Turns<string[]> {
  const lines: string[] = [];
  const stack = roots.toReversed().map((role) => ({ role, level }));
  while (stack.length) {
    yield undefined;
    const next = stack.pop()!;
    lines.push(' '.repeat(2 * Math.min(next.level, deepestIndent)) + writeRole(context, next.role));
    for (const child of context.forest.children[next.role]!.toReversed()) {
      stack.push({ role: child, level: next.level + 1 });
    }
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
  ].join(' · ');
}
