import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { makeMentionFinder, type Mention } from '../../src/organisation/mentions';
import { buildOrganisation } from './build';

/** A school, with titles that the code knows nothing of. */
const school = buildOrganisation({
  roles: [
    { code: 'B1', title: 'مجلس الإدارة', kind: 'هيئة' },
    { code: '1', title: 'مدير/ة المدرسة', aliases: 'الناظر؛ قائد/ة المدرسة' },
    { code: '2', title: 'وكيل/ة المدرسة' },
    { code: '3', title: 'منسق/ة الأنشطة الطلابية', unit: 'وحدة الأنشطة' },
    { code: '4', title: 'معلم/ة علوم متقدم/ة', unit: 'وحدة العلوم' },
    { code: '5', title: 'معلم/ة علوم', unit: 'وحدة العلوم' },
    { code: '6', title: 'رئيس/ة وحدة العلوم', unit: 'وحدة العلوم' },
    { code: '7', title: 'مسؤول/ة المخازن والتوريد' },
    { code: '8', title: 'مساعد/ة معمل', titleEn: 'Laboratory assistant', unit: 'وحدة العلوم' },
  ],
});
const find = makeMentionFinder(school);
const codes = school.roles.map(({ code }) => code);
const brief = ({ sureness, role, likeliest, text }: Mention) =>
  `${sureness} ${role === null ? (likeliest === null ? text : `${text} ~${codes[likeliest]!}`) : codes[role]!}`;
const mentionsIn = (text: string, own?: string) =>
  find(text, own === undefined ? undefined : codes.indexOf(own)).map(brief);

/** An English title may begin with the noun of a person and be another's. */
const centre = buildOrganisation({
  language: 'en',
  roles: [
    { code: '1', title: 'Social Media Coordinator' },
    { code: '2', title: 'Assistant Data/Archive Trainer' },
    { code: '3', title: 'Finance Officer' },
  ],
});

describe('English titles with a slash', () => {
  const findIn = makeMentionFinder(centre);
  it.each<[string, string[]]>([
    ['share them with the Social Media Officer/Assistant.', ['unknown Social Media Officer ~1']],
    ['asks the Finance Officer/Assistant', ['exact 3']],
    ['asks the Finance Officer/Assistant Data/Archive Trainer', ['exact 3', 'exact 2']],
    ['works with the Assistant', ['short 2']],
  ])('in: %s', (text, expected) => {
    const told = findIn(text).map(({ sureness, role, likeliest, text: named }) =>
      role === null ? `${sureness} ${named} ~${likeliest! + 1}` : `${sureness} ${role + 1}`,
    );
    expect(told).toEqual(expected);
  });
});

