import { atOnce, inPortions, type Turns } from '../organisation/turns';
import { languageOfText } from './languageOfText';
import { findingBodies } from './bodies';
import { Draft } from './draft';
import { headingLevels, nameOfHeading } from './headings';
import { applyLabel } from './applyLabel';
import { type Labelled, readLabel } from './labels';
import { couldBeTitle, isDutiesLabel, saysOwnBylaw, titleText } from './lineWords';
import { type Regulation } from './model';
import { settleRomans } from './marks';
import { findingShape, isItem, type Shape } from './shape';
import { findTables, type Tables } from './tables';
import { type SourceLine, styleOf } from './sourceLine';

/**
 * Reads the lines of a regulation as an organisation: tracks, units, roles, lead-ins, duties, parts and notes, in whatever style of
 * numbering. Every line is accounted for; what cannot be placed is unread. Never fails; about linear in the number of lines.
 */
export function parseRegulation(source: readonly SourceLine[]): Regulation {
  return atOnce(parsingRegulation(source));
}

/** What `parseRegulation` does, in steps. */
export function* parsingRegulation(source: readonly SourceLine[]): Turns<Regulation> {
  const marks = settleRomans(source.map(({ mark }) => mark));
  const lines = source.map((line, at) => (marks[at] === line.mark ? line : { ...line, mark: marks[at]! }));
  const draft = new Draft();
  yield undefined;
  const shape = yield* findingShape(lines);
  yield undefined;
  const tables = findTables(lines, draft);
  const reader = new Reader(lines, shape, draft, tables);
  yield undefined;
  yield* inPortions(lines, ({ cell }, at) => {
    if (cell === null) reader.read(at);
    else tables.take(at);
  });
  const finished = yield* draft.finishing(lines);
  return {
    language: languageOfText(lines),
    ...finished,
    bodies: draft.isOurs ? draft.bodies : yield* findingBodies(finished),
    givesLines: draft.isOurs || mostHaveLabels(finished.roles),
    tracks: draft.tracks,
    units: draft.units.map(({ name, track, parent, ownBylaw, line }) => ({
      name,
      track,
      parent,
      ownBylaw,
      line,
    })),
  };
}

/** Whether a document gives lines by labels for so many roles that it means to give them all. */
function mostHaveLabels(roles: Regulation['roles']): boolean {
  const given = roles.filter(({ reporting }) => reporting.length > 0).length;
  return given * 2 > roles.length;
}

/** What the lines behind a line begin with: a role, an item of a list, or neither. */
type Next = 'role' | 'item' | 'none';

/** Reads line by line what no label and no table says. */
class Reader {
  private readonly labels: readonly (Labelled | undefined)[];
  private readonly next: readonly Next[];
  private readonly levels: ReturnType<typeof headingLevels>;
  /** The style of the open role's duties, and the column in which they stand. */
  private dutyStyle: string | null = null;
  private dutyIndent = 0;

  constructor(
    private readonly lines: readonly SourceLine[],
    private readonly shape: Shape,
    private readonly draft: Draft,
    private readonly tables: Tables,
  ) {
    this.labels = lines.map(({ text }) => readLabel(text));
    this.next = this.lookAhead();
    this.levels = headingLevels(lines, shape);
  }

  read(at: number): void {
    const line = this.lines[at]!;
    const labelled = this.labelOf(at);
    if (labelled && applyLabel(this.draft, labelled, at)) {
      if (labelled.label === 'role') this.dutyStyle = this.styleOfDuties(at);
    } else if (this.shape.isRole[at]) this.startRole(at);
    else if (this.isItem(at)) this.readItem(at);
    else if (isDutiesLabel(titleText(line.rest)) && this.next[at] !== 'none') this.draft.use(at, 'heading');
    else this.readLoose(at);
  }

  /** What a line says by a label. A duty may begin like one; before the first duty, facts may stand in a list. */
  private labelOf(at: number): Labelled | undefined {
    const { rest, mark } = this.lines[at]!;
    const isFact = mark !== null && !mark.counts && (this.draft.openRole?.duties.length ?? 1) === 0;
    return this.labels[at] ?? (isFact ? readLabel(rest) : undefined);
  }

  private lookAhead(): readonly Next[] {
    const next: Next[] = [];
    let state: Next = 'none';
    for (let at = this.lines.length - 1; at >= 0; at -= 1) {
      next[at] = state;
      if (this.opensRole(at)) state = 'role';
      else if (this.isItem(at)) state = 'item';
    }
    return next;
  }

  private opensRole(at: number): boolean {
    return this.shape.isRole[at]! || this.tables.opensRole(at) || this.labels[at]?.label === 'role';
  }

  private isOuter(at: number): boolean {
    return this.shape.outer.includes(styleOf(this.lines[at]!));
  }

