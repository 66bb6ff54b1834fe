import { foldText } from '../../organisation/fold';
import { type WrittenCell, type WrittenRow } from '../../organisation/written';
import { requiredFields } from '../ownedSheets';
import { type AreaSnapshot } from '../snapshot';
import { asWritten } from './asWritten';
import { type Block } from './findBlocks';
import { headerKey } from './matchHeader';

type Fields = Record<string, WrittenCell>;

/**
 * The rows of a block as they are written, in their order. Left out: blank rows, the header where it is repeated, totals,
 * notes under the list, and headings across the columns, which name the unit of the roles below them where no column
 * does. A merged cell holds for all its rows.
 */
export function readRows(block: Block, columns: Readonly<Record<string, string>>): readonly WrittenRow[] {
  const { sheet, header } = block;
  const merged = new MergedColumns(block);
  const rows: WrittenRow[] = [];
  let section = '';
  for (let index = header.row + 1; index <= Math.min(block.bottom, block.values.length - 1); index += 1) {
    const cells = block.values[index]!;
    const heading = headingOf(block, index);
    if (heading !== undefined) section = heading;
    const fields = heading === undefined ? readFields(block, cells) : undefined;
    if (!fields || isPassedOver(block, fields)) continue;
    const inherited = merged.fill(index, fields);
    if (section !== '' && header.kind === 'roles' && !header.fields.has('unit')) fields.unit = section;
    rows.push({
      source: { sheet: sheet.name, row: sheet.row + index + 1, columns },
      fields,
      ...(inherited && { inherited }),
    });
  }
  return rows;
}

function readFields({ header }: Block, cells: readonly unknown[]): Fields {
  return Object.fromEntries(
    [...header.fields].map(([field, { column }]) => [field, asWritten(cells[column])]),
  );
}

/** The text of a heading merged across the columns, alone in its row. */
function headingOf({ sheet, values, header }: Block, index: number): string | undefined {
  const heading = sheet.merges?.find(
    ({ row, rows, columns }) => row === sheet.row + index && rows === 1 && columns > 1,
  );
  if (!heading || header.kind === 'about') return undefined;
  const cells = values[index]!;
  const alone = cells.filter((value) => asWritten(value) !== '').length === 1;
  const text = asWritten(cells[heading.column - sheet.column]);
  return alone && typeof text === 'string' && text !== '' ? text : undefined;
}

function isPassedOver({ header }: Block, fields: Fields): boolean {
  const filled = Object.entries(fields).filter(([, cell]) => cell !== '');
  if (filled.length === 0) return true;
  const isHeader = filled.every(
    ([field, cell]) =>
      typeof cell === 'string' && foldText(cell) === foldText(header.fields.get(field)!.text),
  );
  return isHeader || isTotal(header.kind, fields) || isNote(filled);
}

/** A total names itself where a row of the list would have its required fields, and leaves one of those empty. */
function isTotal(kind: Block['header']['kind'], fields: Fields): boolean {
  const required = requiredFields[kind].filter((field) => fields[field] !== undefined);
  const filled = required.filter((field) => fields[field] !== '');
  const text = filled.length === 1 && required.length > 1 ? fields[filled[0]!] : undefined;
  return (
    typeof text === 'string' &&
    /^(?:grand |sub ?)?(?:total|sum)s?\b|^(?:اجمالي|مجموع)(?: |$)/u.test(headerKey(text))
  );
}

/** A remark under the list, alone in its row. */
function isNote(filled: readonly (readonly [string, WrittenCell])[]): boolean {
  const cell = filled.length === 1 ? filled[0]![1] : '';
  return (
    typeof cell === 'string' &&
    /^\s*\*|^(?:note|source|prepared|ملاحظ|ملحوظ|مصدر|اعداد|اعد |توقيع)/u.test(headerStart(cell))
  );
}

function headerStart(text: string): string {
  return text.trimStart().startsWith('*') ? '*' : headerKey(text);
}

/** Cells merged down a column: what stands in the first holds for all. */
class MergedColumns {
  private readonly areas: ReadonlyMap<string, readonly AreaSnapshot[]>;

  constructor(private readonly block: Block) {
    const { sheet, header } = block;
    this.areas = new Map(
      [...header.fields].map(([field, { column }]) => [
        field,
        (sheet.merges ?? []).filter(
          (area) =>
            area.rows > 1 &&
            area.column <= sheet.column + column &&
            area.column + area.columns > sheet.column + column,
        ),
      ]),
    );
  }

  /** Fills the fields of a row that lie in merged cells; gives the row (from 1) from which each came. */
  fill(index: number, fields: Fields): Readonly<Record<string, number>> | undefined {
    const { sheet, header, values } = this.block;
    const row = sheet.row + index;
    const inherited: Record<string, number> = {};
    for (const [field, areas] of this.areas) {
      const area = areas.find((one) => row > one.row && row < one.row + one.rows);
      const first = area && area.row - sheet.row;
      if (area === undefined || first === undefined || first <= header.row) continue;
      fields[field] = asWritten(values[first]?.[area.column - sheet.column]);
      inherited[field] = area.row + 1;
    }
    return Object.keys(inherited).length > 0 ? inherited : undefined;
  }
}
