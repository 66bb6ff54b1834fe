import { openSheets, sheetOf } from './untidyBooks';
import { addRole } from '../../src/organisation/planning/roles';
import { readForEditing } from '../../src/operations/readForEditing';
import { editWorkbook } from '../../src/operations/editWorkbook';
import { validateWorkbook } from '../../src/operations/validateWorkbook';
import { type EditPlan } from '../../src/organisation/edit';
import { type Book, openBook, planOf } from './editedBook';
import { openExcel } from './openExcel';
import { stateOf } from './workbookState';

const header = ['Role no.', 'Title', 'Unit', 'Salary'];
const rows = [
  [1, 'Director', 'Office', 10],
  [2, 'Archivist', 'Archive', 20],
  [3, 'Clerk', 'Archive', 30],
];
const roles = () => [header, ...rows.map((row) => [...row])];

async function withTable(address = 'A1:D4'): Promise<Book> {
  const book = await openBook(roles());
  await book.run((sheet) => {
    sheet.tables.add(address, true).name = 'Staff';
    sheet.getRange('A2:D4').format.fill.color = '#EEEEEE';
    sheet.getRange('2:4').format.rowHeight = 30;
    sheet.getRange('C2:C4').dataValidation.rule = {
      list: { inCellDropDown: true, source: 'Office,Archive' },
    };
    sheet.getRange('A2:D4').conditionalFormats.add('Custom').custom.rule.formula = '=$D2>15';
  });
  return book;
}

const apply = (plan: EditPlan) => editWorkbook({ plan });

/** The very same workbook after the plan and its undo; what was written stands in between. */
async function applyAndUndo(book: Book, plan: EditPlan): Promise<unknown[][]> {
  const before = stateOf(book.opened.model);
  const { undo, skipped } = await apply(plan);
  expect(skipped).toEqual([]);
  const between = book.grid();
  const redone = await apply(undo);
  expect(redone.skipped).toEqual([]);
  expect(stateOf(book.opened.model)).toEqual(before);
  return between;
}

describe('cells', () => {
  it('are written where they hold what the plan says, in three round trips', async () => {
    const book = await withTable();
    const plan = planOf({
      cells: { B3: ['Archivist', 'Head archivist'], A3: ['2', '12'], C2: ['Office', ''] },
    });
    const before = book.excel.requests.syncs;
    const { written, skipped } = await apply(plan);
    expect(book.excel.requests.syncs - before).toBe(3);
    expect([written, skipped]).toEqual([plan, []]);
    expect(book.grid().slice(1, 3)).toEqual([
      [1, 'Director', '', 10],
      [12, 'Head archivist', 'Archive', 20],
    ]);
  });

  it('go back to what they were, numbers as numbers and text as text', async () => {
    const book = await withTable();
    await book.run((sheet) => {
      sheet.getRange('A2').values = [["'007"]];
      sheet.getRange('D2').values = [[true]];
    });
    await applyAndUndo(
      book,
      planOf({ cells: { A2: ['007', 'x'], A3: ['2', 'B2'], D2: ['TRUE', '=1+1'], B4: ['Clerk', ''] } }),
    );
  });

  it('that someone changed meanwhile, and those that compute, are left alone and told', async () => {
    const book = await withTable();
    await book.run((sheet) => {
      sheet.getRange('B3').values = [['Keeper']];
      sheet.getRange('D3').formulas = [['=D2*2']];
    });
    const plan = planOf({
      cells: { B3: ['Archivist', 'x'], D3: ['0', '5'], B2: ['Director', 'Head'] },
      removals: [[4, { A: '3', B: 'Porter' }]],
    });
    const { written, skipped } = await apply(plan);
    expect(skipped).toEqual([
      { edit: plan.cells[0], reason: 'changed', found: 'Keeper' },
      { edit: plan.cells[1], reason: 'formula', found: '=D2*2' },
      { edit: plan.removals[0], reason: 'changed', found: 'Clerk' },
    ]);
    expect(written).toEqual({ cells: [plan.cells[2]], insertions: [], removals: [] });
    expect(book.grid()[2]).toEqual([2, 'Keeper', 'Archive', '=D2*2']);
    expect(book.grid()[1]![1]).toBe('Head');
  });

  it('with nothing to write are not asked of Excel', async () => {
    const book = await withTable();
    const before = book.excel.requests.syncs;
    const { written, undo } = await apply(planOf({ cells: { B3: ['Keeper', 'x'] } }));
    expect(book.excel.requests.syncs - before).toBe(2);
    expect([written.cells, undo.cells]).toEqual([[], []]);
  });

  it('with a date may be given as it is shown', async () => {
    const book = await withTable();
    await book.run((sheet) => {
      sheet.getRange('D2').values = [['2026-01-31']];
    });
    const { skipped } = await apply(planOf({ cells: { D2: ['1/31/2026', '2027'] } }));
    expect(skipped).toEqual([]);
  });
});

