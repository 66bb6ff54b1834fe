import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import * as z from 'zod';
import { haykal, makeFolder } from './terminal';

/** The whole road of the command line on the samples: a workbook in, checked, charted, summarised, out. */

const place = z.strictObject({ sheet: z.string(), cell: z.string().regex(/^[A-Z]+[1-9]\d*$/) });
/** The JSON form that the README promises. */
const validation = z.strictObject({
  counts: z.strictObject({ error: z.int(), warning: z.int(), note: z.int(), waived: z.int() }),
  skipped: z.array(z.strictObject({ rule: z.string(), why: z.string().min(1) })),
  findings: z.array(
    place.extend({
      rule: z.string(),
      severity: z.enum(['error', 'warning', 'note']),
      message: z.string().min(1),
      role: z.string().optional(),
      related: z.array(place),
      fixes: z.array(
        z.strictObject({
          title: z.string(),
          edits: z.array(place.extend({ before: z.string(), after: z.string() })),
          removals: z.array(z.strictObject({ sheet: z.string(), row: z.int() })).optional(),
        }),
      ),
    }),
  ),
});

let folder: string;
let remove: () => void;
const at = (name: string) => path.join(folder, name);

/** The parts of an .xlsx by name, as text. */
function partsOf(file: string): Record<string, string> {
  const parts = unzipSync(readFileSync(file));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

async function textsOf(file: string, sheet: string): Promise<string[]> {
  const book = await readXlsx(readFileSync(file));
  const found = book.sheets.find(({ name }) => name === sheet);
  if (!found)
    throw new Error(`${file} has no sheet ${sheet}, only ${book.sheets.map(({ name }) => name).join(', ')}`);
  return found.rows.flat().flatMap((value) => (typeof value === 'string' ? [value] : []));
}

beforeAll(async () => {
  [folder, remove] = makeFolder();
  for (const language of ['ar', 'en']) {
    await haykal('new', at(`hr.${language}.xlsx`), '--sample', '--lang', language);
    await haykal('new', at(`faulty.${language}.xlsx`), '--sample', 'faulty', '--lang', language);
  }
});
afterAll(() => {
  remove();
});

const words = {
  ar: {
    sheets: ['بيانات الهيكل', 'الوحدات', 'الأدوار', 'الاختصاصات', 'خطوط التبعية'],
    chart: 'الهيكل التنظيمي',
    summary: 'ملف الدور 5',
    index: 'فهرس الأدوار',
    report: 'تقرير التحقق',
    title: 'منسق/ة المشروعات',
  },
  en: {
    sheets: ['About', 'Units', 'Roles', 'Duties', 'Reporting lines'],
    chart: 'Org chart',
    summary: 'Role 5',
    index: 'Role index',
    report: 'Validation',
    title: 'Projects Coordinator',
  },
} as const;

describe.each(['ar', 'en'] as const)('the institute, in %s', (language) => {
  const book = () => at(`hr.${language}.xlsx`);

  it('is a workbook with its sheets, tables and drop-downs, right to left in Arabic', async () => {
    const read = await readXlsx(readFileSync(book()));
    expect(read.sheets.map(({ name }) => name)).toEqual(words[language].sheets);
    const sheets = Object.entries(partsOf(book())).filter(([name]) =>
      /^xl\/worksheets\/[^/]+\.xml$/.test(name),
    );
    expect(sheets).toHaveLength(5);
    for (const [, xml] of sheets) {
      expect(/<sheetView[^>]*rightToLeft="(?:1|true)"/.test(xml)).toBe(language === 'ar');
      expect(xml).toContain('state="frozen"');
      expect(xml).toContain('<tablePart');
    }
    expect(sheets.filter(([, xml]) => xml.includes('<dataValidation '))).toHaveLength(3);
    expect(read.sheets[2]?.rows).toHaveLength(1 + 26);
    expect(
      read.sheets[3]?.rows.filter((row) => row.some((value) => value !== null && value !== '')),
    ).toHaveLength(1 + 139);
  });

  it('validates without an error and leaves the file as it was', async () => {
    const before = readFileSync(book());
    const ran = await haykal('validate', book(), '--json');
    expect(ran).toMatchObject({ code: 0, err: [] });
    const said = validation.parse(JSON.parse(ran.out.join('\n')));
    expect(said.counts.error).toBe(0);
    expect(said.skipped.map(({ rule }) => rule)).toContain('structure/abolished');
    expect(readFileSync(book())).toEqual(before);
  });

  it('has a chart whose connectors are all glued to boxes of the sheet', async () => {
    const out = at(`chart.${language}.xlsx`);
    expect(await haykal('chart', book(), '--out', out)).toMatchObject({
      code: 0,
      err: [],
      out: [expect.stringContaining(words[language].chart)],
    });
    const drawing = partsOf(out)['xl/drawings/drawing1.xml'] ?? '';
    const boxes = new Map(
      [...drawing.matchAll(/<xdr:sp\b.*?<xdr:cNvPr id="(\d+)" name="([^"]*)"/gs)].map(([, id, name]) => [
        id,
        name,
      ]),
    );
    const roles = [...boxes.values()].filter((name) => name?.startsWith('haykal:role:'));
    expect(roles).toHaveLength(26);
    const lines = [...drawing.matchAll(/<xdr:cxnSp\b.*?<\/xdr:cxnSp>/gs)].map(([xml]) => xml);
    expect(lines.length).toBeGreaterThanOrEqual(20);
    for (const xml of lines) {
      const name = /name="(haykal:line:[^"]+)"/.exec(xml)?.[1] ?? '';
      const [, , kind, second, third] = name.split(':');
      const [, begin] = /<a:stCxn id="(\d+)"/.exec(xml) ?? [];
      const [, end] = /<a:endCxn id="(\d+)"/.exec(xml) ?? [];
      const [from, to] = [boxes.get(begin), boxes.get(end)];
      // A line leads from a manager to a report or to the joint where a branch begins, from which it leads on.
      if (kind === 'joint') {
        expect([from, to]).toEqual([`haykal:role:${second}`, `haykal:joint:${second}:${third}`]);
      } else if (kind === 'key') {
        expect([from, to]).toEqual([`haykal:joint:key:${second}:1`, `haykal:joint:key:${second}:2`]);
      } else {
        expect(from).toMatch(new RegExp(`^haykal:(role|joint):${second}(:|$)`));
        expect(to).toBe(`haykal:role:${kind}`);
      }
    }
    expect([...drawing.matchAll(/<xdr:cNvPr [^>]*descr="[^"]+"/g)]).toHaveLength(boxes.size + lines.length);
  });

  it('has a sheet for a role, with its holder and every duty', async () => {
    const out = at(`role.${language}.xlsx`);
    const ran = await haykal(
      'summary',
      book(),
      '--role',
      '5',
      '--holder',
      'منى عادل',
      '--start',
      '2026-12-01',
      '--out',
      out,
    );
    expect(ran).toMatchObject({ code: 0, err: [] });
    const texts = await textsOf(out, words[language].summary);
    for (const text of [words[language].title, 'منى عادل', '2026-12-01'])
      expect(texts.join('\n')).toContain(text);
    const duties = await readXlsx(readFileSync(book()));
    const own = duties.sheets[3]!.rows.filter(([role]) => String(role) === '5').map(([, , text]) =>
      String(text),
    );
    expect(own).toHaveLength(8);
    for (const duty of own) expect(texts).toContain(duty);
  });

  it('has sheets for all roles, and an index', async () => {
    const out = at(`all.${language}.xlsx`);
    expect(await haykal('summary', book(), '--all', '--out', out)).toMatchObject({ code: 0, err: [] });
    const read = await readXlsx(readFileSync(out));
    expect(read.sheets).toHaveLength(5 + 1 + 24);
    expect(read.sheets.map(({ name }) => name)).toContain(words[language].index);
  });

  it('can be worked on again: what was generated is rewritten, not doubled', async () => {
    const [once, twice] = [at(`once.${language}.xlsx`), at(`twice.${language}.xlsx`)];
    await haykal('chart', book(), '--out', once);
    await haykal('validate', once, '--report', once);
    await haykal('summary', once, '--role', '5', '--out', once);
    await haykal('chart', once, '--out', twice);
    await haykal('validate', twice, '--report', twice);
    await haykal('summary', twice, '--role', '5', '--out', twice);
    const [first, second] = [await readXlsx(readFileSync(once)), await readXlsx(readFileSync(twice))];
    expect(second.sheets.map(({ name }) => name)).toEqual(first.sheets.map(({ name }) => name));
    expect(first.sheets).toHaveLength(8);
    expect(second.sheets.map(({ rows }) => rows)).toEqual(first.sheets.map(({ rows }) => rows));
    const shapes = (file: string) =>
      (partsOf(file)['xl/drawings/drawing1.xml'] ?? '').match(/name="haykal:[^"]*"/g)?.sort();
    expect(shapes(twice)).toEqual(shapes(once));
  });

  it('leaves the parts of the workbook that a chart does not touch as they were', async () => {
    const out = at(`parts.${language}.xlsx`);
    await haykal('chart', book(), '--out', out);
    const [before, after] = [partsOf(book()), partsOf(out)];
    const own = Object.keys(before).filter((name) => /^xl\/(worksheets|tables|sharedStrings)/.test(name));
    expect(own.length).toBeGreaterThanOrEqual(10);
    // The chart's sheet is shown now, and the one that was before it no longer.
    const still = (part: string | undefined) => part?.replace(/ tabSelected="1"/, '');
    for (const name of own) expect(still(after[name])).toBe(still(before[name]));
  });
});

