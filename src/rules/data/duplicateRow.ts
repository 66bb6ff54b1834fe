import { type MessageKey } from '../../locales/say';
import { foldText } from '../../organisation/fold';
import { type SheetKind } from '../../organisation/model';
import { combine } from '../../organisation/planning/context';
import { removeRow, textOf } from '../../organisation/planning/rows';
import { type WrittenRow } from '../../organisation/written';
import { fixBy } from '../fix';
import { groupBy } from '../groupBy';
import { once } from '../../organisation/once';
import { placeOf } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { rowKey } from '../../organisation/jobShares';

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

/** What a row is about, by its kind; empty where a field that it needs is. */
const shortKeys = Object.fromEntries(
  (Object.keys(kinds) as Kind[]).map((kind) => [
    kind,
    once(({ fields }: WrittenRow) => {
      const texts = kinds[kind].map((field) => textOf(fields[field]));
      if (texts.some((text) => text.trim() === '')) return '';
      // Long texts are compared last.
      const own = kind === 'duties' ? [texts[0]!, textOf(fields.number)] : texts;
      return own.map(foldText).join('\n');
    }),
  ]),
) as Readonly<Record<Kind, (row: WrittenRow) => string>>;

/** Rows that say the same in every column that is read, by sheet. */
const repeated = once(({ rows }: RuleContext['tables']) =>
  (Object.keys(kinds) as Kind[]).flatMap((kind) =>
    // Few rows agree in their first fields, and only those are compared as a whole.
    [...groupBy(rows[kind] ?? [], shortKeys[kind]).values()]
      .filter((group) => group.length > 1)
      .flatMap((group) => [...groupBy(group, keyOf).values()])
      .filter((group) => group.length > 1)
      .map((group) => ({ kind, group })),
  ),
);

function keyOf({ fields }: WrittenRow): string {
  return Object.entries(fields)
    .map(([field, cell]) => `${field}=${foldText(textOf(cell))}`)
    .join('\n');
}

/** Keys of the rows, by `rowKey`, that wholly repeat an earlier one of their sheet. */
export const repeatedRows = once(
  (tables: RuleContext['tables']): ReadonlySet<string> =>
    new Set(repeated(tables).flatMap(({ group }) => group.slice(1).map(({ source }) => rowKey(source)))),
);

function* findRepeatedRows(context: RuleContext): Iterable<Report> {
  for (const { kind, group } of repeated(context.tables)) {
    const [first, second, ...others] = group;
    const texts = kinds[kind].map((field) => textOf(first.fields[field]).trim());
    const message: MessageKey = `rule.data/duplicate-row.${kind}`;
    yield {
      message,
      values: { count: group.length, row: first.source.row, name: texts[0]! },
      place: placeOf(second!.source, kinds[kind][0]),
      subject: `row:${kind}:${texts.map((text) => text.slice(0, 80)).join('>')}`,
      related: [first, ...others].map(({ source }) => placeOf(source, kinds[kind][0])),
      fixes: () =>
        fixBy('fix.delete-rows', combine(group.slice(1).map((row) => removeRow(kind, row))), {
          count: group.length - 1,
        }),
    };
  }
}
