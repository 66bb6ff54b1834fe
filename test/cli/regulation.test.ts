import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import * as z from 'zod';
import { mostUnpacked } from '../../src/regulation/wordPackage';
import { wordFile } from '../regulation/wordFile';
import { haykal, makeFolder, type Ran } from './terminal';

/** A regulation into a workbook and back, on the command line. */

const documents = path.join(__dirname, '..', 'regulation', 'documents');
const school = path.join(documents, 'school.ar.txt');
const code = z.string().min(1);

/** The JSON form that the README promises. */
const read = z.strictObject({
  bodies: z.array(z.strictObject({ code, title: z.string() })),
  tracks: z.array(z.string()),
  units: z.array(z.strictObject({ name: z.string(), track: z.string(), ownBylaw: z.boolean() })),
  roles: z.array(
    z.strictObject({
      code,
      title: z.string(),
      track: z.string().nullable(),
      unit: z.string().nullable(),
      kind: z.enum(['permanent', 'flexible', 'temporary']),
      lead: z.string().nullable(),
      duties: z.array(z.strictObject({ number: z.string(), text: z.string(), parts: z.array(z.string()) })),
    }),
  ),
  lines: z.array(
    z.strictObject({
      role: code,
      reportsTo: code,
      relation: z.enum(['administrative', 'technical', 'coordination', 'deputising']),
      certainty: z.enum(['stated', 'reported', 'ladder', 'assumed']),
      basis: z.array(z.string()),
      taken: z.boolean(),
    }),
  ),
  mentions: z.array(
    z.strictObject({
      duty: z.string(),
      text: z.string(),
      role: code.nullable(),
      kind: z.enum(['role', 'loose', 'unknown', 'body', 'collective']),
      likeliest: code.nullable(),
    }),
  ),
  cadence: z.array(z.strictObject({ duty: z.string(), cadence: z.array(z.string()) })),
  notes: z.array(z.strictObject({ line: z.int(), text: z.string(), about: z.string().nullable() })),
  unread: z.array(z.strictObject({ line: z.int(), text: z.string() })),
});

let folder: string;
let remove: () => void;
const at = (name: string) => path.join(folder, name);
const noDifference = 'No difference was found.';

beforeAll(async () => {
  [folder, remove] = makeFolder();
  await haykal('new', at('sample.xlsx'), '--sample', '--lang', 'ar');
  await haykal('export', at('sample.xlsx'), '--to', at('sample.txt'));
});
afterAll(() => {
  remove();
});

async function rowsOf(file: string, sheet: string): Promise<unknown[][]> {
  const book = await readXlsx(readFileSync(file));
  const { rows } = book.sheets.find(({ name }) => name === sheet)!;
  const last = rows.findLastIndex((row) => row.some((value) => value !== null && value !== ''));
  return rows.slice(0, last + 1);
}

/** The tables of an .xlsx with their areas. */
function tablesOf(file: string): Record<string, string> {
  const parts = Object.entries(unzipSync(readFileSync(file)));
  const tables = parts.filter(([name]) => name.startsWith('xl/tables/'));
  return Object.fromEntries(
    tables.map(([, bytes]) => {
      const xml = strFromU8(bytes);
      return [/ name="([^"]*)"/.exec(xml)![1]!, / ref="([^"]*)"/.exec(xml)![1]!] as const;
    }),
  );
}

