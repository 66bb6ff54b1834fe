import { say, type MessageKey } from '../../locales/say';
import { foldText, tidyText } from '../fold';
import { relations, roleKinds, severities, type SheetKind, statuses } from '../model';
import { answerWords, kindWords, relationWords, severityWords, statusWords } from '../words';
import { type EditContext } from './context';

/** Fields whose values are of a list: their key words, the messages that name them, and what they are known by. */
const lists: Readonly<
  Record<string, Readonly<{ values: readonly string[]; group: string; words: ReadonlyMap<string, string> }>>
> = {
  kind: { values: roleKinds, group: 'kind', words: kindWords },
  status: { values: statuses, group: 'status', words: statusWords },
  relation: { values: relations, group: 'relation', words: relationWords },
  ownBylaw: { values: ['yes', 'no'], group: 'answer', words: answerWords },
  severity: { values: severities, group: 'severity', words: severityWords },
};

/** A value of a list as the workbook itself most often writes it, else as Haykal would; any other text as it is. */
export function spell({ tables }: EditContext, kind: SheetKind, field: string, text: string): string {
  const list = lists[field];
  if (!list?.values.includes(text)) return text;
  const spellings = new Map<string, number>();
  for (const { fields } of tables.rows[kind] ?? []) {
    const cell = fields[field];
    if (typeof cell !== 'string' || list.words.get(foldText(cell)) !== text) continue;
    spellings.set(tidyText(cell), (spellings.get(tidyText(cell)) ?? 0) + 1);
  }
  const [most] = [...spellings].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? say(tables.language, `${list.group}.${text}` as MessageKey);
}

/** The key word of what a cell of a list field says; the text itself where it says none. */
export function keyWordOf(field: string, written: string): string {
  return lists[field]?.words.get(foldText(written)) ?? written;
}

/** The folded words that a list field knows, with the key words that they stand for; none for any other field. */
export function wordsOf(field: string): ReadonlyMap<string, string> {
  return lists[field]?.words ?? new Map();
}

/** The key words of a list field; undefined for any other field. */
export function listOf(field: string): readonly string[] | undefined {
  return lists[field]?.values;
}

/** Values already in a column, the most frequent first; of a list field its key words. */
export function valuesOf({ tables }: EditContext, kind: SheetKind, field: string): readonly string[] {
  const list = lists[field];
  if (list) return list.values;
  const counts = new Map<string, number>();
  for (const { fields } of tables.rows[kind] ?? []) {
    const text = typeof fields[field] === 'string' ? tidyText(fields[field]) : '';
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
}

const otherDigits = { arabic: 0x0660, persian: 0x06f0 } as const;

/** The text with digits as the cell had them, and its spaces at the ends: a column keeps the way it is written. */
export function writtenAlike(before: string, after: string): string {
  const [lead = ''] = /^\s*/.exec(before) ?? [];
  const [trail = ''] = before.trim() === '' ? [] : (/\s*$/.exec(before) ?? []);
  const base = /[\u0660-\u0669]/.test(before)
    ? otherDigits.arabic
    : /[\u06f0-\u06f9]/.test(before)
      ? otherDigits.persian
      : undefined;
  const digits =
    base === undefined ? after : after.replace(/\d/g, (digit) => String.fromCharCode(base + Number(digit)));
  return `${lead}${digits}${trail}`;
}
