import { deriveStructure } from '../../src/organisation/structure';
import { indexRole } from '../../src/summary/indexRole';
import { makeOrganisation } from '../chart/makeOrganisation';

describe('indexRole', () => {
  it('names a role, its unit and its managers, a job share once among them', () => {
    const share = { code: '2', title: 'محاسب/ة', titleEn: 'Accountant', unit: 'المالية' };
    const organisation = makeOrganisation(
      [{}, { ...share, holders: ['A'] }, { ...share, holders: ['B'] }, { code: '4', titleEn: '' }],
      [
        ['2', '1'],
        ['4', '1'],
        ['4', '2'],
        ['1', 'nobody'],
      ],
    );
    const structure = deriveStructure(organisation);
    expect([0, 1, 3].map((index) => indexRole(organisation, structure, index, 'en'))).toEqual([
      { code: '1', title: 'Role 1', unit: '', manager: '' },
      { code: '2', title: 'Accountant', unit: 'المالية', manager: 'Role 1 (1)' },
      { code: '4', title: 'دور 4', unit: '', manager: 'Role 1 (1), Accountant (2)' },
    ]);
  });
});
