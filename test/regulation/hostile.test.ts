import { parseRegulation } from '../../src/regulation/parse';
import { readPlainText } from '../../src/regulation/plainText';
import { proposeLines } from '../../src/regulation/proposeLines';

const many = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');

/* Any pattern that tries each place of these again and again would run into the time limit of a test by far. */
it.each<[string, string]>([
  ['a megabyte of one word', 'ا'.repeat(1_000_000)],
  ['a megabyte of one line', 'مدير/ة الوحدة '.repeat(70_000)],
  ['a megabyte of one duty', `1- مدير/ة\n1. ${'تحت إشراف مدير/ة '.repeat(50_000)}`],
  ['a megabyte of reports', `1- مدير/ة\n1. ${'تقديم تقرير إلى '.repeat(60_000)}\n2- نائب/ة\n1. نص`],
  ['digits only', '1234567890'.repeat(100_000)],
  ['lines of digits only', many(20_000, String)],
  ['digits and points', '1.'.repeat(500_000)],
  ['decimals ever deeper', many(1000, (at) => `${'1.'.repeat(at)} نص`)],
  ['lists ever deeper', many(5000, (at) => `${' '.repeat(at % 1000)}- نص`)],
  ['controls of direction', '\u202e\u2066\u200f'.repeat(300_000)],
  ['marks upon marks', `ا${'\u0651'.repeat(1_000_000)}`],
  ['joiners', `${'\u200d'.repeat(1_000_000)}ا`],
  ['spaces in an article', `المادة${' '.repeat(1_000_000)}(1)`],
  ['spaces before a colon', `ا${' '.repeat(1_000_000)}ا:`],
  ['brackets', `الدور ${'[]'.repeat(500_000)}: نص`],
  ['half brackets', '['.repeat(1_000_000)],
  ['hashes', `# ${'#'.repeat(1_000_000)}ا`],
  ['stars', '*'.repeat(1_000_001)],
  ['pipes', many(1000, () => '|'.repeat(1000))],
  ['blank lines', '\n'.repeat(1_000_000)],
  ['units without roles', many(10_000, (at) => `* وحدة ${at}`)],
  ['one role thousands of times', many(20_000, () => '1- مدير/ة')],
  ['labels without roles', many(10_000, () => 'يتبع: يتبع: يتبع: 7')],
  ['no letter of any script', '\0'.repeat(1_000_000)],
])('ends with a plain result: %s', (_, text) => {
  const source = readPlainText(text);
  const regulation = parseRegulation(source);
  expect(regulation.lines.map(({ line }) => line)).toEqual(source.map(({ line }) => line));
  expect(proposeLines(regulation).lines.length).toBeLessThanOrEqual(regulation.roles.length * 4);
});

it('what looks like a formula is text', () => {
  const regulation = parseRegulation(
    readPlainText('1- =HYPERLINK("x";"مدير/ة")\n1. =1+1\n2. @SUM(A1)\n2- كاتب/ة\n1. -2+3\n2. +4'),
  );
  expect(regulation.roles.map(({ duties }) => duties.map(({ text }) => text))).toEqual([
    ['=1+1', '@SUM(A1)'],
    ['-2+3', '+4'],
  ]);
});

it('hidden controls of direction neither hide nor turn what is read', () => {
  const regulation = parseRegulation(readPlainText('\u202e1- \u2067مدير/ة\u2069\n\u200f1. نص\u202c\n'));
  expect(regulation.roles.map(({ code, title }) => `${code} ${title}`)).toEqual(['1 مدير/ة']);
  expect(regulation.roles[0]!.duties.map(({ text }) => text)).toEqual(['نص']);
});
