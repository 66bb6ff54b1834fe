import { textOf } from './planning/rows';
import { sheetKinds } from './model';
import { type WrittenTables } from './written';

/**
 * A short text that is the same as long as the sheets that HR owns hold the same rows: their order, formats, filters, columns
 * that are not read and Haykal's own sheets make no difference. For noticing changes, not against forgers.
 */
export function fingerprint({ rows }: Pick<WrittenTables, 'rows'>): string {
  let [high, low] = [0, 0];
  for (const kind of sheetKinds) {
    for (const { fields } of rows[kind] ?? []) {
      const filled = Object.keys(fields).filter((field) => fields[field] !== '');
      if (filled.length === 0) continue;
      const hash = hashText(
        [kind, ...filled.sort().map((field) => `${field}=${textOf(fields[field])}`)].join('\n'),
      );
      // Rows are added up, so that their order does not count, but how often each stands there does.
      high = (high + hash.high) >>> 0;
      low = (low + hash.low) >>> 0;
    }
  }
  return `${high.toString(16).padStart(8, '0')}${low.toString(16).padStart(8, '0')}`;
}

/** Two rounds of FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo) with different primes, 32 bits each. */
function hashText(text: string): Readonly<{ high: number; low: number }> {
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
