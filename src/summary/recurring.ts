import { keepOrder } from '../chart/roleLabel';
import { cadences, readCadence, type Cadence } from '../organisation/cadence';
import { type Mention } from '../organisation/mentions';
import { type Duty } from '../organisation/model';
import { listDuties } from './duties';
import { clauseAt, gistAt } from './gist';
import { type Block } from './page';
import { type RoleView } from './roleView';
import { readSpoken } from './spoken';

/** Something that the role has to do again and again. `order` sorts: the shortest period first. */
type Obligation = Readonly<{ order: number; often: string; what: string; to: string; number: string }>;

const gistLength = 110;
/** What stands right before one to whom something goes: to, before, with the approval of. */
const towards = /(?:(?<!\p{L})(?:[إا]لى|على|لدى|[أا]مام) |\b(?:to|before|with) (?:the |an? )?)$/iu;
/** The letter that says so is part of the word: لمدير, للمدير. */
const isJoined = /^(?:لل|ل(?!ا))/u;

/** The role's recurring obligations from daily to yearly: how often, what, to whom, which duty. */
export function tellRecurring(view: RoleView): Block[] {
  const { say, language } = view;
  const obligations = listDuties(view)
    .flatMap((duty) => obligationsIn(view, duty))
    .toSorted((a, b) => a.order - b.order);
  if (obligations.length === 0) return [];
  const columns = [
    { label: say('summary.recurring.often'), twelfths: 2 },
    { label: say('summary.recurring.what'), twelfths: 6 },
    { label: say('summary.recurring.to'), twelfths: 3 },
    { label: say('summary.recurring.duty'), twelfths: 1 },
  ];
  return [
    { kind: 'heading', text: say('summary.recurring') },
    {
      kind: 'table',
      columns,
      rows: obligations.map(({ often, what, to, number }) => [often, what, to, keepOrder(number, language)]),
      isForm: false,
    },
  ];
}

/** One for each period: the cadence column says it for the whole duty, else each clause of the text for itself. */
function obligationsIn(view: RoleView, duty: Duty): Obligation[] {
  const { say } = view;
  const { text, number } = duty;
  const written = duty.cadence.trim();
  const found =
    written === '' ? inClauses(text) : readCadence(written).map((cadence) => ({ cadence, at: 0 }));
  if (written !== '' && found.length === 0) {
    return [{ order: cadences.length, often: written, ...act(view, duty, 0), number }];
  }
  return found.map(({ cadence, at }) => ({
    order: cadences.indexOf(cadence),
    often: say(`cadence.${cadence}`),
    ...act(view, duty, at),
    number,
  }));
}

/** Each period that a text names, once, and where the clause begins that names it. */
function inClauses(text: string): { cadence: Cadence; at: number }[] {
  const found = new Map<Cadence, number>();
  for (let at = 0; at < text.length;) {
    const { end } = clauseAt(text, at);
    const begin = at + /^[\s.؛;:]*/u.exec(text.slice(at))![0].length;
    for (const cadence of readCadence(text.slice(at, end)))
      if (!found.has(cadence)) found.set(cadence, begin);
    at = end + 1;
  }
  // Clauses that say that they recur say nothing new beside one that says how often.
  if (found.size > 1) found.delete('periodic');
  return [...found].map(([cadence, at]) => ({ cadence, at }));
}

/** What is done in the clause at a place, and to whom it goes. */
function act(view: RoleView, { number, text }: Duty, at: number): Pick<Obligation, 'what' | 'to'> {
  const { organisation, structure, index, label, say } = view;
  const passage = readSpoken(organisation, structure)
    .of.get(index)
    ?.find((one) => one.number === number && one.text === text);
  const clause = clauseAt(text, at + 1);
  const recipients = (passage?.mentions ?? []).filter((mention) => goesTo(text, mention));
  const near = recipients.filter(({ start }) => start >= clause.start && start < clause.end);
  const names = (near.length > 0 ? near : recipients).map(({ role, title }) =>
    role === null ? title : label(structure.representative[role]!),
  );
  return { what: gistAt(text, at, gistLength), to: [...new Set(names)].join(say('summary.comma')) };
}

function goesTo(text: string, { start, text: named }: Mention): boolean {
  return isJoined.test(named) || towards.test(text.slice(Math.max(0, start - 20), start));
}
