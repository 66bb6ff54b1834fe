import { type HeadNames, type Name, type NameIndex } from './nameIndex';
import { type QualifierStep } from './qualifierStep';
import { remember } from './remember';
import { type Token, tokensOf } from './textTokens';
import { isFollowedByCapital, isNext } from './titlePhrase';

/* Titles of which a text has the head noun and some of the qualifiers. */

/** How far the words behind a head are qualifiers of its names, step by step. */
export function stepsFrom(
  { steps }: HeadNames,
  tokens: readonly Token[],
  at: number,
): readonly QualifierStep<Name>[] {
  const taken: QualifierStep<Name>[] = [];
  let step: QualifierStep<Name> | undefined = steps;
  for (let last = at; isNext(tokens, last); last += 1) {
    step = step.next(tokens[last + 1]!.stem);
    if (!step) break;
    taken.push(step);
  }
  return taken;
}

/** A name with as many of its words as a text has, `near` of them nearly; the next would stand at `place`. */
export type Match = Readonly<{ name: Name; near: number; length: number; place: number }>;

/** In English a few words of a title without capitals, of which none is its noun of a person. */
export function isCommon(tokens: readonly Token[], at: number, { name, length }: Match): boolean {
  const { folded, isCapital } = tokens[at]!;
  if (!/^[a-z]/u.test(folded)) return false;
  const isWhole = tokens[at + length - 1]!.stem === name.words.at(-1);
  return !isWhole && (!isCapital || isFollowedByCapital(tokens, at + length - 1));
}

const titleTokens = remember(tokensOf, 20_000);

/** مسؤول التعاون والتشبيك for مسؤول التعاون والوصول: where the title goes on with a further noun, the text does with another. */
export function goesOnOtherwise(
  index: NameIndex,
  tokens: readonly Token[],
  last: number,
  { name, place }: Match,
): boolean {
  if (!isNext(tokens, last)) return false;
  const [other, expected] = [tokens[last + 1]!, titleTokens(name.written)[place]];
  const isFurther = (token: Token | undefined) => /^وال\p{L}{3}/u.test(token?.folded ?? '');
  if (!isFurther(other) || !isFurther(expected)) return false;
  return !other.isPersonal && !index.begunBy(other.heads);
}

/** المسؤول التقني for مسؤول/ة دعم تقني: what is said there of the support. المتخصص of باحث/ة بيانات متخصص/ة is said of the person. */
export function skipsItsNoun({ name, length, place }: Match): boolean {
  if (place === length) return false;
  const words = titleTokens(name.written);
  return words.length === name.words.length && words[0]!.isInclusive && !words[place - 1]!.isInclusive;
}

/** The best match where it leaves no choice; of several, the one of the unit that is spoken of. */
export function bestMatch(
  steps: readonly QualifierStep<Name>[],
  own: number | undefined,
  unit: string | undefined,
): Match | undefined {
  const most = Math.max(...steps.map(({ score }) => score));
  const best = steps.filter(({ score }) => score === most);
  return onlyOne(best, own) ?? (unit === undefined || unit === '' ? undefined : onlyOne(best, own, unit));
}

/** What is meant where all names that fit best, but those of the own role, are one role's: the first of them. */
function onlyOne(
  steps: readonly QualifierStep<Name>[],
  own: number | undefined,
  unit?: string,
): Match | undefined {
  let first: Readonly<{ order: number; match: Match }> | undefined;
  for (const step of steps) {
    for (const { name, order, right, place } of step.bestOf(unit)) {
      if (name.role === own) continue;
      if (first && first.match.name.role !== name.role) return undefined;
      if (first && first.order < order) continue;
      const match = { name, near: step.depth - right, length: step.depth + 1, place };
      first = { order, match };
    }
  }
  return first?.match;
}
