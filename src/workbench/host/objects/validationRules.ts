import { requireBoolean, requireKey, requireOneOf, requireOptions } from './arguments';
import { invalidArgument } from './errors';
import { isRange } from './range';
import { absoluteReference } from './references';

type Rule = Readonly<Record<string, unknown>>;

const location = 'DataValidation.rule';
/** A list or a formula of a rule holds no more characters. */
const longestFormula = 255;

const operators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

const readers: Readonly<Record<string, (given: Rule) => Rule>> = {
  list: ({ source, inCellDropDown }) => ({
    inCellDropDown: requireBoolean(inCellDropDown, location),
    source: isRange(source)
      ? `=${absoluteReference(source.self.sheet, source.self.area)}`
      : requireKey(source, location, longestFormula),
  }),
  custom: ({ formula }) => {
    const text = requireKey(formula, location, longestFormula);
    if (!text.startsWith('=')) throw invalidArgument(location);
    return { formula: text };
  },
  wholeNumber: (given) => readLimits(given, false),
  decimal: (given) => readLimits(given, false),
  textLength: (given) => readLimits(given, false),
  date: (given) => readLimits(given, true),
  time: (given) => readLimits(given, true),
};

/** A rule in the form in which Office.js gives it back: limits as formulas, ranges as absolute references. */
export function readRule(value: unknown): Rule {
  const kinds = Object.entries(requireOptions(value, location)).filter(
    ([, given]) => given !== undefined && given !== null,
  );
  const [kind, given] = kinds[0] ?? [];
  const read = kind === undefined ? undefined : readers[kind];
  if (kind === undefined || !read || kinds.length !== 1) throw invalidArgument(location);
  return { [kind]: read(requireOptions(given, location)) };
}

/** Excel.DataValidationType of a rule in that form; `None` for an empty one, which carries only a prompt. */
export function typeOfRule(rule: Rule): string {
  const [kind] = Object.keys(rule);
  return kind === undefined ? 'None' : kind.charAt(0).toUpperCase() + kind.slice(1);
}

function readLimits({ formula1, formula2, operator: given }: Rule, isTime: boolean): Rule {
  const operator = requireOneOf(given, operators, location);
  const limits = { formula1: readLimit(formula1, isTime), operator };
  return operator.endsWith('etween') ? { ...limits, formula2: readLimit(formula2, isTime) } : limits;
}

function readLimit(value: unknown, isTime: boolean): string {
  if (isRange(value)) return `=${absoluteReference(value.self.sheet, value.self.area)}`;
  if (typeof value === 'number' && Number.isFinite(value)) return `=${value}`;
  const text = requireKey(value, location, longestFormula).trim();
  if (text.startsWith('=')) return text;
  const number = isTime ? dateSerial(text) : Number(text);
  if (text === '' || !Number.isFinite(number)) throw invalidArgument(location);
  return `=${number}`;
}

/** Excel's number of days since 30 December 1899 of an ISO 8601 date and time; NaN where the text is none. */
function dateSerial(text: string): number {
  const plain = Number(text);
  if (Number.isFinite(plain)) return plain;
  return Date.parse(text) / 86_400_000 + 25_569;
}
