import fc from 'fast-check';
import { type BuiltRow } from './build';

export type SoundWorkbook = Readonly<{
  roles: readonly BuiltRow[];
  duties: readonly BuiltRow[];
  lines: readonly BuiltRow[];
  units: readonly BuiltRow[];
}>;

const words = 'ألف باء تاء ثاء جيم حاء خاء دال ذال راء زاي سين شين صاد ضاد طاء'.split(' ');

/**
 * A workbook of which no rule has anything to say: a board; a top (1) and its deputy (2) in senior management; two units or
 * more, each with a head (10, 20, …) and two members at least (11, 12, …) below it or below one another; a flexible role (90) and
 * a temporary one (95) that coordinate with the top; an abolished one (99). Titles name both genders, all have holders and
 * duties, lines give their basis; roles, lines and units in any order.
 */
export function soundWorkbook(): fc.Arbitrary<SoundWorkbook> {
  const members = fc.array(fc.nat(), { minLength: 2, maxLength: 5 });
  return fc.array(members, { minLength: 2, maxLength: 4 }).chain((units) => {
    const unitRoles = units.flatMap((picks, unit) => {
      const head = 10 * (unit + 1);
      const place = { unit: `وحدة ${unit + 1}`, track: 'المسار الفني' };
      return [
        { code: String(head), title: `مدير/ة الوحدة ${unit + 1}`, rank: 1, ...place, manager: '1' },
        ...picks.map((pick, at) => ({
          code: String(head + at + 1),
          title: `كاتب/ة ${words[at]!} ${unit + 1}`,
          rank: at + 2,
          ...place,
          // The second member stands beside the first, so that a test may move either.
          manager: String(head + (at < 2 ? 0 : pick % (at + 1))),
        })),
      ];
    });
    const senior = { track: 'الإدارة العليا' };
    const staff = [
      { code: '1', title: 'مدير/ة المركز', ...senior, manager: 'B1' },
      { code: '2', title: 'نائب/ة مدير/ة المركز', ...senior, manager: '1' },
      ...unitRoles,
    ];
    const others = [
      { code: '90', title: 'خبير/ة زائر/ة', track: 'المرنة', kind: 'مرن' },
      { code: '95', title: 'منسق/ة المؤتمر', kind: 'مؤقت' },
    ];
    const roles: BuiltRow[] = [
      { code: 'B1', title: 'مجلس الأمناء', kind: 'هيئة' },
      ...[...staff.map(({ manager: _, ...role }) => ({ ...role, kind: 'دائم' })), ...others].map((role) => ({
        ...role,
        holder: `شاغل ${role.code}`,
        status: 'مشغول',
      })),
      { code: '99', title: 'أمين/ة سابق/ة', status: 'ملغى' },
    ];
    const lines: BuiltRow[] = [
      ...staff.map(({ code, manager }) => ({
        role: code,
        reportsTo: manager,
        relation: 'إدارية',
        basis: manager === 'B1' ? '' : `${manager}.1`,
      })),
      { role: '2', reportsTo: '1', relation: 'إنابة' },
      { role: '90', reportsTo: '1', relation: 'تنسيق' },
      { role: '95', reportsTo: '1', relation: 'تنسيق' },
    ];
    const duties = [...staff, ...others].flatMap(({ code }) =>
      [1, 2].map((number) => ({
        role: code,
        number: String(number),
        text: [code, ...words.slice(0, 5)].map((word) => `${word}${code}ع${number}`).join(' '),
      })),
    );
    const list = units.map((_, unit) => ({ name: `وحدة ${unit + 1}`, track: 'المسار الفني' }));
    const shuffled = (rows: readonly BuiltRow[]) =>
      fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
    return fc.record({
      roles: shuffled(roles),
      lines: shuffled(lines),
      units: shuffled(list),
      duties: fc.constant<readonly BuiltRow[]>(duties),
    });
  });
}