  private isItem(at: number): boolean {
    const isTaken = this.lines[at]!.cell !== null || this.labels[at] !== undefined || this.shape.isRole[at]!;
    return !isTaken && !this.isOuter(at) && isItem(this.lines, at);
  }

  private startRole(at: number): void {
    const { mark, rest } = this.lines[at]!;
    this.draft.startRole(rest, mark?.counts ? mark.code : '', at);
    this.dutyStyle = this.styleOfDuties(at);
  }

  /** The way in which this role marks its duties: with numbers as most do; with a bullet as its first item does. */
  private styleOfDuties(role: number): string | null {
    let first: string | null = null;
    for (let at = role + 1; at < this.lines.length && !this.opensRole(at) && !this.isOuter(at); at += 1) {
      if (!this.isItem(at)) continue;
      const style = styleOf(this.lines[at]!);
      const { counts } = this.lines[at]!.mark!;
      if (counts && style === this.shape.dutyStyle) return style;
      first ??= style;
    }
    return first;
  }

  private readItem(at: number): void {
    const line = this.lines[at]!;
    const role = this.draft.openRole;
    if (!role) {
      // What a unit or the whole document counts before its first role.
      this.draft.use(at, 'note');
      return;
    }
    const hasDuty = role.duties.length > 0;
    const isDuty =
      styleOf(line) === this.dutyStyle && (!hasDuty || line.mark!.counts || line.indent <= this.dutyIndent);
    if (isDuty || !hasDuty) {
      if (!hasDuty) this.dutyIndent = line.indent;
      this.draft.addDuty(line.mark, line.rest, at);
    } else this.draft.addPart(line.rest, at);
  }

  /** A line without a mark of a list: a heading, a lead-in, a note, or the rest of the line before. */
  private readLoose(at: number): void {
    const role = this.draft.openRole;
    const isBeforeItem = this.next[at] === 'item';
    if (this.isOuter(at) || !role || !isBeforeItem || this.opensAnew(at)) {
      if (this.readHeading(at)) return;
    }
    if (role && isBeforeItem && role.duties.length === 0) this.readBeforeDuties(at);
    else if (role && this.goesOn(at)) this.draft.continueItem(this.lines[at]!.text, at);
    else this.readNote(at);
  }

  /** Between two lists of which the second begins at one there stands a heading or a role, not the rest of the first list. */
  private opensAnew(at: number): boolean {
    const following = this.lines.slice(at + 1, at + 4).find((_, further) => this.isItem(at + 1 + further));
    return (
      (this.draft.openRole?.duties.length ?? 0) > 0 && following?.mark?.value === 1 && this.lines[at]!.isApart
    );
  }

  private readHeading(at: number): boolean {
    const line = this.lines[at]!;
    const kind = this.levels(at, this.next[at] === 'role' || this.isOuter(at));
    if (kind === null) return false;
    if (kind === 'document') this.draft.use(at, 'heading');
    else if (kind === 'track') this.draft.openTrack(nameOfHeading(line), at);
    else this.draft.openUnit(nameOfHeading(line), at);
    return true;
  }

  /** Between a title and its duties: what comes last leads in, what comes before is a note; a bylaw of its own is the unit's. */
  private readBeforeDuties(at: number): void {
    const { rest } = this.lines[at]!;
    if (saysOwnBylaw(rest) && this.draft.setOwnBylaw(true)) this.draft.note(rest, at);
    else this.draft.setLead(rest, at);
  }

  /** A line that a page was too narrow for. */
  private goesOn(at: number): boolean {
    const line = this.lines[at]!;
    const before = this.draft.lastItem;
    if (!before || line.isApart || line.mark !== null || line.heading !== null) return false;
    return before.line === at - 1 - this.unmarkedBefore(at) && !/[.؟!؛:…]["”»)]?$/u.test(before.text);
  }

  /** Lines before this one that went on with the same item. */
  private unmarkedBefore(at: number): number {
    let count = 0;
    while (
      at - 1 - count >= 0 &&
      this.lines[at - 1 - count]!.mark === null &&
      !this.shape.isRole[at - 1 - count]
    )
      count += 1;
    return count;
  }

  private readNote(at: number): void {
    const { rest, isApart, mark } = this.lines[at]!;
    if (saysOwnBylaw(rest)) this.draft.setOwnBylaw(true);
    const isLast = this.next[at] === 'none' && this.draft.roles.length > 0;
    // A heading with nothing under it belongs to nothing: annexes, signatures.
    const isStray = isLast && (isApart || mark !== null) && couldBeTitle(rest);
    if (this.draft.roles.length === 0 && this.next[at] === 'none') this.draft.use(at, 'unread');
    else if (isStray) {
      this.draft.close();
      this.draft.use(at, 'unread');
    } else this.draft.note(rest, at);
  }
}
