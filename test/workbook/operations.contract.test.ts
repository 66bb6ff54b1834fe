import { chartWorkbook } from '../../src/operations/chartWorkbook';
import { summariseRoles } from '../../src/operations/summariseRoles';
import { validateWorkbook } from '../../src/operations/validateWorkbook';
import { say } from '../../src/locales/say';
import { HostError } from '../../src/workbench/host/hostObject';
import { createSheet } from '../../src/workbench/model/create';
import { openExcel, smallOrganisation, textsOf } from './openExcel';

const now = new Date(2026, 10, 23, 14, 5);
const report = () => validateWorkbook({ report: { now } });
const chart = () => chartWorkbook({ paper: 'A4' });
const summary = (...roles: string[]) => summariseRoles({ roles, now });

/** Many roles below one another, to show that round trips do not grow with them. */
function manyRoles(count: number) {
  const codes = Array.from({ length: count }, (_, index) => String(index + 1));
  return {
    ...smallOrganisation,
    roles: [
      { code: 'B1', title: 'Board', kind: 'body' },
      ...codes.map((code) => ({ code, title: `Clerk ${code}`, kind: 'permanent' })),
    ],
    duties: codes.map((role) => ({ role, number: '1', text: `Does the work of ${role}.` })),
    lines: codes.map((role) => ({ role, reportsTo: role === '1' ? 'B1' : '1', relation: 'administrative' })),
  };
}

describe('round trips', () => {
  it('are one more for a new sheet that runs from right to left', async () => {
    const { countSyncs } = await openExcel({ ...smallOrganisation, language: 'ar' });
    expect(await countSyncs(report)).toBe(4);
    expect(await countSyncs(report)).toBe(3);
    expect(await countSyncs(chart)).toBe(3);
    expect(await countSyncs(() => summary('2'))).toBe(4);
    // One to see what HR typed there, instead of one for the sheet.
    expect(await countSyncs(() => summary('2'))).toBe(4);
    expect(await countSyncs(() => summariseRoles({ roles: 'all', now }))).toBe(5);
  });

  it.each([3, 120])('do not grow with %i roles', async (count) => {
    const { countSyncs } = await openExcel(manyRoles(count));
    // Reading takes two; what is written, one, or two where shapes of an earlier chart are looked up first.
    expect(await countSyncs(() => validateWorkbook())).toBe(2);
    expect(await countSyncs(report)).toBe(3);
    expect(await countSyncs(report)).toBe(3);
    expect(await countSyncs(chart)).toBe(3);
    expect(await countSyncs(chart)).toBe(4);
    expect(await countSyncs(() => summary('2'))).toBe(3);
    expect(await countSyncs(() => summary('2'))).toBe(4);
  });

  it('are one more for each 1.5 MB of a long sheet', async () => {
    const { countSyncs, sheet } = await openExcel(manyRoles(1500));
    expect(await countSyncs(() => validateWorkbook())).toBe(2 + 1);
    const { organisation } = await validateWorkbook();
    expect(organisation.roles).toHaveLength(1501);
    expect(organisation.duties.at(-1)).toMatchObject({
      role: { code: '1500' },
      source: { sheet: 'Duties', row: 1501 },
    });
    expect(sheet('Duties').cells.get(1500)?.get(2)?.value).toBe('Does the work of 1500.');
  });

  it('split the summaries of many roles by their bytes', async () => {
    const { excel, model } = await openExcel({ ...manyRoles(60), language: 'ar' });
    const before = model.sheets.length;
    const sizes: number[] = [];
    excel.hooks.onRequest = ({ bytes }) => {
      sizes.push(bytes);
    };
    await summariseRoles({ roles: 'all', now });
    // The template's copies come first, the last request is what is left over.
    const full = sizes.slice(3, -1);
    expect(full.length).toBeGreaterThan(2);
    expect(Math.max(...sizes)).toBeLessThan(2_000_000);
    expect(Math.min(...full)).toBeGreaterThan(1_200_000);
    expect(model.sheets).toHaveLength(before + 1 + 60);
  });

  it('split a chart of many shapes by their bytes', async () => {
    const { excel, sheet } = await openExcel(manyRoles(900));
    const sizes: number[] = [];
    excel.hooks.onRequest = ({ bytes }) => {
      sizes.push(bytes);
    };
    await chartWorkbook({ paper: 'screen' });
    expect(sheet('Org chart').shapes.filter(({ name }) => name.startsWith('haykal:role:'))).toHaveLength(901);
    expect(Math.max(...sizes)).toBeLessThan(2_000_000);
    expect(sizes.length).toBeGreaterThan(3);
  });
});

