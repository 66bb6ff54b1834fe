import { inPortions, type Turns } from '../organisation/turns';
import { couldBeTitle, headingKind, isDutiesLabel, looksLikeTitle, titleText, withoutEnd } from './lineWords';
import { readLabel } from './labels';
import { styleOf, type SourceLine } from './sourceLine';

/*
 * How a document is laid out: which of its ways to mark a line opens a role, and which a duty. No way is known beforehand: each is
 * tried, and the one is taken under which roles read like titles, have lists under them, and the lists read like sentences.
 */

export type Shape = Readonly<{
  /** By line: whether it opens a role. */
  isRole: readonly boolean[];
  /** The style in which most roles begin their lists; null where there are none. */
  dutyStyle: string | null;
  /** Styles of lines that name what roles stand in, in the order of their appearance: the outer before the inner. */
  outer: readonly string[];
}>;

/** What is looked at of a line again and again. */
type Look = Readonly<{ style: string; isItem: boolean; title: number; isLabel: boolean; isCell: boolean }>;

/** Below this no way of reading the document is believable. */
const least = 0.12;

/** The layout under which the document reads best, in steps; no line opens a role where none does. */
export function* findingShape(lines: readonly SourceLine[]): Turns<Shape> {
  const looks: Look[] = [];
  yield* inPortions(lines, (_, at) => looks.push(lookAt(lines, at)));
  const styles = [
    ...new Set(looks.filter(({ isLabel, isCell }) => !isLabel && !isCell).map(({ style }) => style)),
  ];
  // Styles that stand on nearly every line of a hostile document are no more than the most frequent ones.
  // In a document that names roles by labels, only numbers open others.
  const hasLabels = lines.some(({ text }) => readLabel(text)?.label === 'role');
  const counting = new Set(lines.flatMap(({ mark }) => (mark?.counts ? [mark.style] : [])));
  const tried = mostFrequent(styles, looks).filter((style) => !hasLabels || counting.has(style));
  const candidates: (readonly boolean[])[] = [];
  for (const style of tried) {
    yield undefined;
    candidates.push(rolesOf(lines, looks, style, false), rolesOf(lines, looks, style, true));
  }
  let isRole: readonly boolean[] = lines.map(() => false);
  let best = least;
  for (const candidate of candidates) {
    yield undefined;
    const score = scoreOf(measure(looks, candidate));
    if (score <= best) continue;
    best = score;
    isRole = candidate;
  }
  for (const candidate of candidates) {
    yield undefined;
    isRole = withMore(looks, isRole, candidate);
  }
  yield undefined;
  return { isRole, dutyStyle: firstStyle(looks, isRole), outer: outerStyles(lines, looks, isRole) };
}

const mostStyles = 24;

function mostFrequent(styles: readonly string[], looks: readonly Look[]): readonly string[] {
  if (styles.length <= mostStyles) return styles;
  const counts = new Map<string, number>();
  for (const { style } of looks) counts.set(style, (counts.get(style) ?? 0) + 1);
  return [...styles].sort((a, b) => counts.get(b)! - counts.get(a)!).slice(0, mostStyles);
}

function lookAt(lines: readonly SourceLine[], at: number): Look {
  const line = lines[at]!;
  const style = styleOf(line);
  const isLabel = readLabel(line.text) !== undefined;
  // A full stop ends a sentence; a colon may end a title.
  const text = withoutEnd(line.rest, ' \u00a0:：');
  return {
    style,
    isItem: isItem(lines, at) && !isLabel,
    title: looksLikeTitle(text) ? 1 : couldBeTitle(text) ? 0.5 : headingKind(text) ? 0.1 : 0,
    isLabel: isLabel || isDutiesLabel(titleText(text)),
    isCell: line.cell !== null,
  };
}

/** Whether a line is an item of a list. A star that stands alone heads a part of the document; stars in one list are its items. */
export function isItem(lines: readonly SourceLine[], at: number): boolean {
  const { mark, heading } = lines[at]!;
  if (mark === null || heading !== null) return false;
  if (mark.style === '*' && headsPart(lines[at]!)) return false;
  return mark.style !== '*' || hasFellow(lines, at, -1) || hasFellow(lines, at, 1);
}

/** A star before the name of a track or unit. */
function headsPart({ rest }: SourceLine): boolean {
  return headingKind(titleText(rest)) !== null;
}

/** Items between two of one list. */
const mostParts = 30;

/** Whether another star stands in the same list: marked lines without a blank one between them. */
function hasFellow(lines: readonly SourceLine[], at: number, step: 1 | -1): boolean {
  for (let next = at + step; Math.abs(next - at) <= mostParts; next += step) {
    const line = lines[next];
    // The blank line stands before the lower of two.
    if (!line?.mark || line.heading !== null || lines[step === 1 ? next : next + 1]!.isApart) return false;
    if (line.mark.style === '*') return !headsPart(line);
  }
  return false;
}

/**
 * The lines of a style that open roles. Where only those count that open a list, a line must be followed by one (lines between
 * them that are neither); of a list with numbers, by its first item: so roles and duties may be numbered in one way.
 */
function rolesOf(
  lines: readonly SourceLine[],
  looks: readonly Look[],
  style: string,
  hasToOpen: boolean,
): readonly boolean[] {
  const mustOpen = hasToOpen || style === 'plain' || style === '*';
  return lines.map((_, at) => {
    const look = looks[at]!;
    if (look.style !== style || look.isLabel || look.isCell) return false;
    return !mustOpen || (look.title >= 0.5 && !leadsIn(lines, looks, at) && opensList(lines, looks, at));
  });
}

