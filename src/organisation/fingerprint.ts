import { once } from './once';
import { textOf } from './planning/rows';
import { sheetKinds } from './model';
import { type WrittenRow, type WrittenTables } from './written';

/**
 * A short text that is the same as long as the sheets that HR owns hold the same rows: their order, formats, filters, columns
 * that are not read and Haykal's own sheets make no difference. For noticing changes, not against forgers.
 */
export function fingerprint({ rows }: Pick<WrittenTables, 'rows'>): string {
  let high = 0;
  let low = 0;
  for (const kind of sheetKinds) {
    // The same row on another sheet says something else.
    const { high: salt } = hashText(kind);
    for (const row of rows[kind] ?? []) {
      const hash = hashRow(row);
      // Rows are added up, so that their order does not count, but how often each stands there does.
      high = (high + Math.imul(hash.high, salt | 1)) >>> 0;
      low = (low + Math.imul(hash.low, salt | 1)) >>> 0;
    }
  }
  return `${high.toString(16).padStart(8, '0')}${low.toString(16).padStart(8, '0')}`;
}

type Hash = Readonly<{ high: number; low: number }>;

/** Of the cells of the row itself: what a merged cell or a heading above lends it stands there. */
const hashRow = once(({ fields, source, inherited }: WrittenRow): Hash => {
  const own = Object.keys(fields)
    .filter((field) => source.columns[field] !== undefined && inherited?.[field] === undefined)
    .filter((field) => fields[field] !== '')
    .sort();
  if (own.length === 0) return { high: 0, low: 0 };
  return hashText(own.map((field) => `${field}=${textOf(fields[field])}`).join('\n'));
});

/** A short text that differs where the text does: for comparing texts without keeping them. */
export function printText(text: string): string {
  const { high, low } = hashText(text);
  return high.toString(36) + low.toString(36).padStart(7, '0');
}

/** Two rounds of FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo) with different primes, 32 bits each. */
function hashText(text: string): Hash {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x85ebca6b);
    low ^= low >>> 13;
  }
  return { high: high >>> 0, low: low >>> 0 };
}
