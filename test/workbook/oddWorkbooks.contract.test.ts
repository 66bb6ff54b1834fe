import { chartWorkbook } from '../../src/operations/chartWorkbook';
import { createWorkbook } from '../../src/operations/createWorkbook';
import { summariseRoles } from '../../src/operations/summariseRoles';
import { validateWorkbook } from '../../src/operations/validateWorkbook';
import { HostError } from '../../src/workbench/host/hostObject';
import { type CellModel } from '../../src/workbench/model/cell';
import { createSheet, createWorkbook as createModel } from '../../src/workbench/model/create';
import { attachExcel } from '../../src/workbench/node/attachExcel';
import { openExcel, smallOrganisation, textsOf } from './openExcel';

const now = new Date(2026, 10, 23, 14, 5);

/** A sheet with these values from A1 on, as HR might have it. */
function sheetOf(name: string, rows: readonly (readonly string[])[]) {
  const sheet = createSheet(name);
  rows.forEach((values, row) => {
    const cells = values.map((value, column): [number, CellModel] => [column, { type: 'text', value }]);
    sheet.cells.set(row, new Map(cells));
  });
  return sheet;
}

function openSheets(...sheets: ReturnType<typeof createSheet>[]) {
  const model = createModel();
  model.sheets = sheets;
  model.activeSheetId = sheets[0]!.id;
  return { model, excel: attachExcel(model) };
}

const roles = sheetOf('Roles', [
  ['Role no.', 'Title'],
  ['1', 'Director'],
]);

describe('reading', () => {
  it('finds duties by their header although the roles have their default name', async () => {
    openSheets(
      roles,
      sheetOf('Tasks 2026', [
        ['Role', 'No.', 'Duty'],
        ['99', '1', 'Leads.'],
      ]),
    );
    const { verdict } = await validateWorkbook();
    expect(verdict.findings).toContainEqual(
      expect.objectContaining({ rule: 'data/known-role', place: { sheet: 'Tasks 2026', cell: 'A2' } }),
    );
  });

  it('understands headers of both languages side by side', async () => {
    openSheets(
      sheetOf('Staff', [
        ['Role no.', 'المسمى الوظيفي', 'الوحدة'],
        ['1', 'مدير/ة', 'الأرشيف'],
      ]),
    );
    const { organisation } = await validateWorkbook();
    expect(organisation.language).toBe('ar');
    expect(organisation.roles[0]).toMatchObject({ code: '1', title: 'مدير/ة', unit: 'الأرشيف' });
  });

  it('reads duties too long for one answer in pieces', async () => {
    const long = 'متابعة '.repeat(500);
    const duties = Array.from({ length: 900 }, (_, index) => ['1', String(index + 1), long]);
    openSheets(roles, sheetOf('Duties', [['Role', 'No.', 'Duty'], ...duties]));
    const { organisation } = await validateWorkbook();
    expect(organisation.duties).toHaveLength(900);
    expect(organisation.duties.at(-1)).toMatchObject({ number: '900', source: { row: 901 } });
  });

  it('is not stopped by large sheets that are none of its business', async () => {
    const wide = Array.from({ length: 1000 }, () => Array.from({ length: 60 }, () => 'some text of theirs'));
    openSheets(roles, ...[1, 2, 3, 4, 5, 6].map((number) => sheetOf(`Data ${number}`, wide)));
    expect((await validateWorkbook()).organisation.roles).toHaveLength(1);
  });

  it('keeps the numbers of rows below a long gap', async () => {
    const gapped = sheetOf('Duties', [
      ['Role', 'No.', 'Duty'],
      ['1', '1', 'Leads.'],
    ]);
    gapped.cells.set(2499, sheetOf('x', [['7', '1', 'Lost.']]).cells.get(0)!);
    openSheets(roles, gapped);
    const { verdict } = await validateWorkbook();
    expect(verdict.findings.map(({ place }) => place.cell)).toContain('A2500');
  });
});

