import { languages, type Language } from '../locales/say';
import { foldText } from '../organisation/fold';
import { sheetKinds, type SheetKind } from '../organisation/model';
import { fieldHeader, ownedSheetNames, requiredFields, sheetFields } from './ownedSheets';
import { type SheetSnapshot } from './snapshot';

/** Rows from the top of a sheet in which a header is looked for: titles and logos may stand above it. */
export const headerDepth = 30;

/** A header row, from 0 as in the snapshot, and the column of each field found in it, from 0 too. */
export type Header = Readonly<{ row: number; language: Language; columns: ReadonlyMap<string, number> }>;
export type FoundSheet = Readonly<{ sheet: SheetSnapshot; header: Header; named: boolean }>;

/**
 * The sheets that HR owns, by kind in their usual order: found by name or, failing that, by header row. The first rows
 * of each sheet are enough.
 */
export function findSheets(sheets: readonly SheetSnapshot[]): ReadonlyMap<SheetKind, FoundSheet> {
  const names = ownedSheetNames();
  const found = new Map<SheetKind, FoundSheet>();
  for (const sheet of sheets) {
    if (sheet.mark) continue;
    const named = names.get(foldText(sheet.name));
    for (const kind of named ? [named] : sheetKinds) {
      const header = findHeader(sheet, kind);
      const one = header && { sheet, header, named: named !== undefined };
      if (one && isBetter(one, found.get(kind))) found.set(kind, one);
    }
  }
  return new Map(
    sheetKinds.flatMap((kind) => {
      const one = found.get(kind);
      return one ? [[kind, one] as const] : [];
    }),
  );
}

/** A named sheet goes before one known by its header, more columns before fewer, the earlier tab before the later. */
function isBetter(one: FoundSheet, other: FoundSheet | undefined): boolean {
  if (!other) return true;
  if (one.named !== other.named) return one.named;
  return one.header.columns.size > other.header.columns.size;
}

/** The row that has the most headers of the kind, its required ones among them; undefined where no row has those. */
function findHeader(sheet: SheetSnapshot, kind: SheetKind): Header | undefined {
  let best: Header | undefined;
  for (const [index, row] of sheet.values.slice(0, headerDepth).entries()) {
    const texts = row.map((value) => (typeof value === 'string' ? foldText(value) : ''));
    const columns = new Map<string, number>();
    const count: Record<Language, number> = { ar: 0, en: 0 };
    for (const field of sheetFields[kind]) {
      // Headers of both languages may stand side by side.
      for (const language of languages) {
        const at = texts.indexOf(foldText(fieldHeader(language, kind, field)));
        if (at < 0 || columns.has(field)) continue;
        columns.set(field, sheet.column + at);
        count[language] += 1;
      }
    }
    const complete = requiredFields[kind].every((field) => columns.has(field));
    if (complete && columns.size > (best?.columns.size ?? 0)) {
      best = { row: sheet.row + index, language: count.en > count.ar ? 'en' : 'ar', columns };
    }
  }
  return best;
}
