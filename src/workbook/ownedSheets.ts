import { languages, say, type Language, type MessageKey } from '../locales/say';
import { foldText } from '../organisation/fold';
import { sheetKinds, type SheetKind } from '../organisation/model';
import { sheetNameWords } from './recognise/sheetNameWords';

/** Fields of each kind of sheet in the order in which Haykal writes their columns. */
export const sheetFields = {
  roles: [
    'code',
    'title',
    'titleEn',
    'track',
    'unit',
    'rank',
    'grade',
    'count',
    'kind',
    'holder',
    'status',
    'aliases',
    'lead',
    'reportsTo',
    'notes',
  ],
  duties: ['role', 'number', 'text', 'cadence'],
  lines: ['role', 'reportsTo', 'relation', 'basis', 'notes'],
  about: ['key', 'value'],
  units: ['name', 'track', 'parent', 'ownBylaw'],
  rules: ['rule', 'severity', 'value', 'explanation'],
  waivers: ['rule', 'subject', 'reason', 'who', 'date'],
} as const satisfies Record<SheetKind, readonly string[]>;

/** Fields without which a header row is none of its kind. */
export const requiredFields: Readonly<Record<SheetKind, readonly string[]>> = {
  roles: ['code', 'title'],
  duties: ['role', 'text'],
  lines: ['role', 'reportsTo'],
  about: ['key', 'value'],
  units: ['name'],
  rules: ['rule', 'severity'],
  waivers: ['rule', 'subject'],
};

/** The default name of a kind of sheet. */
export function sheetName(language: Language, kind: SheetKind): string {
  return say(language, `sheet.${kind}`);
}

/** The default header of a field. */
export function fieldHeader(language: Language, kind: SheetKind, field: string): string {
  return say(language, `field.${kind}.${field}` as MessageKey);
}

/** The kind of sheet that each name stands for, by folded name: the default names in every language, and others' words. */
export function ownedSheetNames(): ReadonlyMap<string, SheetKind> {
  const others = sheetKinds.flatMap((kind) => sheetNameWords[kind].map((name) => [name, kind] as const));
  const own = languages.flatMap((language) =>
    sheetKinds.map((kind) => [sheetName(language, kind), kind] as const),
  );
  return new Map([...others, ...own].map(([name, kind]) => [foldText(name), kind]));
}
