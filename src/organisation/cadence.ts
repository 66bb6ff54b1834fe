import { foldText } from './fold';

/** How often a duty recurs, from the shortest period to the longest; periodic where no period is named. */
export const cadences = [
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
  'periodic',
] as const;
export type Cadence = (typeof cadences)[number];

/** Words of a period, folded; without the article and joined letters, which `arabic` adds. */
const periods: readonly (readonly [Cadence, arabic: string, english: string])[] = [
  // Longer words first: a quarter of a year is no year.
  [
    'quarterly',
    'ربع(?: | ?- ?)?(?:ال)?سنوي(?:ه|ا)?|فصلي(?:ه|ا)?|كل (?:3|ثلاثه) (?:اشهر|شهور)|كل ربع سنه',
    'quarterly|(?:every|each) quarter|every (?:three|3) months|three-monthly',
  ],
  [
    'half-yearly',
    'نصف(?: | ?- ?)?(?:ال)?سنوي(?:ه|ا)?|كل (?:6|سته) (?:اشهر|شهور)|مرتين (?:سنويا|في السنه|في العام)',
    'half-yearly|semi-?annual(?:ly)?|bi-?annual(?:ly)?|twice (?:a|each|every) year|every (?:six|6) months|six-monthly',
  ],
  ['daily', 'يومي(?:ه|ا)?|كل يوم', 'daily|(?:every|each) day'],
  ['weekly', 'اسبوعي(?:ه|ا)?|كل اسبوع', 'weekly|(?:every|each) week'],
  ['monthly', 'شهري(?:ه|ا)?|كل شهر', 'monthly|(?:every|each) month'],
  ['yearly', 'سنوي(?:ه|ا)?|كل (?:عام|سنه)', 'yearly|annual(?:ly)?|(?:every|each|per) year|per annum'],
];

const periodic = 'دوري(?:ه|ا)?|منتظم(?:ه|ا)?|انتظام';
const periodicEnglish = 'periodic(?:al(?:ly)?)?|regular(?:ly)?';

/** Hours of work are a measure of the day and set no rhythm: ساعات العمل اليومية, daily working hours. */
const hours = wordsOf(
  '(?:ساعات|ساعه|مواعيد|دوام) (?:ال)?(?:عمل |دوام )?(?:ال)?يومي(?:ه|ا)?',
  'daily (?:working )?hours|working hours',
);

const patterns = periods.map(([cadence, arabic, english]) => [cadence, wordsOf(arabic, english)] as const);
const periodicWords = wordsOf(periodic, periodicEnglish);

/** Whole words, the Arabic ones with or without the article and a joined letter. */
function wordsOf(arabic: string, english: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:[وفبلك]?(?:ال|لل)?(?:${arabic})|${english})(?![\\p{L}\\p{N}])`,
    'gu',
  );
}

/**
 * How often a text says that something recurs, shortest period first. Every period word counts, whether it qualifies the act or
 * what is delivered (الخطة المالية السنوية: yearly); periodic and regular only where no period is named. Spans of time (3 to 5
 * years), working hours and what is continuous are no cadence.
 */
export function readCadence(text: string): readonly Cadence[] {
  let rest = foldText(text).replace(hours, ' ');
  const found = new Set<Cadence>();
  for (const [cadence, pattern] of patterns) {
    const left = rest.replace(pattern, ' ');
    if (left !== rest) found.add(cadence);
    rest = left;
  }
  if (found.size === 0 && rest.search(periodicWords) >= 0) found.add('periodic');
  return cadences.filter((cadence) => found.has(cadence));
}