describe('new rows', () => {
  it('go into the middle of a table and look like the row above, in three round trips', async () => {
    const book = await withTable();
    const before = book.excel.requests.syncs;
    await apply(planOf({ insertions: [[3, { A: '4', B: '=Porter', C: 'Office' }]] }));
    expect(book.excel.requests.syncs - before).toBe(3);
    expect(book.grid()).toEqual([header, rows[0], rows[1], [4, '=Porter', 'Office'], rows[2]]);
    const { sheet } = book;
    expect(sheet.tables[0]?.area.rows).toBe(5);
    expect(sheet.rows.get(3)?.height).toBe(30);
    expect(sheet.cells.get(3)?.get(3)?.style?.fill).toBe('#EEEEEE');
    expect(sheet.validations.map(({ areas }) => areas)).toEqual([
      [{ row: 1, column: 2, rows: 4, columns: 1 }],
    ]);
    expect(sheet.conditionalFormats.map(({ areas }) => areas)).toEqual([
      [{ row: 1, column: 0, rows: 4, columns: 4 }],
    ]);
  });

  it.each<[string, number, Record<string, string>[], number[]]>([
    ['under the header', 1, [{ A: '4' }, { A: '5' }], [4, 5, 1, 2, 3]],
    ['in the middle', 2, [{ A: '4' }, { A: '5' }], [1, 4, 5, 2, 3]],
    ['at the end', 4, [{ A: '4' }, { A: '5' }], [1, 2, 3, 4, 5]],
  ])(
    '%s come in their order, with format, height, validation and conditional format',
    async (_, after, added, codes) => {
      const book = await withTable();
      const plan = planOf({ insertions: added.map((values) => [after, values]) });
      const between = await applyAndUndo(book, plan);
      expect(between.slice(1).map(([code]) => code)).toEqual(codes);
      await apply(plan);
      const { sheet } = book;
      expect(sheet.tables[0]?.area.rows).toBe(6);
      const row = after;
      expect(sheet.rows.get(row)?.height).toBe(30);
      expect(sheet.cells.get(row)?.get(1)?.style?.fill).toBe('#EEEEEE');
      const covered = (areas: readonly { row: number; rows: number }[]) =>
        areas.some((area) => row >= area.row && row < area.row + area.rows);
      expect(sheet.validations.some(({ areas }) => covered(areas))).toBe(true);
      expect(sheet.conditionalFormats.some(({ areas }) => covered(areas))).toBe(true);
    },
  );

  it('stand above the totals of a table', async () => {
    const book = await openBook([...roles(), ['Total', '', '', '=SUM(D2:D4)'], ['note', '', '', '']]);
    await book.run((sheet) => {
      sheet.tables.add('A1:D5', true);
    });
    book.sheet.tables = book.sheet.tables.map((table) => ({ ...table, showTotals: true }));
    for (const after of [4, 5]) {
      const between = await applyAndUndo(book, planOf({ insertions: [[after, { A: '4', B: 'Porter' }]] }));
      expect(between.slice(3)).toEqual([rows[2], [4, 'Porter'], ['Total', '', '', '=SUM(D2:D4)'], ['note']]);
    }
  });

  it('below the last row of a table belong to it, and what stands further down moves', async () => {
    const book = await openBook([...roles(), ['', '', '', ''], ['note', '', '', '']]);
    await book.run((sheet) => {
      sheet.tables.add('A1:D4', true);
    });
    await apply(planOf({ insertions: [[4, { A: '4' }]] }));
    expect(book.sheet.tables[0]?.area.rows).toBe(5);
    expect(book.grid().slice(4)).toEqual([[4], [], ['note']]);
  });

  it('of a block without a table take HR’s own columns along', async () => {
    const book = await openBook([['List of roles', '', '', ''], ...roles()]);
    await book.run((sheet) => {
      sheet.getRange('A2:D2').format.font.bold = true;
      sheet.getRange('D3:D5').numberFormat = [['0.00'], ['0.00'], ['0.00']];
      sheet.getRange('3:5').format.rowHeight = 22;
      sheet.getRange('F9').formulas = [['=SUM(D3:D5)']];
    });
    for (const after of [2, 3, 5]) {
      const plan = planOf({ insertions: [[after, { A: '4', B: 'Porter' }]] });
      await applyAndUndo(book, plan);
      const { undo } = await apply(plan);
      const cell = book.sheet.cells.get(after)?.get(3);
      expect([cell?.type, cell?.style?.numberFormat, cell?.style?.font?.bold]).toEqual([
        'empty',
        '0.00',
        undefined,
      ]);
      expect(book.sheet.rows.get(after)?.height).toBe(22);
      await apply(undo);
    }
  });

  it('compute what their neighbours compute', async () => {
    const book = await withTable();
    await book.run((sheet) => {
      sheet.getRange('E1:E4').values = [['Yearly'], ['=D2*12'], ['=D3*12'], ['=D4*12']];
      sheet.tables.getItemAt(0).resize('A1:E4');
    });
    for (const after of [1, 3, 4]) {
      const { undo } = await apply(planOf({ insertions: [[after, { A: '4', D: '7' }]] }));
      const row = after + 1;
      expect(book.grid()[after]).toEqual([4, '', '', 7, `=D${row}*12`]);
      await apply(undo);
    }
  });

  it('keep text where the neighbour holds text', async () => {
    const book = await openBook([header, ["'001", 'Director', '5', 1]]);
    await book.run((sheet) => {
      sheet.getRange('C2:C3').numberFormat = [['@'], ['@']];
    });
    await apply(planOf({ insertions: [[2, { A: '2', B: '3', C: '1.10', D: '007' }]] }));
    expect(book.grid()[2]).toEqual(['2', '3', '1.10', '007']);
  });

  it('move only their own columns where something stands beside', async () => {
    const book = await openBook([
      [...header, '', 'Unit', 'Place'],
      ...rows.map((row, at) => [...row, '', `Unit ${at}`, `Place ${at}`]),
    ]);
    await book.run((sheet) => {
      sheet.tables.add('A1:D4', true);
      sheet.tables.add('F1:G4', true);
    });
    const between = await applyAndUndo(
      book,
      planOf({ insertions: [[2, { A: '9' }]], removals: [[4, { A: '3', B: 'Clerk' }]] }),
    );
    expect(between).toEqual([
      [...header, '', 'Unit', 'Place'],
      [...rows[0]!, '', 'Unit 0', 'Place 0'],
      [9, '', '', '', '', 'Unit 1', 'Place 1'],
      [...rows[1]!, '', 'Unit 2', 'Place 2'],
    ]);
  });
});

