import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Organisation } from '../../src/organisation/model';
import { carried } from '../../src/regulation/carried';
import { type Regulation } from '../../src/regulation/model';
import { parseRegulation } from '../../src/regulation/parse';
import { readPlainText } from '../../src/regulation/plainText';
import { proposeLines } from '../../src/regulation/proposeLines';
import { organisationOfRegulation } from '../../src/regulation/regulationRows';
import { writeRegulation } from '../../src/regulation/write';
import {
  goldLines,
  goldStructure,
  hasRealText,
  measureRealText,
  precision,
  realText,
  recall,
} from './realText';

const read = (text: string) => parseRegulation(readPlainText(text));
function imported(regulation: Regulation): Organisation {
  return organisationOfRegulation(
    regulation,
    proposeLines(regulation).lines.filter(({ isTaken }) => isTaken),
  );
}

(hasRealText ? describe : describe.skip)('the real regulation', () => {
  const regulation = hasRealText ? read(realText()) : read('');

  it('gives its bodies, tracks, units and roles', () => {
    const gold = goldStructure();
    expect(regulation.bodies.map(({ title }) => title)).toEqual(gold.bodies);
    expect(regulation.tracks.map(({ name }) => name)).toEqual(gold.tracks);
    expect(regulation.units.map(({ name }) => name)).toEqual(gold.units);
    expect(regulation.units.filter(({ ownBylaw }) => ownBylaw).map(({ name }) => name)).toEqual([
      gold.units[1],
    ]);
    expect(regulation.roles).toHaveLength(24);
    expect(regulation.roles.flatMap(({ duties }) => duties)).toHaveLength(133);
    expect(
      regulation.roles.map(({ code, title, track, unit, kind, duties, lead }) => ({
        code,
        title,
        track,
        unit: unit || null,
        kind,
        duties: duties.length,
        parts: Object.fromEntries(
          duties.filter(({ parts }) => parts.length > 0).map(({ number, parts }) => [number, parts.length]),
        ),
        hasLead: lead !== '',
      })),
    ).toEqual(
      gold.roles.map(({ code, title, track, unit, kind, duties, parts, lead }) => ({
        code,
        title,
        track,
        unit,
        kind,
        duties,
        parts,
        hasLead: lead !== undefined,
      })),
    );
  });

  it('gives each text to the letter', () => {
    // Read once more in another way: each numbered or bulleted line without its mark, spaces of any kind as one.
    const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();
    const wanted = realText()
      .split('\n')
      .map((line) => /^\s*(?:\d+\s?\.|•)(.*)$/u.exec(line)?.[1])
      .flatMap((text) => (text === undefined ? [] : [plain(text)]));
    const found = regulation.roles.flatMap(({ duties }) =>
      duties.flatMap(({ text, parts }) => [text, ...parts.map((part) => part.text)]),
    );
    expect(found).toEqual(wanted);
    expect(found).toHaveLength(139);
  });

  it('accounts for every line that is not blank', () => {
    const lines = realText().split('\n');
    const wanted = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]));
    expect(regulation.lines.map(({ line }) => line)).toEqual(wanted);
    const counts = new Map<string, number>();
    for (const { as } of regulation.lines) counts.set(as, (counts.get(as) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      heading: 8,
      role: 24,
      lead: 2,
      duty: 133,
      part: 6,
      note: 6,
      // The annexes, which are not there.
      unread: 1,
    });
  });

  it('says who answers to whom, as people read it', () => {
    const figures = measureRealText();
    for (const figure of [figures.mentions, figures.cadences]) {
      expect(precision(figure)).toBeGreaterThanOrEqual(0.95);
      expect(recall(figure)).toBeGreaterThanOrEqual(0.95);
    }
    for (const figure of [figures.stated, figures.lines]) {
      expect(precision(figure)).toBeGreaterThanOrEqual(0.85);
      expect(recall(figure)).toBeGreaterThanOrEqual(0.85);
    }
  });

  it('takes by default the lines that the sample workbook has', () => {
    const taken = proposeLines(regulation)
      .lines.filter(({ isTaken }) => isTaken)
      .map(({ role, reportsTo, relation }) => `${role}>${reportsTo} ${relation}`);
    const sample = goldLines()
      .filter((line) => line.sample)
      .map(({ role, reportsTo, relation }) => `${role}>${reportsTo} ${relation}`);
    expect(taken.sort()).toEqual(sample.sort());
  });

  it('shows side by side what contradicts itself', () => {
    const { lines } = proposeLines(regulation);
    const seven = lines.filter(({ role, relation }) => role === '7' && relation !== 'deputising');
    expect(
      seven.map(({ reportsTo, basis, rivals }) => [reportsTo, basis, rivals.map((at) => lines[at]!.basis)]),
    ).toEqual([
      ['4', ['7.2'], [['7.4']]],
      ['6', ['7.4'], [['7.2']]],
    ]);
  });

  it('is equal when it is imported, exported and imported again', () => {
    const once = imported(regulation);
    const text = writeRegulation(once);
    expect(carried(imported(read(text)))).toEqual(carried(once));
    expect(text).toMatch(/^4- /mu);
    expect(text).toMatch(/^ {2}1\. /mu);
  });
});

