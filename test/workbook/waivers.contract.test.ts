import { validateWorkbook } from '../../src/operations/validateWorkbook';
import { waiveFinding } from '../../src/operations/waiveFinding';
import { writeRulesSheet } from '../../src/operations/writeRulesSheet';
import { catalogue } from '../../src/rules/catalogue';
import { openExcel, smallOrganisation, textsOf } from './openExcel';

const now = new Date(2026, 10, 24, 9, 30);
/** Two roles without a manager. */
const open = (language: 'ar' | 'en' = 'en') =>
  openExcel({ ...smallOrganisation, language, lines: smallOrganisation.lines!.slice(0, 1) });
const waive = (subject: string, reason: string) =>
  waiveFinding({ finding: { rule: 'structure/placed', subject }, reason, who: 'Mona', now });

describe('a waiver from a press', () => {
  it.each([
    ['en', 'Waivers'],
    ['ar', 'الاستثناءات'],
  ] as const)(
    'makes its sheet where there is none (%s), and silences the finding',
    async (language, name) => {
      const { sheet, model } = await open(language);
      expect((await validateWorkbook()).verdict.counts).toMatchObject({ error: 2, waived: 0 });
      expect(await waive('role:2', '=starts in May')).toBe(name);
      expect(textsOf(sheet(name)).at(-1)).toEqual([
        'structure/placed',
        'role:2',
        '=starts in May',
        'Mona',
        '2026-11-24',
      ]);
      const { verdict } = await validateWorkbook();
      expect(verdict.counts).toMatchObject({ error: 1, waived: 1 });
      expect(verdict.waived[0]).toMatchObject({
        finding: { role: '2' },
        waiver: { reason: '=starts in May' },
      });
      expect(await waive('role:3', 'as 2')).toBe(name);
      expect((await validateWorkbook()).verdict).toMatchObject({
        ready: true,
        counts: { error: 0, waived: 2 },
      });
      expect(model.sheets.filter((each) => each.name.startsWith(name))).toHaveLength(1);
      for (const row of sheet(name).cells.values())
        for (const cell of row.values()) expect(cell.formula).toBeUndefined();
    },
  );

  it('writes into a sheet of HR’s own that keeps fewer columns', async () => {
    const { sheet } = await open();
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.add('Waivers');
      own.getRange('B3:D3').values = [['Reason', 'Rule', 'About']];
      own.getRange('B4:D4').values = [['Known', 'structure/placed', 'role:2']];
      await context.sync();
    });
    await waive('role:3', 'Known too');
    expect(textsOf(sheet('Waivers')).slice(-2)).toEqual([
      ['Known', 'structure/placed', 'role:2'],
      ['Known too', 'structure/placed', 'role:3'],
    ]);
    expect((await validateWorkbook()).verdict.counts).toMatchObject({ error: 0, waived: 2 });
  });
});

describe('the Rules sheet', () => {
  it.each(['en', 'ar'] as const)(
    'is written with every rule and changes nothing of the verdict (%s)',
    async (language) => {
      const { sheet } = await open(language);
      const before = (await validateWorkbook()).verdict;
      const written = await writeRulesSheet();
      expect(written).toMatchObject({ added: catalogue.length, isDirectionLost: false });
      const [, ...rows] = textsOf(sheet(written.sheet));
      expect(rows.map(([id]) => id)).toEqual(catalogue.map(({ id }) => id));
      for (const row of rows) expect(row.at(-1)!.length).toBeGreaterThan(20);
      const { verdict } = await validateWorkbook();
      expect(verdict.counts).toEqual(before.counts);
    },
  );

  it('sets severity and value, whose change applies at the next check', async () => {
    const { sheet } = await open();
    const { sheet: name } = await writeRulesSheet();
    const rows = textsOf(sheet(name));
    const rowOf = (id: string) => rows.findIndex(([first]) => first === id) + 1;
    await Excel.run(async (context) => {
      const rules = context.workbook.worksheets.getItem(name);
      rules.getRange(`B${rowOf('structure/placed')}`).values = [['Warning']];
      rules.getRange(`B${rowOf('duties/length')}:C${rowOf('duties/length')}`).values = [['error', 5]];
      rules.getRange(`B${rowOf('structure/span')}`).values = [['Off']];
      await context.sync();
    });
    const { verdict } = await validateWorkbook();
    expect(verdict.counts).toMatchObject({ error: 0, warning: 2 });
    expect(verdict.skipped).toContainEqual({ rule: 'structure/span', why: 'skip.off' });
  });

  it('is completed by a second press, and what HR set stays', async () => {
    const { sheet } = await open();
    const { sheet: name } = await writeRulesSheet();
    await Excel.run(async (context) => {
      const rules = context.workbook.worksheets.getItem(name);
      rules.getRange('B2').values = [['Note']];
      rules.getRange('3:4').delete(Excel.DeleteShiftDirection.up);
      await context.sync();
    });
    expect(await writeRulesSheet()).toMatchObject({ sheet: name, added: 2 });
    const rows = textsOf(sheet(name));
    expect(rows[1]![1]).toBe('Note');
    expect(rows.slice(-2).map(([id]) => id)).toEqual([catalogue[1]!.id, catalogue[2]!.id]);
    expect(await writeRulesSheet()).toMatchObject({ added: 0 });
    expect(textsOf(sheet(name))).toEqual(rows);
  });
});
