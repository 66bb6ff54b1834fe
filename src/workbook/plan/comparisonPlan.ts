import { keepOrder } from '../../chart/roleLabel';
import { isRightToLeft, say, type Language } from '../../locales/say';
import { type Change, type Comparison, countedAs, things } from '../../organisation/compare/comparison';
import { fieldLabel, nameOf, valueText } from '../../organisation/compare/describeChange';
import { placeOfChange } from '../../organisation/compare/placeOfChange';
import { cellReference } from '../sheetNames';
import { gap, layRow, roomIn } from './layRow';
import { type PlanCell, type PlanRow, type SheetPlan, type StyleName } from './sheetPlan';
import { splitTall } from './splitTall';

/** Of what, change, role, before, after, cell: points, together the width of a landscape A4 page. */
const columns = [62, 110, 140, 188, 188, 58];
const textWidth = 188;
const longestName = 300;

export type ComparisonFacts = Readonly<{
  /** What the open workbook was compared with, as it is named. */
  other: string;
  /** When, as the reader shall see it. */
  when: string;
}>;

/**
 * A comparison as a sheet: what was compared, counts by kind of thing, a row for each difference with a link to its cell in the
 * workbook where it has one. A text that is too long for a row goes on in the next.
 */
export function planComparison(
  language: Language,
  { counts, changes, fields, skipped }: Comparison,
  { other, when }: ComparisonFacts,
): SheetPlan {
  const across = (text: string, style: StyleName): PlanRow =>
    layRow([{ text, style, span: columns.length }], columns);
  const rows: PlanRow[] = [
    across(say(language, 'compare.title'), 'title'),
    across(say(language, 'compare.with', { other: shorten(other) }), 'subtitle'),
    across(say(language, 'compare.when', { when: keepOrder(when, language) }), 'subtitle'),
  ];
  for (const what of things) {
    if (fields[what] === undefined) continue;
    const thing = say(language, `compare.things.${what}`);
    const numbers = counts[countedAs[what]];
    rows.push(across(say(language, 'compare.counts', { things: thing, ...numbers }), 'subtitle'));
  }
  if (skipped.length > 0) {
    rows.push(across(say(language, 'compare.skipped', { list: listSkipped(language, skipped) }), 'note'));
  }
  rows.push(gap());
  if (changes.length === 0) rows.push(across(say(language, 'compare.same'), 'good'));
  else {
    rows.push(across(say(language, 'compare.changes'), 'heading'), headerRow(language));
    for (const change of changes) rows.push(...changeRows(language, change));
  }
  return {
    columns,
    rows,
    headerRows: 0,
    rightToLeft: isRightToLeft(language),
    orientation: 'landscape',
    foot: say(language, 'compare.foot'),
  };
}

/** What was not compared: `Units, Roles: Holder`. */
export function listSkipped(language: Language, skipped: Comparison['skipped']): string {
  const names = skipped.map(({ what, field }) => {
    const thing = say(language, `compare.things.${what}`);
    if (field === null) return thing;
    return say(language, 'compare.skipped.field', {
      things: thing,
      field: fieldLabel(language, what, field),
    });
  });
  return names.join(say(language, 'compare.comma'));
}

function headerRow(language: Language): PlanRow {
  const names = ['thing', 'change', 'role', 'before', 'after', 'cell'] as const;
  return layRow(
    names.map((name) => ({ text: say(language, `compare.column.${name}`), style: 'header' })),
    columns,
  );
}

function changeRows(language: Language, change: Change): PlanRow[] {
  const { what, before, after, field } = change;
  const side = after ?? before!;
  const pieces = (text: string) => splitTall(text, 'body', roomIn(textWidth));
  const was = pieces(before ? valueText(language, field, before.value) : '');
  const is = pieces(after ? valueText(language, field, after.value) : '');
  const subject = what === 'unit' ? side.unit : nameOf(language, side.role);
  const place = before && placeOfChange(change);
  return Array.from({ length: Math.max(was.length, is.length) }, (_, at): PlanRow => {
    const first = (text: string): PlanCell => ({ text: at === 0 ? text : '', style: 'body' });
    const link: PlanCell =
      place && at === 0
        ? { text: place.cell, style: 'link', link: cellReference(place.sheet, place.cell) }
        : { text: '', style: 'body' };
    const cells: PlanCell[] = [
      first(say(language, `compare.thing.${what}`)),
      first(nameChange(language, change)),
      first(shorten(subject)),
      { text: was[at] ?? '', style: 'body' },
      { text: is[at] ?? '', style: 'body' },
      link,
    ];
    return layRow(cells, columns);
  });
}

/** `Changed: Title`. */
function nameChange(language: Language, { what, change, field, isWording }: Change): string {
  const name = say(language, `compare.change.${change}`);
  if (field === null) return name;
  const key = isWording ? 'compare.change.wording' : 'compare.change.field';
  return say(language, key, { change: name, field: fieldLabel(language, what, field) });
}

function shorten(text: string): string {
  return text.length <= longestName ? text : `${text.slice(0, longestName)}…`;
}