describe('the workbook that HR owns', () => {
  it('is left as it was by everything that Haykal generates', async () => {
    const { model } = await openExcel();
    const own = model.sheets.map((sheet) => ({
      sheet,
      cells: [...sheet.cells].map(([row, cells]) => [row, [...cells]]),
    }));
    const before = own.map(({ sheet }) => ({
      ...sheet,
      cells: null,
      rows: [...sheet.rows],
      columns: [...sheet.columns],
    }));
    await report();
    await chart();
    await summariseRoles({ roles: 'all', now });
    expect(
      own.map(({ sheet }) => ({ ...sheet, cells: null, rows: [...sheet.rows], columns: [...sheet.columns] })),
    ).toEqual(before);
    for (const { sheet, cells } of own) {
      expect([...sheet.cells].map(([row, now]) => [row, [...now]])).toEqual(cells);
    }
  });

  it.each([
    ['Validation', report, 'Validation (2)'],
    ['Org chart', chart, 'Org chart (2)'],
    ['Role 2', () => summary('2'), 'Role 2 (2)'],
  ])('keeps a sheet of its own that is named %s', async (name, run, other) => {
    const { model, sheet } = await openExcel();
    const mine = createSheet(name);
    mine.cells.set(0, new Map([[0, { type: 'text', value: 'mine' }]]));
    model.sheets.push(mine);
    await run();
    await run();
    expect(textsOf(sheet(name))).toEqual([['mine']]);
    expect(sheet(other).customProperties.get('haykal')).toContain(other);
    expect(model.sheets.filter((one) => one.name.startsWith(name))).toHaveLength(2);
  });

  it('keeps a copy that HR made of a generated sheet', async () => {
    const { model, sheet } = await openExcel();
    await summary('2');
    const original = sheet('Role 2');
    const copy = createSheet('Role 2 as sent');
    copy.cells.set(0, new Map([[0, { type: 'text', value: 'as it was sent' }]]));
    for (const [key, value] of original.customProperties) copy.customProperties.set(key, value);
    model.sheets.unshift(copy);
    await summary('2');
    expect(textsOf(sheet('Role 2 as sent'))).toEqual([['as it was sent']]);
    expect(sheet('Role 2').id).toBe(original.id);
  });
});

describe('the report', () => {
  it('names the cell of each finding and links to it', async () => {
    const { sheet } = await openExcel({
      ...smallOrganisation,
      lines: [...(smallOrganisation.lines ?? []), { role: '9', reportsTo: '1', relation: 'administrative' }],
    });
    const { verdict, report: name } = await report();
    expect(verdict.ready).toBe(false);
    expect(name).toEqual({ names: ['Validation'], isDirectionLost: false });
    const written = sheet('Validation');
    const [finding] = verdict.findings.filter(({ rule }) => rule === 'data/known-role');
    expect(finding?.place).toEqual({ sheet: 'Reporting lines', cell: 'A5' });
    expect(written.hyperlinks).toContainEqual(
      expect.objectContaining({ documentReference: "'Reporting lines'!A5" }),
    );
  });

  it('leaves nothing of an earlier, longer one', async () => {
    const { sheet, model } = await openExcel({
      ...smallOrganisation,
      roles: [...(smallOrganisation.roles ?? []), { code: '4', title: 'Lost', kind: 'permanent' }],
    });
    await report();
    const longer = textsOf(sheet('Validation'));
    expect(longer.flat().join(' ')).toContain('Lost');
    // HR takes the role away again.
    const roles = model.sheets.find(({ name }) => name === 'Roles')!;
    roles.cells.delete(5);
    await report();
    const shorter = textsOf(sheet('Validation'));
    expect(shorter.flat().join(' ')).not.toContain('Lost');
    expect(sheet('Validation').hyperlinks).toEqual([]);
    expect(shorter.length).toBeLessThan(longer.length);
  });
});

