import fc from 'fast-check';
import { catalogue } from '../../src/rules/catalogue';
import { validate } from '../../src/rules/engine';
import { type Finding } from '../../src/rules/rule';
import { soundWorkbook, type SoundWorkbook } from '../organisation/soundWorkbook';
import { buildSheets, type BuiltRow, type BuiltTables } from '../organisation/build';

/*
 * A random sound organisation has no error; each fault that is put into it, one for every rule, is found by its rule, at the right
 * cell, and with it no other error comes about.
 */
type Kind = 'roles' | 'duties' | 'lines' | 'units' | 'waivers' | 'rules';
type Injected = readonly [tables: BuiltTables, cell: string];
const sheets = {
  roles: 'الأدوار',
  duties: 'الاختصاصات',
  lines: 'خطوط التبعية',
  units: 'الوحدات',
  rules: 'القواعد',
  waivers: 'الاستثناءات',
} as const;

/** Rows of a sheet, and where the first that fits stands. */
const find = (rows: readonly BuiltRow[], match: BuiltRow) =>
  rows.findIndex((row) => Object.entries(match).every(([field, value]) => row[field] === value));
const at = (kind: Kind, column: string, index: number) => `${sheets[kind]}!${column}${index + 2}`;

/** Changes the row that fits; gives the cell of the column. */
function change(
  book: SoundWorkbook,
  kind: Kind & keyof SoundWorkbook,
  match: BuiltRow,
  to: BuiltRow,
  column: string,
): Injected {
  const index = find(book[kind], match);
  expect(index).toBeGreaterThanOrEqual(0);
  const rows = book[kind].map((row, each) => (each === index ? { ...row, ...to } : row));
  return [{ ...book, [kind]: rows }, at(kind, column, index)];
}

/** Adds a row at the end; gives the cell of the column. */
function add(book: SoundWorkbook, kind: Kind, row: BuiltRow, column: string): Injected {
  const rows = (book as BuiltTables)[kind] ?? [];
  return [{ ...book, [kind]: [...rows, row] }, at(kind, column, rows.length)];
}

function drop(
  book: SoundWorkbook,
  kind: 'roles' | 'duties' | 'lines' | 'units',
  match: BuiltRow,
): BuiltTables {
  return { ...book, [kind]: book[kind].filter((_, index) => index !== find(book[kind], match)) };
}

const admin = (role: string, more: BuiltRow = {}) => ({ role, relation: 'إدارية', ...more });
const roleAt = (book: SoundWorkbook, column: string, code: string) =>
  at('roles', column, find(book.roles, { code }));

/** Another text for a duty of role 12. */
const say = (book: SoundWorkbook, text: string) =>
  change(book, 'duties', { role: '12', number: '1' }, { text }, 'C');