describe('import', () => {
  it('prints what was read', async () => {
    const ran = await haykal('import', school, '--json');
    expect(ran).toMatchObject({ code: 0, err: [] });
    const { bodies, roles, lines, mentions, unread } = read.parse(JSON.parse(ran.out.join('\n')));
    expect([bodies.length, roles.length, unread]).toEqual([1, 13, []]);
    expect(roles.flatMap(({ duties }) => duties)).toHaveLength(45);
    expect(lines).toContainEqual(
      expect.objectContaining({ role: '2', reportsTo: '1', relation: 'administrative', taken: true }),
    );
    expect(mentions).toContainEqual(expect.objectContaining({ duty: '2.1', role: '1', kind: 'role' }));
  });

  it('makes a workbook, and fills one that is empty with the same', async () => {
    const made = await haykal('import', school, '--into', at('made.xlsx'));
    expect(made).toMatchObject({ code: 0, err: [] });
    expect(made.out[0]).toMatch(
      /^Made .*made\.xlsx from the regulation: 13 roles, one governing body, 45 duties\.$/,
    );
    // What contradicts itself is shown with its reason and words.
    expect(made.out.slice(1).join('\n')).toMatch(
      /One reporting line should be checked.*\n.*left out\n.*reports on something.*\n +Line 99: “.*\n.*contradicts it/,
    );
    await haykal('new', at('filled.xlsx'), '--lang', 'ar');
    const filled = await haykal('import', school, '--into', at('filled.xlsx'));
    expect(filled).toMatchObject({ code: 0, err: [] });
    expect(filled.out[0]).toMatch(/^Wrote the regulation into .*filled\.xlsx: 13 roles/);
    for (const sheet of ['الوحدات', 'الأدوار', 'الاختصاصات', 'خطوط التبعية'])
      expect(await rowsOf(at('filled.xlsx'), sheet)).toEqual(await rowsOf(at('made.xlsx'), sheet));
    expect(tablesOf(at('filled.xlsx'))).toEqual(tablesOf(at('made.xlsx')));
    expect(tablesOf(at('filled.xlsx'))).toMatchObject({ haykal_roles: 'A1:N15', haykal_duties: 'A1:D55' });
    // In the order of the document, codes as numbers.
    const codes = (await rowsOf(at('filled.xlsx'), 'الأدوار')).map(([first]) => first);
    expect(codes.slice(1)).toEqual(['B1', ...Array.from({ length: 13 }, (_, index) => index + 1)]);
    expect((await haykal('compare', at('filled.xlsx'), school)).out[0]).toBe(noDifference);
    // The document names no manager of three of its roles; nothing else is wrong.
    const checked = await haykal('validate', at('filled.xlsx'), '--json');
    const { findings } = JSON.parse(checked.out.join('\n')) as { findings: Record<string, unknown>[] };
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, role }) => [rule, role])).toEqual(
      ['5', '6', '9'].map((role) => ['structure/placed', role]),
    );
  });

  it('fills sheets of other makings under their headers, makes the others, and tells what has no column', async () => {
    const rows = [['Structure of the company'], [], ['Role no.', 'Title', 'Unit', 'Remarks of ours']];
    writeFileSync(at('own.xlsx'), await writeXlsx({ sheets: [{ name: 'Roles', rows }] }));
    const ran = await haykal('import', path.join(documents, 'company.en.md'), '--into', at('own.xlsx'));
    expect(ran).toMatchObject({ code: 0, err: [] });
    expect(ran.out.filter((line) => line.includes('no column for this field'))).toEqual([
      expect.stringContaining('Kind'),
      expect.stringContaining('Track'),
    ]);
    const filled = await rowsOf(at('own.xlsx'), 'Roles');
    expect(filled.slice(0, 3).map(([first]) => first)).toEqual([
      'Structure of the company',
      null,
      'Role no.',
    ]);
    expect(filled[4]!.slice(0, 2)).toEqual([1, 'Chief Executive Officer']);
    const { sheets } = await readXlsx(readFileSync(at('own.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual(['Roles', 'Units', 'Duties', 'Reporting lines']);
  });

  it('writes what is new and changed into a workbook with roles, and only tells what is gone', async () => {
    const book = at('changed.xlsx');
    writeFileSync(book, readFileSync(at('sample.xlsx')));
    writeFileSync(at('changed.txt'), changedRegulation());
    const before = await rowsOf(book, 'الاختصاصات');
    const ran = await haykal('import', at('changed.txt'), '--into', book);
    expect(ran).toMatchObject({ code: 0, err: [] });
    const said = ran.out.join('\n');
    expect(said).toMatch(/3 changes were written:\n.*was “منسق\/ة المشروعات” and is “منسق\/ة البرامج”/);
    expect(said).toMatch(/New role: “أمين\/ة المكتبة” \(25\)\./);
    expect(said).toMatch(/New duty 1 of “أمين\/ة المكتبة” \(25\): إعداد قائمة شهرية بالكتب الجديدة\./);
    expect(said).toMatch(
      /One thing is not in the regulation. It stays in the workbook:\n +Duty 1 of .* is gone/,
    );
    expect(said).toContain(`The changes are in ${book}.`);
    const duties = await rowsOf(book, 'الاختصاصات');
    expect(duties.filter(([role]) => role !== 25)).toEqual(before);
    const again = await haykal('import', at('changed.txt'), '--into', book);
    expect(again.out[0]).toBe('The workbook already says what the regulation says.');
    expect(again.out.at(-1)).toBe(`Nothing was written: ${book} is as it was.`);
  });

  it('makes a sheet that the changes need and the workbook lacks, and tells what has no column', async () => {
    const rows = [
      ['Role no.', 'Title', 'Reports to'],
      [1, 'Director', 'XX'],
      [2, 'Clerk', 1],
    ];
    writeFileSync(at('small.xlsx'), await writeXlsx({ sheets: [{ name: 'Roles', rows }] }));
    const director = ['1- Director', '1. =1+1', '2. Approve the budget.'];
    const clerk = ['2- Clerk', '* Kind of role: Flexible', '* Reports to: Director', '1. File the letters.'];
    writeFileSync(at('small.txt'), [...director, ...clerk].join('\n'));
    const ran = await haykal('import', at('small.txt'), '--into', at('small.xlsx'));
    expect(ran).toMatchObject({ code: 0, err: [] });
    expect(ran.out[0]).toBe('Sheets that were missing and were made: Duties.');
    expect(ran.out.join('\n')).toMatch(
      /One change was not written, or not wholly:\n +“Clerk” \(2\): Kind was “Permanent” and is “Flexible”\.\n +The sheet “Roles” has no column/,
    );
    expect((await rowsOf(at('small.xlsx'), 'Duties')).map((row) => row.slice(0, 3))).toEqual([
      ['Role', 'No.', 'Duty'],
      [1, '1', '=1+1'],
      [1, '2', 'Approve the budget.'],
      [2, '1', 'File the letters.'],
    ]);
    expect(tablesOf(at('small.xlsx'))).toEqual({ haykal_duties: 'A1:D4' });
    const parts = Object.entries(unzipSync(readFileSync(at('small.xlsx'))));
    expect(
      parts.filter(([name, bytes]) => name.endsWith('.xml') && strFromU8(bytes).includes('<f>')),
    ).toEqual([]);
  });
});

/** The sample's regulation with another title, a new role with a duty, and without the first duty of role 1. */
function changedRegulation(): string {
  const lines = readFileSync(at('sample.txt'), 'utf8').trimEnd().split('\n');
  const first = lines.findIndex((line) => line.trim().startsWith('1. '));
  lines.splice(first, 1);
  const named = lines.map((line) => line.replace(/^(5- ).*/u, '$1منسق/ة البرامج'));
  return [...named, newRole, '  1. إعداد قائمة شهرية بالكتب الجديدة.', ''].join('\n');
}
const newRole = '25- أمين/ة المكتبة';

describe('export', () => {
  it('writes a text that says the same', async () => {
    const ran = await haykal('export', at('sample.xlsx'), '--to', at('again.md'));
    expect(ran).toMatchObject({ code: 0, err: [] });
    expect(ran.out[0]).toMatch(/again\.md: 24 roles, 2 governing bodies, 133 duties\.$/);
    const text = readFileSync(at('again.md'), 'utf8');
    expect(text).toBe(readFileSync(at('sample.txt'), 'utf8'));
    expect(text.charCodeAt(0)).not.toBe(0xfeff);
    expect((await haykal('compare', at('sample.xlsx'), at('again.md'))).out[0]).toBe(noDifference);
    await haykal('import', at('again.md'), '--into', at('again.xlsx'));
    expect((await haykal('compare', at('again.xlsx'), at('sample.txt'))).out[0]).toBe(noDifference);
  });

  it('says in one sentence what a regulation does not carry', async () => {
    const rows = [
      ['Role no.', 'Title', 'Holder', 'Grade', 'Posts', 'Rank in unit'],
      [1, 'Director', 'Mona Adel', 'A', 1, 1],
      [2, 'Clerk', '', '', 3, 2],
    ];
    writeFileSync(at('holders.xlsx'), await writeXlsx({ sheets: [{ name: 'Roles', rows }] }));
    const ran = await haykal('export', at('holders.xlsx'), '--to', at('holders.txt'));
    expect(ran.out).toEqual([
      expect.stringContaining('2 roles, no governing body, no duties.'),
      'A regulation does not carry, and this stays in the workbook only: Roles: Grade, Roles: Posts, Roles: Holder.',
    ]);
    expect(readFileSync(at('holders.txt'), 'utf8')).not.toContain('Mona');
  });
});

it('compare names the lines of the regulation, in words and as JSON', async () => {
  writeFileSync(at('other.txt'), changedRegulation());
  const line = readFileSync(at('other.txt'), 'utf8').split('\n').indexOf(newRole) + 1;
  const ran = await haykal('compare', at('sample.xlsx'), at('other.txt'));
  expect(ran.out.join('\n')).toContain(`other.txt, line ${line}\n  New role: “أمين/ة المكتبة” (25).`);
  const json = await haykal('compare', at('sample.xlsx'), at('other.txt'), '--json');
  const { changes } = JSON.parse(json.out.join('\n')) as { changes: Record<string, unknown>[] };
  expect(changes.find(({ change }) => change === 'added')).toMatchObject({ role: '25', line });
  expect(changes.find(({ change }) => change === 'removed')).toMatchObject({
    sheet: 'الاختصاصات',
    cell: 'C2',
  });
});

describe('what cannot be done', () => {
  const pdf = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n\0\x01\x02', 'latin1');
  /** A document that unpacks to far more than a regulation has. */
  const bomb = () => wordFile({ body: [], files: { 'word/document.xml': new Uint8Array(mostUnpacked + 1) } });
  const into = ['--into', 'book.xlsx'];
  const cases: [what: string, argv: string[], says: RegExp, file?: () => Uint8Array][] = [
    ['a regulation that is not there', ['import', 'none.txt', ...into], /none\.txt was not found/],
    [
      'a PDF by its name',
      ['import', 'file.pdf', ...into],
      /must end in \.txt, \.md, \.docx or \.docm/,
      () => pdf,
    ],
    ['a PDF by its content', ['import', 'file.txt', ...into], /neither text nor a Word document/, () => pdf],
    ['a bomb', ['import', 'file.docx', '--json'], /larger than what Haykal reads/, bomb],
    [
      'a text without roles',
      ['import', 'file.txt', ...into],
      /No role was found/,
      () => Buffer.from('Hello\n'),
    ],
    ['neither --into nor --json', ['import', 'file.txt'], /--into BOOK\.xlsx writes/],
    ['both', ['import', 'file.txt', ...into, '--json'], /not both/],
    ['no regulation', ['import', '--json'], /Name the regulation/],
    ['a book of another kind', ['import', 'file.txt', '--into', 'book.csv'], /\.xlsx or \.xlsm/],
    ['a new book with macros', ['import', 'file.txt', '--into', 'new.xlsm'], /\.xlsx or \.xlsm/],
    ['a folder that is not there', ['import', 'file.txt', '--into', 'no/book.xlsx'], /folder/],
    ['no book to export', ['export', '--to', 'out.txt'], /Name the workbook/],
    ['no file to export to', ['export', 'file.xlsx'], /--to REGULATION\.txt/],
    ['a Word file to export to', ['export', 'file.xlsx', '--to', 'out.docx'], /must end in \.txt or \.md/],
    [
      'a regulation to export',
      ['export', 'file.txt', '--to', 'out.txt'],
      /not an Excel/,
      () => Buffer.from('1- A'),
    ],
    ['a regulation as the old side', ['compare', 'file.txt', 'file.txt'], /only be compared as the new side/],
  ];
  it.each(cases.map(([what, argv, says, file]) => [what, argv, says, file ?? null] as const))(
    '%s is told in one line, and nothing is written',
    async (_what, argv, says, file) => {
      const [own, removeOwn] = makeFolder();
      try {
        const place = (word: string) => (/^(?!-).*\.\w+$/.test(word) ? path.join(own, word) : word);
        const named = argv.find((word) => word.startsWith('file.'));
        if (file) writeFileSync(place(named!), file());
        const ran: Ran = await haykal(...argv.map(place));
        expect(ran).toEqual({ code: 2, out: [], err: [expect.stringMatching(says)] });
        expect(readdirSync(own)).toEqual(file ? [named] : []);
      } finally {
        removeOwn();
      }
    },
  );
});
