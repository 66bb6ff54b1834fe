import { languages, say } from '../locales/say';
import { foldText } from './fold';
import { aboutFields, relations, roleKinds, severities, statuses } from './model';

/** Finds the value that a folded text stands for. */
type Words<Value> = ReadonlyMap<string, Value>;

/**
 * Words for the values of a list, folded: the key word itself (`administrative`), its name in both languages, and
 * other words that workbooks use for it.
 */
function wordsFor<Value extends string>(
  group: 'kind' | 'status' | 'relation' | 'about' | 'answer' | 'severity',
  values: readonly Value[],
  others: Partial<Record<Value, readonly string[]>> = {},
): Words<Value> {
  const words = new Map<string, Value>();
  for (const value of values) {
    const names = languages.map((language) =>
      say(language, `${group}.${value}` as Parameters<typeof say>[1]),
    );
    for (const word of [value, ...names, ...(others[value] ?? [])]) words.set(foldText(word), value);
  }
  return words;
}

export const kindWords = wordsFor('kind', roleKinds, {
  permanent: ['دائمة'],
  flexible: ['مرنة'],
  temporary: ['مؤقتة'],
  body: ['جهة حاكمة', 'governing body'],
});

// Eliminated is the word of British government workbooks.
export const statusWords = wordsFor('status', statuses, {
  filled: ['مشغولة', 'occupied'],
  vacant: ['شاغرة', 'vacancy'],
  abolished: ['ملغاة', 'eliminated'],
});

export const relationWords = wordsFor('relation', relations, {
  administrative: ['إداري', 'solid', 'line'],
  technical: ['فني', 'تقنية', 'functional'],
  coordination: ['تنسيقية', 'تنسيقي', 'dotted', 'dotted line'],
  deputising: ['نيابة', 'deputy'],
});

export const answerWords = wordsFor('answer', ['yes', 'no'], {
  yes: ['y', 'true', '1'],
  no: ['n', 'false', '0'],
});

export const aboutWords = wordsFor('about', aboutFields);

export const severityWords = wordsFor('severity', severities, {
  error: ['أخطاء', 'errors'],
  warning: ['تحذيرات', 'warnings', 'warn'],
  note: ['ملاحظات', 'notes', 'info'],
  off: ['متوقف', 'معطلة', 'disabled', 'none'],
});
