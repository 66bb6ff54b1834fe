import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { assembleOrganisation } from '../../src/organisation/assemble';
import { type Organisation } from '../../src/organisation/model';
import { recogniseSheets } from '../../src/workbook/recognise/recogniseSheets';
import { buildOrganisation, type BuiltTables } from '../organisation/build';
import { readCsvRows } from '../organisation/csv';

/** Organograms that British government bodies published; they stand beside the repository, not in it. */
const folder = path.resolve(__dirname, '../../../shared/organograms');
const samples = path.resolve(__dirname, '../../assets/sample');

/** Names of the organograms that there are here. */
export const organograms = existsSync(folder)
  ? readdirSync(folder).filter((name) => name.endsWith('.csv'))
  : [];

/** An organogram as Haykal reads it from a sheet of such cells. */
export function readOrganogram(file: string): Organisation {
  const rows = readCsvRows(readFileSync(path.join(folder, file), 'utf8'));
  const values = rows.map((row) =>
    row.map((cell) => (/^(?:0|[1-9]\d{0,14})$/.test(cell) ? Number(cell) : cell)),
  );
  const sheet = { id: '1', name: 'Sheet1', visibility: 'Visible', isProtected: false, mark: null } as const;
  return assembleOrganisation(recogniseSheets({ sheets: [{ ...sheet, row: 0, column: 0, values }] }));
}

/** One of the sample workbooks, such as `institute.ar`. */
export function readSample(name: string): Organisation {
  const tables = JSON.parse(readFileSync(path.join(samples, `${name}.json`), 'utf8')) as BuiltTables;
  return buildOrganisation(tables);
}
