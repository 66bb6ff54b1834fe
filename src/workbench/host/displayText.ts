import { type CellModel } from '../model/cell';

/**
 * The text that Excel shows for a cell, for the number formats that people use: General, digits with decimals and
 * thousands, percentages, dates and times, text. Any other format is shown as General; columns are taken to be wide enough.
 */
export function displayText(cell: CellModel | undefined): string {
  if (!cell) return '';
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  if (typeof cell.value === 'string') return cell.value;
  return displayNumber(cell.value, cell.style?.numberFormat ?? 'General');
}

function displayNumber(value: number, format: string): string {
  const section = sectionFor(value, format);
  if (/^(general|@)$/i.test(section)) return displayGeneral(value);
  const bare = section.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  if (/[ymdhs]/i.test(bare)) return displayDate(value, section);
  return displayDigits(value, bare) ?? displayGeneral(value);
}

/** The part of a format that applies: positive;negative;zero;text. */
function sectionFor(value: number, format: string): string {
  const [first = 'General', second, third] = format.split(';');
  if (value < 0 && second) return second;
  return value === 0 && third ? third : first;
}

/** General shows at most eleven characters of a number. */
function displayGeneral(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
    const sign = exponent.startsWith('-') ? '-' : '+';
    return `${Number(mantissa)}E${sign}${exponent.replace(/^[+-]/, '').padStart(2, '0')}`;
  }
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}

function displayDigits(value: number, format: string): string | undefined {
  const match = /^(\$?)([#0,]*)(?:\.([0#]+))?(%?)$/.exec(format.trim());
  if (!match || !match[2]) return undefined;
  const [, currency = '', whole = '', decimals = '', percent = ''] = match;
  const scaled = Math.abs(percent ? value * 100 : value);
  const fixed = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: decimals.replaceAll('#', '').length,
    maximumFractionDigits: decimals.length,
    minimumIntegerDigits: Math.max(1, whole.replaceAll(/[#,]/g, '').length),
    useGrouping: whole.includes(','),
  }).format(scaled);
  return `${value < 0 ? '-' : ''}${currency}${fixed}${percent}`;
}

const dateTokens = /"([^"]*)"|\\(.)|\[[^\]]*\]|AM\/PM|yyyy|yy|y|m{1,5}|d{1,4}|h{1,2}|s{1,2}|./gi;

function displayDate(serial: number, format: string): string {
  if (serial < 0) return '########';
  // Excel counts a 29 February 1900 that never was: day 60.
  const days = serial < 60 ? serial + 1 : serial;
  const date = new Date(Math.round((days - 25_569) * 86_400) * 1000);
  const isHalfDay = /AM\/PM/i.test(format);
  let lastWasHour = false;
  let shown = '';
  for (const match of format.matchAll(dateTokens)) {
    const token = match[0];
    const rest = format.slice(match.index + token.length);
    const isMinute = /^m{1,2}$/i.test(token) && (lastWasHour || /^[^a-z]*s/i.test(rest));
    shown += match[1] ?? match[2] ?? displayDatePart(date, token, isMinute, isHalfDay);
    if (/^[hmsdy]/i.test(token)) lastWasHour = /^h/i.test(token);
  }
  return shown;
}

function displayDatePart(date: Date, token: string, isMinute: boolean, isHalfDay: boolean): string {
  const lower = token.toLowerCase();
  const padded = (value: number): string => String(value).padStart(lower.length, '0');
  const named = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(date);
  if (isMinute) return padded(date.getUTCMinutes());
  if (lower === 'am/pm') return date.getUTCHours() < 12 ? 'AM' : 'PM';
  switch (lower) {
    case 'yyyy':
      return String(date.getUTCFullYear());
    case 'y':
    case 'yy':
      return String(date.getUTCFullYear() % 100).padStart(2, '0');
    case 'm':
    case 'mm':
      return padded(date.getUTCMonth() + 1);
    case 'mmm':
      return named({ month: 'short' });
    case 'mmmm':
      return named({ month: 'long' });
    case 'mmmmm':
      return named({ month: 'narrow' });
    case 'd':
    case 'dd':
      return padded(date.getUTCDate());
    case 'ddd':
      return named({ weekday: 'short' });
    case 'dddd':
      return named({ weekday: 'long' });
    case 'h':
    case 'hh':
      return padded(isHalfDay ? date.getUTCHours() % 12 || 12 : date.getUTCHours());
    case 's':
    case 'ss':
      return padded(date.getUTCSeconds());
    default:
      return token.startsWith('[') ? '' : token;
  }
}
