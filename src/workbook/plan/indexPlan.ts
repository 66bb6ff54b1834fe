import { isRightToLeft, say, type Language } from '../../locales/say';
import { type IndexedRole } from '../../summary/indexRole';
import { cellReference } from '../sheetNames';
import { layRow } from './layRow';
import { type PlanRow, type SheetPlan } from './sheetPlan';

/** Code, title, unit, manager, link: points, together the width of a portrait A4 page. */
const columns = [56, 170, 110, 110, 64];
/** Levels by which texts are set off their borders. */
const indent = 1;

/** A role of the index, and the name of its sheet where it has one. */
export type IndexRow = IndexedRole & Readonly<{ sheet: string | undefined }>;

/** The index of the roles, with a link to the sheet of each that has one. */
export function planIndex(language: Language, index: readonly IndexRow[]): SheetPlan {
  const header = ['code', 'title', 'unit', 'manager', 'sheet'] as const;
  const rows: PlanRow[] = [
    layRow([{ text: say(language, 'index.title'), style: 'title', span: columns.length }], columns),
    layRow(
      header.map((name) => ({ text: say(language, `index.column.${name}`), style: 'header' })),
      columns,
    ),
  ];
  for (const { code, title, unit, manager, sheet } of index) {
    rows.push(
      layRow(
        [
          { text: code, style: 'code' },
          { text: title, style: 'body', indent },
          { text: unit, style: 'body', indent },
          { text: manager, style: 'body', indent },
          sheet === undefined
            ? { text: '', style: 'body' }
            : { text: say(language, 'index.open'), style: 'link', link: cellReference(sheet, 'A1') },
        ],
        columns,
      ),
    );
  }
  return {
    columns,
    rows,
    headerRows: 2,
    rightToLeft: isRightToLeft(language),
    orientation: 'portrait',
    foot: say(language, 'index.title'),
  };
}
