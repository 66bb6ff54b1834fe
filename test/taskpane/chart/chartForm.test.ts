import { startForm, wishOf, type ChartForm } from '../../../src/taskpane/chart/chartForm';

describe('what the form wishes to be drawn', () => {
  const choosable = { tracks: ['المسار الفني'], units: ['وحدة أ', 'وحدة ب'], roles: ['1', '2'] };
  it.each<[string, Partial<ChartForm>, object]>([
    ['everything on A4', {}, { scope: { kind: 'all' }, paper: 'A4', showHolders: true, colourBy: 'track' }],
    ['everything, whatever unit was chosen before', { unit: 'وحدة أ' }, { scope: { kind: 'all' } }],
    ['a unit', { scope: 'unit', unit: 'وحدة ب' }, { scope: { kind: 'unit', unit: 'وحدة ب' } }],
    ['no unit where none is chosen', { scope: 'unit' }, { missing: 'unit' }],
    ['no unit that the workbook lost', { scope: 'unit', unit: 'وحدة ج' }, { missing: 'unit' }],
    [
      'a track',
      { scope: 'track', track: 'المسار الفني' },
      { scope: { kind: 'track', track: 'المسار الفني' } },
    ],
    ['no track where none is chosen', { scope: 'track' }, { missing: 'track' }],
    ['a role and all below it', { scope: 'below', role: '1' }, { scope: { kind: 'below', role: '1' } }],
    ['a role with its chain', { scope: 'chain', role: '2' }, { scope: { kind: 'chain', role: '2' } }],
    ['no role that the workbook lost', { scope: 'chain', role: '9' }, { missing: 'role' }],
    ['so many levels', { depth: 2, paper: 'screen' }, { depth: 2, paper: 'screen' }],
  ])('%s', (_, changed, expected) => {
    expect(wishOf({ ...startForm, ...changed }, choosable)).toMatchObject(expected);
  });

  it('asks for all levels by saying nothing of them', () => {
    expect(wishOf(startForm, choosable)).not.toHaveProperty('depth');
  });
});
