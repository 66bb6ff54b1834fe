import { summariseRoles, type SummariseOptions } from '../../src/operations/summariseRoles';
import { validateWorkbook } from '../../src/operations/validateWorkbook';
import { withWorkbook } from '../../src/workbook/excel';
import { type SheetModel } from '../../src/workbench/model/sheet';
import { openExcel, smallOrganisation, textsOf, type Content } from './openExcel';

const now = new Date(2026, 10, 23, 14, 5);
const write = (options: Partial<SummariseOptions> = {}) => summariseRoles({ roles: ['2'], now, ...options });

/** Types a text into the cell that stands so far beside the last cell with a label. */
async function type(
  sheet: SheetModel,
  label: string,
  columns: number,
  text: string,
  rows = 0,
): Promise<void> {
  const [row, column] = placeOf(sheet, label);
  await withWorkbook(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet.name).getCell(row + rows, column + columns);
    range.values = [[text]];
    await context.sync();
  });
}

function placeOf(sheet: SheetModel, label: string): [row: number, column: number] {
  for (const [row, cells] of [...sheet.cells].sort(([a], [b]) => b - a)) {
    for (const [column, cell] of cells)
      if (cell.type === 'text' && cell.value === label) return [row, column];
  }
  throw new Error(`No cell says ${label}.`);
}

/** What stands so far beside the last cell with a label. */
function beside(sheet: SheetModel, label: string, columns: number, rows = 0): unknown {
  const [row, column] = placeOf(sheet, label);
  const cell = sheet.cells.get(row + rows)?.get(column + columns);
  return cell === undefined || cell.type === 'empty' ? '' : cell.value;
}

/** As many roles as the institute has, in an Arabic workbook. */
const institute: Content = {
  ...smallOrganisation,
  language: 'ar',
  roles: Array.from({ length: 24 }, (_, i) => ({ code: String(i + 1), title: `باحث/ة ${i + 1}` })),
  duties: Array.from({ length: 24 }, (_, i) => ({ role: String(i + 1), number: '1', text: 'يعمل شهريًّا.' })),
  lines: Array.from({ length: 23 }, (_, i) => ({
    role: String(i + 2),
    reportsTo: '1',
    relation: 'administrative',
  })),
};

describe('round trips', () => {
  // Reading the organisation takes two of them.
  it('of one summary', async () => {
    const { countSyncs } = await openExcel(institute);
    expect(await countSyncs(() => write())).toBe(2 + 2);
    expect(await countSyncs(() => write())).toBe(2 + 2);
    expect(await countSyncs(() => write({ language: 'en' }))).toBe(2 + 1);
  });

  it('of 24 summaries and their index', async () => {
    const { countSyncs, excel } = await openExcel(institute);
    let mostBytes = 0;
    excel.hooks.onRequest = ({ bytes }) => {
      mostBytes = Math.max(mostBytes, bytes);
    };
    const first = await countSyncs(() => write({ roles: 'all' }));
    const again = await countSyncs(() => write({ roles: 'all' }));
    // The template's copies, or what HR typed; then one, and one more for each 1.5 MB.
    expect([first, again]).toEqual([2 + 1 + 2, 2 + 1 + 2]);
    expect(mostBytes).toBeLessThan(2_000_000);
  });

  it('are one more for a new sheet that shows columns of HR’s own', async () => {
    const { countSyncs } = await openExcel({ ...institute });
    await addColumn('الأدوار', 'المؤهل', ['ماجستير', 'بكالوريوس']);
    expect(await countSyncs(() => write({ further: ['المؤهل'] }))).toBe(2 + 3);
    expect(await countSyncs(() => write({ further: ['المؤهل'] }))).toBe(2 + 2);
  });
});

/** A column right of the roles' table, which grows by it. */
async function addColumn(
  sheet: string,
  header: string,
  values: readonly string[],
  format?: string,
): Promise<void> {
  await withWorkbook(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).tables.getItemAt(0).getRange();
    used.load('columnCount, rowCount');
    await context.sync();
    const table = context.workbook.worksheets.getItem(sheet).tables.getItemAt(0);
    const column = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(0, used.columnCount, values.length + 1, 1);
    if (format !== undefined) column.numberFormat = [['General'], ...values.map(() => [format])];
    column.values = [[header], ...values.map((value) => [value])];
    table.resize(
      context.workbook.worksheets.getItem(sheet).getRangeByIndexes(0, 0, used.rowCount, used.columnCount + 1),
    );
    await context.sync();
  });
}

