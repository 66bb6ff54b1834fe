import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { haykal, makeFolder } from './terminal';

let folder: string;
let remove: () => void;
beforeEach(() => {
  [folder, remove] = makeFolder();
});
afterEach(() => {
  remove();
});

const at = (name: string) => path.join(folder, name);

/** The head of an OLE compound file; the streams that tell .xls from an encrypted .xlsx are in its directory. */
function compoundFile(...streams: string[]): Uint8Array {
  const sector = 512;
  const bytes = Buffer.alloc(3 * sector);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(0x003e, 24);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(1, 44);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(4096, 56);
  bytes.writeUInt32LE(0xfffffffe, 60);
  bytes.writeUInt32LE(0xfffffffe, 68);
  bytes.fill(0xff, 76, sector);
  bytes.writeUInt32LE(0, 76);
  bytes.fill(0xff, sector, 2 * sector);
  bytes.writeUInt32LE(0xfffffffd, sector);
  bytes.writeUInt32LE(0xfffffffe, sector + 4);
  ['Root Entry', ...streams].forEach((name, index) => {
    const entry = 2 * sector + index * 128;
    bytes.write(name, entry, 'utf16le');
    bytes.writeUInt16LE((name.length + 1) * 2, entry + 64);
    bytes[entry + 66] = index === 0 ? 5 : 2;
  });
  return bytes;
}

async function book(rows: (string | number)[][], name = 'Roles'): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name, rows }] });
}

const files: [what: string, make: () => Promise<Uint8Array> | Uint8Array, says: RegExp][] = [
  ['a text file', () => Buffer.from('Role no.,Title\n1,Director\n'), /is not an Excel workbook/],
  ['an empty file', () => new Uint8Array(), /is not an Excel workbook/],
  [
    'a zip that is no workbook',
    () => Buffer.from('504b0506' + '00'.repeat(18), 'hex'),
    /is not an Excel workbook/,
  ],
  ['an encrypted workbook', () => compoundFile('EncryptionInfo', 'EncryptedPackage'), /password/],
  ['an old .xls', () => compoundFile('Workbook'), /old \.xls format/],
  [
    'a truncated workbook',
    async () => (await book([['Role no.', 'Title']])).slice(0, 900),
    /damaged|not an Excel/,
  ],
  ['a workbook without a roles sheet', () => book([['Budget', 'Year']], 'Budget'), /No sheet with roles/],
  ['a workbook with an empty roles sheet', () => book([]), /"Roles" has no roles/],
  ['a roles sheet with a header only', () => book([['Role no.', 'Title']]), /"Roles" has no roles/],
  ['a roles sheet without a header', () => book([[1, 'Director']]), /"Roles" has no header row/],
];

describe.each(files)('%s', (_what, make, says) => {
  const commands: [command: string, ...rest: string[]][] = [
    ['validate', '--report', 'out.xlsx'],
    ['chart', '--out', 'out.xlsx'],
    ['summary', '--all', '--out', 'out.xlsx'],
  ];
  it.each(commands)('is refused by %s in one sentence and nothing is written', async (command, ...rest) => {
    writeFileSync(at('book.xlsx'), await make());
    const before = readFileSync(at('book.xlsx'));
    const options = rest.map((option) => (option === 'out.xlsx' ? at(option) : option));
    const ran = await haykal(command, at('book.xlsx'), ...options);
    expect(ran).toEqual({ code: 2, out: [], err: [expect.stringMatching(says)] });
    expect(readdirSync(folder)).toEqual(['book.xlsx']);
    expect(readFileSync(at('book.xlsx'))).toEqual(before);
  });
});

