import { deriveStructure } from '../../src/organisation/structure';
import { indexRoles } from '../../src/summary/indexRoles';
import { makeOrganisation } from '../chart/makeOrganisation';

describe('indexRoles', () => {
  it('has a row a role, a job share once, in the order of the sheet', () => {
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
    expect(indexRoles(organisation, deriveStructure(organisation), 'en')).toEqual([
      { code: '1', title: 'Role 1', unit: '', manager: '' },
      { code: '2', title: 'Accountant', unit: 'المالية', manager: 'Role 1 (1)' },
      { code: '4', title: 'دور 4', unit: '', manager: 'Role 1 (1), Accountant (2)' },
    ]);
  });
});