/** The following duties: a line that ends in a colon, under another that could be the title. */
function leadsIn(lines: readonly SourceLine[], looks: readonly Look[], at: number): boolean {
  const before = looks[at - 1];
  const isTitle = before !== undefined && before.style === looks[at]!.style && before.title >= 0.5;
  return isTitle && /[:：]$/u.test(lines[at]!.text);
}

/** Lines that may stand between a role and its list. */
const mostBetween = 4;

function opensList(lines: readonly SourceLine[], looks: readonly Look[], at: number): boolean {
  for (let next = at + 1, between = 0; next < lines.length && between <= mostBetween; next += 1) {
    const { isItem, isLabel, title, style } = looks[next]!;
    if (isItem) return lines[next]!.mark!.value === null || lines[next]!.mark!.value === 1;
    if (lines[next]!.heading !== null) return false;
    if (isLabel) continue;
    // Another line that could be the role stands nearer to the list.
    if (title >= 0.5 && style === looks[at]!.style && !/[:：]$/u.test(lines[next]!.text)) return false;
    between += 1;
  }
  return false;
}

type Measure = Readonly<{
  roles: number;
  /** How much the roles read like titles, together. */
  titles: number;
  withItems: number;
  /** Items of the first list of each role, and those that read like titles. */
  items: number;
  itemTitles: number;
}>;

function measure(looks: readonly Look[], isRole: readonly boolean[]): Measure {
  let [roles, titles, withItems, items, itemTitles] = [0, 0, 0, 0, 0];
  let state: 'none' | 'open' | 'listed' = 'none';
  let first = '';
  looks.forEach(({ style, isItem, title, isCell }, at) => {
    if (isRole[at]) {
      roles += 1;
      titles += title;
      state = 'open';
    } else if (isItem && !isCell && state !== 'none') {
      if (state === 'open') {
        withItems += 1;
        first = style;
      }
      state = 'listed';
      if (style !== first) return;
      items += 1;
      itemTitles += title === 1 ? 1 : 0;
    }
  });
  return { roles, titles, withItems, items, itemTitles };
}

/** Between 0 and 1: how much the roles read like titles, how many have lists, how much the lists read like sentences. */
function scoreOf({ roles, titles, withItems, items, itemTitles }: Measure): number {
  if (roles === 0 || items === 0) return 0;
  // A single line under which there is a list may be anything.
  const size = 1 - 1 / (roles + 1);
  return (titles / roles) * (withItems / roles) * (1 - itemTitles / items) * size;
}

/**
 * A document may mark its roles in two ways (a heading here, bold letters there). Those of another style are roles too where they
 * read like titles and have lists, and no role loses its own by them.
 */
function withMore(
  looks: readonly Look[],
  isRole: readonly boolean[],
  more: readonly boolean[],
): readonly boolean[] {
  const both = isRole.map((is, at) => is || more[at]!);
  const [before, after] = [measure(looks, isRole), measure(looks, both)];
  const added = after.roles - before.roles;
  const isSound =
    before.roles > 0 &&
    added > 1 &&
    after.withItems - before.withItems === added &&
    after.itemTitles - before.itemTitles <= 0.05 * (after.items - before.items) &&
    after.titles - before.titles >= 0.9 * added;
  return isSound ? both : isRole;
}

/** The style with which most roles begin their lists. */
function firstStyle(looks: readonly Look[], isRole: readonly boolean[]): string | null {
  const counts = new Map<string, number>();
  let isOpen = false;
  looks.forEach(({ style, isItem, isCell }, at) => {
    if (isRole[at]) isOpen = true;
    else if (isOpen && isItem && !isCell) {
      counts.set(style, (counts.get(style) ?? 0) + 1);
      isOpen = false;
    }
  });
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/** Styles of headings, and of marks that no list has: الباب الأول, Part Two. */
const partStyle = /^(?:heading \d+|ordinal|باب|فصل|جزء|chapter|part|section|title)$/u;

/**
 * Headings and marks that stand outside the roles, in the order of their appearance: those most of whose lines are followed by a
 * role, or by a line of a style that is known to be outer.
 */
function outerStyles(
  lines: readonly SourceLine[],
  looks: readonly Look[],
  isRole: readonly boolean[],
): readonly string[] {
  const kinds = looks.map(({ style, isItem, isCell }, at) => {
    if (isRole[at]) return 'role';
    return !isCell && (isItem || lines[at]!.heading !== null) ? style : null;
  });
  const known = new Set<string>(['role']);
  for (let rounds = 0; rounds < 4; rounds += 1) {
    const counts = new Map<string, { all: number; outer: number }>();
    let next = '';
    for (const kind of kinds.toReversed()) {
      if (kind === null) continue;
      if (!known.has(kind)) {
        const count = counts.get(kind) ?? { all: 0, outer: 0 };
        count.all += 1;
        if (known.has(next)) count.outer += 1;
        counts.set(kind, count);
      }
      next = kind;
    }
    const more = [...counts].filter(([, { all, outer }]) => outer * 2 > all);
    if (more.length === 0) break;
    for (const [style] of more) known.add(style);
  }
  const firstRole = isRole.indexOf(true);
  return [...known]
    .flatMap((style) => {
      const first = kinds.indexOf(style);
      // What first stands below a role belongs to it, unless its words say that it is a part of the document.
      return style !== 'role' && (first < firstRole || partStyle.test(style)) ? [{ style, first }] : [];
    })
    .sort((a, b) => a.first - b.first)
    .map(({ style }) => style);
}
