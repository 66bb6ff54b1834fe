import { editWorkbook } from '../../src/operations/editWorkbook';
import { planChanges } from '../../src/organisation/planning/changes';
import { prepareEdits } from '../../src/organisation/planning/context';
import { compareWorkbooks } from '../../src/operations/compareWorkbooks';
import { type Content, openExcel, smallOrganisation, textsOf } from './openExcel';
import { buildOrganisation } from '../organisation/build';
import { type Organisation } from '../../src/organisation/model';

const now = new Date(2026, 10, 23, 14, 5);

/** The same organisation with another title, a role more, one gone with what it had, a duty renumbered and a new manager. */
const reformed: Content = {
  ...smallOrganisation,
  roles: [
    { code: 'B1', title: 'Board', kind: 'body' },
    { code: '1', title: 'Director General', kind: 'permanent' },
    { code: '2', title: 'Archivist', kind: 'permanent', unit: 'Archive', rank: '1' },
    { code: '7', title: '=Reader', kind: 'permanent', unit: 'Archive' },
  ],
  duties: [
    { role: '1', number: '2', text: 'Leads the centre.' },
    { role: '2', number: '1', text: 'Keeps the archive.' },
    { role: '2', number: '1.1', text: 'Describes each record.' },
    { role: '7', number: '1', text: `Reads ${'much '.repeat(2000)}` },
  ],
  lines: [
    { role: '1', reportsTo: 'B1', relation: 'administrative' },
    { role: '2', reportsTo: 'B1', relation: 'administrative', basis: '2.1' },
    { role: '7', reportsTo: '2', relation: 'administrative' },
  ],
};
const organisationOf = ({ language: _, ...tables }: Content): Organisation =>
  buildOrganisation({ language: 'en', ...tables });
const compare = (language?: 'ar' | 'en') =>
  compareWorkbooks({
    other: organisationOf(reformed),
    otherName: 'new.xlsx',
    sheet: { now, ...(language && { language }) },
  });

describe('the comparison', () => {
  it('takes three round trips, four where its sheet is new and runs from right to left', async () => {
    const { countSyncs } = await openExcel();
    expect(
      await countSyncs(() => compareWorkbooks({ other: organisationOf(reformed), otherName: 'x' })),
    ).toBe(2);
    expect(await countSyncs(compare)).toBe(3);
    expect(await countSyncs(compare)).toBe(3);
    expect(await countSyncs(() => compare('ar'))).toBe(4);
    expect(await countSyncs(() => compare('ar'))).toBe(3);
  });

  it('has a row for each difference with a link to its cell, and writes nowhere else', async () => {
    const { model, sheet } = await openExcel();
    const before = JSON.stringify(model.sheets.map((one) => textsOf(one)));
    const { comparison, sheet: written } = await compare();
    expect(written).toEqual({ names: ['Comparison'], isDirectionLost: false });
    expect(JSON.stringify(model.sheets.slice(0, -1).map((one) => textsOf(one)))).toBe(before);
    const made = sheet('Comparison');
    expect(made.customProperties.get('haykal')).toContain('comparison');
    const rows = textsOf(made);
    expect(rows).toContainEqual(['Roles: 1 added · 1 removed · 1 changed · 0 moved']);
    expect(rows).toContainEqual([
      'Role',
      'Changed: Title',
      '“Director General” (1)',
      'Director',
      'Director General',
      'B3',
    ]);
    expect(rows).toContainEqual(['Role', 'Added', '“=Reader” (7)', '=Reader']);
    const existing = comparison.changes.filter((change) => change.before !== null);
    expect(made.hyperlinks).toHaveLength(existing.length);
    expect(made.hyperlinks).toContainEqual(expect.objectContaining({ documentReference: "'Roles'!B3" }));
    const said = rows.flat().join('').match(/much/g);
    expect(said).toHaveLength(2000);
    expect(
      [...made.cells.values()].flatMap((cells) => [...cells.values()]).some(({ formula }) => formula),
    ).toBe(false);
  });

  it('says that nothing differs, and leaves nothing of an earlier one', async () => {
    const { sheet } = await openExcel();
    await compare();
    await compareWorkbooks({
      other: organisationOf(smallOrganisation),
      otherName: 'same.xlsx',
      sheet: { now },
    });
    const rows = textsOf(sheet('Comparison')).flat();
    expect(rows).toContain('No difference was found.');
    expect(rows.join(' ')).not.toContain('Director');
    expect(sheet('Comparison').hyperlinks).toEqual([]);
  });

  it('is carried out by its plan, through Excel, and then finds nothing more', async () => {
    await openExcel();
    const other = organisationOf(reformed);
    const { tables, comparison } = await compareWorkbooks({ other, otherName: 'new.xlsx' });
    const { plan, unwritten } = planChanges(prepareEdits(tables), other, comparison, comparison.changes);
    expect(unwritten).toEqual([]);
    expect(plan.insertions.length).toBeGreaterThan(0);
    expect(plan.removals.length).toBeGreaterThan(0);
    expect(await editWorkbook({ plan })).toMatchObject({ skipped: [] });
    const then = await compareWorkbooks({ other, otherName: 'new.xlsx' });
    expect(then.comparison.changes).toEqual([]);
    expect(then.organisation.roles.map(({ code }) => code)).toEqual(['B1', '1', '2', '7']);
  });
});