/** Made-up words for those of titles: of the same grammar, and of no language. */
const madeUp: readonly (readonly [RegExp, string])[] = (
  [
    ['مدير', 'زنبور'],
    ['نائب', 'فلاح'],
    ['منسق', 'طرماح'],
    ['باحث', 'قسطار'],
    ['متدرب', 'شنقيط'],
    ['مسؤول', 'بهلوان'],
    ['مبرمج', 'دردار'],
    ['مساعد', 'غضنفر'],
    ['سفير', 'سرداب'],
    ['مدرب', 'خندريس'],
    ['خبير', 'سلحوب'],
    ['بيانات', 'عناقيد'],
    ['أرشيفي', 'صندوقي'],
    ['أرشيف', 'صندوق'],
    ['تنفيذي', 'زمردي'],
    ['متخصص', 'متصلب'],
    ['مختصص', 'مصلبب'],
    ['مختص', 'مصلب'],
    ['التقني', 'الكهرماني'],
    ['تقني', 'كهرماني'],
  ] as const
).map(([word, other]) => [
  // Not the adjective of a body or of the management (الهيئة التنفيذية), nor the act of helping (مساعدة).
  new RegExp(
    `(?<![\\p{L}\\p{M}])((?:[ولبك])?(?:ال)?)${word}(?=[/\\s:.،”]|ات|ين|ي\\s${['تنفيذي', 'مساعد'].includes(word) ? '' : '|ة'}|$)`,
    'gu',
  ),
  `$1${other}`,
]);

(hasRealText ? it : it.skip)('of made-up titles the structure and the lines are the same', () => {
  const renamed = madeUp.reduce((text, [words, other]) => text.replace(words, other), realText());
  const shape = (regulation: Regulation) => ({
    tracks: regulation.tracks.length,
    units: regulation.units.length,
    roles: regulation.roles.map(({ code, duties, lead, kind }) => ({
      code,
      kind,
      hasLead: lead !== '',
      duties: duties.map(({ number, parts }) => [number, parts.length]),
    })),
    as: regulation.lines.map(({ as }) => as),
  });
  const [before, after] = [read(realText()), read(renamed)];
  expect(after.roles.map(({ title }) => title)).not.toEqual(before.roles.map(({ title }) => title));
  expect(shape(after)).toEqual(shape(before));
  const lines = (regulation: Regulation) =>
    proposeLines(regulation).lines.map(
      ({ role, reportsTo, relation, certainty }) => `${role}>${reportsTo} ${relation} ${certainty}`,
    );
  expect(lines(after).sort()).toEqual(lines(before).sort());
  // Whom a text names; what of the rest is a title that nobody bears, only known nouns tell.
  const mentions = (regulation: Regulation) =>
    proposeLines(regulation).texts.map(({ mentions: list }) =>
      list.flatMap(({ role }) => (role === null ? [] : [role])),
    );
  expect(mentions(after)).toEqual(mentions(before));
});

it('the words of the real regulation stand nowhere in the repository', () => {
  if (!hasRealText) return;
  const documents = ['hospital.ar.txt', 'school.ar.txt', 'charity.ar.txt', 'municipality.ar.txt'].map(
    (name) => readFileSync(path.join(__dirname, 'documents', name), 'utf8'),
  );
  const sixWords = new Set(
    realText()
      .split('\n')
      .flatMap((line) => {
        const words = line.split(/\s+/u).filter((word) => word !== '');
        return words.slice(0, -5).map((_, at) => words.slice(at, at + 6).join(' '));
      }),
  );
  for (const document of documents) {
    const words = document.split(/\s+/u);
    const copied = words.map((_, at) => words.slice(at, at + 6).join(' ')).filter((run) => sixWords.has(run));
    expect(copied).toEqual([]);
  }
});
