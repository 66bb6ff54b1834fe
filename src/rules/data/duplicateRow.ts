import { type MessageKey } from '../../locales/say';
import { foldText } from '../../organisation/fold';
import { hashFolded } from '../../organisation/foldedUnits';
import { type SheetKind } from '../../organisation/model';
import { combine } from '../../organisation/planning/context';
import { removeRow, textOf } from '../../organisation/planning/rows';
import { type WrittenRow } from '../../organisation/written';
import { fixBy } from '../fix';
import { once } from '../../organisation/once';
import { RowSet } from '../../organisation/rowMap';
import { placeOf } from '../place';
import { mix, repeated } from '../repeated';
import { type Report, type Rule, type RuleContext } from '../rule';

/** A row that repeats another, holder included. */
export const duplicateRow: Rule = { id: 'data/duplicate-row', severity: 'warning', check: findRepeatedRows };

/** What a row is of, in the words of its finding. Rows without their first fields are no rows that can repeat. */
const kinds = {
  roles: ['code'],
  duties: ['role', 'text'],
  lines: ['role', 'reportsTo'],
  units: ['name'],
  waivers: ['rule', 'subject'],
} as const satisfies Partial<Record<SheetKind, readonly string[]>>;
type Kind = keyof typeof kinds;

/** What a row is about; empty where a field that it needs is. Long texts are compared last. */
function shortKeyOf(kind: Kind, { fields }: WrittenRow): readonly string[] {
  const texts = kinds[kind].map((field) => textOf(fields[field]));
  if (texts.some((text) => text.trim() === '')) return [];
  return kind === 'duties' ? [texts[0]!, textOf(fields.number)] : texts;
}

function keyOf({ fields }: WrittenRow): string {
  return Object.entries(fields)
    .map(([field, cell]) => `${field}=${foldText(textOf(cell))}`)
    .join('\n');
}

const hashAll = (texts: readonly string[]) =>
  texts.reduce((hash, text) => mix(hash, hashFolded(text)), texts.length);

/** Rows that say the same in every column that is read, by sheet. */
const repeatedByKind = once(({ rows }: RuleContext['tables']) =>
  (Object.keys(kinds) as Kind[]).flatMap((kind) =>
    // Few rows agree in their first fields, and only those are compared as a whole.
    repeated(
      rows[kind] ?? [],
      (row) => {
        const key = shortKeyOf(kind, row);
        return key.length === 0 ? -1 : hashAll(key);
      },
      (row) => shortKeyOf(kind, row).map(foldText).join('\n'),
    )
      .flatMap((group) => repeated(group, ({ fields }) => hashAll(Object.values(fields).map(textOf)), keyOf))
      .map((group) => ({ kind, group })),
  ),
);

/** The rows that wholly repeat an earlier one of their sheet. */
export const repeatedRows = once(
  (tables: RuleContext['tables']): RowSet =>
    new RowSet(repeatedByKind(tables).flatMap(({ group }) => group.slice(1).map(({ source }) => source))),
);

function* findRepeatedRows(context: RuleContext): Iterable<Report> {
  for (const { kind, group } of repeatedByKind(context.tables)) {
    const [first, second, ...others] = group;
    const texts = kinds[kind].map((field) => textOf(first.fields[field]).trim());
    const message: MessageKey = `rule.data/duplicate-row.${kind}`;
    yield {
      message,
      values: { count: group.length, row: first.source.row, name: texts[0]! },
      place: placeOf(second.source, kinds[kind][0]),
      subject: `row:${kind}:${texts.map((text) => text.slice(0, 80)).join('>')}`,
      related: [first, ...others].map(({ source }) => placeOf(source, kinds[kind][0])),
      fixes: () =>
        fixBy('fix.delete-rows', combine(group.slice(1).map((row) => removeRow(kind, row))), {
          count: group.length - 1,
        }),
    };
  }
}
