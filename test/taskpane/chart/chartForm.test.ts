import { formOf, wishOf, type ChartForm } from '../../../src/taskpane/chart/chartForm';
import { choicesOf } from '../../../src/workbook/chartChoices';

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
    ['paper that lies as was chosen', { orientation: 'portrait' }, { paper: 'A4', orientation: 'portrait' }],
  ])('%s', (_, changed, expected) => {
    expect(wishOf({ ...formOf(null, choosable), ...changed }, choosable)).toMatchObject(expected);
  });

  it('leaves open what is not decided: all levels, and how the paper lies; and a screen does not lie', () => {
    const start = formOf(null, choosable);
    expect(wishOf(start, choosable)).not.toHaveProperty('depth');
    expect(wishOf(start, choosable)).not.toHaveProperty('orientation');
    expect(wishOf({ ...start, paper: 'screen', orientation: 'portrait' }, choosable)).not.toHaveProperty(
      'orientation',
    );
  });

  it('starts as a chart was drawn last, of everything where what that showed is no longer there', () => {
    const looks = { ...choicesOf({ paper: 'A3', orientation: 'landscape', depth: 3, colourBy: 'unit' }) };
    const unit = formOf({ ...looks, scope: { kind: 'unit', unit: 'وحدة ب' } }, choosable);
    expect(wishOf(unit, choosable)).toMatchObject({ scope: { kind: 'unit', unit: 'وحدة ب' }, depth: 3 });
    const lost = formOf({ ...looks, scope: { kind: 'below', role: '9' } }, choosable);
    expect(lost).toMatchObject({ scope: 'all', role: null, paper: 'A3', orientation: 'landscape' });
  });
});
