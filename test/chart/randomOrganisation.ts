import fc from 'fast-check';
import { relations, roleKinds, statuses, type Organisation } from '../../src/organisation/model';
import { makeOrganisation } from './makeOrganisation';

const titles = [
  'مدير/ة وحدة أبحاث البيانات',
  'نائب/ة المدير التنفيذي',
  'محاسب/ة',
  'منسق/ة العلاقات والتشبيك: المشروعات الدولية/المحلية والشراكات طويلة الأمد',
  'Head of Monitoring, Evaluation and Learning/Quality',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  '',
];

const role = fc.record({
  title: fc.constantFrom(...titles),
  titleEn: fc.constantFrom('', 'Accountant', 'Director of Operations'),
  track: fc.constantFrom('', 'المسار الفني', 'العمليات'),
  unit: fc.constantFrom(
    '',
    'وحدة الأرشيف',
    'وحدة الإعلام',
    'Centre for Radiation, Chemicals and Environmental Hazards (and all their consequences)',
  ),
  count: fc.integer({ min: 1, max: 3 }),
  kind: fc.constantFrom(...roleKinds, 'permanent', 'permanent'),
  holders: fc.subarray(['سلمى حسن', 'Omar Farid', 'ليلى', 'كريم', 'هدى']),
  status: fc.constantFrom(null, null, ...statuses),
  markedTop: fc.constantFrom(false, false, false, true),
});

/**
 * Organisations of up to 30 roles, many with several deputies, with everything that HR may get wrong: rings, orphans, repeated and
 * empty codes.
 */
export const randomOrganisation: fc.Arbitrary<Organisation> = fc
  .array(role, { maxLength: 30 })
  .chain((roles) => {
    const codes = roles.map((_, i) => String(i + 1));
    const end = fc.constantFrom('', 'XX', 'مجهول', ...codes, ...codes);
    return fc.record({
      roles: fc.constant(roles),
      codes: fc.tuple(...codes.map((code) => fc.constantFrom(code, code, code, code, '1', ''))),
      tree: fc.tuple(...codes.map((_, i) => fc.integer({ min: -1, max: i - 1 }))),
      deputises: fc.tuple(...codes.map(() => fc.constantFrom(false, false, true))),
      lines: fc.array(fc.tuple(end, end, fc.constantFrom(...relations)), { maxLength: 25 }),
    });
  })
  .map(({ roles, codes, tree, deputises, lines }) =>
    makeOrganisation(
      roles.map((sketch, i) => ({ ...sketch, code: codes[i]! })),
      [
        ...tree.flatMap((manager, i) =>
          manager < 0
            ? []
            : (deputises[i]
                ? (['administrative', 'deputising'] as const)
                : (['administrative'] as const)
              ).map((relation) => [codes[i]!, codes[manager]!, relation] as const),
        ),
        ...lines,
      ],
    ),
  );
