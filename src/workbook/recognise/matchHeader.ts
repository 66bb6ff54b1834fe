import { distance } from 'fastest-levenshtein';
import { languages } from '../../locales/say';
import { foldText } from '../../organisation/fold';
import { type SheetKind, sheetKinds } from '../../organisation/model';
import { fieldHeader, sheetFields } from '../ownedSheets';
import { headerNames } from './headerNames';

/** A field that a header may mean, and how surely: 1 is the name itself, 0.6 the least that counts. */
export type Match = Readonly<{ field: string; score: number }>;

type Name = Readonly<{ folded: string; key: string; words: readonly string[] }>;

/**
 * The text as its words alone: folded, signs as spaces, the Arabic article taken off. Two headers with one key are the
 * same words.
 */
export function headerKey(text: string): string {
  const words = foldText(text).match(/[\p{L}\p{N}]+|#/gu) ?? [];
  return words.map((word) => (word.length > 4 && word.startsWith('ال') ? word.slice(2) : word)).join(' ');
}

const namesByKind = new Map<SheetKind, ReadonlyMap<string, readonly Name[]>>();

/** The names of each field of a kind of sheet: the default ones in both languages first. */
function namesOf(kind: SheetKind): ReadonlyMap<string, readonly Name[]> {
  const known = namesByKind.get(kind);
  if (known) return known;
  const names = new Map(
    sheetFields[kind].map((field) => {
      const texts = [
        ...languages.map((language) => fieldHeader(language, kind, field)),
        ...(headerNames[kind][field] ?? []),
      ];
      return [field, texts.map(asName)] as const;
    }),
  );
  namesByKind.set(kind, names);
  return names;
}

function asName(text: string): Name {
  const key = headerKey(text);
  return { folded: foldText(text), key, words: key.split(' ') };
}

type Prepared = Readonly<{ given: Name; bare: Name; matches: Map<SheetKind, readonly Match[]> }>;

const prepared = new Map<string, Prepared>();
/** Headers are few and repeat; texts of cells that only might be headers must not fill the memory. */
const mostRemembered = 5000;
const longestHeader = 120;

function prepare(text: string): Prepared {
  const known = prepared.get(text);
  if (known) return known;
  // What stands in brackets explains the header, and a star says that it must be filled in.
  const bare = asName(text.replace(/[([{（][^)\]}）]*[)\]}）]|[*:؟?]/g, ' '));
  const made: Prepared = { given: asName(text), bare, matches: new Map() };
  if (prepared.size >= mostRemembered) prepared.clear();
  prepared.set(text, made);
  return made;
}

type Vocabulary = Readonly<{ keys: ReadonlySet<string>; words: ReadonlySet<string> }>;
let vocabulary: Vocabulary | undefined;

function allNames(): Vocabulary {
  if (vocabulary) return vocabulary;
  const names = sheetKinds.flatMap((kind) => [...namesOf(kind).values()].flat());
  vocabulary = {
    keys: new Set(names.map(({ key }) => key)),
    words: new Set(names.flatMap(({ words }) => words)),
  };
  return vocabulary;
}

/** In a row of more texts than this one of them at least must be a name to the letter: rows of data are many. */
const narrowRow = 40;

/** Whether a row could be a header: a quick look that spares most rows the comparing. */
export function mayBeHeader(texts: readonly string[]): boolean {
  const { keys, words } = allNames();
  const short = texts.filter((text) => text !== '' && text.length <= longestHeader);
  if (short.length > narrowRow) {
    return short.some((text) => text.split(/[/\n|(]/).some((part) => keys.has(headerKey(part))));
  }
  return short.some((text) => prepare(text).given.words.some((word) => words.has(word)));
}

/** The fields of a kind of sheet that a header may mean; none for an empty or a long text. */
export function matchHeader(kind: SheetKind, text: string): readonly Match[] {
  if (text === '' || text.length > longestHeader) return [];
  const { given, bare, matches } = prepare(text);
  const known = matches.get(kind);
  if (known) return known;
  const found: Match[] = [];
  for (const [field, names] of namesOf(kind)) {
    const score = scoreNames(given, bare, names);
    if (score > 0) found.push({ field, score });
  }
  matches.set(kind, found);
  return found;
}

function scoreNames(given: Name, bare: Name, names: readonly Name[]): number {
  let best = 0;
  names.forEach((name, index) => {
    const score = scoreName(given, bare, name);
    // Of two headers that are both names of the field, the likelier name is meant.
    if (score > 0) best = Math.max(best, score - Math.min(index, 90) * 0.001);
  });
  return best;
}

function scoreName(given: Name, bare: Name, name: Name): number {
  if (given.folded === name.folded) return 1;
  if (given.key === '' || name.key === '') return 0;
  if (given.key === name.key) return 0.97;
  if (bare.key === name.key) return 0.93;
  if (isTypo(bare.key, name.key)) return 0.85;
  if (name.words.length > 1) return name.words.every((word) => bare.words.includes(word)) ? 0.75 : 0;
  const [word] = name.words;
  const isAtEnd = bare.words[0] === word || bare.words.at(-1) === word;
  return word!.length > 2 && bare.words.length <= 3 && isAtEnd ? 0.7 : 0;
}

/** One slip of the pen in a word, a swap of letters among them; two in a long name. */
function isTypo(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 5 || Math.abs(a.length - b.length) > 2) return false;
  const slips = distance(a, b);
  return slips <= 1 || (slips === 2 && (length >= 12 || sorted(a) === sorted(b)));
}

function sorted(text: string): string {
  return Array.from(text).sort().join('');
}