describe('who is mentioned', () => {
  it.each<[string, string | undefined, string[]]>([
    ['رفع التقرير إلى مدير/ة المدرسة.', undefined, ['exact 1']],
    ['بالتنسيق مع مديرة المدرسة ووكيلها', undefined, ['exact 1']],
    ['يقدّمه لمدير المدرسة', undefined, ['exact 1']],
    ['متابعة معلمي العلوم ومعلمات العلوم', undefined, ['exact 5', 'exact 5']],
    ['بإشراف معلم العلوم المتقدم', undefined, ['exact 4']],
    ['بموافقة الناظر', undefined, ['alias 1']],
    ['ينوب عن الوكيل/ة', undefined, ['short 2']],
    ['التنسيق مع منسق/ة الأنشطة', undefined, ['short 3']],
    ['يسلّمها لمسؤول المخازن', undefined, ['short 7']],
    ['تحت إشراف رئيس/ة الوحدة.', '5', ['relative 6']],
    ['بتكليف من رئيس الوحدة', '8', ['relative 6']],
    ['بإشراف المعلم المتقدم', '8', ['short 4']],
    ['بإشراف المعلم المقدم', '8', ['loose 4']],
    ['تعتمده مجلس الإدارة', undefined, ['body B1']],
    ['The laboratory assistants help', undefined, ['exact 8']],
    ['اجتماع مدراء الأقسام', undefined, ['collective مدراء الأقسام']],
    ['تقرير للإدارة العليا', undefined, ['collective للإدارة العليا']],
    ['إبلاغ المدير المالي', undefined, ['unknown المدير المالي']],
    ['بالتعاون مع المحاسب/ة', undefined, ['unknown المحاسب/ة']],
    ['مساعد المخازن يجرد العهدة', undefined, ['unknown مساعد المخازن ~7']],
  ])('%s (%s)', (text, own, expected) => {
    expect(mentionsIn(text, own)).toEqual(expected);
  });

  it.each<[string, string | undefined]>([
    ['مساعدة الطلاب في القراءة', undefined],
    ['لمساعدة من يحتاج', undefined],
    ['تحمّل المسؤولية الكاملة', undefined],
    ['هو المسؤول عن الجدول', undefined],
    ['مخاطبة مسؤولي وزارة التعليم', undefined],
    ['يخطط معلم العلوم دروسه', '5'],
    ['تعليم العلوم وإدارة الفصول', undefined],
    ['', undefined],
  ])('nobody in: %s', (text, own) => {
    expect(mentionsIn(text, own)).toEqual([]);
  });

  it('tells where each stands, none over another', () => {
    const words = fc.constantFrom(
      ...'مدير المدرسة لمدير/ة وكيل معلم علوم متقدم الوحدة رئيس و مساعدة المالي ، . مجلس الإدارة مدراء الأقسام'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), fc.nat({ max: 8 }), (list, own) => {
        const text = list.join(' ');
        let last = 0;
        for (const { start, end, text: named } of find(text, own)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(named);
          last = end;
        }
      }),
    );
  });

  it('ends soon on a hostile text', () => {
    expect(find('مدير '.repeat(50_000)).length).toBeGreaterThanOrEqual(0);
    expect(find('\u202e'.repeat(100_000))).toEqual([]);
  });
});

const shared = path.resolve(__dirname, '../../../shared');
const regulation = path.join(shared, 'regulation/institute.ar.txt');

type Structure = { bodies: string[]; roles: { code: string; title: string; unit: string | null }[] };

/* The real document stands beside the repository, not in it. */
(existsSync(regulation) ? test : test.skip)(
  'of roles 1 to 8 of the real document are what the gold says',
  () => {
    const read = (name: string): unknown => JSON.parse(readFileSync(path.join(shared, 'gold', name), 'utf8'));
    const { bodies, roles } = read('structure.json') as Structure;
    const gold = (read('mentions-1-8.json') as { mentions: Record<string, string[]> }).mentions;
    const institute = buildOrganisation({
      roles: [
        ...bodies.map((title, at) => ({ code: `B${at + 1}`, title, kind: 'هيئة' })),
        ...roles.map(({ code, title, unit }) => ({ code, title, unit: unit ?? '' })),
      ],
    });
    const finder = makeMentionFinder(institute);
    const plain = (mention: string) =>
      /^\?/.test(mention) ? '?' : /^(?:EM|UM|SUP)$/.test(mention) ? 'all' : mention;
    let [found, wanted, right] = [0, 0, 0];
    let role = '';
    for (const line of readFileSync(regulation, 'utf8').split(/\r?\n/)) {
      role = /^\s*(\d+)\s*-\s/.exec(line)?.[1] ?? role;
      const [, number, text] = /^\s*(\d+)\s*\.\s*(.+)$/.exec(line) ?? [];
      if (text === undefined || role === '' || Number(role) > 8) continue;
      const own = institute.roles.findIndex(({ code }) => code === role);
      const left = (gold[`${role}.${number!}`] ?? []).map(plain);
      wanted += left.length;
      for (const { sureness, role: meant } of finder(text, own)) {
        const name = sureness === 'collective' ? 'all' : meant === null ? '?' : institute.roles[meant]!.code;
        found += 1;
        const at = left.indexOf(name);
        if (at >= 0) right += left.splice(at, 1).length;
      }
    }
    expect(wanted).toBe(58);
    expect(right / found).toBeGreaterThanOrEqual(0.95);
    expect(right / wanted).toBeGreaterThanOrEqual(0.95);
  },
);
