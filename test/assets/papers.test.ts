import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { foldText } from '../../src/organisation/fold';
import { dutyTexts, faulty, institute, isPart } from './samples';

const { ar: arabic, en: english } = institute;

const shared = path.join(process.cwd(), '../shared');
/** The institute's own papers never enter the repository: where they are absent, nothing can be compared. */
const describeWithShared = existsSync(path.join(shared, 'gold')) ? describe : describe.skip;
const readGold = (name: string): unknown =>
  JSON.parse(readFileSync(path.join(shared, 'gold', name), 'utf8')) as unknown;

type GoldRole = Readonly<{
  code: string;
  title: string;
  track: string;
  unit: string | null;
  kind: string;
  duties: number;
  parts: Readonly<Record<string, number>>;
  lead?: string;
}>;

describeWithShared('against the institute’s papers', () => {
  it('has the roles as they are', () => {
    const gold = readGold('structure.json') as { bodies: string[]; roles: GoldRole[]; units: string[] };
    const [, , ...roles] = arabic.roles;
    expect(arabic.roles.slice(0, 2).map(({ title }) => title)).toEqual(gold.bodies);
    expect(arabic.units.map(({ name }) => name)).toEqual(gold.units);
    const own = (code?: string) => arabic.duties.filter(({ role }) => role === code);
    expect(
      roles.map(({ code, title, track, unit, kind, lead }) => ({
        ...{ code, title, track, unit: unit ?? null, kind, lead: lead !== undefined },
        duties: own(code).filter((duty) => !isPart(duty)).length,
        parts: own(code).filter(isPart).length,
      })),
    ).toEqual(
      gold.roles.map(({ parts, lead, ...role }) => ({
        ...role,
        lead: lead !== undefined,
        parts: Object.values(parts).reduce((sum, count) => sum + count, 0),
      })),
    );
  });

  it('has exactly the lines meant for the sample', () => {
    type GoldLine = { role: string; reportsTo: string; relation: string; basis: string[]; sample: boolean };
    const gold = readGold('lines.json') as { lines: GoldLine[] };
    expect(arabic.lines.map(({ basis, ...line }) => ({ ...line, basis: basis?.split('؛ ') ?? [] }))).toEqual(
      gold.lines
        .filter((line) => line.sample)
        .map(({ role, reportsTo, relation, basis }) => ({ role, reportsTo, relation, basis })),
    );
  });

  it.each([
    ['Arabic', arabic],
    ['English', english],
  ])('keeps the cadence of every duty of roles 1 to 8, and adds none, in %s', (_, sample) => {
    const { cadence } = readGold('cadence-1-8.json') as { cadence: Record<string, string[]> };
    const found = Object.fromEntries(
      [...dutyTexts(sample)]
        .filter(([key]) => Number(key.split('.')[0]) <= 8)
        .map(([key, text]) => [key, findCadence(text)] as const)
        .filter(([, periods]) => periods.length > 0),
    );
    expect(found).toEqual(cadence);
  });

  it.each([
    ['Arabic', arabic],
    ['English', english],
  ])('mentions in the duties of roles 1 to 8 whom the regulation mentions, in %s', (_, sample) => {
    const { mentions } = readGold('mentions-1-8.json') as { mentions: Record<string, string[]> };
    const forms = mentionForms[sample === arabic ? 'ar' : 'en'];
    for (const [key, text] of dutyTexts(sample)) {
      if (Number(key.split('.')[0]) > 8) continue;
      const found = Object.keys(forms).filter((who) => forms[who]!.test(text));
      const wanted = [...new Set(mentions[key] ?? [])].filter((who) => !who.startsWith('?'));
      expect([key, ...found.sort()]).toEqual([key, ...wanted.sort()]);
    }
  });

  it('keeps the titles that no role bears', () => {
    const { mentions } = readGold('mentions-1-8.json') as { mentions: Record<string, string[]> };
    const texts = dutyTexts(arabic);
    for (const [key, named] of Object.entries(mentions))
      for (const who of named)
        if (who.startsWith('?')) expect(texts.get(key)).toContain(who.slice(1).replace(/\s*\/\s*/, '/'));
  });

  it('copies nowhere five words in a row', () => {
    const gold = readGold('structure.json') as { bodies: string[]; roles: GoldRole[]; units: string[] };
    const titles = [...gold.bodies, ...gold.units, ...gold.roles.map(({ title }) => title)].map(toStems);
    const regulation = readFileSync(path.join(shared, 'regulation/institute.ar.txt'), 'utf8');
    const runs = new Set(runsOfFive(regulation, titles));
    for (const sample of [arabic, faulty.ar]) {
      const texts = [
        ...sample.duties.map(({ text }) => text ?? ''),
        ...sample.roles.flatMap(({ lead, notes }) => [lead ?? '', notes ?? '']),
      ];
      for (const text of texts) expect(runsOfFive(text, titles).filter((run) => runs.has(run))).toEqual([]);
    }
  });
});

