import { foldText } from '../organisation/fold';
import { type Draft } from './draft';
import { titleText } from './lineWords';
import { type SourceLine } from './sourceLine';

/*
 * Roles in tables: a row a role under headers (number, title, unit, duties), or two columns in which the first says what the second
 * holds. Cells that are neither are unread.
 */

const fields = [
  ['code', /^(?:م|رقم|#|no\.?|number|code|كود|مسلسل|رقم (?:الدور|الوظيفه))$/u],
  [
    'title',
    /^(?:(?:ال)?مسمي(?: الوظيفي)?|(?:اسم )?(?:ال)?(?:وظيفه|دور|منصب)|عنوان الوظيفه|(?:job )?title|role|position|post|job)$/u,
  ],
  ['titleEn', /^(?:(?:ال)?مسمي ب?(?:ال)?انجليزيه|title \(english\)|english title)$/u],
  ['unit', /^(?:(?:ال)?(?:وحده|قسم|اداره)|department|unit|team|section)$/u],
  ['track', /^(?:(?:ال)?(?:مسار|قطاع)|track|division|sector)$/u],
  [
    'reportsTo',
    /^(?:[يت]تبع|(?:ال)?(?:رييس|مدير|مسوول) (?:ال)?مباشر|جهه التبعيه|تتبع الي|reports to|line manager|manager)$/u,
  ],
  [
    'duties',
    /^(?:(?:ال)?(?:مهام|اختصاصات|اختصاص|مسووليات|واجبات)(?: .{1,30})?|(?:main |key )?(?:duties|duty|responsibilities|tasks)(?: .{1,30})?)$/u,
  ],
] as const;
type Field = (typeof fields)[number][0];

/** What a table gives: which lines open a role, and the taking of each line in its turn. */
export type Tables = Readonly<{ opensRole: (at: number) => boolean; take: (at: number) => void }>;

type Cell = Readonly<{ at: number; row: number; column: number }>;
type Row = ReadonlyMap<Field, readonly number[]>;

/** Finds out what the tables of a document hold; the lines are taken into the draft in their order. */
export function findTables(lines: readonly SourceLine[], draft: Draft): Tables {
  const roles = new Map<number, Readonly<{ code: string }>>();
  const uses = new Map<number, Field | 'header'>();
  for (const cells of byTable(lines)) {
    for (const row of rowsOf(lines, cells, uses)) {
      const [title] = row.get('title') ?? [];
      const [code] = row.get('code') ?? [];
      for (const [field, places] of row) for (const at of places) uses.set(at, field);
      if (title !== undefined) roles.set(title, { code: code === undefined ? '' : lines[code]!.text });
    }
  }
  return {
    opensRole: (at) => roles.has(at),
    take: (at) => {
      take(draft, lines[at]!, at, uses.get(at), roles.get(at));
    },
  };
}

function byTable(lines: readonly SourceLine[]): readonly (readonly Cell[])[] {
  const tables = new Map<number, Cell[]>();
  lines.forEach(({ cell }, at) => {
    if (!cell) return;
    const known = tables.get(cell.table);
    const { row, column } = cell;
    if (known) known.push({ at, row, column });
    else tables.set(cell.table, [{ at, row, column }]);
  });
  return [...tables.values()];
}

/** The rows of a table as fields; `uses` learns which cells are headers. */
function rowsOf(
  lines: readonly SourceLine[],
  cells: readonly Cell[],
  uses: Map<number, Field | 'header'>,
): readonly Row[] {
  const head = cells.filter(({ row }) => row === cells[0]!.row);
  const columns = new Map(
    head.flatMap(({ at, column }) => {
      const field = fieldOf(lines[at]!.text);
      return field ? [[column, field] as const] : [];
    }),
  );
  const names = new Set(columns.values());
  if (names.size >= 2 || (names.has('duties') && head.length <= 2)) {
    for (const { at } of head) uses.set(at, 'header');
    return gridRows(lines, cells.slice(head.length), columns);
  }
  return pairRows(lines, cells, uses);
}

function fieldOf(text: string): Field | undefined {
  if (text.length > 60) return undefined;
  const folded = foldText(titleText(text));
  return fields.find(([, words]) => words.test(folded))?.[0];
}

function gridRows(
  lines: readonly SourceLine[],
  cells: readonly Cell[],
  columns: ReadonlyMap<number, Field>,
): readonly Row[] {
  const rows = new Map<number, Map<Field, number[]>>();
  for (const { at, row, column } of cells) {
    const field = columns.get(column);
    if (!field) continue;
    const fieldsOfRow = rows.get(row) ?? new Map<Field, number[]>();
    fieldsOfRow.set(field, [...(fieldsOfRow.get(field) ?? []), at]);
    rows.set(row, fieldsOfRow);
  }
  // A row a duty: its role stands in each row, or only in the first.
  let open = '';
  return [...rows.values()].map((row) => {
    const [title] = row.get('title') ?? [];
    const name = title === undefined ? '' : foldText(lines[title]!.text);
    if (title !== undefined && name === open) row.delete('title');
    if (name !== '') open = name;
    return row;
  });
}

/** Two columns: what a cell of the first says is the field of those beside it. A title opens the next role. */
function pairRows(
  lines: readonly SourceLine[],
  cells: readonly Cell[],
  uses: Map<number, Field | 'header'>,
): readonly Row[] {
  const first = Math.min(...cells.map(({ column }) => column));
  const names = new Map(
    cells
      .filter(({ column }) => column === first)
      .map(({ at, row }) => [row, fieldOf(lines[at]!.text)] as const),
  );
  const told = [...names.values()].filter((field) => field !== undefined);
  if (!told.includes('title') || told.length < 2) return [];
  const rows: Map<Field, number[]>[] = [];
  for (const { at, row, column } of cells) {
    const field = names.get(row);
    if (column === first) uses.set(at, 'header');
    else if (field) {
      if (field === 'title' || rows.length === 0) rows.push(new Map());
      const open = rows.at(-1)!;
      open.set(field, [...(open.get(field) ?? []), at]);
    }
  }
  return rows;
}

function take(
  draft: Draft,
  line: SourceLine,
  at: number,
  use: Field | 'header' | undefined,
  role: Readonly<{ code: string }> | undefined,
): void {
  if (role) {
    draft.startRole(line.text, role.code, at);
    return;
  }
  const open = draft.openRole;
  if (use === 'header') draft.use(at, 'heading');
  // The number stands before its title, which opens the role.
  else if (use === 'code') draft.use(at, 'role');
  else if (!open) draft.use(at, 'unread');
  else if (use === 'duties') {
    const isPart = line.indent > 0 && open.duties.length > 0;
    if (isPart) draft.addPart(line.rest, at);
    else draft.addDuty(line.mark, line.rest, at);
  } else if (use === 'reportsTo') draft.report(line.text, 'administrative', [], at);
  else if (use === 'unit' || use === 'track') draft.placeRole(use, line.text, at);
  else if (use === 'titleEn') {
    open.titleEn = line.text;
    draft.use(at, 'fact');
  } else draft.note(line.text, at);
}
