import { strToU8, zipSync } from 'fflate';
import { sampleContent, sampleNames } from '../../src/cli/sampleContent';
import { languages } from '../../src/locales/say';
import { createWorkbook } from '../../src/operations/createWorkbook';
import { readOrganisation } from '../../src/operations/readOrganisation';
import { validateWorkbook } from '../../src/operations/validateWorkbook';
import { summariseRoles } from '../../src/operations/summariseRoles';
import { assembleOrganisation } from '../../src/organisation/assemble';
import { newWorkbook } from '../../src/workbench/files/newWorkbook';
import { openWorkbook } from '../../src/workbench/files/openWorkbook';
import { saveWorkbook } from '../../src/workbench/files/saveWorkbook';
import { attachExcel } from '../../src/workbench/node/attachExcel';
import { withWorkbook } from '../../src/workbook/excel';
import { BookFileError } from '../../src/workbook/file/bookFileError';
import { readFile } from '../../src/workbook/readFile';
import { recogniseSheets } from '../../src/workbook/recognise/recogniseSheets';
import { bookOf, merged, sheetOf, tableOver } from './untidyBooks';

const now = new Date(2026, 10, 23);

/** What is read of the file beside the workbook. */
async function fromFile(bytes: Uint8Array) {
  const tables = recogniseSheets(await readFile(bytes, 'new.xlsx'));
  return { tables, organisation: assembleOrganisation(tables) };
}

/** What the operation reads of the same file when it is open. */
async function fromExcel(bytes: Uint8Array) {
  const excel = attachExcel((await openWorkbook(bytes, 'new.xlsx')).model);
  try {
    const { tables, organisation } = await withWorkbook((context) => readOrganisation(context));
    return { tables, organisation };
  } finally {
    excel.detach();
  }
}

/** A new workbook on which a task was done, as a file. */
async function made(task: () => Promise<unknown>): Promise<Uint8Array> {
  const book = await newWorkbook('new.xlsx');
  const excel = attachExcel(book.model);
  try {
    await task();
  } finally {
    excel.detach();
  }
  return saveWorkbook(book);
}

const samples = sampleNames.flatMap((name) => languages.map((language) => [name, language] as const));

test.each(samples)('the sample %s in %s is read as the open workbook is', async (name, language) => {
  const bytes = await made(() => createWorkbook(sampleContent(language, name)));
  expect(await fromFile(bytes)).toEqual(await fromExcel(bytes));
});

it('passes over the sheets that Haykal generated, whatever HR calls its own', async () => {
  const bytes = await made(async () => {
    await createWorkbook(sampleContent('en', 'institute'));
    await validateWorkbook({ report: { now } });
    await summariseRoles({ roles: 'all', now });
  });
  const read = await readFile(bytes, 'new.xlsx');
  expect(read.sheets.filter(({ mark }) => mark !== null).length).toBe(2 + 24);
  expect(await fromFile(bytes)).toEqual(await fromExcel(bytes));
});

const header = ['Role no.', 'Title', 'Unit', 'Reports to', 'Posts', 'Notes'];

it.each([
  [
    'title rows, a hidden sheet, errors, booleans, dates and formulas',
    [
      sheetOf('Notes', [['Roles of 2026'], [], ['x', 46049]]),
      sheetOf('Staff', [
        ['Our people'],
        [],
        header,
        ['1', 'Director', 'Office', 'XX', 1, true],
        [2, 'Clerk', '#REF!', { formula: '=1+0', value: 1 }, 2.5, '=SUM(A1)'],
        ['٣', 'مساعد/ة', 'Office', 'Clerk', 46049, '  ends with spaces '],
      ]),
      sheetOf(
        'Duties',
        [['Role', 'No.', 'Duty'], [1, 1, 'Leads.'], [1, 1.1, 'Signs.'], [], ['2', '1', 'Files.']],
        {
          visibility: 'Hidden',
        },
      ),
    ],
  ],
  [
    'merged cells and a table that does not begin at A1',
    [
      sheetOf(
        'Roles',
        [
          ['', '', ''],
          ['', ...header],
          ['', '1', 'Director', 'Office', '', 1],
          ['', '2', 'Clerk', '', '1', 1],
          ['', '3', 'Porter', '', '1', 1],
        ],
        {
          tables: [tableOver('Roles', { row: 1, column: 1, rows: 4, columns: 6 }, header)],
          merges: [],
        },
      ),
      sheetOf(
        'Duties',
        [
          ['Role', 'No.', 'Duty'],
          ['1', '1', 'Leads.'],
          ['', '2', 'Plans.'],
          ['2', '1', 'Files.'],
        ],
        { merges: [merged(1, 0, 2, 1)] },
      ),
    ],
  ],
] as const)('%s are read as in the open workbook', async (_, sheets) => {
  const bytes = await saveWorkbook(await bookOf(...sheets));
  expect(await fromFile(bytes)).toEqual(await fromExcel(bytes));
});

/** A compound file whose directory holds one stream of this name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Array.from(stream, (letter) => [letter.charCodeAt(0), 0]).flat(), 640);
  return bytes;
}

/** A package whose declared sizes are told otherwise: `declare` gives each entry's size by its name. */
function lying(bytes: Uint8Array, declare: (size: number) => number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50)
      view.setUint32(at + 24, declare(view.getUint32(at + 24, true)), true);
  }
  return copy;
}

const zeros = new Uint8Array(3_000_000);
const bomb = zipSync({ '[Content_Types].xml': zeros, 'xl/workbook.xml': zeros });

test.each<[string, string, Uint8Array]>([
  ['nothing', 'not-a-workbook', new Uint8Array()],
  ['text', 'not-a-workbook', strToU8('name,title\n1,x')],
  ['a Word document', 'not-a-workbook', zipSync({ 'word/document.xml': strToU8('<document/>') })],
  ['a workbook with a password', 'encrypted', compoundFile('EncryptedPackage')],
  ['an old workbook', 'old-format', compoundFile('Workbook')],
  ['another compound file', 'not-a-workbook', compoundFile('WordDocument')],
  ['only the signature', 'damaged', strToU8('PK\u0003\u0004')],
  ['a package without sheets', 'damaged', zipSync({ 'xl/workbook.xml': strToU8('<workbook') })],
  ['what says that it unpacks to too much', 'too-large', bomb],
  ['what says too little of what it unpacks to', 'too-large', lying(bomb, () => 1000)],
  ['what says nothing of what it unpacks to', 'damaged', lying(bomb, () => 0)],
])('%s is refused as %s', async (_, code, bytes) => {
  const limits = { packedBytes: 1_000_000, totalBytes: 5_000_000, entries: 50 };
  const error: unknown = await readFile(bytes, 'x.xlsx', limits).then(
    () => 'read',
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(BookFileError);
  expect(error).toMatchObject({ code, file: 'x.xlsx' });
});