describe('what HR typed into a summary', () => {
  it('is kept when it is written again, wherever the fields have moved to', async () => {
    const { sheet } = await openExcel();
    await write();
    const written = sheet('Role 2');
    await type(written, 'Holder', 2, 'Mona Adel');
    await type(written, 'Start date', 2, '1 Feb 2027');
    await type(written, 'Notes', 0, "'=A1 is meant", 1);
    await type(written, 'Holder of the role', 3, 'Mona A. Hassan');
    await type(written, 'Line manager', 11, '3/2/2027');
    await type(written, 'Human resources', 3, 'Samir');
    await withWorkbook(async (context) => {
      context.workbook.worksheets.getItem('Role 2').getRange('6:7').insert('Down');
      await context.sync();
    });
    await write();
    await write({ roles: 'all' });
    const again = sheet('Role 2');
    expect(beside(again, 'Holder', 2)).toBe('Mona Adel');
    expect(beside(again, 'Start date', 2)).toBe('1 Feb 2027');
    expect(beside(again, 'Notes', 0, 1)).toBe('=A1 is meant');
    expect(beside(again, 'Holder of the role', 3)).toBe('Mona A. Hassan');
    expect(beside(again, 'Line manager', 11)).toBe('3/2/2027');
    expect(beside(again, 'Human resources', 3)).toBe('Samir');
  });

  it('gives way to what is chosen now, and to nothing else', async () => {
    const { sheet } = await openExcel();
    await write({ holder: 'Mona', start: '2026-12-01' });
    await write();
    expect(beside(sheet('Role 2'), 'Holder', 2)).toBe('Mona');
    expect(beside(sheet('Role 2'), 'Start date', 2)).toBe('2026-12-01');
    await write({ holder: 'Adel' });
    expect(beside(sheet('Role 2'), 'Holder', 2)).toBe('Adel');
    expect(beside(sheet('Role 2'), 'Holder of the role', 3)).toBe('Adel');
  });

  it('is not what Haykal wrote there itself: a new holder in the workbook is taken over', async () => {
    const roles = smallOrganisation.roles!.map((role) =>
      role['code'] === '2' ? { ...role, holder: 'Mona' } : role,
    );
    const { sheet } = await openExcel({ ...smallOrganisation, roles });
    await write();
    expect(beside(sheet('Role 2'), 'Holder', 2)).toBe('Mona');
    await type(sheet('Roles'), 'Mona', 0, 'Adel');
    await write();
    expect(beside(sheet('Role 2'), 'Holder', 2)).toBe('Adel');
  });

  it('of another language and of a copy is left alone', async () => {
    const { sheet } = await openExcel();
    await write({ language: 'ar' });
    await type(sheet('ملف الدور 2'), 'الشاغل', 2, 'منى');
    await write();
    expect(beside(sheet('Role 2'), 'Holder', 2)).toBe('');
    await write({ language: 'ar' });
    expect(beside(sheet('ملف الدور 2'), 'الشاغل', 2)).toBe('منى');
  });
});

