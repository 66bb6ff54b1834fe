import { type CellModel, type CellStyle, type ErrorCode } from '../model/cell';
import { parseDateOrTime } from './parseDateOrTime';

/** Excel's longest text in a cell and its longest formula, in characters. */
const maximumText = 32_767;
const maximumFormula = 8_192;

/** What a cell holds after an entry; `numberFormat` where Excel gives a cell without one a format of its own accord. */
export type Entered = Readonly<{
  content: Omit<CellModel, 'style'>;
  numberFormat?: string;
}>;

const nothing: Entered = { content: { type: 'empty', value: '' } };

/**
 * What Excel makes of a value that is written to a cell, as if it had been typed on a keyboard of the United States: text that
 * looks like a formula, number, date, percentage, boolean or error becomes one, unless the cell has the text format `@`
 * or the text begins with an apostrophe. Undefined where Excel refuses the value.
 */
export function enterValue(input: unknown, style: CellStyle | undefined): Entered | undefined {
  const isTextCell = style?.numberFormat === '@';
  switch (typeof input) {
    case 'number':
      if (!Number.isFinite(input)) return undefined;
      return isTextCell ? text(String(input)) : { content: { type: 'number', value: input } };
    case 'boolean':
      if (isTextCell) return text(String(input).toUpperCase());
      return { content: { type: 'boolean', value: input } };
    case 'string':
      return enterText(input, isTextCell);
    default:
      return undefined;
  }
}

function enterText(input: string, isTextCell: boolean): Entered | undefined {
  if (input === '') return nothing;
  if (input.startsWith("'")) {
    const rest = text(input.slice(1));
    return rest && { content: { ...rest.content, quotePrefix: true } };
  }
  if (isTextCell) return text(input);
  if (input.length > 1 && input.startsWith('=')) return formula(input);
  const read = readLiteral(input);
  if (read) return read;
  // Excel takes what begins with a sign for the beginning of a formula.
  if (/^[+\-@]/.test(input) && /[\p{L}\d]/u.test(input)) return formula(`=${input}`);
  return text(input);
}

function text(value: string): Entered | undefined {
  return value.length > maximumText ? undefined : { content: { type: 'text', value } };
}

/** Nothing is calculated here: a new formula shows 0. */
function formula(source: string): Entered | undefined {
  if (source.length > maximumFormula || !isWellFormed(source)) return undefined;
  return { content: { type: 'number', value: 0, formula: source } };
}

/** Catches the plain faults of syntax that Excel refuses: open quotes or brackets, nothing after the last operator. */
function isWellFormed(source: string): boolean {
  const bare = withoutBrackets(source.replace(/"(?:[^"]|"")*"/g, '0').replace(/'(?:[^']|'')*'!/g, ''));
  if (bare.includes('"') || /[-+*/^&=<>,(]\s*$/.test(bare)) return false;
  // Two words beside each other, as in prose.
  if (/[\p{L}\d_]\s+[\p{L}_][\p{L}\d_]*(?![\p{L}\d_!(:$])/u.test(bare)) return false;
  let depth = 0;
  for (const sign of bare) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Names of table columns, `[Role no.]` and `[[#This Row],[Grade]]`, may hold anything. */
function withoutBrackets(source: string): string {
  const rest = source.replace(/\[[^[\]]*\]/g, '');
  return rest === source ? rest : withoutBrackets(rest);
}

/** How numbers, dates, errors and booleans begin; most text of a workbook need not be looked at further. */
const literalStart = /^\s*[\d+\-($.#adfjmnost]/i;

function readLiteral(input: string): Entered | undefined {
  if (!literalStart.test(input)) return undefined;
  const trimmed = input.trim();
  if (/^(true|false)$/i.test(trimmed)) {
    return { content: { type: 'boolean', value: trimmed.toLowerCase() === 'true' } };
  }
  const error = errorCode(trimmed);
  if (error) return { content: { type: 'error', value: error } };
  return readNumber(trimmed) ?? readDate(trimmed);
}

const errorCodes: readonly ErrorCode[] = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#CONNECT!',
];

/** The error that a text names, in Excel's spelling. */
function errorCode(input: string): ErrorCode | undefined {
  return errorCodes.find((code) => code === input.toUpperCase());
}

const numberPattern =
  /^(?<sign>[+-])?(?<currency>\$)?(?<whole>\d{1,3}(?:,\d{3})+|\d+)?(?<fraction>\.\d*)?(?<exponent>[eE][+-]?\d+)?(?<percent> ?%)?$/;

function readNumber(input: string): Entered | undefined {
  const inBrackets = /^\((.+)\)$/.exec(input);
  const match = numberPattern.exec(inBrackets ? inBrackets[1]! : input);
  const { sign, currency, whole, fraction, exponent, percent } = match?.groups ?? {};
  if (!match || (whole === undefined && (fraction === undefined || fraction === '.'))) return undefined;
  if (inBrackets && sign) return undefined;
  const size = Number(`${(whole ?? '0').replaceAll(',', '')}${fraction ?? ''}${exponent ?? ''}`);
  if (!Number.isFinite(size)) return undefined;
  // Excel keeps 15 significant digits.
  const scaled = Number((percent ? size / 100 : size).toPrecision(15));
  const value = (sign === '-') !== (inBrackets !== null) && scaled !== 0 ? -scaled : scaled;
  const hasDecimals = fraction !== undefined && fraction !== '.';
  const numberFormat = formatOf({ currency, whole, exponent, percent, hasDecimals });
  return { content: { type: 'number', value }, ...(numberFormat && { numberFormat }) };
}

function formatOf(parts: {
  currency: string | undefined;
  whole: string | undefined;
  exponent: string | undefined;
  percent: string | undefined;
  hasDecimals: boolean;
}): string | undefined {
  const decimals = parts.hasDecimals ? '.00' : '';
  if (parts.percent) return `0${decimals}%`;
  if (parts.exponent) return '0.00E+00';
  if (parts.currency) return `$#,##0${decimals}`;
  return parts.whole?.includes(',') ? `#,##0${decimals}` : undefined;
}

function readDate(input: string): Entered | undefined {
  const date = parseDateOrTime(input, new Date().getFullYear());
  return date && { content: { type: 'number', value: date.serial }, numberFormat: date.numberFormat };
}
