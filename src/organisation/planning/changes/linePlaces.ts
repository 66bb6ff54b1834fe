import { foldText } from '../../fold';
import { type Line, type Reference } from '../../model';
import { makeReferrer } from '../../reference';
import { relationWords } from '../../words';
import { type WrittenRow } from '../../written';
import { type EditContext } from '../context';
import { rowOf, textOf } from '../rows';

/** The rows in which a line stands: its role's own, by the manager's column; and those of the lines sheet, one or more. */
export type LinePlaces = Readonly<{ own: WrittenRow | undefined; rows: readonly WrittenRow[] }>;

/** Where each line stands. One that the manager's column and the lines sheet both give has both places. */
export function placesOfLines(context: EditContext): readonly LinePlaces[] {
  const { organisation, tables } = context;
  const refer = makeReferrer(organisation.roles);
  const taken = new Set<WrittenRow>();
  for (const { source } of organisation.lines) {
    const row = rowOf(context, 'lines', source);
    if (row) taken.add(row);
  }
  const twins = new Map<string, WrittenRow[]>();
  for (const row of tables.rows.lines ?? []) {
    if (taken.has(row)) continue;
    const [role, manager] = [
      refer(textOf(row.fields.role).trim()),
      refer(textOf(row.fields.reportsTo).trim()),
    ];
    const relation = relationWords.get(foldText(textOf(row.fields.relation))) ?? 'administrative';
    const key = keyOf({ role, reportsTo: manager, relation });
    const known = twins.get(key);
    if (known) known.push(row);
    else twins.set(key, [row]);
  }
  return organisation.lines.map((line) => {
    const row = rowOf(context, 'lines', line.source);
    if (row) return { own: undefined, rows: [row] };
    return { own: rowOf(context, 'roles', line.source), rows: twins.get(keyOf(line)) ?? [] };
  });
}

function keyOf({ role, reportsTo, relation }: Pick<Line, 'role' | 'reportsTo' | 'relation'>): string {
  const end = ({ code, written }: Reference) => code ?? `?${foldText(written)}`;
  return [end(role), end(reportsTo), relation].join('\n');
}
