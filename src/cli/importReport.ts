import { say, type Language } from '../locales/say';
import { type RegulationRead } from '../operations/readRegulation';
import { type Change } from '../organisation/compare/comparison';
import { describeChange, nameOf } from '../organisation/compare/describeChange';
import { type Organisation } from '../organisation/model';
import { carried } from '../regulation/carried';
import { type ProposedLine } from '../regulation/model';
import { notesLeft } from '../regulation/notesLeft';
import { visibleText } from '../regulation/visible';
import { type ImportedChanges } from './importInto';

type Out = (line: string) => void;

/** Characters of a text that is quoted. */
const longestQuote = 200;

/** How many roles, governing bodies and duties, parts of duties apart, a regulation has or can carry of an organisation. */
export function countsOf(
  organisation: Organisation,
): Readonly<Record<'roles' | 'bodies' | 'duties', number>> {
  const { bodies, roles } = carried(organisation);
  const governing = roles.filter(({ kind }) => kind === 'body').length;
  const duties = roles.flatMap((role) => role.duties.filter(({ number }) => !/\d\.\d/u.test(number)));
  return { roles: roles.length - governing, bodies: bodies.length + governing, duties: duties.length };
}

/** Says what was changed in a workbook, what could not be, and what the regulation no longer has. */
export function tellChanges(
  language: Language,
  { comparison, chosen, unwritten, skipped, made }: ImportedChanges,
  out: Out,
): void {
  if (made.length > 0) {
    out(say(language, 'cli.import.sheets', { list: made.join(say(language, 'compare.comma')) }));
  }
  if (chosen.length === 0) out(say(language, 'cli.import.same'));
  const reasons = new Map<Change, string[]>();
  for (const { change, why } of unwritten) {
    const said = reasons.get(change) ?? [];
    said.push(say(language, why.message, why.values));
    reasons.set(change, said);
  }
  tellList(
    language,
    'cli.import.changes',
    chosen.filter((change) => !reasons.has(change)),
    out,
  );
  if (reasons.size > 0) out(say(language, 'cli.import.unwritten', { count: reasons.size }));
  for (const [change, said] of reasons) {
    out(`  ${oneLine(describeChange(language, change))}`);
    for (const why of new Set(said)) out(`    ${oneLine(why)}`);
  }
  for (const { edit, reason, found } of skipped) {
    const place = 'cell' in edit ? say(language, 'cli.place', edit) : edit.sheet;
    out(`  ${oneLine(say(language, `pane.edit.skipped.${reason}`, { place, found }))}`);
  }
  tellList(
    language,
    'cli.import.gone',
    comparison.changes.filter(({ change }) => change === 'removed'),
    out,
  );
}

/** Says what has no place in a workbook that was filled, each reason once. */
export function tellReasons(language: Language, unwritten: ImportedChanges['unwritten'], out: Out): void {
  for (const why of new Set(
    unwritten.map(({ why: { message, values } }) => say(language, message, values)),
  )) {
    out(oneLine(why));
  }
}

function tellList(
  language: Language,
  message: 'cli.import.changes' | 'cli.import.gone',
  changes: readonly Change[],
  out: Out,
): void {
  if (changes.length === 0) return;
  out(say(language, message, { count: changes.length }));
  for (const change of changes) out(`  ${oneLine(describeChange(language, change))}`);
}

/** Says which reporting lines a person should check, which notes have no place, and which lines of the document were not understood. */
export function tellReading(language: Language, read: RegulationRead, out: Out): void {
  const { regulation, reporting } = read;
  const doubtful = reporting.lines.filter(
    ({ certainty, rivals, reason }) => reason !== 'label' && (certainty === 'assumed' || rivals.length > 0),
  );
  if (doubtful.length > 0) out(say(language, 'cli.import.check', { count: doubtful.length }));
  for (const line of doubtful) tellLine(language, line, read, out);
  const left = notesLeft(regulation);
  if (left.length > 0) out(say(language, 'regulation.notes-left', { count: left.length }));
  for (const { line, text } of left) out(`  ${quote(language, line, text)}`);
  const unread = regulation.lines.filter(({ as }) => as === 'unread');
  if (unread.length > 0) out(say(language, 'cli.import.unread', { count: unread.length }));
  for (const { line, text } of unread) out(`  ${quote(language, line, text)}`);
}

function tellLine(
  language: Language,
  { role, reportsTo, relation, reason, isTaken, rivals, words }: ProposedLine,
  { regulation, reporting }: RegulationRead,
  out: Out,
): void {
  const name = (code: string) => {
    const { title } = reporting.organisation.roles.find((each) => each.code === code)!;
    return nameOf(language, { index: null, code, title });
  };
  const values = {
    role: name(role),
    manager: name(reportsTo),
    relation: say(language, `relation.${relation}`),
    isTaken: isTaken ? 'yes' : 'no',
  };
  out(`  ${oneLine(say(language, 'cli.import.line', values))}`);
  out(`    ${say(language, `regulation.why.${reason}`)}`);
  // An order of roles, or nothing at all, has no words of its own.
  if (reason !== 'ladder' && reason !== 'head') {
    for (const { line: at, text } of words) out(`    ${quote(language, regulation.lines[at]!.line, text)}`);
  }
  if (rivals.length > 0) {
    const others = [...new Set(rivals.map((at) => name(reporting.lines[at]!.reportsTo)))];
    const list = others.join(say(language, 'compare.comma'));
    out(`    ${oneLine(say(language, 'cli.import.rivals', { count: others.length, list }))}`);
  }
}

function quote(language: Language, line: number, text: string): string {
  const shown = oneLine(text);
  const short = shown.length > longestQuote ? `${shown.slice(0, longestQuote)}…` : shown;
  return say(language, 'cli.import.quote', { line, text: short });
}

/** A document's text must neither end the line nor command the terminal. */
function oneLine(text: string): string {
  return visibleText(text).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