/** Period words, longer ones first: what one has taken, the next does not see (ربع سنوي is not yearly). */
const periodWords: readonly (readonly [string, RegExp])[] = [
  ['quarterly', /ربع (?:ال)?سنوي|فصلي|كل 3 أشهر|quarterly|every 3 months/g],
  ['weekly', /أسبوعي|weekly/g],
  ['monthly', /شهري|monthly/g],
  ['yearly', /سنوي|yearly|annual/g],
  ['periodic', /دوري|بانتظام|الانتظام|periodic|regularly/g],
];

/** The periods of a text; periodic only where it names no other. */
function findCadence(text: string): string[] {
  let rest = text;
  const found = periodWords.flatMap(([period, words]) => {
    const before = rest;
    rest = rest.replace(words, '');
    return rest === before ? [] : [period];
  });
  return found.length > 1 ? found.filter((period) => period !== 'periodic') : found;
}

/** How the samples name each role, body and collective. */
const mentionForms: Readonly<Record<'ar' | 'en', Readonly<Record<string, RegExp>>>> = {
  ar: {
    1: /(?<!نائب(?:ة|\/ة)? )المدير التنفيذي/,
    2: /نائب/,
    3: /مدير(?:\/ة)? الأفراد/,
    4: /مدير\/ة الوحدة/,
    5: /منسق(?:\/ة)? (?:المشروعات|المشاريع)/,
    6: /الباحثين\/ات المتخصصين|باحث(?:\/ة)? البيانات المتخصص|الباحث (?:المختص|المتخصص)/,
    7: /باحثي? البيانات(?! المتخصص)/,
    B1: /مجلس الأمناء/,
    B2: /الهيئة التنفيذية/,
    EM: /الإدارة التنفيذية/,
    UM: /مدراء الوحدات/,
    SUP: /الرؤساء/,
  },
  en: {
    1: /(?<!Deputy )Executive Director/,
    2: /Deputy/,
    3: /People and Workplace Culture Manager/,
    4: /(?<!Training )Unit Manager/,
    5: /Projects Coordinator/,
    6: /[Ss]pecialist (?:Data R|r)esearcher/,
    7: /(?<!Specialist )[Dd]ata [Rr]esearcher/,
    B1: /Board of Trustees/,
    B2: /Executive Committee/,
    EM: /executive management|with executive, technical/,
    UM: /unit (?:and programme )?managers/,
    SUP: /superiors/,
  },
};

/** The words of a text, without regard to marks, forms of letters and punctuation. */
function toWords(text: string): string[] {
  return foldText(text.replace(/\s*\/\s*/g, '/'))
    .split(/[^\p{L}\p{N}/]+/u)
    .filter((word) => word !== '');
}

/** Words without inclusive endings and joined prefixes, so that a title is known in each of its forms. */
function toStems(text: string): string[] {
  return toWords(text).map(toStem);
}

function toStem(word: string): string {
  return word.replace(/\/(?:ه|ته|ات)(?=\/|$)/g, '').replace(/^[ولبف](?=.{4})/, '');
}

/** Every five words in a row, titles set aside: nothing runs across a title. */
function runsOfFive(text: string, titles: readonly (readonly string[])[]): string[] {
  const words = toWords(text);
  const stems = words.map(toStem);
  const broken = new Set<number>();
  stems.forEach((_stem, start) => {
    for (const title of titles)
      if (title.every((stem, index) => stems[start + index] === stem))
        title.forEach((_word, index) => broken.add(start + index));
  });
  return words.flatMap((_word, start) => {
    const run = words.slice(start, start + 5);
    return run.length < 5 || run.some((_each, index) => broken.has(start + index)) ? [] : [run.join(' ')];
  });
}