/** Of the roles: 1 is the top, 2 its deputy, 10 the head of the first unit, 11 and 12 below it; 90 is flexible, 95 temporary. */
const faults: Record<string, (book: SoundWorkbook) => Injected> = {
  'data/required': (book) => change(book, 'roles', { code: '11' }, { title: '' }, 'B'),
  'data/unique-code': (book) =>
    add(book, 'roles', { code: '11', title: 'كاتب/ة جديد/ة', unit: 'وحدة 1', rank: 9 }, 'A'),
  'data/duplicate-row': (book) => add(book, 'lines', book.lines[find(book.lines, admin('11'))]!, 'A'),
  'data/known-value': (book) => change(book, 'lines', admin('11'), { relation: 'أخوية' }, 'C'),
  'data/known-role': (book) => change(book, 'lines', admin('12'), { reportsTo: 'غائب' }, 'B'),
  'data/known-unit': (book) => change(book, 'roles', { code: '12' }, { unit: 'وحدة مجهولة' }, 'E'),
  'data/known-rule': (book) => add(book, 'rules', { rule: 'structure/everything' }, 'A'),
  'data/cell-error': (book) => change(book, 'roles', { code: '12' }, { grade: { error: '#N/A' } }, 'G'),
  'data/untidy-text': (book) => change(book, 'roles', { code: '12' }, { title: 'كاتب/ة  12' }, 'B'),
  'data/duplicate-title': (book) => {
    const [one, other] = ['11', '12'].map((code) => find(book.roles, { code })) as [number, number];
    const [tables] = change(book, 'roles', { code: '12' }, { title: book.roles[one]!.title }, 'B');
    return [tables, at('roles', 'B', Math.max(one, other))];
  },
  'data/unused-waiver': (book) =>
    add(book, 'waivers', { rule: 'structure/placed', subject: 'role:11', reason: 'س' }, 'B'),
  'structure/one-top': (book) => [drop(book, 'lines', admin('1')), roleAt(book, 'N', '1')],
  'structure/no-cycle': (book) => {
    const [tables] = change(book, 'lines', admin('10'), { reportsTo: '11' }, 'B');
    // A ring is told from its first role in the sheet on.
    const [first] = ['10', '11'].sort(
      (a, b) => find(book.roles, { code: a }) - find(book.roles, { code: b }),
    );
    return [tables, at('lines', 'B', find(book.lines, admin(first!)))];
  },
  'structure/no-self-report': (book) => change(book, 'lines', admin('12'), { reportsTo: '12' }, 'B'),
  'structure/placed': (book) => [drop(book, 'lines', admin('12')), roleAt(book, 'N', '12')],
  'structure/one-manager': (book) => add(book, 'lines', admin('12', { reportsTo: '1' }), 'B'),
  'structure/duplicate-line': (book) =>
    add(book, 'lines', admin('11', { reportsTo: '10', notes: 'مرة أخرى' }), 'B'),
  'structure/ladder': (book) => [
    change(book, 'roles', { code: '11' }, { rank: 1 }, 'F')[0],
    at('lines', 'B', find(book.lines, admin('11'))),
  ],
  'structure/unit-head': (book) => {
    const [tables] = change(book, 'lines', admin('12'), { reportsTo: '1' }, 'B');
    // The second head in the sheet is the one too many.
    const [, second] = ['10', '12'].sort(
      (a, b) => find(book.roles, { code: a }) - find(book.roles, { code: b }),
    );
    return [tables, at('lines', 'B', find(book.lines, admin(second!)))];
  },
  'structure/head-title': (book) =>
    change(book, 'roles', { code: '10' }, { title: 'أمين/ة الوحدة الأولى' }, 'B'),
  'structure/span': (book) => [
    change(book, 'roles', { code: '10' }, { count: 30 }, 'B')[0],
    roleAt(book, 'B', '1'),
  ],
  'structure/depth': (book) => [
    { ...book, rules: [{ rule: 'structure/depth', value: 2 }] },
    // The deepest is the first of the lowest in the sheet.
    '',
  ],
  'structure/deputy': (book) => [
    drop(book, 'lines', { role: '2', relation: 'إنابة' }),
    roleAt(book, 'B', '1'),
  ],
  'structure/flexible-liaison': (book) => [drop(book, 'lines', { role: '90' }), roleAt(book, 'B', '90')],
  'structure/temporary-coordinates': (book) =>
    change(book, 'lines', { role: '95' }, { relation: 'إدارية' }, 'B'),
  'structure/abolished': (book) => change(book, 'lines', admin('12'), { reportsTo: '99' }, 'B'),
  'structure/vacant-manager': (book) =>
    change(book, 'roles', { code: '10' }, { holder: '', status: 'شاغر' }, 'K'),
  'structure/outside-manager': (book) => change(book, 'lines', admin('21'), { reportsTo: '12' }, 'B'),
  'structure/basis': (book) => change(book, 'lines', admin('12'), { basis: '10.77' }, 'D'),
  'duties/some': (book) => [
    { ...book, duties: book.duties.filter(({ role }) => role !== '12') },
    roleAt(book, 'A', '12'),
  ],
  'duties/numbering': (book) => change(book, 'duties', { role: '12', number: '2' }, { number: '5' }, 'B'),
  'duties/duplicate': (book) => {
    const text = book.duties[find(book.duties, { role: '11', number: '1' })]!.text;
    const [tables] = change(book, 'duties', { role: '12', number: '1' }, { text }, 'C');
    const places = ['11', '12'].map((role) => find(book.duties, { role, number: '1' }));
    return [tables, at('duties', 'C', Math.max(...places))];
  },
  'duties/near-duplicate': (book) => {
    const text = book.duties[find(book.duties, { role: '11', number: '1' })]!.text;
    const [tables] = change(
      book,
      'duties',
      { role: '12', number: '1' },
      { text: `${text as string} كل عام` },
      'C',
    );
    const places = ['11', '12'].map((role) => find(book.duties, { role, number: '1' }));
    return [tables, at('duties', 'C', Math.max(...places))];
  },
  'duties/unknown-mention': (book) => say(book, 'مراجعة الحسابات مع المحاسب/ة'),
  'duties/loose-mention': (book) => say(book, 'الرجوع فيما يشكل إلى الخبير/ة الزوار'),
  'duties/line-disagrees': (book) => say(book, 'كتابة المحاضر تحت إشراف الخبير/ة الزائر/ة'),
  'duties/states-a-line': (book) => say(book, 'يعمل تحت إشراف مدير/ة المركز'),
  'duties/length': (book) =>
    change(
      book,
      'duties',
      { role: '12', number: '1' },
      { text: Array.from({ length: 61 }, (_, n) => `ك${n}`).join(' ') },
      'C',
    ),
  'titles/inclusive': (book) => change(book, 'roles', { code: '12' }, { title: 'كاتب الوحدة' }, 'B'),
};

const placeOf = ({ place }: Finding) => `${place.sheet}!${place.cell}`;
const errorsIn = (tables: BuiltTables) =>
  validate(buildSheets(tables)).findings.filter(({ severity }) => severity === 'error');

it('a sound organisation has nothing to be said of it', () => {
  fc.assert(
    fc.property(soundWorkbook(), (book) => {
      expect(validate(buildSheets(book)).findings.map((found) => `${found.rule} ${placeOf(found)}`)).toEqual(
        [],
      );
    }),
  );
});

it('there is a fault for every rule', () => {
  expect(Object.keys(faults).sort()).toEqual(catalogue.map(({ id }) => id).sort());
});

it.each(Object.entries(faults))(
  'a fault of %s is found by it, at its cell, and no other error with it',
  (id, inject) => {
    fc.assert(
      fc.property(soundWorkbook(), (book) => {
        const [tables, cell] = inject(book);
        const { findings } = validate(buildSheets(tables));
        const found = findings.filter(({ rule }) => rule === id);
        expect(found).toHaveLength(1);
        if (cell !== '') expect(placeOf(found[0]!)).toBe(cell);
        expect(errorsIn(tables).filter(({ rule }) => rule !== id)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  },
);
