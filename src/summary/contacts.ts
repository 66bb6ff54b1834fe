import { keepOrder } from '../chart/roleLabel';
import { gistAt } from './gist';
import { type Block } from './page';
import { type RoleView } from './roleView';
import { type Passage, readSpoken } from './spoken';

/** Letters of a duty that are quoted, and duties that are quoted of one that is named in many. */
const gistLength = 75;
const mostQuoted = 3;

/** With whom the role works, and about what: whom its own texts mention, and whose texts mention it. A row for each. */
export function tellContacts(view: RoleView): Block[] {
  const { organisation, structure, index, say, label } = view;
  const { of, about } = readSpoken(organisation, structure);
  const own = of.get(index) ?? [];
  const theirs = about.get(index) ?? [];
  const named = own.flatMap(({ mentions }) => mentions.flatMap(({ role }) => (role === null ? [] : [role])));
  const others = [...named.map((role) => structure.representative[role]!), ...theirs.map((one) => one.own)];
  const rows = [...new Set(others)].map((other) => {
    const from = theirs.filter((one) => one.own === other);
    return [label(other), [...quote(view, own, other), ...quote(view, from, index)].join('\n')];
  });
  if (rows.length === 0) return [];
  const columns = [
    { label: say('summary.contacts.who'), twelfths: 3 },
    { label: say('summary.contacts.what'), twelfths: 9 },
  ];
  return [
    { kind: 'heading', text: say('summary.contacts') },
    { kind: 'table', columns, rows, isForm: false },
  ];
}

/** What passages say of a role, a line each; of more than three the numbers of the others. */
function quote(view: RoleView, passages: readonly Passage[], role: number): string[] {
  const { say, language, structure, index } = view;
  const found = passages.flatMap((passage) => {
    const mention = passage.mentions.find(
      (one) => one.role !== null && structure.representative[one.role] === role,
    );
    if (!mention) return [];
    const number = keepOrder(nameDuty(view, passage), language);
    return [{ number, gist: gistAt(passage.text, mention.start, gistLength) }];
  });
  const whose = role === index ? 'theirs' : 'own';
  const lines = found
    .slice(0, mostQuoted)
    .map(({ number, gist }) => say(`summary.contacts.${whose}`, { number, gist }));
  const rest = found.slice(mostQuoted);
  if (rest.length === 0) return lines;
  const numbers = rest.map(({ number }) => number).join(say('summary.comma'));
  return [...lines, say('summary.contacts.more', { numbers })];
}

/** `3` for a duty of the role itself, `4.3` for one of another. */
function nameDuty({ organisation, index, say }: RoleView, { own, number }: Passage): string {
  const shown = number === '0' ? say('summary.lead') : number;
  const { code } = organisation.roles[own]!;
  if (own === index || code === '' || number === '0') return shown;
  return `${code}.${number}`;
}
