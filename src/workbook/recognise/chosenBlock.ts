import { foldText } from '../../organisation/fold';
import { type SheetKind } from '../../organisation/model';
import { type Mapping } from '../mapping';
import { requiredFields } from '../ownedSheets';
import { type SheetSnapshot } from '../snapshot';
import { columnTexts, type FoundField, languageOf } from './findHeader';
import { type Block, headerDepth } from './findBlocks';

type Choice = NonNullable<Mapping[SheetKind]>;

/** The block that HR's choice names; undefined where the sheet or a required column is no longer there. */
export function blockOfChoice(
  sheets: readonly SheetSnapshot[],
  kind: SheetKind,
  { sheet: name, headers }: Choice,
): Block | undefined {
  const sheet = sheets.find((one) => foldText(one.name) === foldText(name));
  if (!sheet) return undefined;
  let best: { row: number; height: 1 | 2; fields: ReadonlyMap<string, FoundField> } | undefined;
  const rows = Math.min(headerDepth - sheet.row, sheet.values.length);
  for (let row = 0; row < rows; row += 1) {
    for (const height of [1, 2] as const) {
      const fields = fieldsIn(columnTexts(sheet.values, row, height), headers);
      const isWhole = requiredFields[kind].every((field) => fields.has(field));
      if (isWhole && fields.size > (best?.fields.size ?? 0)) best = { row: row + height - 1, height, fields };
    }
  }
  if (!best) return undefined;
  const { row, height, fields } = best;
  const texts = [...fields.values()].map(({ text }) => text);
  return {
    sheet,
    table: null,
    values: sheet.values,
    bottom: lastRowOf(sheet, row),
    header: {
      kind,
      row,
      height,
      fields,
      runnersUp: new Map(),
      language: languageOf(texts),
      score: fields.size,
    },
  };
}

function fieldsIn(
  columns: readonly (readonly string[])[],
  headers: Choice['headers'],
): ReadonlyMap<string, FoundField> {
  const fields = new Map<string, FoundField>();
  for (const [field, header] of Object.entries(headers)) {
    const wanted = foldText(header);
    if (wanted === '') continue;
    const column = columns.findIndex((texts) => texts.some((text) => foldText(text) === wanted));
    if (column >= 0) fields.set(field, { column, text: header, score: 1 });
  }
  return fields;
}

/** A table ends where Excel says; anything else with the sheet. */
function lastRowOf({ row: top, tables = [], values }: SheetSnapshot, header: number): number {
  const table = tables.find((one) => one.row - top === header && one.hasHeader);
  return table ? header + table.rows - 1 - (table.hasTotals ? 1 : 0) : values.length - 1;
}
