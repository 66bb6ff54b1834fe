import { fill, openBench } from './onSheet';

async function benchWithTable() {
  const bench = openBench();
  await fill(bench, [
    ['Role', 'Title', 'Unit'],
    [1, 'Head', 'A'],
    [2, 'Clerk', 'A'],
  ]);
  await bench.run((sheet) => {
    sheet.tables.add('A1:C3', true).name = 'Roles';
  });
  return bench;
}

describe('tables', () => {
  it('are added over a range and read back', async () => {
    const bench = await benchWithTable();
    const read = await bench.run(async (sheet, context) => {
      const table = context.workbook.tables.getItem('roles');
      const parts = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem('Title').getDataBodyRange(),
        table.columns.getItemAt(2).getRange(),
        table.rows.getItemAt(1).getRange(),
        table.autoFilter.getRange(),
      ];
      table.load('name,style,showHeaders,showFilterButton');
      table.columns.load('items/name,items/index');
      table.rows.load('count,items/values');
      sheet.tables.load('count');
      for (const part of parts) part.load('address');
      await context.sync();
      return {
        ...table.toJSON(),
        counts: [sheet.tables.count, table.rows.count],
        columns: table.columns.items.map(({ name, index }) => `${index} ${name}`),
        rows: table.rows.items.map(({ values }) => values[0]),
        parts: parts.map(({ address }) => address.replace('Sheet1!', '')),
      };
    });
    expect(read).toMatchObject({
      name: 'Roles',
      style: 'TableStyleMedium2',
      showHeaders: true,
      showFilterButton: true,
      counts: [1, 2],
      columns: ['0 Role', '1 Title', '2 Unit'],
      rows: [
        [1, 'Head', 'A'],
        [2, 'Clerk', 'A'],
      ],
      parts: ['A1:C3', 'A1:C1', 'A2:C3', 'B2:B3', 'C1:C3', 'A3:C3', 'A1:C3'],
    });
  });

  it('make their headers text, none empty and none twice', async () => {
    const bench = openBench();
    await fill(bench, [['Role', 'role', '', 2026, 'Role']]);
    await bench.run((sheet) => sheet.tables.add('A1:E1', true));
    const names = bench.model.tables[0]!.columns.map(({ name }) => name);
    expect(names).toEqual(['Role', 'role2', 'Column3', '2026', 'Role3']);
    for (const [column, value] of names.entries()) {
      expect(bench.model.cells.get(0)!.get(column)).toMatchObject({ type: 'text', value });
    }
    expect(bench.model.tables[0]!.area.rows).toBe(2);
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ['over another table', (sheet) => sheet.tables.add('C3:D4', true), 'InvalidArgument'],
    [
      'over merged cells',
      (sheet) => {
        sheet.getRange('F1:G1').merge();
        sheet.tables.add('F1:G3', true);
      },
      'MergedRangeConflict',
    ],
    ['with the name of a cell', (sheet) => (sheet.tables.getItem('Roles').name = 'A1'), 'InvalidArgument'],
    [
      'with a space in its name',
      (sheet) => (sheet.tables.getItem('Roles').name = 'My roles'),
      'InvalidArgument',
    ],
    [
      'with a name that is taken',
      (sheet) => (sheet.tables.add('F1:G3', true).name = 'ROLES'),
      'ItemAlreadyExists',
    ],
    ['without headers', (sheet) => sheet.tables.add('F1:G3', false), 'NotImplemented'],
    [
      'resized off its headers',
      (sheet) => {
        sheet.tables.getItem('Roles').resize('A2:C5');
      },
      'InvalidArgument',
    ],
    [
      'with a style that Excel lacks',
      (sheet) => (sheet.tables.getItem('Roles').style = 'Pretty'),
      'InvalidArgument',
    ],
    [
      'with two columns of one name',
      (sheet) => (sheet.tables.getItem('Roles').columns.getItemAt(0).name = 'unit'),
      'InvalidArgument',
    ],
    [
      'asked for totals that it lacks',
      (sheet) => sheet.tables.getItem('Roles').getTotalRowRange().load('address'),
      'ItemNotFound',
    ],
    [
      'with a row of the wrong length',
      (sheet) => sheet.tables.getItem('Roles').rows.add(undefined, [[1, 2]]),
      'InvalidArgument',
    ],
    [
      'with a row in the middle',
      (sheet) => sheet.tables.getItem('Roles').rows.add(0, [[1, 2, 3]]),
      'NotImplemented',
    ],
  ])('are refused %s', async (_, task, code) => {
    expect(await (await benchWithTable()).fail(task)).toBe(code);
  });

  it('are refused on a protected sheet', async () => {
    const bench = openBench();
    bench.model.protection = { protected: true, options: {} };
    expect(await bench.fail((sheet) => sheet.tables.add('A1:B2', true))).toBe('AccessDenied');
  });

  it('take an Arabic name', async () => {
    const bench = await benchWithTable();
    await bench.run((sheet) => (sheet.tables.getItem('Roles').name = 'الأدوار_1'));
    expect(bench.model.tables[0]!.name).toBe('الأدوار_1');
  });

  it('grow by resizing and by rows at the end', async () => {
    const bench = await benchWithTable();
    await bench.run((sheet) => {
      const table = sheet.tables.getItem('Roles');
      table.rows.add(undefined, [
        [3, 'Guard', 'B'],
        [4, 'Cook', 'B'],
      ]);
      table.resize('A1:D5');
    });
    const [table] = bench.model.tables;
    expect(table!.area).toEqual({ row: 0, column: 0, rows: 5, columns: 4 });
    expect(table!.columns.map(({ id, name }) => [id, name])).toEqual([
      [1, 'Role'],
      [2, 'Title'],
      [3, 'Unit'],
      [4, 'Column4'],
    ]);
    expect(bench.model.cells.get(4)!.get(1)!.value).toBe('Cook');
  });

  it('keep a column name as text, whatever it looks like', async () => {
    const bench = await benchWithTable();
    await bench.run((sheet) => (sheet.tables.getItem('Roles').columns.getItemAt(0).name = '1-2'));
    expect(bench.model.cells.get(0)!.get(0)).toMatchObject({ type: 'text', value: '1-2' });
    expect(bench.model.tables[0]!.columns[0]!.name).toBe('1-2');
  });

  it('leave the cells when converted and take them when deleted', async () => {
    const converted = await benchWithTable();
    await converted.run((sheet) => sheet.tables.getItem('Roles').convertToRange());
    expect(converted.model.tables).toEqual([]);
    expect(converted.model.cells.size).toBe(3);
    const deleted = await benchWithTable();
    await deleted.run((sheet) => {
      sheet.tables.getItem('Roles').delete();
    });
    expect(deleted.model.tables).toEqual([]);
    expect(deleted.model.cells.size).toBe(0);
  });
});
