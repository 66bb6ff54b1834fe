import { isRightToLeft, type Language, say } from '../locales/say';
import { type Finding } from './rule';

const leftToRight = /\p{Script=Latin}/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * What a finding says, in the language. A value written in the other direction (an English title in an Arabic
 * sentence) is isolated by U+2068 and U+2069, so that brackets and numbers in it stay where they belong; other
 * values stay bare, so that the sentence can be searched and copied.
 */
export function describeFinding(
  language: Language,
  { message, values = {} }: Pick<Finding, 'message' | 'values'>,
): string {
  const foreign = isRightToLeft(language) ? leftToRight : rightToLeft;
  const isolated = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' && foreign.test(value) ? `\u2068${value}\u2069` : value,
  ]);
  return say(language, message, Object.fromEntries(isolated) as Record<string, string | number>);
}
