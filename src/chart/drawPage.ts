import { type Turns } from '../organisation/turns';
import { type ChartContext } from './chartContext';
import { choosePage } from './choosePage';
import { type Drawing } from './drawing';
import { enlarge } from './enlarge';
import { type Paper } from './layout/paper';
import { composeLegends } from './legend';
import { mirrorBox, mirrorConnector } from './mirror';
import { writeOutline } from './outline';
import { furnish, type Furnished } from './furnish';
import { tiesOf, type Tag, type Tie } from './relations';
import { findFrames, type UnitFrame } from './unitFrames';

/** What one page of several says beside its roles. */
export type PageWords = Readonly<{
  /** Lines below the title: which page it is, where its roots stand. */
  lines: readonly string[];
  /** Where the roles go on that stand below a role, by its index. */
  continued: ReadonlyMap<number, readonly string[]>;
}>;

/** Rounds of drawing ties as lines; those that find no way get a number, which makes boxes higher and moves all. */
const rounds = 3;
/** In larger charts all ties have numbers: lines across hundreds of boxes would tell nothing. */
const mostForLines = 1500;

/** Draws one page: its trees, the lines beside them, title and legend. */
export function* drawPage(context: ChartContext, words: PageWords): Turns<Drawing> {
  const shown = listRoles(context);
  const isShown = new Set(shown);
  const ties = shown.flatMap((role) => tiesOf(context, role)).filter(({ manager }) => isShown.has(manager));
  const frames: ReadonlyMap<number, UnitFrame> = context.options.showFrames
    ? findFrames(context)
    : new Map<number, UnitFrame>();
  let numbered = new Set<Tie>(shown.length > mostForLines ? ties : []);
  for (let round = 0; ; round++) {
    if (round >= rounds) numbered = new Set(ties);
    const tags = numberTies(ties, numbered);
    const drawn = {
      isShown: (role: number) => isShown.has(role),
      tags: tagsByRole(tags),
      continued: words.continued,
    };
    yield undefined;
    const legends = composeLegends(context, shown, tags);
    const { page, paper, failed } = yield* choosePage(context, {
      shown,
      frames,
      drawn,
      ties: ties.filter((tie) => !numbered.has(tie)),
      furnishAll: (shapes, on, more) => {
        const told = numberTies(ties, new Set([...numbered, ...more]));
        const explained = more.length > 0 ? composeLegends(context, shown, told) : legends;
        return furnish(context, shapes, explained, words.lines, on);
      },
    });
    if (failed.length === 0) {
      return yield* finishPage(context, enlarge(page), paper, words.continued);
    }
    for (const tie of failed) numbered.add(tie);
  }
}

/** Numbers ties in their order. */
function numberTies(ties: readonly Tie[], numbered: ReadonlySet<Tie>): Tag[] {
  return ties.filter((tie) => numbered.has(tie)).map((tie, i) => ({ ...tie, number: i + 1 }));
}

function tagsByRole(tags: readonly Tag[]): Map<number, Tag[]> {
  const byRole = new Map<number, Tag[]>();
  for (const tag of tags) {
    for (const role of [tag.role, tag.manager]) byRole.set(role, [...(byRole.get(role) ?? []), tag]);
  }
  return byRole;
}

/** Roles of a forest, managers before their reports. */
export function listRoles({ forest }: Pick<ChartContext, 'forest'>): number[] {
  const roles: number[] = [];
  const stack = [...forest.tops, ...forest.free, ...forest.apart].reverse();
  while (stack.length) {
    const role = stack.pop()!;
    roles.push(role);
    for (const child of forest.children[role]!.toReversed()) stack.push(child);
  }
  return roles;
}

/** Mirrors all where reading goes from the right, and tells how large it prints. */
function* finishPage(
  context: ChartContext,
  page: Furnished,
  paper: Paper,
  continued: PageWords['continued'],
): Turns<Drawing> {
  yield undefined;
  const { rightToLeft } = context;
  const boxes = rightToLeft ? page.boxes.map((box) => mirrorBox(box, page.width)) : page.boxes;
  yield undefined;
  const connectors = rightToLeft
    ? page.connectors.map((connector) => mirrorConnector(connector, page.width))
    : page.connectors;
  yield undefined;
  const sizes = boxes.flatMap(({ paragraphs }) => paragraphs.map(({ size }) => size));
  return {
    width: page.width,
    height: page.height,
    rightToLeft,
    title: page.title,
    paper,
    scale: page.scale,
    textSize: page.scale * sizes.reduce((least, size) => Math.min(least, size), Infinity),
    boxes,
    connectors,
    outline: yield* writeOutline(context, continued),
  };
}
