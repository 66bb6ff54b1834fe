import { say, type Language, type MessageKey, type MessageValues } from '../../locales/say';
import { type Change, countedAs, type NamedRole, type Thing } from './comparison';
import { listOf } from '../planning/spelling';

/** One plain sentence about a change. */
export function describeChange(language: Language, change: Change): string {
  const { message, values } = changeMessage(language, change);
  return say(language, message, values);
}

/** The message about a change (`compare.duty.moved`) and its values, words of lists said in the language. */
export function changeMessage(
  language: Language,
  change: Change,
): Readonly<{ message: MessageKey; values: MessageValues }> {
  const { what, before, after } = change;
  const side = after ?? before!;
  const { number, text, manager, relation } = side;
  const title = side.role?.title ?? '';
  return {
    message: `compare.${what}.${change.change}`,
    values: {
      how: howOf(change),
      name: what === 'unit' ? side.unit : nameOf(language, side.role),
      title,
      number,
      text,
      manager: manager?.title ?? '',
      relation: relation === null ? '' : say(language, `relation.${relation}`),
      field: change.field === null ? '' : fieldLabel(language, what, change.field),
      before: before ? valueText(language, change.field, before.value) : '',
      after: after ? valueText(language, change.field, after.value) : '',
    },
  };
}

/** A role as a sentence names it: title, and number where it has one. */
export function nameOf(language: Language, role: NamedRole | null): string {
  if (!role) return '';
  const { code, title } = role;
  return say(language, 'compare.name', { code, title, hasCode: code === '' || title === '' ? 'no' : 'yes' });
}

/** The name of a field, as its column is headed. */
export function fieldLabel(language: Language, what: Thing, field: string): string {
  return say(language, `field.${countedAs[what]}.${field}` as MessageKey);
}

/** A value as a person reads it: the words of lists in the language, any other text as it is. */
export function valueText(language: Language, field: string | null, value: string): string {
  if (field === null || !listOf(field)?.includes(value)) return value;
  const group = field === 'ownBylaw' ? 'answer' : field;
  return say(language, `${group}.${value}` as MessageKey);
}

function howOf({ field, before, after, isWording, what }: Change): string {
  if (field === null) return 'other';
  if (what === 'duty' && field === 'role') return 'role';
  if (what === 'line' && field === 'reportsTo') return 'manager';
  if (isWording) return 'wording';
  if (before?.value === '') return 'filled';
  return after?.value === '' ? 'emptied' : 'other';
}