describe('writing', () => {
  it('splits a long report into requests that Excel takes', async () => {
    const lost = Array.from({ length: 3000 }, (_, index) => [
      `${index + 2}`,
      `Role without a manager ${index}`,
    ]);
    const { excel, model } = openSheets(
      sheetOf('Roles', [['Role no.', 'Title'], ['B', 'Board'], ...lost]),
      sheetOf('Reporting lines', [
        ['Role', 'Reports to'],
        ['2', 'B'],
        ['3', '2'],
      ]),
    );
    const sizes: number[] = [];
    excel.hooks.onRequest = ({ bytes }) => {
      sizes.push(bytes);
    };
    const { verdict } = await validateWorkbook({ report: { now } });
    expect(verdict.findings.length).toBeGreaterThan(2900);
    expect(Math.max(...sizes)).toBeLessThan(2_500_000);
    const report = model.sheets.find(({ name }) => name === 'Validation')!;
    expect(report.hyperlinks).toHaveLength(verdict.findings.length);
    expect(textsOf(report).flat()).toContain(verdict.findings.at(-1)?.place.cell);
  });

  it('shows a generated sheet again that HR had hidden', async () => {
    const { sheet } = await openExcel();
    await chartWorkbook({ paper: 'A4' });
    const chart = sheet('Org chart');
    chart.visibility = 'Hidden';
    await chartWorkbook({ paper: 'A4' });
    expect(chart.visibility).toBe('Visible');
  });

  it('names the protected sheet, and the protected workbook, before anything is written', async () => {
    const { model, sheet, excel } = await openExcel();
    await validateWorkbook({ report: { now } });
    sheet('Validation').protection = { protected: true, options: {} };
    await expect(validateWorkbook({ report: { now } })).rejects.toMatchObject({
      code: 'sheet-protected',
      sheet: 'Validation',
    });
    model.structureProtected = true;
    const before = excel.requests.syncs;
    await expect(chartWorkbook({ paper: 'A4' })).rejects.toMatchObject({ code: 'structure-protected' });
    expect(excel.requests.syncs - before).toBe(2);
  });

  it('keeps a sheet of its own for each language, since a sheet cannot turn', async () => {
    const { sheet } = await openExcel();
    await summariseRoles({ roles: ['2'], now });
    await summariseRoles({ roles: ['2'], language: 'ar', now });
    expect(sheet('Role 2').rightToLeft).toBe(false);
    expect(sheet('ملف الدور 2').rightToLeft).toBe(true);
  });

  it('goes on with a plain sheet where Excel refuses the template, and says so', async () => {
    const { excel, sheet } = await openExcel({ ...smallOrganisation, language: 'ar' });
    let requests = 0;
    excel.hooks.onRequest = () => {
      requests += 1;
      // Reading takes two; the third brings the template.
      if (requests === 3) throw new HostError('GeneralException', 'The template was refused.');
    };
    const done = await summariseRoles({ roles: ['2'], now });
    expect(done).toEqual({ outcome: 'written', names: ['ملف الدور 2'], isDirectionLost: true });
    expect(sheet('ملف الدور 2').rightToLeft).toBe(false);
    const [cell] = sheet('ملف الدور 2').cells.get(0)!.values();
    expect(cell?.style?.readingOrder).toBe('RightToLeft');
  });

  it('takes the sheets away again that it had added when it is cancelled half way', async () => {
    const { model, excel } = await openExcel();
    const before = model.sheets.map(({ name }) => name);
    const cancelling = new AbortController();
    let requests = 0;
    excel.hooks.onRequest = () => {
      requests += 1;
    };
    const run = summariseRoles({
      roles: 'all',
      now,
      signal: cancelling.signal,
      onProgress: (step) => {
        // After the sheets are asked for, before the first page is written.
        if (step === 'writing')
          queueMicrotask(() => {
            cancelling.abort();
          });
      },
    });
    await expect(run).rejects.toThrow(/abort/i);
    expect(model.sheets.map(({ name }) => name)).toEqual(before);
    expect(requests).toBeGreaterThan(2);
  });

  it('gives a role that became permanent the shape of one, and leaves a stranger with its name alone', async () => {
    const { model, sheet } = await openExcel({
      ...smallOrganisation,
      roles: [
        ...(smallOrganisation.roles ?? []).slice(0, 3),
        { code: '3', title: 'Helper', kind: 'flexible' },
      ],
    });
    await chartWorkbook({ paper: 'A4' });
    const chart = sheet('Org chart');
    const geometry = () => chart.shapes.find(({ name }) => name === 'haykal:role:3')?.geometry;
    expect(geometry()).toBe('RoundRectangle');
    const kinds = model.sheets.find(({ name }) => name === 'Roles')!.cells.get(4)!;
    for (const [column, cell] of kinds)
      if (cell.value === 'Flexible') kinds.set(column, { ...cell, value: 'Permanent' });
    const stranger = { ...chart.shapes[0]!, id: '{STRANGER}', name: 'haykal:line:3:2:administrative' };
    chart.shapes = [stranger, ...chart.shapes];
    await chartWorkbook({ paper: 'A4' });
    expect(geometry()).toBe('Rectangle');
    expect(chart.shapes).toContainEqual(stranger);
  });
});

describe('a new workbook', () => {
  it('can be made twice in one file', async () => {
    const { model } = await openExcel();
    await createWorkbook({
      language: 'en',
      sheets: { about: [], units: [], roles: [], duties: [], lines: [] },
    });
    expect(model.sheets.map(({ name }) => name)).toContain('Roles (2)');
    expect(model.sheets).toHaveLength(10);
  });

  it('keeps a sheet that holds a drawing only', async () => {
    const { model } = await openExcel();
    await chartWorkbook({ paper: 'A4' });
    const [logo] = model.sheets.at(-1)!.shapes;
    const letterhead = createSheet('Letterhead');
    letterhead.shapes = [logo!];
    const { model: mine } = openSheets(letterhead);
    await createWorkbook({
      language: 'en',
      sheets: { about: [], units: [], roles: [], duties: [], lines: [] },
    });
    expect(mine.sheets).toContain(letterhead);
  });
});