describe('the choices', () => {
  it('of a unit make the summaries of its roles and of the units below it, and an index of all roles', async () => {
    const { sheet } = await openExcel({
      ...smallOrganisation,
      units: [{ name: 'House' }, { name: 'Archive', parent: 'House' }],
    });
    expect(await write({ roles: { unit: ' house ' } })).toMatchObject({
      names: ['Role index', 'Role 2', 'Role 3'],
    });
    const rows = textsOf(sheet('Role index')).slice(2);
    expect(rows.map((row) => [row[0], row.at(-1)])).toEqual([
      ['1', 'Board (B1)'],
      ['2', 'Open'],
      ['3', 'Open'],
    ]);
    await write({ roles: ['1', '2'] });
    expect(sheet('Role index').hyperlinks).toHaveLength(3);
    expect(await write({ roles: { unit: 'Kitchen' } })).toEqual({ outcome: 'no-such-unit', unit: 'Kitchen' });
  });

  it('of columns show them as the sheet does, empty ones left out', async () => {
    const { sheet } = await openExcel();
    await addColumn('Roles', 'Qualification', ['', 'MA', 'BA', '']);
    await addColumn('Roles', 'Since', ['', '46000', '46023', ''], 'yyyy-mm-dd');
    await write({ further: ['qualification', 'Since'] });
    expect(beside(sheet('Role 2'), 'Qualification', 3)).toBe('BA');
    expect(beside(sheet('Role 2'), 'Since', 3)).toBe('2026-01-01');
    await write({ roles: ['3'], further: ['Since'] });
    expect(textsOf(sheet('Role 3')).flat()).not.toContain('Since');
    expect(await write({ further: ['Car'] })).toEqual({ outcome: 'no-such-column', column: 'Car' });
  });

  it('of parts and titles reach the page', async () => {
    const { sheet } = await openExcel({
      ...smallOrganisation,
      language: 'ar',
      roles: smallOrganisation.roles!.map((role) =>
        role['code'] === '1' ? { ...role, title: 'المدير', titleEn: 'Director' } : role,
      ),
    });
    await write({ parts: ['relations'], bothTitles: true });
    const texts = textsOf(sheet('ملف الدور 2')).flat();
    expect(texts).toContain('المدير / Director (1)');
    expect(texts).not.toContain('الاختصاصات');
  });
});

describe('the page', () => {
  it('is A4 portrait at its own size, its head repeated, and ends where no duty is parted', async () => {
    const duties = Array.from({ length: 40 }, (_, i) => ({
      role: '2',
      number: String(i + 1),
      text: 'Keeps the archive in good order and says so. '.repeat(4),
    }));
    const { sheet } = await openExcel({ ...smallOrganisation, duties });
    await write();
    const { pageLayout } = sheet('Role 2');
    expect(pageLayout).toMatchObject({ paperSize: 'A4', orientation: 'Portrait', zoom: { scale: 100 } });
    expect(pageLayout.titleRows).toMatchObject({ row: 0, rows: 1 });
    expect(pageLayout.rowBreaks.length).toBeGreaterThan(1);
    // Fewer duties, fewer pages.
    await withWorkbook(async (context) => {
      context.workbook.worksheets.getItem('Duties').getRange('A6:D41').clear();
      await context.sync();
    });
    await write();
    expect(sheet('Role 2').pageLayout.rowBreaks.length).toBeLessThan(pageLayout.rowBreaks.length);
  });

  it('says what the workbook says of its last verdict', async () => {
    const { sheet } = await openExcel();
    const last = () => textsOf(sheet('Role 2')).at(-1)![0];
    await write();
    expect(last()).toMatch(/not been validated · Fingerprint of the workbook [0-9a-f]{16}/);
    await validateWorkbook({ report: { now } });
    await write();
    expect(last()).toMatch(/Validation of 2026-11-23: ready to share, and unchanged since/);
    await type(sheet('Duties'), 'Keeps the archive.', 0, 'Keeps another archive.');
    await write();
    expect(last()).toMatch(/but the workbook has changed since/);
  });
});

describe('many summaries', () => {
  it('tell how far they are, let others have a turn, and stop where they are cancelled', async () => {
    const { model } = await openExcel(institute);
    const before = model.sheets.length;
    const cancelling = new AbortController();
    const told: unknown[] = [];
    let turns = 0;
    const timer = setInterval(() => (turns += 1));
    const run = write({
      roles: 'all',
      signal: cancelling.signal,
      onProgress: (step, portion) => {
        told.push(portion ? `${step} ${portion.done}/${portion.total}` : step);
        if (portion?.done === 10) cancelling.abort();
      },
    });
    await expect(run).rejects.toThrow(/abort/i);
    clearInterval(timer);
    expect(told.slice(0, 4)).toEqual(['reading', 'deciding', 'writing', 'writing 0/24']);
    expect(told.at(-1)).toBe('writing 10/24');
    expect(turns).toBeGreaterThan(0);
    expect(model.sheets).toHaveLength(before);
  });
});