describe('the chart', () => {
  it('glues every connector to two boxes that are there, and names all shapes', async () => {
    const { sheet } = await openExcel();
    await chart();
    const { shapes } = sheet('Org chart');
    const ids = new Set(shapes.filter(({ kind }) => kind !== 'Line').map(({ id }) => id));
    const lines = shapes.filter(({ kind }) => kind === 'Line');
    expect(lines.map(({ name }) => name).sort()).toEqual([
      'haykal:line:1:B1:administrative',
      'haykal:line:2:1:administrative',
      'haykal:line:3:2:administrative',
      'haykal:line:key:administrative',
    ]);
    for (const { connector, altTextDescription } of lines) {
      expect(ids).toContain(connector?.begin?.shapeId);
      expect(ids).toContain(connector?.end?.shapeId);
      expect(altTextDescription).not.toBe('');
    }
    for (const { name } of shapes) expect(name).toMatch(/^haykal:/);
  });

  it('is updated in place: what stays keeps its identity, what is gone goes, what is not ours stays', async () => {
    const { sheet, model } = await openExcel();
    await chart();
    const first = sheet('Org chart');
    const idOf = (name: string) => sheet('Org chart').shapes.find((shape) => shape.name === name)?.id;
    const director = idOf('haykal:role:1');
    const foreign = { ...first.shapes[0]!, id: '{FOREIGN}', name: 'Logo', left: 3 };
    first.shapes = [foreign, ...first.shapes];
    // The assistant leaves: its row and its line are emptied.
    model.sheets.find(({ name }) => name === 'Roles')!.cells.delete(4);
    model.sheets.find(({ name }) => name === 'Reporting lines')!.cells.delete(3);
    model.sheets.find(({ name }) => name === 'Duties')!.cells.delete(4);
    await chart();
    expect(idOf('haykal:role:1')).toBe(director);
    expect(idOf('haykal:role:3')).toBeUndefined();
    expect(idOf('haykal:line:3:2:administrative')).toBeUndefined();
    expect(sheet('Org chart').shapes).toContainEqual(foreign);
  });

  it('draws one unit on a sheet of its own, whatever its letters', async () => {
    const { sheet } = await openExcel();
    expect(await chartWorkbook({ paper: 'A3', scope: { kind: 'unit', unit: ' ARCHIVE ' } })).toMatchObject({
      outcome: 'drawn',
      sheets: ['Org chart - Archive'],
    });
    const names = sheet('Org chart - Archive').shapes.map(({ name }) => name);
    expect(names).toContain('haykal:role:2');
    expect(names).not.toContain('haykal:role:1');
    expect(sheet('Org chart - Archive').pageLayout.paperSize).toBe('A3');
  });

  it('says that there is no such unit and draws nothing', async () => {
    const { model } = await openExcel();
    const before = model.sheets.length;
    expect(await chartWorkbook({ scope: { kind: 'unit', unit: 'Kitchen' } })).toEqual({
      outcome: 'no-such-unit',
    });
    expect(model.sheets).toHaveLength(before);
  });
});