describe('rows that go', () => {
  it('take whole rows with them and come back, with edits and new rows around', async () => {
    const book = await openBook([
      ...roles(),
      [4, 'Porter', 'Office', 40],
      [5, 'Guard', 'Office', 50],
      ['', '', '', ''],
    ]);
    await book.run((sheet) => {
      sheet.getRange('A2:D6').format.fill.color = '#EEEEEE';
      sheet.getRange('2:6').format.rowHeight = 25;
    });
    const between = await applyAndUndo(
      book,
      planOf({
        cells: { B2: ['Director', 'Head'], B6: ['Guard', 'Watch'], B4: ['Clerk', 'gone anyway'] },
        insertions: [
          [3, { A: '7', B: 'New' }],
          [4, { A: '8' }],
          [6, { A: '9' }],
        ],
        removals: [
          [4, { A: '3', B: 'Clerk' }],
          [5, { A: '4' }],
        ],
      }),
    );
    expect(between).toEqual([
      header,
      [1, 'Head', 'Office', 10],
      rows[1],
      [7, 'New'],
      [8],
      [5, 'Watch', 'Office', 50],
      [9],
    ]);
  });

  it('leave one empty row where they were all rows of a table', async () => {
    const book = await withTable();
    const removals = rows.map(([code, title], at): [number, Record<string, string>] => [
      at + 2,
      { A: String(code), B: String(title) },
    ]);
    const between = await applyAndUndo(book, planOf({ removals }));
    expect(between).toEqual([header]);
  });
});

