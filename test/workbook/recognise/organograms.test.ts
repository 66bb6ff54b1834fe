import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { assembleOrganisation } from '../../../src/organisation/assemble';
import { deriveStructure } from '../../../src/organisation/structure';
import { recogniseSheets } from '../../../src/workbook/recognise/recogniseSheets';
import { readCsv, readCsvRows } from '../../organisation/csv';

/*
 * Organograms that British government bodies published: real workbooks that are nothing like the institute's. They
 * stand beside the repository, not in it.
 */
const folder = path.resolve(__dirname, '../../../../shared/organograms');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.csv')) : [];

/** What the publisher's own columns say, counted without any of Haykal's code. */
function countFromCsv(text: string) {
  const posts = readCsv(text).map((row) => ({
    code: row['Post Unique Reference']!.trim(),
    title: row['Job Title']!.trim(),
    unit: row['Unit']!.trim(),
    name: row['Name']!.trim(),
    above: row['Reports to Senior Post']!.trim(),
  }));
  const codes = new Set(posts.map(({ code }) => code.toUpperCase()));
  const names = new Map<string, Set<string>>();
  let shares = 0;
  for (const { code, title, unit, above, name } of posts) {
    const key = [code, title, unit, above].join('|').replace(/\s+/g, ' ').toLowerCase();
    const said = /^(vacant|eliminated)$/i.test(name) ? '' : name.toLowerCase();
    const known = names.get(key);
    if (known && !known.has(said)) shares += 1;
    names.set(key, (known ?? new Set()).add(said));
  }
  const isTop = (above: string) => above.toUpperCase() === 'XX';
  return {
    rows: posts.length,
    posts: posts.length - shares,
    shares,
    tops: posts.filter(({ above }) => isTop(above)).length,
    unknownManagers: posts.filter(
      ({ above }) => !isTop(above) && above !== '' && !codes.has(above.toUpperCase()),
    ).length,
    selfReports: posts.filter(({ code, above }) => code.toUpperCase() === above.toUpperCase()).length,
  };
}

/** What Haykal reads, from cells as a spreadsheet would hold them and no mapping. */
function countFromHaykal(text: string, name: string) {
  const values = readCsvRows(text).map((row) =>
    row.map((cell) => (/^(?:0|[1-9]\d{0,14})$/.test(cell) ? Number(cell) : cell)),
  );
  const sheet = { id: '1', name, visibility: 'Visible', isProtected: false, mark: null } as const;
  const tables = recogniseSheets({ sheets: [{ ...sheet, row: 0, column: 0, values }] });
  const organisation = assembleOrganisation(tables);
  const { representative } = deriveStructure(organisation);
  const { roles, lines } = organisation;
  const shares = roles.filter((_, index) => representative[index] !== index).length;
  return {
    rows: roles.length,
    posts: roles.length - shares,
    shares,
    tops: roles.filter(({ markedTop }) => markedTop).length,
    unknownManagers: lines.filter(({ reportsTo }) => reportsTo.code === null).length,
    selfReports: lines.filter(({ role, reportsTo }) => role.code === reportsTo.code).length,
  };
}

const cases = files.map((file): [string, string] => [file, readFileSync(path.join(folder, file), 'utf8')]);

(cases.length > 0 ? describe.each(cases) : describe.skip.each([['none', '']]))('%s', (_, text) => {
  it('is read with no mapping: posts, shares, tops, unknown managers and self-reports as counted', () => {
    const counted = countFromCsv(text);
    expect(counted.rows).toBeGreaterThan(5);
    expect(countFromHaykal(text, 'Sheet1')).toEqual(counted);
  });

  it('has its columns where the publisher says', () => {
    const sheet = { id: '1', name: 'Sheet1', visibility: 'Visible', isProtected: false, mark: null } as const;
    const tables = recogniseSheets({ sheets: [{ ...sheet, row: 0, column: 0, values: readCsvRows(text) }] });
    expect(tables.layout).toEqual({
      roles: {
        sheet: 'Sheet1',
        headerRow: 1,
        columns: { code: 'A', holder: 'B', grade: 'C', title: 'D', lead: 'E', unit: 'H', reportsTo: 'I' },
      },
    });
  });
});
