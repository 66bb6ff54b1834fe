import { isRightToLeft, say, type Language } from '../../locales/say';
import { cellReference } from '../sheetNames';
import { layRow } from './layRow';
import { type PlanRow, type SheetPlan } from './sheetPlan';

/** What the index says of a role. */
export type IndexRow = Readonly<{ code: string; title: string; unit: string; manager: string }>;

/** Code, title, unit, manager, link: points, together the width of a portrait A4 page. */
const columns = [56, 170, 110, 110, 64];

/** The index of the roles that have a sheet, with a link to each. `names` gives the sheet of each code. */
export function planIndex(
  language: Language,
  index: readonly IndexRow[],
  names: ReadonlyMap<string, string>,
): SheetPlan {
  const header = ['code', 'title', 'unit', 'manager', 'sheet'] as const;
  const rows: PlanRow[] = [
    layRow([{ text: say(language, 'index.title'), style: 'title', span: columns.length }], columns),
    layRow(
      header.map((name) => ({ text: say(language, `index.column.${name}`), style: 'header' })),
      columns,
    ),
  ];
  for (const { code, title, unit, manager } of index) {
    const sheet = names.get(code);
    if (sheet === undefined) continue;
    rows.push(
      layRow(
        [
          { text: code, style: 'code' },
          { text: title, style: 'body' },
          { text: unit, style: 'body' },
          { text: manager, style: 'body' },
          { text: say(language, 'index.open'), style: 'link', link: cellReference(sheet, 'A1') },
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