describe('refused before anything is written', () => {
  const plan = planOf({ cells: { B2: ['Director', 'Head'] }, insertions: [[2, { A: '9' }]] });

  async function refusal(book: Book, refused = plan): Promise<unknown> {
    const before = stateOf(book.opened.model);
    const error: unknown = await apply(refused).catch((reason: unknown) => reason);
    expect(stateOf(book.opened.model)).toEqual(before);
    return error;
  }

  it('a protected sheet, a read-only workbook, a sheet that is gone', async () => {
    const book = await withTable();
    book.sheet.protection = { protected: true, options: {} };
    expect(await refusal(book)).toMatchObject({ code: 'sheet-protected', sheet: 'Roles' });
    book.sheet.protection = { protected: false, options: {} };
    book.opened.model.readOnly = true;
    expect(await refusal(book)).toMatchObject({ code: 'read-only' });
    book.opened.model.readOnly = false;
    book.sheet.name = 'People';
    expect(await refusal(book)).toMatchObject({ code: 'sheet-missing', sheet: 'Roles' });
  });

  it('rows in a list that is filtered; its cells are written all the same', async () => {
    const book = await withTable();
    const [table] = book.sheet.tables;
    book.sheet.tables = [{ ...table!, filtered: true }];
    expect(await refusal(book)).toMatchObject({ code: 'sheet-filtered', sheet: 'Roles' });
    expect((await apply({ ...plan, insertions: [] })).written.cells).toHaveLength(1);
    const plain = await openBook(roles());
    plain.sheet.autoFilter = { area: { row: 0, column: 0, rows: 4, columns: 4 }, filtered: true };
    expect(await refusal(plain)).toMatchObject({ code: 'sheet-filtered' });
    plain.sheet.autoFilter = { area: { row: 0, column: 0, rows: 4, columns: 4 }, filtered: false };
    await apply(plan);
    expect(plain.sheet.autoFilter.area.rows).toBe(5);
  });

  it('a text that no cell holds', async () => {
    const book = await withTable();
    const long = 'x'.repeat(32_768);
    const wanted = { code: 'text-too-long', sheet: 'Roles' };
    const edit = planOf({ cells: { B2: ['Director', long] } });
    expect(await refusal(book, edit)).toMatchObject({ ...wanted, cell: 'B2' });
    const row = planOf({ insertions: [[3, { B: long }]] });
    expect(await refusal(book, row)).toMatchObject({ ...wanted, cell: 'B4' });
  });

  it('rows above a table that would be torn', async () => {
    const book = await openBook([
      [...header, '', 'x'],
      ...rows.map((row) => [...row, '', 'beside']),
      ['', '', '', '', '', ''],
      ['A', 'B', 'C', 'D', 'E', 'F'],
      [1, 1, 1, 1, 1, 1],
    ]);
    await book.run((sheet) => {
      sheet.tables.add('A1:D4', true);
      sheet.tables.add('A6:F7', true);
    });
    expect(await refusal(book)).toMatchObject({ code: 'rows-crowded', sheet: 'Roles' });
  });
});

