import { ruleDocs as ar } from './ar/ruleDocs';
import { ruleDocs as en } from './en/ruleDocs';
import { type Language } from './say';

/** What a rule finds, why that matters, an example, and how to mend it. */
export type RuleDocs = Readonly<{ what: string; why: string; example: string; mend: string }>;

const docs: Readonly<Record<Language, Readonly<Record<string, RuleDocs>>>> = { ar, en };

/** What is told about a rule of the catalogue; undefined for an id that is none. */
export function explainRule(language: Language, id: string): RuleDocs | undefined {
  return docs[language][id];
}
