import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readCadence } from '../../src/organisation/cadence';

describe('the cadence of a duty', () => {
  it.each([
    ['متابعة الحضور يوميًا', ['daily']],
    ['اجتماع كل أسبوع مع الفريق', ['weekly']],
    ['تقرير شهري، ولوحة أسبوعية', ['weekly', 'monthly']],
    ['مراجعة الميزانية كل ثلاثة أشهر', ['quarterly']],
    ['الخطة ربع السنوية والخطة السنوية', ['quarterly', 'yearly']],
    ['تقرير نصف سنوي', ['half-yearly']],
    ['جرد المخزن مرتين في السنة', ['half-yearly']],
    ['إعداد الخطة السنويّة', ['yearly']],
    ['تقييم العاملين كل عام', ['yearly']],
    ['حضور الاجتماعات الدورية', ['periodic']],
    ['الانتظام في تحديث السجل', ['periodic']],
    ['عرض دوري للنتائج فصليًّا', ['quarterly']],
    ['وشهريًا وبالشهرية', ['monthly']],
    ['Reports monthly and every quarter', ['monthly', 'quarterly']],
    ['Draws up the annual plan', ['yearly']],
    ['Semi-annual review, twice a year', ['half-yearly']],
    ['Regular meetings', ['periodic']],
    ['Weekly, regularly', ['weekly']],
  ])('%s', (text, expected) => {
    expect(readCadence(text)).toEqual(expected);
  });

  it.each([
    'خطة لمدة 3 إلى 5 سنوات',
    'الرد خارج ساعات العمل اليومية',
    'تحديث مستمر للبيانات',
    'العلاقات العامة مع المشاركين',
    'شهر رمضان',
    'سنوات الخبرة',
    'A five-year plan, outside daily working hours',
    'Irregular payments',
    '',
  ])('is none in: %s', (text) => {
    expect(readCadence(text)).toEqual([]);
  });
});

const shared = path.resolve(__dirname, '../../../shared');
const regulation = path.join(shared, 'regulation/institute.ar.txt');

/* The real document stands beside the repository, not in it. */
(existsSync(regulation) ? test : test.skip)(
  'is what the gold says of roles 1 to 8 of the real document',
  () => {
    const gold = JSON.parse(readFileSync(path.join(shared, 'gold/cadence-1-8.json'), 'utf8')) as {
      cadence: Record<string, string[]>;
    };
    const found: Record<string, readonly string[]> = {};
    let role = 0;
    for (const line of readFileSync(regulation, 'utf8').split(/\r?\n/)) {
      const [, opened] = /^\s*(\d+)\s*-\s/.exec(line) ?? [];
      if (opened) role = Number(opened);
      const [, number, text] = /^\s*(\d+)\s*\.\s*(.+)$/.exec(line) ?? [];
      const cadence = text === undefined ? [] : readCadence(text);
      if (role >= 1 && role <= 8 && cadence.length > 0) found[`${role}.${number!}`] = cadence;
    }
    expect(found).toEqual(gold.cadence);
  },
);
