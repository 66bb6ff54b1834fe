import fc from 'fast-check';
import { duplicate } from '../../../src/rules/duties/duplicate';
import { length } from '../../../src/rules/duties/length';
import { nearDuplicate } from '../../../src/rules/duties/nearDuplicate';
import { FoldedUnits } from '../../../src/organisation/foldedUnits';
import { Triples } from '../../../src/rules/duties/triples';
import { validate } from '../../../src/rules/engine';
import { buildSheets } from '../../organisation/build';
import { testRule } from '../table';

const roles = [1, 2, 3, 4].map((code) => ({ code, title: `دور ${code}` }));
const duty = (role: number, number: number | string, text: string) => ({ role, number, text });
const plan = 'إعداد الخطة السنوية للوحدة وعرضها على المدير لاعتمادها';

testRule(duplicate, {
  accepts: {
    'texts that differ': { roles, duties: [duty(1, 1, 'يعد الخطة'), duty(2, 1, 'يعد الخطط')] },
    'duties without text': { roles, duties: [duty(1, 1, ''), duty(1, 2, '')] },
    'a row that repeats another wholly, which data/duplicate-row reports': {
      roles,
      duties: [duty(1, 1, plan), duty(1, 1, plan)],
    },
  },
  rejects: {
    'one text under two roles': [
      { roles, duties: [duty(1, 1, plan), duty(2, 3, plan)] },
      {
        message: 'repeated',
        at: 'الاختصاصات!C3',
        subject: 'duties:1.1=2.3',
        related: ['الاختصاصات!C2'],
        values: { count: 2 },
      },
    ],
    'one text in other letters and with a full stop': [
      { roles, duties: [duty(1, 1, 'إعداد الخطّة السنوية.'), duty(1, 2, 'اعداد  الخطة السنويه')] },
      { message: 'repeated', at: 'الاختصاصات!C3' },
    ],
    'duties and parts, once for all that say it': [
      {
        language: 'en',
        roles,
        duties: [duty(1, 1, 'Plans.'), duty(2, '1.1', 'plans'), duty(3, 2, 'Plans;')],
      },
      {
        message: 'repeated',
        at: 'Duties!C3',
        related: ['Duties!C2', 'Duties!C4'],
        values: { duties: '1.1 · 2.1.1 · 3.2' },
      },
    ],
  },
});

testRule(nearDuplicate, {
  accepts: {
    'texts that share few words in a row': {
      roles,
      duties: [duty(1, 1, plan), duty(2, 1, 'إعداد الخطة السنوية للتدريب بالتعاون مع بقية الوحدات')],
    },
    'duties of one role': { roles, duties: [duty(1, 1, plan), duty(1, 2, `${plan} كل عام`)] },
    'equal texts, which duties/duplicate reports': {
      roles,
      duties: [duty(1, 1, plan), duty(2, 1, `${plan}.`)],
    },
    'texts too short to be called alike': {
      roles,
      duties: [duty(1, 1, 'يعد الخطة السنوية'), duty(2, 1, 'يعد الخطة السنوية معهم')],
    },
  },
  rejects: {
    'a text that stands in a longer one': [
      { roles, duties: [duty(1, 1, plan), duty(2, 4, `المشاركة في ${plan} قبل بداية العام`)] },
      { message: 'alike', at: 'الاختصاصات!C3', subject: 'duties:1.1~2.4', related: ['الاختصاصات!C2'] },
    ],
    'a longer text first': [
      { roles, duties: [duty(1, 1, `المشاركة في ${plan} قبل بداية العام`), duty(2, 4, plan)] },
      { message: 'alike', at: 'الاختصاصات!C3', values: { first: '1.1', second: '2.4' } },
    ],
    'the likest of several, once for each later duty': [
      {
        roles,
        duties: [
          duty(1, 1, `${plan} مع بيان الميزانية`),
          duty(2, 1, `${plan} كل عام`),
          duty(3, 1, `${plan} كل عام مالي`),
        ],
      },
      { message: 'alike', at: 'الاختصاصات!C3', values: { first: '1.1' } },
      { message: 'alike', at: 'الاختصاصات!C4', values: { first: '2.1' } },
    ],
    'less, where the Rules sheet asks for less': [
      {
        language: 'en',
        roles,
        duties: [
          duty(1, 1, 'Draws up the yearly plan of the unit'),
          duty(2, 1, 'Draws up the yearly plan with heads'),
        ],
        rules: [{ rule: 'duties/near-duplicate', value: 0.5 }],
      },
      { message: 'alike', at: 'Duties!C3' },
    ],
  },
});

const words = fc.constantFrom(...'أب بت تث ثج جح حخ خد دذ'.split(' '));
const texts = fc.array(
  fc.record({
    role: fc.integer({ min: 1, max: 3 }),
    text: fc.array(words, { minLength: 1, maxLength: 12 }).map((each) => each.join(' ')),
  }),
  { maxLength: 8 },
);

it('finds what comparing all pairs finds', () => {
  fc.assert(
    fc.property(texts, (list) => {
      const duties = list.map(({ role, text }, at) => duty(role, at + 1, text));
      const { findings } = validate(buildSheets({ roles, duties }), [nearDuplicate]);
      const seen = new Set<string>();
      const first = list.filter(({ text }) => !seen.has(text) && seen.add(text));
      const later = first.filter(({ role, text }, at) =>
        first.slice(0, at).some((other) => {
          const triples = new Triples();
          for (const each of [other.text, text]) triples.add(new FoldedUnits().fold(each));
          const least = Math.min(triples.countOf(0), triples.countOf(1));
          return other.role !== role && least >= 3 && triples.countShared(0, 1) / least >= 0.7;
        }),
      );
      expect(findings.map(({ place }) => place.cell)).toEqual(
        later.map((each) => `C${list.indexOf(each) + 2}`),
      );
    }),
    { numRuns: 500 },
  );
});

const long = (count: number) => Array.from({ length: count }, (_, at) => `كلمة${at}`).join(' ');

testRule(length, {
  accepts: {
    'sixty words': { roles, duties: [duty(1, 1, long(60))] },
    'few words of many letters': { roles, duties: [duty(1, 1, 'ا'.repeat(500))] },
    'as many as the Rules sheet allows': {
      roles,
      duties: [duty(1, 1, long(80))],
      rules: [{ rule: 'duties/length', value: 80 }],
    },
  },
  rejects: {
    'sixty-one words': [
      { roles, duties: [duty(1, 1, long(61))] },
      { message: 'long', at: 'الاختصاصات!C2', subject: 'duty:1.1', values: { words: 61, value: 60 } },
    ],
    'a part': [
      { roles, duties: [duty(2, '1.1', long(90))] },
      { message: 'long', at: 'الاختصاصات!C2', subject: 'duty:2.1.1' },
    ],
    'more than the Rules sheet allows': [
      {
        language: 'en',
        roles,
        duties: [duty(1, 1, 'one two three four five six')],
        rules: [{ rule: 'duties/length', value: 5 }],
      },
      { message: 'long', at: 'Duties!C2' },
    ],
  },
});

it.each([duplicate, nearDuplicate, length])('$id is skipped where there are no duties', (rule) => {
  expect(validate(buildSheets({ roles }), [rule]).skipped).toEqual([
    { rule: rule.id, why: 'skip.no-duties' },
  ]);
});
