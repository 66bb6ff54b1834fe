import { say } from '../../src/locales/say';
import { readRecorded } from '../../src/operations/readRecorded';
import { validateWorkbook } from '../../src/operations/validateWorkbook';
import { statusRow } from '../../src/workbook/plan/reportPlan';
import { type Content, openExcel, smallOrganisation, textsOf } from './openExcel';

const now = new Date(2026, 10, 24, 9, 30);
const edit = (change: (context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    change(context);
    await context.sync();
  });
const type = (address: string, text: string, sheet = 'Roles') =>
  edit(({ workbook }) => {
    workbook.worksheets.getItem(sheet).getRange(address).values = [[text]];
  });

describe('the verdict in the workbook', () => {
  it('is written with the report, and is none before', async () => {
    const { model } = await openExcel();
    expect(await readRecorded()).toBeNull();
    expect((await validateWorkbook()).recorded).toBeNull();
    const { recorded } = await validateWorkbook({ report: { now } });
    expect(recorded).toMatchObject({ ready: true, at: now.toISOString(), isUnchanged: true });
    expect(Object.fromEntries(model.customProperties)).toEqual({
      'Haykal verdict': 'ready',
      'Haykal checked': now.toISOString(),
      'Haykal fingerprint': recorded!.fingerprint,
    });
    expect(await readRecorded()).toEqual(recorded);
  });

  it('says that the workbook is not ready where it has errors', async () => {
    await openExcel({ ...smallOrganisation, lines: smallOrganisation.lines!.slice(0, 2) });
    const { recorded } = await validateWorkbook({ report: { now } });
    expect(recorded).toMatchObject({ ready: false });
  });

  const harmless: Record<string, (workbook: Excel.Workbook) => void> = {
    'formats and widths': ({ worksheets }) => {
      const range = worksheets.getItem('Roles').getRange('A1:C5');
      range.format.fill.color = '#FF0000';
      range.format.font.bold = true;
      range.format.columnWidth = 30;
    },
    'a filter and hidden rows': ({ worksheets }) => {
      worksheets.getItem('Roles').getRange('3:3').rowHidden = true;
    },
    'a sheet and a column of HR’s own': ({ worksheets }) => {
      worksheets.add('Budget').getRange('A1').values = [['1000']];
      worksheets.getItem('Roles').getRange('Z1:Z2').values = [['Desk'], ['12']];
    },
    'another language of the report': () => undefined,
  };

  it.each(Object.entries(harmless))('outlives %s', async (_, change) => {
    await openExcel();
    await validateWorkbook({ report: { now } });
    await edit(({ workbook }) => {
      change(workbook);
    });
    await validateWorkbook({ report: { now, language: 'ar' } });
    expect(await readRecorded()).toMatchObject({ isUnchanged: true });
  });

  it('outlives sorting', async () => {
    const { sheet } = await openExcel();
    const { recorded } = await validateWorkbook({ report: { now } });
    const rows = sheet('Roles').cells;
    const [second, fifth] = [rows.get(1)!, rows.get(4)!];
    rows.set(1, fifth);
    rows.set(4, second);
    expect((await validateWorkbook()).recorded).toEqual(recorded);
  });

  it.each([
    ['a title', 'B3', 'Head', 'Roles'],
    ['a space', 'B3', 'Director ', 'Roles'],
    ['a duty’s last letter', 'C2', 'Leads the centre', 'Duties'],
  ])('does not outlive a change of %s', async (_, address, text, sheet) => {
    await openExcel();
    await validateWorkbook({ report: { now } });
    await type(address, text, sheet);
    expect(await readRecorded()).toMatchObject({ isUnchanged: false, ready: true });
  });
});

describe('the report', () => {
  const statusOf = (texts: string[][]) => texts[statusRow - 1]![0];

  it('says at the next press that the workbook has changed, and takes it back where it is as it was', async () => {
    const { sheet, countSyncs } = await openExcel();
    await validateWorkbook({ report: { now } });
    const status = () => statusOf(textsOf(sheet('Validation')));
    expect(status()).toBe(say('en', 'report.unchanged'));
    expect(await countSyncs(() => validateWorkbook())).toBe(2);
    await type('B3', 'Chief');
    expect(await countSyncs(() => validateWorkbook())).toBe(3);
    expect(status()).toBe(say('en', 'report.changed'));
    expect(await countSyncs(() => validateWorkbook())).toBe(2);
    await type('B3', 'Director');
    await validateWorkbook();
    expect(status()).toBe(say('en', 'report.unchanged'));
  });

  it('lists what is waived with its reason, counts by sheet, and why rules were skipped', async () => {
    const content: Content = { ...smallOrganisation, lines: smallOrganisation.lines!.slice(0, 2) };
    const { sheet } = await openExcel({
      ...content,
      duties: [...content.duties!, { role: '2', number: '2', text: 'Leads the centre.' }],
      waivers: [
        {
          rule: 'structure/placed',
          subject: 'role:3',
          reason: 'Starts in May',
          who: 'Mona',
          date: '2026-01-02',
        },
      ],
    });
    const { verdict } = await validateWorkbook({ report: { now } });
    expect(verdict.counts).toMatchObject({ error: 0, waived: 1 });
    expect(verdict.ready).toBe(true);
    const texts = textsOf(sheet('Validation')).flat();
    expect(texts).toContain(say('en', 'report.waived'));
    expect(texts.some((text) => text.includes('Waived because: Starts in May (Mona · 2026-01-02)'))).toBe(
      true,
    );
    expect(texts.some((text) => text.startsWith('By sheet: Duties 1'))).toBe(true);
    expect(texts).toContain(say('en', 'skip.no-holders'));
  });
});
