import { type Line, type Organisation, type Role } from '../organisation/model';
import { type Turns } from '../organisation/turns';
import { deriveStructure } from '../organisation/structure';
import { gatherContext, type ChartContext } from './chartContext';
import { drawPage } from './drawPage';
import { type Drawing } from './drawing';
import { growForest } from './forest';
import { type ChartPart } from './parts';
import { titleIn } from './roleLabel';

/**
 * Draws the parts of a chart as a chart of their own: a box for each, with its name, who heads it, how many roles it shows
 * and on which page. The box bears the name of its head's, so that it leads to the same row.
 */
export function* drawOverview(
  context: ChartContext,
  parts: readonly ChartPart[],
  names: readonly string[],
  numberOf: (part: number) => number,
): Turns<Drawing> {
  const { organisation, options } = context;
  const heads = parts.map((part) => headOf(context, part));
  const codes = uniqueCodes(heads);
  const roles = heads.map((head, i): Role => {
    const title = titleIn(head, options.language);
    const holders = title === names[i] ? [] : [title];
    return {
      ...head,
      code: codes[i]!,
      title: names[i]!,
      titleEn: options.language === 'en' ? names[i]! : '',
      unit: '',
      holders,
      count: 1,
      kind: 'permanent',
      status: null,
      markedTop: i === 0,
    };
  });
  const lines = parts.flatMap((part, i): Line[] => {
    if (part.above < 0) return [];
    const end = (at: number): Line['role'] => ({ written: codes[at]!, code: codes[at]! });
    return [
      {
        source: roles[i]!.source,
        role: end(i),
        reportsTo: end(part.above),
        relation: 'administrative',
        basis: [],
        notes: '',
      },
    ];
  });
  const reduced: Organisation = { ...organisation, roles, lines, duties: [], units: [] };
  const structure = deriveStructure(reduced);
  const wish = { ...options, showCodes: false, showHolders: true, showFrames: false, showOtherTitle: false };
  const forest = growForest(reduced, structure);
  const continued = new Map(
    parts.map((part, i) => [
      i,
      context.say('chart.part', { count: countRoles(context, part), page: numberOf(i) }),
    ]),
  );
  return yield* drawPage(gatherContext(reduced, structure, forest, wish), {
    lines: [context.say('chart.page', { page: 1, name: context.say('chart.overview') })],
    continued,
  });
}

/** The role at the head of a part: of several tops the first that is no body. */
function headOf({ organisation }: ChartContext, part: ChartPart): Role {
  const roots = part.roots.map((root) => organisation.roles[root]!);
  return roots.find(({ kind }) => kind !== 'body') ?? roots[0]!;
}

/** The codes of roles, others in place of those that are empty or repeat. */
function uniqueCodes(roles: readonly Role[]): string[] {
  const taken = new Set<string>();
  return roles.map(({ code, source }, i) => {
    const unique = code === '' || taken.has(code) ? `${source.row}#${i + 1}` : code;
    taken.add(unique);
    return unique;
  });
}

/** Roles that the page of a part shows in full: those at which other parts begin are counted there. */
function countRoles({ forest }: ChartContext, part: ChartPart): number {
  let count = 0;
  const stack = part.roots.filter((root) => !part.cuts.has(root));
  for (let role = stack.pop(); role !== undefined; role = stack.pop()) {
    count += 1;
    stack.push(...forest.children[role]!.filter((child) => !part.cuts.has(child)));
  }
  return count;
}
