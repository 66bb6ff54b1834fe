import { type Turns } from '../organisation/turns';
import { type ChartContext } from './chartContext';
import { drawPage, listRoles, type PageWords } from './drawPage';
import { leastTextSize, type Drawing } from './drawing';
import { cutForest } from './forest';
import { nameSheet, sheetWords } from './pageWords';
import { Parting, type Limits, type Sheet } from './parts';
import { titleIn } from './roleLabel';
import { nameOfTops } from './shapeNames';

/** A sheet that prints large enough, with the words that it was drawn with; its references have no numbers yet. */
export type FittedSheet = Readonly<{ drawing: Drawing; words: PageWords }>;

/** A sheet of a part of the organisation. */
export type PartSheet = FittedSheet &
  Readonly<{
    sheet: Sheet;
    /** Roles on it at which other parts begin. */
    cuts: readonly number[];
    /** Roles that it shows in full. */
    inFull: readonly number[];
  }>;

/** A part of the organisation with its sheets. */
export type FittedPart = Readonly<{
  name: string;
  /** The role at which it begins, and the one that stands for it: of several tops the first that is no body. */
  root: number;
  head: number;
  /** Name of its box in overviews: the head's, so that it leads to the same row. */
  shape: string;
  /** Where its root stands too; absent for the first one. */
  above?: Readonly<{ part: number; sheet: number }>;
  sheets: readonly PartSheet[];
}>;

/** How many roles the sheets of a part show in full. */
export function countRoles({ sheets }: FittedPart): number {
  return sheets.reduce((sum, { inFull }) => sum + inFull.length, 0);
}

/** A sheet is not divided into much smaller ones at once. */
const [leastShrink, mostShrink] = [0.5, 0.9];

/** How much less a sheet must hold whose text prints in this size, in points. */
export function shrink(count: number, textSize: number): number {
  const part = Math.min(mostShrink, Math.max(leastShrink, (textSize / leastTextSize) ** 2));
  return Math.max(1, Math.min(count - 1, Math.floor(count * part)));
}

/**
 * Parts a forest and draws all sheets of the parts, each part after the one in which its root stands and before those that are
 * beside that; what prints too small is parted further. `page` stands in for the numbers of pages, which are not known yet: as many digits as they
 * are likely to have.
 */
export function* fitParts(
  context: ChartContext,
  limits: Limits,
  leastDigits: number,
): Turns<Readonly<{ parts: FittedPart[]; page: string }>> {
  const parting = new Parting(context.organisation, context.forest);
  const parts: FittedPart[] = [];
  const name = nameParts(context);
  type Waiting = Readonly<{ sheets: readonly Sheet[]; above?: FittedPart['above'] }>;
  const waiting: Waiting[] = [{ sheets: yield* parting.begin(limits) }];
  const likely = parting.cuts.size * 1.1 + listRoles(context).length / limits.most;
  const page = '0'.repeat(Math.max(leastDigits, String(Math.ceil(likely)).length));
  while (waiting.length) {
    const { sheets, above } = waiting.pop()!;
    const [root] = sheets[0]!.roots as [number, ...number[]];
    const title = name(root, above === undefined);
    const from = above && { page, name: nameSheet(context, parts[above.part]!.name, above.sheet > 0) };
    yield { done: parts.length, total: parts.length + waiting.length + 1 };
    const fitted = yield* fitSheets(context, parting, sheets, { name: title, from, page, limits });
    const box = above ? { head: root, shape: context.names[root]! } : headOf(context, fitted[0]!);
    const at = parts.push({ name: title, root, ...box, ...(above && { above }), sheets: fitted }) - 1;
    const below = fitted.flatMap(({ cuts }, sheet) =>
      cuts.map((cut): Waiting => ({
        sheets: parting.sheetsAt(cut, limits.most),
        above: { part: at, sheet },
      })),
    );
    waiting.push(...below.reverse());
  }
  return { parts, page };
}

type Surroundings = Readonly<{
  name: string;
  from: Readonly<{ page: string; name: string }> | undefined;
  page: string;
  limits: Limits;
}>;

/** Draws the sheets of a part; one that prints too small becomes several. */
function* fitSheets(
  context: ChartContext,
  parting: Parting,
  sheets: readonly Sheet[],
  { name, from, page, limits }: Surroundings,
): Turns<PartSheet[]> {
  const fitted: PartSheet[] = [];
  const left = [...sheets].reverse();
  const isFirst = from === undefined;
  while (left.length) {
    const sheet = left.pop()!;
    const roles = parting.rolesOf(sheet);
    const cuts = roles.filter((role, i) => parting.cuts.has(role) && !(sheet.reports && i === 0));
    const refs = {
      page,
      from: fitted.length ? undefined : from,
      previous: fitted.length ? page : undefined,
      next: left.length ? page : undefined,
      continuesOn: () => page,
    };
    const words = sheetWords(context, name, { sheet, cuts }, refs);
    const drawing = yield* drawSheet(context, sheet, cuts, { isFirst, words });
    if (drawing.textSize < leastTextSize && roles.length > 1) {
      const most = shrink(roles.length, drawing.textSize);
      const smaller = yield* parting.divide(sheet, { ...limits, most });
      if (parting.rolesOf(smaller[0]!).length < roles.length) {
        left.push(...smaller.toReversed());
        continue;
      }
    }
    const repeated = new Set(fitted.length && sheet.reports ? [...sheet.roots, ...cuts] : cuts);
    fitted.push({ sheet, cuts, drawing, words, inFull: roles.filter((role) => !repeated.has(role)) });
  }
  return fitted;
}

/** The sheet of a part; roles without a manager and free ones stand on those of the first. */
function drawSheet(
  context: ChartContext,
  sheet: Sheet,
  cuts: readonly number[],
  { isFirst, words }: Readonly<{ isFirst: boolean; words: PageWords }>,
): Turns<Drawing> {
  const forest = cutForest(context.forest, sheet, cuts);
  if (!isFirst) return drawPage({ ...context, forest }, words);
  const here = new Set(sheet.roots);
  const [tops, free, apart] = [context.forest.tops, context.forest.free, context.forest.apart].map((roots) =>
    roots.filter((root) => here.has(root)),
  ) as [number[], number[], number[]];
  return drawPage({ ...context, forest: { ...forest, tops, free, apart } }, words);
}

/** The role that stands for the first part, and the name of their box in overviews: where others' pages begin at all roots, a name of its own. */
function headOf(
  { organisation, names }: ChartContext,
  { sheet, inFull }: PartSheet,
): Pick<FittedPart, 'head' | 'shape'> {
  const shown = new Set(inFull);
  const roots = sheet.roots.filter((root) => shown.has(root));
  const head = roots.find((root) => organisation.roles[root]!.kind !== 'body') ?? roots[0];
  return head === undefined ? { head: sheet.roots[0]!, shape: nameOfTops } : { head, shape: names[head]! };
}

/** Names parts, one after the other: by the unit, the title of the role at the head, or both where several parts are of one unit. */
function nameParts(context: ChartContext): (head: number, isFirst: boolean) => string {
  const seen = new Set<string>();
  const { tops } = context.forest;
  return (head, isFirst) => {
    const role = context.organisation.roles[head]!;
    const unit = role.unit.trim();
    if (isFirst && tops.length === 0) return context.say('chart.apart');
    if (isFirst) return context.say('chart.part.tops');
    const title = titleIn(role, context.options.language);
    if (unit === '') return title;
    if (seen.has(unit)) return context.say('chart.part.name', { unit, title });
    seen.add(unit);
    return unit;
  };
}
