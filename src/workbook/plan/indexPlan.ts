import { isRightToLeft, say, type Language } from '../../locales/say';
import { type IndexedRole } from '../../summary/indexRole';
import { cellReference } from '../sheetNames';
import { layRow } from './layRow';
import { type PlanRow, type SheetPlan } from './sheetPlan';

/** Code, title, unit, manager, link: points, together the width of a portrait A4 page. */
const columns = [56, 170, 110, 110, 64];

/** The index of the roles that have a sheet, with a link to each; `names` gives the sheet of each, in the same order. */
export function planIndex(
  language: Language,
  index: readonly IndexedRole[],
  names: readonly string[],
): SheetPlan {
  const header = ['code', 'title', 'unit', 'manager', 'sheet'] as const;
  const rows: PlanRow[] = [
    layRow([{ text: say(language, 'index.title'), style: 'title', span: columns.length }], columns),
    layRow(
      header.map((name) => ({ text: say(language, `index.column.${name}`), style: 'header' })),
      columns,
    ),
  ];
  for (const [at, { code, title, unit, manager }] of index.entries()) {
    rows.push(
      layRow(
        [
          { text: code, style: 'code' },
          { text: title, style: 'body' },
          { text: unit, style: 'body' },
          { text: manager, style: 'body' },
          { text: say(language, 'index.open'), style: 'link', link: cellReference(names[at]!, 'A1') },
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
