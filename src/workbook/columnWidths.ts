import { type SheetKind } from '../organisation/model';

/** Widths in points by field, or by kind and field where a field of that name is wide elsewhere; others are `usualWidth`. */
const usualWidth = 96;
const widths: Readonly<Record<string, number>> = {
  code: 52,
  title: 148,
  titleEn: 116,
  track: 120,
  unit: 112,
  rank: 58,
  grade: 64,
  count: 40,
  kind: 66,
  status: 66,
  aliases: 84,
  lead: 130,
  number: 72,
  role: 62,
  text: 470,
  key: 130,
  value: 260,
  name: 170,
  parent: 140,
  relation: 90,
  basis: 100,
  reportsTo: 70,
  cadence: 84,
  ownBylaw: 84,
  notes: 90,
  holder: 80,
  rule: 170,
  severity: 70,
  'rules.value': 56,
  explanation: 420,
  subject: 150,
  reason: 280,
  who: 110,
  date: 80,
};

/** The width of a field's column in a sheet that Haykal makes for HR, in points. */
export function widthOf(kind: SheetKind, field: string): number {
  return widths[`${kind}.${field}`] ?? widths[field] ?? usualWidth;
}
