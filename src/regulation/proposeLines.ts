import { makeMentionFinder, type MentionFinder } from '../organisation/mentions';
import { type Organisation } from '../organisation/model';
import { makeReferrer } from '../organisation/reference';
import { readStatedLines } from '../organisation/statedLines';
import { atOnce, inPortions, type Turns } from '../organisation/turns';
import { assumingLines } from './assumeLines';
import { type Certainty, certainties, type ProposedLine, type Regulation } from './model';
import { type RoleText, type Suggestion } from './suggestion';
import { assemblingRegulation } from './regulationRows';
import { takeLines } from './takeLines';

/** What the texts of a regulation mention, and the reporting lines that it lets suppose. */
export type Reporting = Readonly<{
  organisation: Organisation;
  texts: readonly RoleText[];
  lines: readonly ProposedLine[];
}>;

/**
 * The reporting lines that a regulation gives outright, states, lets be told from a report, gives by the order of a unit, or leaves
 * to be supposed, each with the words that say so; those that say something else of one role know of each other.
 */
export function proposeLines(regulation: Regulation): Reporting {
  return atOnce(proposingLines(regulation));
}

/** What `proposeLines` does, in steps. */
export function* proposingLines(regulation: Regulation): Turns<Reporting> {
  const organisation = yield* assemblingRegulation(regulation);
  yield undefined;
  const find = makeMentionFinder(organisation);
  yield undefined;
  const texts: RoleText[] = [];
  yield* inPortions(textsOf(regulation, find), (text) => texts.push(text));
  const merged = new Merged();
  const add = (line: Suggestion) => {
    merged.add(line);
  };
  yield* inPortions(labelled(regulation, organisation, find), add);
  yield* inPortions(texts, (text) => {
    for (const line of stated(organisation, text)) add(line);
  });
  yield* inPortions(assumingLines(regulation, organisation, texts, merged.lines), add);
  yield undefined;
  return { organisation, texts, lines: takeLines(regulation, merged.lines) };
}

/** All texts of all roles with whom they mention. Bodies stand before the roles. */
function* textsOf({ bodies, roles, lines }: Regulation, find: MentionFinder): Iterable<RoleText> {
  const leads = new Map(
    lines.flatMap(({ as, subject }, line) =>
      as === 'lead' && subject.role !== null ? [[subject.role, line]] : [],
    ),
  );
  for (const [at, { lead, duties }] of roles.entries()) {
    const role = bodies.length + at;
    const own = duties.flatMap((duty) => [duty, ...duty.parts]);
    for (const { number, text, line } of [
      ...(lead === '' ? [] : [{ number: '0', text: lead, line: leads.get(at)! }]),
      ...own,
    ])
      yield { role, number, text, line, mentions: find(text, role, true) };
  }
}

/** What the document says by labels. A manager that is no role of it is nobody's line. */
function* labelled(
  { bodies, roles, lines }: Regulation,
  organisation: Organisation,
  find: MentionFinder,
): Iterable<Suggestion> {
  const refer = makeReferrer(organisation.roles);
  for (const [at, { code, reporting }] of roles.entries()) {
    for (const { reportsTo, relation, basis, line } of reporting) {
      const reportsToCode =
        refer(reportsTo).code ?? mentioned(organisation, find, reportsTo, bodies.length + at);
      if (reportsToCode === undefined || reportsToCode === code) continue;
      yield {
        role: code,
        reportsTo: reportsToCode,
        relation,
        certainty: 'stated',
        basis,
        reason: 'label',
        words: [{ line, text: lines[line]!.text }],
      };
    }
  }
}

/** The only role that a text about role `own` mentions. */
function mentioned(
  { roles }: Organisation,
  find: MentionFinder,
  text: string,
  own: number,
): string | undefined {
  const [first, ...others] = find(text.slice(0, 200), own).flatMap(({ role }) =>
    role === null ? [] : [role],
  );
  return first === undefined || others.some((other) => other !== first) ? undefined : roles[first]!.code;
}

/** What a text itself says. */
function* stated(
  { roles }: Organisation,
  { role: own, number, text, line, mentions }: RoleText,
): Iterable<Suggestion> {
  for (const { role, reportsTo, relation, certainty, words } of readStatedLines(text, own, mentions)) {
    // A report to a board is handed in by many who do not answer to it.
    if (certainty === 'reported' && roles[reportsTo]!.kind === 'body') continue;
    if (roles[role]!.kind === 'body') continue;
    yield {
      role: roles[role]!.code,
      reportsTo: roles[reportsTo]!.code,
      relation,
      certainty,
      basis: [`${roles[own]!.code}.${number}`],
      reason: certainty === 'stated' ? 'words' : 'report',
      words: [{ line, text: words }],
    };
  }
}

/** Lines by role, manager and relation: the surest says what it is, all that say it are its basis. */
class Merged {
  private readonly known = new Map<string, Suggestion>();

  get lines(): readonly Suggestion[] {
    return [...this.known.values()];
  }

  add(line: Suggestion): void {
    const key = JSON.stringify([line.role, line.reportsTo, line.relation]);
    const before = this.known.get(key);
    if (!before) {
      this.known.set(key, line);
      return;
    }
    // A label with its basis has said all.
    if (before.reason === 'label' && before.basis.length > 0) return;
    const [sure, other] = rank(line.certainty) < rank(before.certainty) ? [line, before] : [before, line];
    // What is only reported is no basis of what is stated.
    const isSame = sure.certainty === other.certainty || sure.reason === 'label';
    this.known.set(key, {
      ...sure,
      basis: isSame ? [...new Set([...before.basis, ...line.basis])] : sure.basis,
      words: isSame ? [...before.words, ...line.words] : sure.words,
    });
  }
}

function rank(certainty: Certainty): number {
  return certainties.indexOf(certainty);
}
