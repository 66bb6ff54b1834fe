/** Days since the last day of 1899, with time as a fraction; and the format that Excel gives such an entry. */
export type DateEntry = Readonly<{ serial: number; numberFormat: string }>;

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The date or time that a text names to Excel in the United States: `1-2`, `1/2/2026`, `2026-01-02`, `2-Jan`, `Jan 2, 2026`,
 * `Jan-26`, `9:30`, `9:30 PM`, a date with a time. Undefined for other text and for days that do not exist.
 * `thisYear` completes a date without a year.
 */
export function parseDateOrTime(text: string, thisYear: number): DateEntry | undefined {
  const time = parseTime(text);
  if (time) return time;
  const date = parseNumericDate(text, thisYear) ?? parseNamedDate(text, thisYear);
  if (date) return date;
  const both = /^(\S.*?)\s+(\d{1,2}:.*)$/.exec(text);
  const day = both && (parseNumericDate(both[1]!, thisYear) ?? parseNamedDate(both[1]!, thisYear));
  const hours = both && parseTime(both[2]!);
  return day && hours ? { serial: day.serial + hours.serial, numberFormat: 'm/d/yyyy h:mm' } : undefined;
}

/** Serial number of a day (month from 1) in Excel's calendar of 1900, which has a 29 February 1900; undefined if there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  if (year < 1900 || year > 9999) return undefined;
  const days = date.getTime() / 86_400_000 + 25_569;
  return days > 60 ? days : days - 1;
}

function parseTime(text: string): DateEntry | undefined {
  const match = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}))?(?:\s*([AP])\.?M?\.?)?$/i.exec(text);
  if (!match) return undefined;
  const [, hourText = '', minuteText = '', secondText, half] = match;
  const minutes = Number(minuteText);
  const seconds = Number(secondText ?? 0);
  const hour = Number(hourText);
  if (minutes > 59 || seconds > 59 || (half && (hour < 1 || hour > 12))) return undefined;
  const hours = half ? (hour % 12) + (half.toUpperCase() === 'P' ? 12 : 0) : hour;
  const serial = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { serial, numberFormat: `h:mm${secondText ? ':ss' : ''}${half ? ' AM/PM' : ''}` };
}

function parseNumericDate(text: string, thisYear: number): DateEntry | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return entry(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const full = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/.exec(text);
  if (full) return entry(fullYear(full[3]!), Number(full[1]), Number(full[2]), 'm/d/yyyy');
  const short = /^(\d{1,2})[-/](\d{1,4})$/.exec(text);
  if (!short || short[2]!.length === 3) return undefined;
  const month = Number(short[1]);
  const second = short[2]!;
  const day = second.length <= 2 ? entry(thisYear, month, Number(second), 'd-mmm') : undefined;
  return day ?? (second.length === 1 ? undefined : entry(fullYear(second), month, 1, 'mmm-yy'));
}

function parseNamedDate(text: string, thisYear: number): DateEntry | undefined {
  const dayFirst = /^(\d{1,2})[-/ ]([a-z]{3,9})(?:[-/ ,]+(\d{2}|\d{4}))?$/i.exec(text);
  if (dayFirst) return namedEntry(dayFirst[1], dayFirst[2]!, dayFirst[3], thisYear);
  const monthFirst = /^([a-z]{3,9})[-/ ](\d{1,2})(?:,? +(\d{4}))?$/i.exec(text);
  const day = monthFirst && namedEntry(monthFirst[2], monthFirst[1]!, monthFirst[3], thisYear);
  if (day) return day;
  const monthAndYear = /^([a-z]{3,9})[-/ ](\d{2}|\d{4})$/i.exec(text);
  return monthAndYear ? namedEntry(undefined, monthAndYear[1]!, monthAndYear[2], thisYear) : undefined;
}

function namedEntry(
  day: string | undefined,
  name: string,
  year: string | undefined,
  thisYear: number,
): DateEntry | undefined {
  const month = monthNumber(name);
  if (month === undefined) return undefined;
  const format = day === undefined ? 'mmm-yy' : year === undefined ? 'd-mmm' : 'd-mmm-yy';
  return entry(year === undefined ? thisYear : fullYear(year), month, Number(day ?? 1), format);
}

const longMonthNames = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })
    .format(Date.UTC(2000, month, 1))
    .toLowerCase(),
);

function monthNumber(name: string): number | undefined {
  const lower = name.toLowerCase();
  const index = monthNames.findIndex((short, month) => lower === short || lower === longMonthNames[month]);
  return index < 0 ? undefined : index + 1;
}

/** Excel reads two digits up to 29 as 2000 to 2029 and the others as the century before. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function entry(year: number, month: number, day: number, numberFormat: string): DateEntry | undefined {
  const serial = serialOfDay(year, month, day);
  return serial === undefined ? undefined : { serial, numberFormat };
}