describe('places to write', () => {
  it.each([
    ['new', () => ['new', at('missing/hr.xlsx')]],
    ['chart', () => ['chart', at('book.xlsx'), '--out', at('missing/out.xlsx')]],
    ['summary', () => ['summary', at('book.xlsx'), '--all', '--out', at('missing/out.xlsx')]],
    ['validate', () => ['validate', at('book.xlsx'), '--report', at('missing/out.xlsx')]],
  ])('%s refuses a folder that is not there', async (_name, argv) => {
    writeFileSync(
      at('book.xlsx'),
      await book([
        ['Role no.', 'Title'],
        [1, 'Director'],
      ]),
    );
    expect(await haykal(...argv())).toEqual({
      code: 2,
      out: [],
      err: [expect.stringMatching(/^The folder of .* was not found: make it first\.$/)],
    });
    expect(readdirSync(folder)).toEqual(['book.xlsx']);
  });

  it('new never overwrites a file', async () => {
    writeFileSync(at('hr.xlsx'), 'mine');
    const ran = await haykal('new', at('hr.xlsx'), '--sample');
    expect(ran).toMatchObject({ code: 2, err: [expect.stringContaining('is already there')] });
    expect(readFileSync(at('hr.xlsx'), 'utf8')).toBe('mine');
  });

  it('a name that Excel would not open is refused', async () => {
    expect(await haykal('new', at('hr.csv'))).toMatchObject({
      code: 2,
      err: [expect.stringContaining('.xlsx')],
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('a file that cannot be replaced is left, and nothing beside it', async () => {
    writeFileSync(
      at('book.xlsx'),
      await book([
        ['Role no.', 'Title'],
        [1, 'Director'],
      ]),
    );
    mkdirSync(at('out.xlsx'));
    const ran = await haykal('chart', at('book.xlsx'), '--out', at('out.xlsx'));
    expect(ran).toMatchObject({ code: 2, err: [expect.stringContaining('could not be written')] });
    expect(readdirSync(folder).sort()).toEqual(['book.xlsx', 'out.xlsx']);
  });
});

test.each<[argv: string[], says: string]>([
  [[], 'Say what to do'],
  [['frobnicate'], 'no command "frobnicate"'],
  [['validate'], 'Name the workbook: haykal validate'],
  [['validate', 'a.xlsx', 'b.xlsx'], '"b.xlsx" is one word too many'],
  [['validate', 'a.xlsx', '--jsn'], 'no option --jsn'],
  [['validate', 'a.xlsx', '--report'], 'option --report'],
  [['new', 'a.xlsm'], '.xlsx'],
  [['chart', 'a.xlsx', '--out', 'b.xlsm'], 'must end as a.xlsx does'],
  [['validate', 'missing.xlsx'], 'missing.xlsx was not found'],
  [['chart', 'a.xlsx'], '--out'],
  [['chart', 'a.xlsx', '--out', 'b.xlsx', '--paper', 'A2'], 'use A4, A3'],
  [['summary', 'a.xlsx', '--out', 'b.xlsx'], '--role CODE'],
  [['summary', 'a.xlsx', '--out', 'b.xlsx', '--role', '5', '--all'], 'not both'],
  [['summary', 'a.xlsx', '--out', 'b.xlsx', '--all', '--holder', 'Mona'], 'one role'],
  [['summary', 'a.xlsx', '--out', 'b.xlsx', '--role', '5', '--start', '2026-02-30'], 'not a date'],
  [['new', 'a.xlsx', '--sample=big'], 'no sample "big"'],
  [['new', 'a.xlsx', '--lang', 'fr'], 'ar or en'],
])('haykal %j says why it could not run', async (argv, says) => {
  const ran = await haykal(...argv);
  expect(ran.code).toBe(2);
  expect(ran.out).toEqual([]);
  expect(ran.err).toHaveLength(1);
  expect(ran.err[0]).toContain(says);
});

test('complaints are in Arabic where Arabic is asked for', async () => {
  expect((await haykal('validate', 'missing.xlsx', '--lang', 'ar')).err).toEqual([
    'لم يُعثر على الملف missing.xlsx.',
  ]);
});

test.each<[argv: string[], says: string]>([
  [['--unit', 'Archive', '--all'], 'one of --role, --unit and --all'],
  [['--unit', 'Archive', '--holder', 'Mona'], 'one role'],
  [['--all', '--without', 'duties,pictures'], 'no part "pictures": use relations, place, duties'],
])('haykal summary %j says why it could not run', async (argv, says) => {
  const ran = await haykal('summary', 'a.xlsx', '--out', 'b.xlsx', ...argv);
  expect(ran).toMatchObject({ code: 2, out: [] });
  expect(ran.err.join()).toContain(says);
});
