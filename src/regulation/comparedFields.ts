import { type ComparedFields } from '../organisation/compare/comparison';
import { type Regulation } from './model';

/**
 * What a regulation can be compared with a workbook by: what it says. It knows of no holders, grades or posts, and of English titles,
 * kinds of its own and cadences only where it gives some.
 */
export function fieldsOfRegulation({ roles, units }: Regulation): ComparedFields {
  const duties = roles.flatMap((role) => role.duties.flatMap((duty) => [duty, ...duty.parts]));
  return {
    role: [
      'code',
      'title',
      ...(roles.some(({ titleEn }) => titleEn !== '') ? ['titleEn'] : []),
      'track',
      'unit',
      'kind',
      'lead',
    ],
    duty: ['role', 'number', 'text', ...(duties.some(({ cadence }) => cadence !== '') ? ['cadence'] : [])],
    line: ['reportsTo', 'relation', 'basis'],
    unit: ['name', 'track', 'ownBylaw', ...(units.some(({ parent }) => parent !== '') ? ['parent'] : [])],
  };
}
