import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { assembleOrganisation } from '../../../src/organisation/assemble';
import { prepareEdits } from '../../../src/organisation/planning/context';
import { deriveStructure } from '../../../src/organisation/structure';
import { validate } from '../../../src/rules/engine';
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

/** What is found in each, by rule; every one of these was looked up in the file and is true of it. */
const findings: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'council_for_healthcare_regulatory_excellence-2011-09-30.csv': {
    'data/duplicate-row': 4,
    'structure/no-self-report': 1,
  },
  'department_for_international_development-2013-09-30.csv': {
    'structure/no-self-report': 3,
    'structure/span': 3,
  },
  'health_protection_agency-2011-03-31.csv': { 'structure/span': 2 },
  'ministry_of_defence-2012-09-30.csv': {
    'data/duplicate-row': 2,
    'data/known-role': 3,
    'data/unique-code': 1,
    'data/untidy-text': 1,
    'structure/one-top': 1,
    'structure/span': 9,
    'structure/vacant-manager': 2,
  },
  'ministry_of_defence-2016-03-31.csv': {
    'data/untidy-text': 1,
    'structure/one-top': 1,
    'structure/span': 12,
    'structure/vacant-manager': 5,
  },
};

const cases = files.map((file): [string, string] => [file, readFileSync(path.join(folder, file), 'utf8')]);

(cases.length > 0 ? describe.each(cases) : describe.skip.each([['none', '']]))('%s', (file, text) => {
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

  it('is checked without a rule that fails for want of data, each cause once', () => {
    const sheet = { id: '1', name: 'Sheet1', visibility: 'Visible', isProtected: false, mark: null } as const;
    const tables = recogniseSheets({ sheets: [{ ...sheet, row: 0, column: 0, values: readCsvRows(text) }] });
    const verdict = validate(prepareEdits(tables));
    const counts: Record<string, number> = {};
    for (const { rule } of verdict.findings) counts[rule] = (counts[rule] ?? 0) + 1;
    expect(counts).toEqual(findings[file]);
    const causes = verdict.findings.map(({ rule, subject }) => `${rule} ${subject}`);
    expect(new Set(causes).size).toBe(causes.length);
    expect(verdict.skipped.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['duties/some', 'structure/unit-head', 'structure/ladder', 'structure/deputy']),
    );
  });
});
