import { foldText } from '../../organisation/fold';
import { inPortions, type Turns } from '../../organisation/turns';

/** Something to choose from a list. */
export type Option = Readonly<{
  key: string;
  /** What the field shows once it is chosen. */
  label: string;
  /** A second line in the list. */
  detail?: string;
  /** Typing this, from its start, means the option before all others: a code. */
  code?: string;
  /** Typing the whole of this means the option too, where no other bears it: a title. */
  name?: string;
}>;

type Folded = Readonly<{
  option: Option;
  code: string;
  labels: readonly string[];
  names: readonly string[];
  detail: string;
}>;

/** Options made ready to be searched, once for all that is typed. */
export type OptionIndex = readonly Folded[];

export function* indexing(options: readonly Option[]): Turns<OptionIndex> {
  const index: Folded[] = [];
  yield* inPortions(options, (option) => {
    index.push({
      option,
      code: foldText(option.code ?? ''),
      labels: spellings(foldText(option.label)),
      names: [option.label, option.name ?? option.label].flatMap((name) =>
        spellings(foldText(name)).map((spelling) => spaced(spelling).trim()),
      ),
      detail: foldText(option.detail ?? ''),
    });
  });
  return index;
}

/** A label as people may type it: an inclusive `مدير/ة` or `مدير(ة)` is sought as مدير and as مديرة too. */
function spellings(label: string): readonly string[] {
  return [...new Set([label, label.replace(inclusiveEnding, ''), label.replace(inclusiveEnding, '$1$2')])];
}

const inclusiveEnding = /(?<=\p{L})(?:\/(\p{L}{1,2})(?!\p{L})|\((\p{L}{1,2})\))/gu;

export type Matches = Readonly<{
  options: readonly Option[];
  /** Matching ones beyond the limit. */ more: number;
}>;

/**
 * The options that fit what was typed, however its letters and digits are written: that code first, then codes that
 * begin so, labels with a word that begins so, labels that hold it, details that hold it; within these as in the list.
 */
export function matchOptions(index: OptionIndex, typed: string, limit: number): Matches {
  const query = foldText(typed);
  const ranks: Option[][] = [[], [], [], [], []];
  for (const folded of index) {
    const rank = query === '' ? 0 : rankOf(folded, query);
    if (rank !== -1) ranks[rank]!.push(folded.option);
  }
  const all = ranks.flat();
  return { options: all.slice(0, limit), more: Math.max(all.length - limit, 0) };
}

function rankOf({ code, labels, detail }: Folded, query: string): number {
  if (code === query) return 0;
  if (code.startsWith(query)) return 1;
  if (labels.some((label) => beginsWord(label, query))) return 2;
  if (labels.some((label) => label.includes(query))) return 3;
  return detail.includes(query) ? 4 : -1;
}

/**
 * The one option that a text names in full, by its code, its label or its name, however its letters and digits are
 * written; null where it names none, or more than one.
 */
export function resolveTyped(index: OptionIndex, typed: string): Option | null {
  const query = foldText(typed);
  if (query === '') return null;
  const coded = index.find(({ code }) => code === query);
  if (coded) return coded.option;
  const whole = spaced(query).trim();
  const named = whole === '' ? [] : index.filter(({ names }) => names.includes(whole));
  return named.length === 1 ? named[0]!.option : null;
}

/** Whether a word of the text begins with the query, whatever stands between words; in Arabic with the article or without. */
function beginsWord(text: string, query: string): boolean {
  const words = ` ${spaced(text).trimStart()}`;
  const beginning = spaced(query).replace(/^ال(?=\p{L})/u, '');
  return words.includes(` ${beginning}`) || words.includes(` ال${beginning}`);
}

/** The text with a space for each dash, stroke or the like: the dash of a label is on no keyboard. */
function spaced(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ');
}
