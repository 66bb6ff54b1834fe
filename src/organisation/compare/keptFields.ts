import { type Organisation, type SheetKind } from '../model';
import { comparableFields, type ComparedFields, type Comparison, type Thing, things } from './comparison';

const sheetOf = { role: 'roles', duty: 'duties', line: 'lines', unit: 'units' } as const satisfies Record<
  Thing,
  SheetKind
>;

/**
 * What both sides keep, and what one of them does not: a workbook without a column of holders does not say that all posts are
 * vacant. What neither keeps is in neither.
 */
export function keptByBoth(
  before: Organisation,
  after: Organisation,
): Readonly<{ fields: ComparedFields; skipped: Comparison['skipped'] }> {
  const fields: Partial<Record<Thing, readonly string[]>> = {};
  const skipped: { what: Thing; field: string | null }[] = [];
  for (const what of things) {
    const kept = [keepsThing(before, what), keepsThing(after, what)];
    if (!kept[0] || !kept[1]) {
      if (kept[0] || kept[1]) skipped.push({ what, field: null });
      continue;
    }
    const fieldsOf = comparableFields[what] as readonly string[];
    fields[what] = fieldsOf.filter((field) => {
      const [one, other] = [keepsField(before, what, field), keepsField(after, what, field)];
      if (one !== other) skipped.push({ what, field });
      return one && other;
    });
  }
  return { fields, skipped };
}

function keepsThing({ layout, ...organisation }: Organisation, what: Thing): boolean {
  const kind = sheetOf[what];
  if (layout[kind] !== undefined || organisation[kind].length > 0) return true;
  return what === 'line' && layout.roles?.columns.reportsTo !== undefined;
}

/** Without a layout nothing is known of columns: then the side keeps what it can say. */
function keepsField({ layout, lines }: Organisation, what: Thing, field: string): boolean {
  const columns = layout[sheetOf[what]]?.columns;
  if (columns === undefined) return true;
  const isKept = columns[field] !== undefined;
  if (what === 'role' && field === 'status') return isKept || columns.holder !== undefined;
  if (what === 'role' && field === 'reportsTo') return isKept || layout.lines !== undefined;
  // Lines in the manager's column are all administrative.
  if (what === 'line' && field === 'relation') return isKept || lines.length > 0;
  return isKept;
}
