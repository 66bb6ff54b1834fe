import { type Colour } from '../../model/cell';
import { invalidArgument, notImplemented } from './errors';

type NumberLimits = Readonly<{ min?: number; above?: number; max?: number; whole?: boolean }>;

/** A text of at most `longest` characters; anything else is an InvalidArgument. */
export function requireText(value: unknown, location: string, longest = Infinity): string {
  if (typeof value !== 'string' || value.length > longest) throw invalidArgument(location);
  return value;
}

/** A text of one to `longest` characters. */
export function requireKey(value: unknown, location: string, longest = 255): string {
  if (value === '') throw invalidArgument(location);
  return requireText(value, location, longest);
}

/** A finite number within limits (`min` and `max` are allowed values, `above` is not). */
export function requireNumber(value: unknown, location: string, limits: NumberLimits = {}): number {
  const { min = -Infinity, above = -Infinity, max = Infinity, whole = false } = limits;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(location);
  if (value < min || value <= above || value > max || (whole && !Number.isInteger(value))) {
    throw invalidArgument(location);
  }
  return value;
}

/** A boolean. */
export function requireBoolean(value: unknown, location: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(location);
  return value;
}

/** One of the strings of an enum of Office.js. */
export function requireOneOf<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  location: string,
): Choice {
  const choice = choices.find((each) => each === value);
  if (choice === undefined) {
    throw invalidArgument(location, `The argument is not one of ${choices.join(', ')}.`);
  }
  return choice;
}

/** A colour as `#RRGGBB`. Excel takes names such as `orange` as well, which the stand-in does not know. */
export function requireColour(value: unknown, location: string): Colour {
  if (typeof value !== 'string') throw invalidArgument(location);
  if (/^#[0-9a-f]{6}$/i.test(value)) return `#${value.slice(1).toUpperCase()}`;
  throw /^[a-z]+$/i.test(value)
    ? notImplemented(`${location} with the name of a colour`)
    : invalidArgument(location);
}

/** A plain object given as options; absent and null give an empty one. */
export function requireOptions(value: unknown, location: string): Readonly<Record<string, unknown>> {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw invalidArgument(location);
  return value as Record<string, unknown>;
}
