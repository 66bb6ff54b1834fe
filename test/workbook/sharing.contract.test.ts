import { chartWorkbook } from '../../src/operations/chartWorkbook';
import { markFindings } from '../../src/operations/markFindings';
import { readRecorded } from '../../src/operations/readRecorded';
import { previewSharing, shareWorkbook } from '../../src/operations/shareWorkbook';
import { validateWorkbook } from '../../src/operations/validateWorkbook';
import { combine } from '../../src/organisation/planning/context';
import { emptyPlan, type EditPlan } from '../../src/organisation/edit';
import { type Content, openExcel, smallOrganisation, textsOf } from './openExcel';
import { stateOf } from './workbookState';

const now = new Date(2026, 10, 24, 9, 30);
const content: Content = {
  ...smallOrganisation,
  roles: smallOrganisation.roles!.map((role) => ({
    ...role,
    holder: { 1: 'Mona Said', 2: 'Vacant', 3: 'Ali Omar; Huda Nur' }[role.code!] ?? '',
  })),
  lines: [
    ...smallOrganisation.lines!.slice(0, 2),
    // The manager by the holder's name.
    { role: '3', reportsTo: 'Ali Omar', relation: 'technical' },
    { role: '3', reportsTo: 'Mona Said', relation: 'administrative' },
  ],
  waivers: [{ rule: 'structure/span', subject: 'role:1', reason: 'Small', who: 'Mona Said' }],
};

it('shows first what would go, and writes nothing', async () => {
  const { model } = await openExcel(content);
  await validateWorkbook({ report: { now } });
  await chartWorkbook({ paper: 'A4' });
  await markFindings();
  const before = stateOf(model);
  const preview = await previewSharing();
  expect(preview).toMatchObject({
    reports: ['Validation'],
    generated: ['Org chart'],
    verdict: { ready: true },
  });
  expect(preview.marked.length).toBeGreaterThan(0);
  expect(preview.waiverNames.cells.map(({ before, after }) => [before, after])).toEqual([['Mona Said', '']]);
  expect(preview.holders.cells.map(({ before, after }) => [before, after])).toEqual([
    ['Mona Said', ''],
    ['Vacant', ''],
    ['', 'Vacant'],
    ['Ali Omar; Huda Nur', ''],
    ['Ali Omar', '3'],
    ['Mona Said', '1'],
  ]);
  expect(stateOf(model)).toEqual(before);
});

it('takes out what was chosen, the marks in any case, and records the verdict', async () => {
  const { model, sheet } = await openExcel(content);
  const clean = stateOf(model);
  await validateWorkbook({ report: { now } });
  await chartWorkbook({ paper: 'A4' });
  await markFindings();
  const { reports, generated, holders, waiverNames } = await previewSharing();
  const plan = combine([holders, waiverNames]) as EditPlan;
  const shared = await shareWorkbook({ choice: { sheets: [...reports, ...generated], plan }, now });
  expect(shared).toMatchObject({ verdict: { ready: true }, deleted: ['Validation', 'Org chart'] });
  expect(shared.applied.skipped).toEqual([]);
  expect(model.sheets.map(({ name }) => name)).toEqual(clean.sheets.map(({ name }) => name));
  const texts = model.sheets.flatMap((each) => textsOf(each).flat());
  for (const name of ['Mona Said', 'Ali Omar', 'Huda Nur']) expect(texts.join('\n')).not.toContain(name);
  expect(textsOf(sheet('Roles')).find(([code]) => code === '2')).toContain('Vacant');
  expect(model.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
  expect(await readRecorded()).toMatchObject({ ready: true, isUnchanged: true, at: now.toISOString() });
});

it('leaves all but the marks where nothing was chosen, and writes the report that stays anew', async () => {
  const { model } = await openExcel(content);
  await validateWorkbook({ report: { now } });
  const before = stateOf(model);
  await markFindings();
  await shareWorkbook({ choice: { sheets: [], plan: emptyPlan }, now });
  expect(stateOf(model)).toEqual(before);
});

it('never deletes a sheet of HR’s own, whatever it is called', async () => {
  const { model } = await openExcel(content);
  const { deleted } = await shareWorkbook({ choice: { sheets: ['Roles', 'Duties'], plan: emptyPlan }, now });
  expect(deleted).toEqual([]);
  expect(model.sheets.map(({ name }) => name)).toContain('Roles');
});
