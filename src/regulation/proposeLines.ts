import { makeMentionFinder, type MentionFinder } from '../organisation/mentions';
import { type Organisation } from '../organisation/model';
import { makeReferrer } from '../organisation/reference';
import { readStatedLines } from '../organisation/statedLines';
import { assumeLines } from './assumeLines';
import { type Certainty, certainties, type ProposedLine, type Regulation } from './model';
import { type RoleText, type Suggestion } from './suggestion';
import { organisationOfRegulation } from './regulationRows';
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
  const organisation = organisationOfRegulation(regulation);
  const texts = readTexts(regulation, makeMentionFinder(organisation));
  const merged = new Merged();
  for (const line of labelled(regulation, organisation)) merged.add(line);
  for (const line of stated(organisation, texts)) merged.add(line);
  for (const line of assumeLines(regulation, organisation, texts, merged.lines)) merged.add(line);
  return { organisation, texts, lines: takeLines(regulation, merged.lines) };
}

/** All texts of all roles with whom they mention. Bodies stand before the roles. */
function readTexts({ bodies, roles, lines }: Regulation, find: MentionFinder): readonly RoleText[] {
  const texts: RoleText[] = [];
  const leads = new Map(
    lines.flatMap(({ as, subject }, line) =>
      as === 'lead' && subject.role !== null ? [[subject.role, line]] : [],
    ),
  );
  roles.forEach(({ lead, duties }, at) => {
    const role = bodies.length + at;
    const add = (number: string, text: string, line: number) => {
      texts.push({ role, number, text, line, mentions: find(text, role, true) });
    };
    if (lead !== '') {
      add('0', lead, leads.get(at)!);
    }
    for (const duty of duties)
      for (const { number, text, line } of [duty, ...duty.parts]) add(number, text, line);
  });
  return texts;
}

/** What the document says by labels. A manager that is no role of it is nobody's line. */
function* labelled({ bodies, roles, lines }: Regulation, organisation: Organisation): Iterable<Suggestion> {
  const refer = makeReferrer(organisation.roles);
  const find = makeMentionFinder(organisation);
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

function* stated({ roles }: Organisation, texts: readonly RoleText[]): Iterable<Suggestion> {
  for (const { role: own, number, text, line, mentions } of texts) {
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