describe('a workbook that Haykal made', () => {
  it('takes a new role, its line and an edit at once, and reads them again', async () => {
    const { countSyncs, sheet } = await openExcel();
    const plan: EditPlan = {
      cells: [{ sheet: 'Duties', cell: 'C2', before: 'Leads the centre.', after: '=Leads' }],
      insertions: [
        { kind: 'roles', sheet: 'Roles', after: 5, values: { A: '4', B: 'Clerk' } },
        { kind: 'lines', sheet: 'Reporting lines', after: 4, values: { A: '4', B: '3', D: '3.1' } },
      ],
      removals: [{ kind: 'duties', sheet: 'Duties', row: 5, before: { A: '3', C: 'Helps the archivist.' } }],
    };
    expect(await countSyncs(() => apply(plan))).toBe(3);
    const { organisation } = await validateWorkbook();
    expect(organisation.roles.map(({ code }) => code)).toEqual(['B1', '1', '2', '3', '4']);
    expect(organisation.lines.at(-1)).toMatchObject({
      role: { code: '4' },
      reportsTo: { code: '3' },
      basis: ['3.1'],
    });
    expect(organisation.duties.map(({ text }) => text)).toEqual([
      '=Leads',
      'Keeps the archive.',
      'Describes each record.',
    ]);
    expect(sheet('Roles').cells.get(5)?.get(0)?.type).toBe('number');
    expect(sheet('Roles').tables[0]?.area.rows).toBe(6);
  });
});

it('a plan of more than 1.5 MB goes in several requests, and comes back all the same', async () => {
  const count = 120;
  const book = await openBook([header, ...Array.from({ length: count }, (_, at) => [at + 1, 'old', '', ''])]);
  const sizes: number[] = [];
  book.excel.hooks.onRequest = ({ bytes }) => {
    sizes.push(bytes);
  };
  const long = 'متابعة '.repeat(2000);
  const cells = Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`B${at + 2}`, ['old', `${at} ${long}`] as [string, string]]),
  );
  const { undo } = await apply(planOf({ cells }));
  expect(sizes.length).toBe(2 + 3);
  expect(Math.max(...sizes)).toBeLessThan(2_500_000);
  expect(book.grid()[count]![1]).toBe(`${count - 1} ${long}`);
  expect((await apply(undo)).skipped).toEqual([]);
  expect(book.grid()[count]![1]).toBe('old');
});

describe('rows that moved since the plan was made', () => {
  it('take no new row in a place where it does not belong, and that is told', async () => {
    const { model } = openSheets(
      sheetOf('Roles', [
        ['Role no.', 'Title', 'Unit'],
        ['1', 'Director', 'Office'],
        ['2', 'Clerk', 'Archive'],
      ]),
    );
    const context = await readForEditing();
    const plan = addRole(context, { code: '3', title: 'Porter', unit: 'Office' }) as EditPlan;
    const [sheet] = model.sheets;
    const [director, clerk] = [sheet!.cells.get(1)!, sheet!.cells.get(2)!];
    sheet!.cells.set(1, clerk);
    sheet!.cells.set(2, director);
    const { skipped, written } = await editWorkbook({ plan });
    expect(skipped).toMatchObject([{ reason: 'moved', found: '2' }]);
    expect(written.insertions).toEqual([]);
    expect(sheet!.cells.size).toBe(3);
  });
});
