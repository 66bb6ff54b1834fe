import { type Mark } from '../../../src/workbook/mark';
import { ReadingError, recogniseSheets } from '../../../src/workbook/recognise/recogniseSheets';
import { type SheetSnapshot } from '../../../src/workbook/snapshot';

function sheet(name: string, values: unknown[][], more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    id: name,
    name,
    visibility: 'Visible',
    isProtected: false,
    mark: null,
    row: 0,
    column: 0,
    values,
    ...more,
  };
}

const arabicRoles = sheet('الأدوار', [
  ['رقم الدور', 'المسمى الوظيفي'],
  [1, 'مدير/ة'],
]);

describe('recogniseSheets', () => {
  it('finds a sheet by its name and reads rows with their numbers and columns', () => {
    const tables = recogniseSheets({ sheets: [arabicRoles] });
    expect(tables.language).toBe('ar');
    expect(tables.layout.roles).toEqual({
      sheet: 'الأدوار',
      headerRow: 1,
      columns: { code: 'A', title: 'B' },
    });
    expect(tables.rows.roles).toEqual([
      {
        source: { sheet: 'الأدوار', row: 2, columns: { code: 'A', title: 'B' } },
        fields: { code: '1', title: 'مدير/ة' },
      },
    ]);
  });

  it('finds sheets by their header row where the names say nothing, below titles and in any order of columns', () => {
    const tables = recogniseSheets({
      sheets: [
        sheet('Sheet1', [['anything', 'else']]),
        sheet('Staff', [['Our staff'], [], ['Title', 'Colour', 'Role no.'], ['Director', 'x', 'A-1']], {
          row: 2,
          column: 3,
        }),
        sheet('Tasks', [
          ['Duty', 'Role', 'No.'],
          ['Leads', 'A-1', 1.1],
        ]),
      ],
    });
    expect(tables.language).toBe('en');
    expect(tables.layout.roles).toEqual({ sheet: 'Staff', headerRow: 5, columns: { code: 'F', title: 'D' } });
    expect(tables.rows.roles?.[0]?.source.row).toBe(6);
    expect(tables.rows.duties?.[0]?.fields).toEqual({ role: 'A-1', number: '1.1', text: 'Leads' });
  });

  it.each<[written: unknown, read: unknown]>([
    [5, '5'],
    [0.1 + 0.2, '0.3'],
    [true, 'TRUE'],
    ['#REF!', { error: '#REF!' }],
    ['#هيكل', '#هيكل'],
    ['007', '007'],
    ['', ''],
  ])('reads %j as %j', (written, read) => {
    const tables = recogniseSheets({
      sheets: [
        sheet('Roles', [
          ['Role no.', 'Title'],
          [written, 'x'],
        ]),
      ],
    });
    expect(tables.rows.roles?.[0]?.fields.code).toEqual(read);
  });

  it('passes over blank rows and keeps the numbers of the rows after them', () => {
    const tables = recogniseSheets({
      sheets: [
        sheet('Roles', [
          ['Role no.', 'Title'],
          ['', ''],
          ['1', 'x'],
          ['', ''],
          ['2', 'y'],
        ]),
      ],
    });
    expect(tables.rows.roles?.map(({ source }) => source.row)).toEqual([3, 5]);
  });

  it('never takes a sheet that Haykal generated for one of HR', () => {
    const mark: Mark = { kind: 'index', subject: '', language: 'en', name: 'Role index' };
    const index = sheet(
      'Role index',
      [
        ['Role no.', 'Title', 'Unit'],
        ['9', 'ghost'],
      ],
      { mark },
    );
    const tables = recogniseSheets({ sheets: [index, arabicRoles] });
    expect(tables.layout.roles?.sheet).toBe('الأدوار');
  });

  it.each<[why: string, sheets: SheetSnapshot[], code: string]>([
    ['no sheet holds roles', [sheet('Budget', [['a', 'b']])], 'no-roles-sheet'],
    ['the workbook is empty', [sheet('Sheet1', [])], 'no-roles-sheet'],
    ['the roles sheet has no header', [sheet('Roles', [['1', 'Director']])], 'no-roles-header'],
    ['the roles sheet is empty', [sheet('Roles', [])], 'no-roles'],
    ['the roles sheet has a header only', [sheet('Roles', [['Role no.', 'Title']])], 'no-roles'],
  ])('says why nothing can be read when %s', (_why, sheets, code) => {
    expect(() => recogniseSheets({ sheets })).toThrow(ReadingError);
    expect(() => recogniseSheets({ sheets })).toThrow(code);
  });
});
