import { type Language } from '../../locales/say';
import { type SheetKind } from '../../organisation/model';
import { columnLetters } from '../columns';
import { type Mapping } from '../mapping';
import { requiredFields, sheetFields } from '../ownedSheets';
import { type SheetSnapshot, type WorkbookSnapshot } from '../snapshot';
import { asWritten } from './asWritten';
import { type Block, headerDepth } from './findBlocks';
import { assignColumns, columnTexts, type FoundField } from './findHeader';
import { findSheets, type FoundSheet } from './findSheets';
import { readRows } from './readRows';

/** The kinds of sheet that HR can point to. */
export const mappedKinds = [
  'roles',
  'duties',
  'lines',
  'units',
  'about',
] as const satisfies readonly SheetKind[];
export type MappedKind = (typeof mappedKinds)[number];

/** How surely a header means its field: its very name, a likely one, or the best of several. */
export type Certainty = 'sure' | 'likely' | 'guess';

/** A field of a kind of sheet, and the column in which it stands; null where no column is it. */
export type RecognisedField = Readonly<{
  field: string;
  isRequired: boolean;
  found: Readonly<{
    header: string;
    column: string;
    certainty: Certainty;
    /** The first values of the column. */
    samples: readonly string[];
    /** The header that would be taken for the field if this one were not there. */
    runnerUp: string | null;
  }> | null;
}>;

export type RecognisedSheet = Readonly<{
  kind: MappedKind;
  /** Null where no sheet holds this kind. */
  sheet: string | null;
  by: FoundSheet['by'] | null;
  /** HR chose a sheet or columns that are no longer there. */
  isChoiceLost: boolean;
  rows: number;
  /** Another sheet fits nearly as well. */
  runnerUp: string | null;
  fields: readonly RecognisedField[];
}>;

/** A sheet that could be chosen: its headers, and for each kind the header that each field would get. */
export type SheetToChoose = Readonly<{
  name: string;
  headers: readonly string[];
  proposals: Readonly<Record<MappedKind, Readonly<Record<string, string>>>>;
}>;

export type DescribedWorkbook = Readonly<{
  /** The language of the roles' headers; null where there are no roles. */
  language: Language | null;
  kinds: readonly RecognisedSheet[];
  sheets: readonly SheetToChoose[];
  mapping: Mapping;
}>;

/** What was recognised in a workbook, and what could be chosen instead. */
export function describeWorkbook({ sheets, mapping }: WorkbookSnapshot): DescribedWorkbook {
  const own = sheets.filter(({ mark }) => !mark);
  const found = findSheets(own, mapping);
  return {
    language: found.get('roles')?.block.header.language ?? null,
    kinds: mappedKinds.map((kind) => describeKind(kind, found.get(kind), mapping)),
    sheets: own.flatMap((sheet) => {
      const block = [...found.values()].find((one) => one.block.sheet === sheet)?.block;
      const columns = block ? headersOf(block) : likelyHeaders(sheet);
      const headers = [...new Set(columns.map((texts) => texts.at(-1) ?? ''))].filter((text) => text !== '');
      return headers.length > 0 ? [{ name: sheet.name, headers, proposals: propose(columns) }] : [];
    }),
    mapping,
  };
}

function describeKind(kind: MappedKind, found: FoundSheet | undefined, mapping: Mapping): RecognisedSheet {
  const isChoiceLost = mapping[kind] !== undefined && found?.by !== 'choice';
  const fields = sheetFields[kind].map((field): RecognisedField => {
    const column = found?.block.header.fields.get(field);
    return {
      field,
      isRequired: requiredFields[kind].includes(field),
      found: found && column ? describeColumn(found.block, field, column) : null,
    };
  });
  if (!found) return { kind, sheet: null, by: null, isChoiceLost, rows: 0, runnerUp: null, fields };
  const { block, by, others } = found;
  const rival = others.find(
    ({ sheet, header }) => sheet !== block.sheet && header.score >= block.header.score - 0.5,
  );
  return {
    kind,
    sheet: block.sheet.name,
    by,
    isChoiceLost,
    rows: readRows(block, {}).length,
    runnerUp: by === 'header' && rival ? rival.sheet.name : null,
    fields,
  };
}

const mostSamples = 3;

function describeColumn(
  { sheet, header, values, bottom }: Block,
  field: string,
  { column, text, score }: FoundField,
): RecognisedField['found'] {
  const samples = new Set<string>();
  for (let row = header.row + 1; row <= bottom && samples.size < mostSamples; row += 1) {
    const cell = asWritten(values[row]?.[column]);
    const sample = typeof cell === 'string' ? cell.trim() : cell.error;
    if (sample !== '') samples.add(sample);
  }
  return {
    header: text,
    column: columnLetters(sheet.column + column),
    certainty: score >= 0.9 ? 'sure' : score >= 0.8 ? 'likely' : 'guess',
    samples: [...samples],
    runnerUp: header.runnersUp.get(field)?.text ?? null,
  };
}

/** The header texts of each column of a block, the one that was recognised last. */
function headersOf({ values, header }: Block): readonly (readonly string[])[] {
  const columns = columnTexts(values, header.row - header.height + 1, header.height);
  const chosen = new Map([...header.fields.values()].map(({ column, text }) => [column, text]));
  return columns.map((texts, column) => {
    const text = chosen.get(column);
    return text === undefined ? texts : [...texts, text];
  });
}

/** The row near the top with the most texts: where nothing was recognised, the header can only be guessed at. */
function likelyHeaders(sheet: SheetSnapshot): readonly (readonly string[])[] {
  let best: readonly (readonly string[])[] = [];
  let most = 1;
  for (let row = 0; row < Math.min(headerDepth - sheet.row, sheet.values.length); row += 1) {
    const columns = columnTexts(sheet.values, row, 1);
    const count = columns.filter(([text]) => text !== undefined && text !== '').length;
    if (count > most) [best, most] = [columns, count];
  }
  return best;
}

function propose(columns: readonly (readonly string[])[]): SheetToChoose['proposals'] {
  const entries = mappedKinds.map((kind) => {
    const { fields } = assignColumns(columns, kind);
    return [kind, Object.fromEntries([...fields].map(([field, { text }]) => [field, text]))] as const;
  });
  return Object.fromEntries(entries) as SheetToChoose['proposals'];
}
