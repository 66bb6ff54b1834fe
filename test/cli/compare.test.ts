import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import * as z from 'zod';
import { haykal, makeFolder } from './terminal';
import { editWorkbook } from '../../src/operations/editWorkbook';
import { workOnFile, writeWhole } from '../../src/cli/bookFile';

const count = z.strictObject({ added: z.int(), removed: z.int(), changed: z.int(), moved: z.int() });
/** The JSON form that the README promises. */
const comparison = z.strictObject({
  counts: z.strictObject({ roles: count, duties: count, lines: count, units: count }),
  skipped: z.array(z.strictObject({ what: z.string(), field: z.string().nullable() })),
  changes: z.array(
    z.strictObject({
      what: z.enum(['role', 'duty', 'line', 'unit']),
      change: z.enum(['added', 'removed', 'changed', 'moved']),
      role: z.string().optional(),
      title: z.string(),
      number: z.string().optional(),
      reportsTo: z.string().optional(),
      relation: z.string().optional(),
      field: z.string().optional(),
      wording: z.literal(true).optional(),
      before: z.string().nullable(),
      after: z.string().nullable(),
      sheet: z.string(),
      cell: z.string().regex(/^[A-Z]+[1-9]\d*$/),
    }),
  ),
});

let folder: string;
let remove: () => void;
const at = (name: string) => path.join(folder, name);

beforeAll(async () => {
  [folder, remove] = makeFolder();
  await haykal('new', at('old.xlsx'), '--sample', '--lang', 'en');
  await haykal('new', at('arabic.xlsx'), '--sample', '--lang', 'ar');
  const before = (await readXlsx(readFileSync(at('old.xlsx')))).sheets.find(({ name }) => name === 'Roles')!;
  const row = before.rows.findIndex(([, title]) => title === 'Projects Coordinator') + 1;
  const plan = {
    cells: [{ sheet: 'Roles', cell: `B${row}`, before: 'Projects Coordinator', after: 'Projects Lead' }],
    insertions: [],
    removals: [{ kind: 'duties', sheet: 'Duties', row: 2, before: {} }],
  } as const;
  const { save } = await workOnFile(at('old.xlsx'), () => editWorkbook({ plan }));
  await writeWhole(at('new.xlsx'), await save());
});
afterAll(() => {
  remove();
});

it('of a file with itself finds nothing', async () => {
  const ran = await haykal('compare', at('old.xlsx'), at('old.xlsx'));
  expect(ran).toMatchObject({ code: 0, err: [] });
  expect(ran.out[0]).toBe('No difference was found.');
});

it('says each difference, where it is and what it was', async () => {
  const ran = await haykal('compare', at('old.xlsx'), at('new.xlsx'));
  expect(ran).toMatchObject({ code: 0, err: [] });
  expect(ran.out.join('\n')).toMatch(
    /Roles, cell B\d+\n {2}“Projects Lead” \(5\): Title was “Projects Coordinator” and is “Projects Lead”\./,
  );
  expect(ran.out).toContain('Roles: 0 added · 0 removed · 1 changed · 0 moved');
  expect(ran.out).toContain('Duties: 0 added · 1 removed · 0 changed · 0 moved');
});

it('gives the same as JSON', async () => {
  const ran = await haykal('compare', at('old.xlsx'), at('new.xlsx'), '--json');
  const { counts, changes } = comparison.parse(JSON.parse(ran.out.join('\n')));
  expect(counts.roles).toEqual({ added: 0, removed: 0, changed: 1, moved: 0 });
  expect(changes[0]).toMatchObject({
    what: 'role',
    change: 'changed',
    role: '5',
    field: 'title',
    before: 'Projects Coordinator',
    after: 'Projects Lead',
    sheet: 'Roles',
  });
  expect(changes[1]).toMatchObject({ what: 'duty', change: 'removed', role: '1', number: '1', cell: 'C2' });
});

it('knows the roles of the English sample in the Arabic one by their numbers and English titles', async () => {
  const ran = await haykal('compare', at('arabic.xlsx'), at('old.xlsx'), '--json');
  const { counts } = comparison.parse(JSON.parse(ran.out.join('\n')));
  expect(counts.roles).toMatchObject({ added: 0, removed: 0, moved: 0 });
  expect(counts.lines).toMatchObject({ added: 0, removed: 0 });
});

it('writes the comparison into a copy of the first', async () => {
  const before = readFileSync(at('old.xlsx'));
  const ran = await haykal(
    'compare',
    at('old.xlsx'),
    at('new.xlsx'),
    '--report',
    at('out.xlsx'),
    '--lang',
    'ar',
  );
  expect(ran).toMatchObject({ code: 0, err: [] });
  expect(readFileSync(at('old.xlsx'))).toEqual(before);
  const { sheets } = await readXlsx(readFileSync(at('out.xlsx')));
  const made = sheets.find(({ name }) => name === 'مقارنة')!;
  expect(made.rows.flat()).toContain('الأدوار: المضاف 0 · المحذوف 0 · المعدّل 1 · المنقول 0');
});

it.each([
  ['one file', [], 'Name the two workbooks: haykal compare OLD.xlsx NEW.xlsx'],
  ['a file that is not there', ['none.xlsx'], 'was not found.'],
  ['a file of another kind', ['regulation.rtf'], 'cannot be compared'],
])('of %s is told what is wrong', async (_, others, message) => {
  const ran = await haykal('compare', at('old.xlsx'), ...others.map(at));
  expect(ran).toMatchObject({ code: 2, out: [], err: [expect.stringContaining(message)] });
});
