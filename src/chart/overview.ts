import { type Line, type Organisation, type Role } from '../organisation/model';
import { type Turns } from '../organisation/turns';
import { deriveStructure } from '../organisation/structure';
import { gatherContext, type ChartContext } from './chartContext';
import { drawPage, type PageWords } from './drawPage';
import { type Drawing } from './drawing';
import { growForest } from './forest';
import { titleIn } from './roleLabel';

/** A box of an overview: a part of the organisation. */
export type OverviewBox = Readonly<{
  /** The role at its head, by index, what it is called, and the name of its shape. */
  head: number;
  name: string;
  shape: string;
  /** The box above it; -1 for the first. */
  above: number;
}>;

/**
 * Draws parts of a chart as a chart of their own: a box for each, with its name and who heads it, and what `words` say, by the
 * index of the box.
 */
export function* drawOverview(
  context: ChartContext,
  boxes: readonly OverviewBox[],
  words: PageWords,
): Turns<Drawing> {
  const { options } = context;
  const reduced = reduce(context, boxes);
  const structure = deriveStructure(reduced);
  const forest = growForest(reduced, structure);
  const wish = { ...options, showCodes: false, showHolders: true, showFrames: false, showOtherTitle: false };
  yield undefined;
  const own = gatherContext(reduced, structure, forest, wish);
  // Colours mean on every page the same. Those of units would tell apart what bears its name anyway.
  const groups = options.colourBy === 'unit' ? own.groups : boxes.map(({ head }) => context.groups[head]!);
  const names = boxes.map(({ shape }) => shape);
  return yield* drawPage({ ...own, groups, names, fills: context.fills }, words);
}

/** The parts as an organisation of as many roles. */
function reduce({ organisation, options }: ChartContext, boxes: readonly OverviewBox[]): Organisation {
  const heads = boxes.map(({ head }) => organisation.roles[head]!);
  const codes = uniqueCodes(heads);
  const roles = heads.map((head, i): Role => {
    const { name } = boxes[i]!;
    const title = titleIn(head, options.language);
    return {
      ...head,
      code: codes[i]!,
      title: name,
      titleEn: options.language === 'en' ? name : '',
      unit: '',
      // The name of a part that shares its unit with others has the title in it.
      holders: name.includes(title) ? [] : [title],
      count: 1,
      kind: 'permanent',
      status: null,
      markedTop: i === 0,
    };
  });
  const end = (at: number): Line['role'] => ({ written: codes[at]!, code: codes[at]! });
  const lines = boxes.flatMap(({ above }, i): Line[] => {
    if (above < 0) return [];
    const { source } = roles[i]!;
    const reportsTo = end(above);
    return [{ source, role: end(i), reportsTo, relation: 'administrative', basis: [], notes: '' }];
  });
  return { ...organisation, roles, lines, duties: [], units: [] };
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