describe.each(['ar', 'en'] as const)('the faulty sample, in %s', (language) => {
  it('is told its faults, one of each kind, and ends with 1', async () => {
    const ran = await haykal('validate', at(`faulty.${language}.xlsx`), '--json');
    expect(ran.code).toBe(1);
    const { findings } = validation.parse(JSON.parse(ran.out.join('\n')));
    expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual([
      'data/known-role',
      'data/required',
      'data/unique-code',
      'data/untidy-text',
      'structure/no-cycle',
      'structure/no-self-report',
      'structure/one-top',
      'structure/placed',
    ]);
  });

  it('has a report with every finding, and a chart and summaries all the same', async () => {
    const [report, chart, all] = ['report', 'chart', 'all'].map((name) =>
      at(`faulty-${name}.${language}.xlsx`),
    );
    const file = at(`faulty.${language}.xlsx`);
    expect(await haykal('validate', file, '--report', report!, '--lang', language)).toMatchObject({
      code: 1,
      err: [],
    });
    const said = validation.parse(
      JSON.parse((await haykal('validate', file, '--json', '--lang', language)).out.join('\n')),
    );
    const texts = await textsOf(report!, words[language].report);
    for (const { message, cell } of said.findings)
      expect(texts).toEqual(expect.arrayContaining([message, cell]));
    expect(await haykal('chart', file, '--out', chart!)).toMatchObject({ code: 0, err: [] });
    expect(await haykal('summary', file, '--all', '--out', all!)).toMatchObject({ code: 0, err: [] });
  });
});

