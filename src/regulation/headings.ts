import { tidyText } from '../organisation/fold';
import { couldBeTitle, headingKind, titleText, withoutCaption } from './lineWords';
import { type Shape } from './shape';
import { type SourceLine, styleOf } from './sourceLine';

export type HeadingKind = 'document' | 'track' | 'unit';

/** The name that a heading gives, without its mark, caption and colon. */
export function nameOfHeading({ rest }: SourceLine): string {
  return tidyText(withoutCaption(titleText(rest)));
}

/**
 * Tells of a line whether it heads a track, a unit or the whole document; null where it is no heading. Its own words say so, or the
 * place of its style among the styles that stand outside the roles: the outermost are tracks.
 */
export function headingLevels(
  lines: readonly SourceLine[],
  shape: Shape,
): (at: number, isBeforeRole: boolean) => HeadingKind | null {
  const title = documentTitle(lines, shape);
  const titleEnd = title === null ? -1 : endOfTitle(lines);
  const levels = nest(lines, shape, titleEnd);
  return (at, isBeforeRole) => {
    const line = lines[at]!;
    if (at <= titleEnd) return 'document';
    const text = titleText(line.rest);
    const level = levels.get(styleOf(line));
    const told = headingKind(text);
    if (level !== undefined) {
      // With one level alone, or inside others, the words decide.
      if (told !== null && (levels.size === 1 || level > 0)) return told;
      return level === 0 ? 'track' : 'unit';
    }
    if (!isBeforeRole || told === null || !isShort(text)) return null;
    return told;
  };
}

/** The first line, where nothing says that it is more than the name of the document. */
function documentTitle(lines: readonly SourceLine[], shape: Shape): number | null {
  const [first] = lines;
  if (!first || first.cell !== null || shape.isRole[0] || (first.mark !== null && first.mark.style !== '*'))
    return null;
  const text = titleText(first.rest);
  const isOnly = lines.filter((line) => styleOf(line) === styleOf(first)).length === 1;
  if (first.heading !== null) return isOnly && headingKind(text) === null ? 0 : null;
  return couldBeTitle(text) && headingKind(withoutCaption(text)) === null ? 0 : null;
}

/** The last line of a title over several lines. */
function endOfTitle(lines: readonly SourceLine[]): number {
  let end = 0;
  for (
    let next = lines[1];
    next && !next.isApart && styleOf(next) === styleOf(lines[0]!);
    next = lines[end + 1]
  ) {
    if (!couldBeTitle(next.rest)) break;
    end += 1;
  }
  return end;
}

/** The outer styles by their depth, 0 for the outermost. Levels of headings nest by number, others as they appear. */
function nest(lines: readonly SourceLine[], shape: Shape, titleEnd: number): ReadonlyMap<string, number> {
  const styles = shape.outer.filter((style) =>
    lines.some((line, at) => at > titleEnd && !shape.isRole[at] && styleOf(line) === style),
  );
  const ordered = [...styles].sort((a, b) => {
    const [first, second] = [a, b].map((style) =>
      style.startsWith('heading ') ? Number(style.slice(8)) : null,
    );
    return first != null && second != null ? first - second : 0;
  });
  return new Map(ordered.map((style, depth) => [style, depth]));
}

function isShort(text: string): boolean {
  return text.length <= 90 && !/[.؛;،,!?؟]$/u.test(text) && text.split(/\s+/u).length <= 10;
}
