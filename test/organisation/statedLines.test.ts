import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { makeMentionFinder } from '../../src/organisation/mentions';
import { readStatedLines } from '../../src/organisation/statedLines';
import { buildOrganisation } from './build';

/** A hospital department, with titles that the code knows nothing of. */
const hospital = buildOrganisation({
  roles: [
    { code: 'B1', title: 'مجلس المستشفى', kind: 'هيئة' },
    { code: '1', title: 'رئيس/ة قسم الأطفال', unit: 'قسم الأطفال' },
    { code: '2', title: 'نائب/ة رئيس القسم', unit: 'قسم الأطفال' },
    { code: '3', title: 'طبيب/ة مقيم/ة', unit: 'قسم الأطفال' },
    { code: '4', title: 'ممرض/ة أول', unit: 'قسم الأطفال' },
    { code: '5', title: 'ممرض/ة', titleEn: 'Nurse', unit: 'قسم الأطفال' },
    { code: '6', title: 'صيدلي/ة', titleEn: 'Pharmacist' },
  ],
});
const codes = hospital.roles.map(({ code }) => code);
const find = makeMentionFinder(hospital);
const linesIn = (own: string, text: string) => {
  const index = codes.indexOf(own);
  return readStatedLines(text, index, find(text, index, true)).map(
    ({ role, reportsTo, relation, certainty }) =>
      `${codes[role]!}>${codes[reportsTo]!} ${relation} ${certainty}`,
  );
};

it.each([
  ['1', 'الإشراف الإداري على الممرض/ة الأول', ['4>1 administrative stated']],
  ['1', 'والإشراف الفني على الطبيب/ة المقيم/ة', ['3>1 technical stated']],
  ['4', 'إدارة الممرضين/ات في النوبة', ['5>4 administrative stated']],
  ['5', 'يعمل تحت إدارة الممرض/ة الأول', ['5>4 administrative stated']],
  ['5', 'تنفيذ الخطة تحت إشراف رئيس/ة قسم الأطفال', ['5>1 technical stated']],
  ['3', 'مهام أخرى بتكليف مباشر من رئيسة قسم الأطفال', ['3>1 administrative stated']],
  ['5', 'بمتابعة دورية من الصيدلي/ة', ['5>6 technical stated']],
  ['2', 'الإنابة عن رئيس/ة قسم الأطفال عند غيابه', ['2>1 deputising stated']],
  ['3', 'تقديم تقرير شهري عن الحالات لرئيس/ة قسم الأطفال', ['3>1 administrative reported']],
  ['3', 'رفع تقارير المتابعة إلى الصيدلي/ة', ['3>6 administrative reported']],
  [
    '4',
    'يرفع تقريرًا أسبوعيًا للصيدلي/ة ورئيس/ة قسم الأطفال',
    ['4>6 administrative reported', '4>1 administrative reported'],
  ],
  ['6', 'يشرف رئيس/ة قسم الأطفال على أداء الصيدلي/ة', ['6>1 administrative stated']],
  ['6', 'تحت إشراف مجلس المستشفى', ['6>B1 technical stated']],
  ['5', 'Works under the supervision of the pharmacist', ['5>6 technical stated']],
  [
    '6',
    'Supervises the nurses and submits a report to the nurse',
    ['5>6 administrative stated', '6>5 administrative reported'],
  ],
])('%s: %s', (own, text, expected) => {
  expect(linesIn(own, text)).toEqual(expected);
});

it.each([
  ['1', 'التنسيق مع الصيدلي/ة'],
  ['3', 'تقديم تقرير للإدارة العليا'],
  ['3', 'مراجعة تقرير الصيدلي/ة'],
  ['5', 'تحت إشراف المدير المالي'],
  ['5', 'إدارة الوقت والموارد مع الصيدلي/ة'],
  ['1', ''],
])('no line is stated: %s: %s', (own, text) => {
  expect(linesIn(own, text)).toEqual([]);
});

const shared = path.resolve(__dirname, '../../../shared');
const regulation = path.join(shared, 'regulation/institute.ar.txt');

type Structure = { bodies: string[]; roles: { code: string; title: string; unit: string | null }[] };
type Gold = { lines: { role: string; reportsTo: string; relation: string; certainty: string }[] };

/* The real document stands beside the repository, not in it. */
(existsSync(regulation) ? test : test.skip)(
  'of the real document are what the gold says, to 0.85 and more',
  () => {
    const read = (name: string): unknown => JSON.parse(readFileSync(path.join(shared, 'gold', name), 'utf8'));
    const { bodies, roles } = read('structure.json') as Structure;
    const gold = (read('lines.json') as Gold).lines
      .filter(({ certainty }) => certainty === 'stated' || certainty === 'reported')
      .map(({ role, reportsTo, relation }) => `${role}>${reportsTo} ${relation}`);
    const institute = buildOrganisation({
      roles: [
        ...bodies.map((title, at) => ({ code: `B${at + 1}`, title, kind: 'هيئة' })),
        ...roles.map(({ code, title, unit }) => ({ code, title, unit: unit ?? '' })),
      ],
    });
    const finder = makeMentionFinder(institute);
    const found = new Set<string>();
    let own = -1;
    for (const line of readFileSync(regulation, 'utf8').split(/\r?\n/)) {
      const [, opened] = /^\s*(\d+)\s*-\s/.exec(line) ?? [];
      if (opened) own = institute.roles.findIndex(({ code }) => code === opened);
      if (opened || own < 0) continue;
      for (const { role, reportsTo, relation } of readStatedLines(line, own, finder(line, own, true)))
        found.add(`${institute.roles[role]!.code}>${institute.roles[reportsTo]!.code} ${relation}`);
    }
    const right = [...found].filter((line) => gold.includes(line)).length;
    expect(right / found.size).toBeGreaterThanOrEqual(0.85);
    expect(right / gold.length).toBeGreaterThanOrEqual(0.85);
  },
);