describe('summaries', () => {
  it('hold the duties of the role and say who takes it', async () => {
    const { sheet } = await openExcel();
    await summariseRoles({ roles: ['2'], holder: 'Mona Adel', start: '2026-12-01', now });
    const texts = textsOf(sheet('Role 2')).flat();
    for (const text of ['Keeps the archive.', 'Describes each record.', 'Mona Adel', '2026-12-01']) {
      expect(texts).toContain(text);
    }
    expect(texts).not.toContain('Helps the archivist.');
  });

  it('of all roles have an index with a link to each; bodies have none', async () => {
    const { sheet } = await openExcel();
    const done = await summariseRoles({ roles: 'all', now });
    expect(done).toEqual({
      outcome: 'written',
      names: ['Role index', 'Role 1', 'Role 2', 'Role 3'],
      isDirectionLost: false,
    });
    expect(sheet('Role index').hyperlinks.map(({ documentReference }) => documentReference)).toEqual([
      "'Role 1'!A1",
      "'Role 2'!A1",
      "'Role 3'!A1",
    ]);
  });

  it('are one for a role however often and in whatever digits it is named, and one for a job share', async () => {
    const { sheet, model } = await openExcel({
      ...smallOrganisation,
      roles: [
        ...(smallOrganisation.roles ?? []),
        { code: '4', title: 'Reader', kind: 'permanent', holder: 'Mona' },
        { code: '4', title: 'Reader', kind: 'permanent', holder: 'Adel' },
      ],
      lines: [...(smallOrganisation.lines ?? []), { role: '4', reportsTo: '2', relation: 'administrative' }],
    });
    expect(await summary('2', '٢', ' 2 ')).toMatchObject({ names: ['Role 2'] });
    const done = await summariseRoles({ roles: 'all', now });
    expect(done).toMatchObject({ names: ['Role index', 'Role 1', 'Role 2', 'Role 3', 'Role 4'] });
    expect(textsOf(sheet('Role index')).filter(([code]) => code === '4')).toHaveLength(1);
    expect(model.sheets.filter(({ name }) => name.startsWith('Role 4'))).toHaveLength(1);
  });

  it('say which role is not there, and write nothing', async () => {
    const { model } = await openExcel();
    const before = model.sheets.length;
    expect(await summary('1', '77')).toEqual({ outcome: 'no-such-role', role: '77' });
    expect(model.sheets).toHaveLength(before);
  });
});

test('a cancelled operation writes nothing more', async () => {
  const { model } = await openExcel();
  const before = model.sheets.length;
  const cancelling = new AbortController();
  const steps: string[] = [];
  await expect(
    chartWorkbook({
      paper: 'A4',
      signal: cancelling.signal,
      onProgress: (step) => {
        steps.push(step);
        if (step === 'deciding') cancelling.abort();
      },
    }),
  ).rejects.toThrow(/abort/i);
  expect(steps).toEqual(['reading', 'deciding']);
  expect(model.sheets).toHaveLength(before);
});

describe.each(['ar', 'en'] as const)('a failure half way (%s)', (language) => {
  it.each<[string, number, () => Promise<unknown>]>([
    ['the report', 120, report],
    ['the chart', 120, chart],
    ['the summaries', 25, () => summariseRoles({ roles: 'all', now })],
  ])('of %s leaves no new sheet behind', async (_, count, run) => {
    const { model, excel } = await openExcel({ ...manyRoles(count), language });
    const before = model.sheets.map(({ name }) => name);
    const needed = await countRequests(excel, run);
    model.sheets = model.sheets.filter(({ name }) => before.includes(name));
    for (let failing = 1; failing <= needed; failing += 1) {
      let request = 0;
      excel.hooks.onRequest = () => {
        request += 1;
        if (request === failing) throw new HostError('RequestPayloadSizeLimitExceeded', 'Too large.');
      };
      // A refused template is no failure: the sheets are added without it.
      await run().then(
        () => {
          expect([language, failing]).toEqual(['ar', 3]);
          model.sheets = model.sheets.filter(({ name }) => before.includes(name));
        },
        (error: unknown) => {
          expect(error).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
        },
      );
      expect(model.sheets.map(({ name }) => name)).toEqual(before);
    }
  });

  it('leaves a sheet alone that another person added under the same name', async () => {
    const { model, excel } = await openExcel({ ...smallOrganisation, language });
    let request = 0;
    excel.hooks.onRequest = () => {
      request += 1;
      if (request === 3) model.sheets.push(createSheet(say(language, 'report.sheet')));
    };
    await expect(report()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    expect(model.sheets.at(-1)!.name).toBe(say(language, 'report.sheet'));
    expect(model.sheets.filter(({ name }) => name.startsWith('Haykal'))).toEqual([]);
  });
});

/** How many requests the run makes; the last hook stays. */
async function countRequests(
  excel: Awaited<ReturnType<typeof openExcel>>['excel'],
  run: () => Promise<unknown>,
): Promise<number> {
  let requests = 0;
  excel.hooks.onRequest = () => {
    requests += 1;
  };
  await run();
  return requests;
}