test('messages are in the language of the terminal, or in the one asked for', async () => {
  const messages = async (...more: string[]) => {
    const ran = await haykal('validate', at('faulty.ar.xlsx'), ...more);
    return ran.out.join(' ');
  };
  expect(await messages()).toContain('has no administrative manager');
  expect(await messages('--json')).toContain('has no administrative manager');
  expect(await messages('--lang', 'ar')).toContain('بلا مدير إداري');
  expect(await messages('--json', '--lang', 'ar')).toContain('بلا مدير إداري');
});

test('an empty workbook can be made and says what it lacks', async () => {
  expect(await haykal('new', at('empty.xlsx'), '--lang', 'en')).toMatchObject({ code: 0 });
  expect(await haykal('validate', at('empty.xlsx'))).toEqual({
    code: 2,
    out: [],
    err: ['The sheet "Roles" has no roles in it.'],
  });
});

test('a protected sheet is said to be the reason, and nothing is written', async () => {
  const out = at('protected-out.xlsx');
  await haykal('chart', at('hr.en.xlsx'), '--out', at('charted.xlsx'));
  const parts = unzipSync(readFileSync(at('charted.xlsx')));
  const name = Object.keys(parts).find(
    (part) => strFromU8(parts[part]!).includes('<drawing ') && part.startsWith('xl/worksheets/sheet'),
  );
  const locked = strFromU8(parts[name!]!)
    .replace('</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1"/>')
    .replace('<sheetData/>', '<sheetData/><sheetProtection sheet="1" objects="1"/>');
  const { zipSync, strToU8 } = await import('fflate');
  writeFileSync(at('protected.xlsx'), zipSync({ ...parts, [name!]: strToU8(locked) }));
  expect(await haykal('chart', at('protected.xlsx'), '--out', out)).toMatchObject({
    code: 2,
    err: [expect.stringContaining('protected')],
  });
  expect(() => readFileSync(out)).toThrow('ENOENT');
});
