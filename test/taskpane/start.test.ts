import { chooseShade, type OfficeShade } from '../../src/taskpane/chooseShade';
import { describePlace } from '../../src/taskpane/parts/describePlace';
import { refuse } from '../../src/taskpane/refusal';

describe('the shade of the pane', () => {
  it.each<[string, OfficeShade | null | undefined, boolean, 'light' | 'dark']>([
    ['Office’s own word', { isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, false, 'dark'],
    ['the dark ground of an older Office', { bodyBackgroundColor: '#262626' }, false, 'dark'],
    [
      'Office’s own word against its ground',
      { isDarkTheme: false, bodyBackgroundColor: '#262626' },
      true,
      'light',
    ],
    ['a ground of middling grey', { bodyBackgroundColor: '#606060' }, false, 'dark'],
    ['green, which eyes find light', { bodyBackgroundColor: '#00FF00' }, true, 'light'],
    ['red, which they do not', { bodyBackgroundColor: '#FF0000' }, false, 'dark'],
    ['nor blue', { bodyBackgroundColor: '#0000FF' }, false, 'dark'],
    ['the system where more than a colour is told', { bodyBackgroundColor: '#26262680' }, false, 'light'],
    ['the system where less is', { bodyBackgroundColor: '0#262626' }, false, 'light'],
    ['a light ground, whatever the system', { bodyBackgroundColor: 'f3f3f3' }, true, 'light'],
    ['the system where the ground is no colour', { bodyBackgroundColor: 'window' }, true, 'dark'],
    ['the system where Office has no theme', null, true, 'dark'],
    ['light where nobody says anything', undefined, false, 'light'],
  ])('%s', (_, office, prefersDark, expected) => {
    expect(chooseShade(office, prefersDark)).toBe(expected);
  });
});

describe('where the pane can start', () => {
  const excel = (version: number) => ({
    isExcel: true,
    supports: (set: string, wanted: string) => set === 'ExcelApi' && Number(wanted.split('.')[1]) <= version,
  });
  it.each([
    ['not without office.js', null, 'pane.start.no-office'],
    ['not in another application', { isExcel: false, supports: () => true }, 'pane.start.not-excel'],
    ['not in an Excel that is too old', excel(13), 'pane.start.old-excel'],
    ['in Excel', excel(14), undefined],
  ])('%s', (_, surroundings, expected) => {
    expect(refuse(surroundings)).toBe(expected);
  });
});

describe('a place in words', () => {
  it.each([
    ['ar', { sheet: 'الأدوار', cell: 'B5' }, '«\u2068الأدوار\u2069»، \u2068B5\u2069'],
    ['en', { sheet: 'Roles', cell: 'B5' }, '“\u2068Roles\u2069”, \u2068B5\u2069'],
    ['en', { sheet: 'Roles' }, '“\u2068Roles\u2069”'],
  ] as const)('%s', (language, place, expected) => {
    expect(describePlace(language, place)).toBe(expected);
  });
});
