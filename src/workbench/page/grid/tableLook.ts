import { type CellFont, type Colour } from '../../model/cell';
import { type TableModel } from '../../model/sheet';
import { lastRow } from '../../host/objects/areas';
import { holds, type Place } from './place';

/** What a table lends the cells that have no look of their own. */
export type TableLook = Readonly<{ fill?: Colour; font?: CellFont; lineBelow?: Colour }>;

type Palette = Readonly<{ strong: Colour; pale: Colour }>;

/** The accents of Office's theme in the order of the table styles: none, then accents 1 to 6. */
const palettes: readonly Palette[] = [
  { strong: '#000000', pale: '#D9D9D9' },
  { strong: '#4472C4', pale: '#D9E1F2' },
  { strong: '#ED7D31', pale: '#FCE4D6' },
  { strong: '#A5A5A5', pale: '#EDEDED' },
  { strong: '#FFC000', pale: '#FFF2CC' },
  { strong: '#5B9BD5', pale: '#DDEBF7' },
  { strong: '#70AD47', pale: '#E2EFDA' },
];

/**
 * The look of a cell of a table, close to that of its style: light styles have a coloured header text, the others a coloured
 * header, and all of them bands. Undefined where the table lends nothing.
 */
export function lookInTable(table: TableModel, place: Place): TableLook | undefined {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  if (!match || !holds(table.area, place)) return undefined;
  const isLight = match[1] === 'Light';
  const { strong, pale } = palettes[(Number(match[2]) - 1) % palettes.length]!;
  const headerRows = table.showHeaders ? 1 : 0;
  if (place.row - table.area.row < headerRows) {
    return isLight
      ? { font: { bold: true, colour: strong }, lineBelow: strong }
      : { fill: strong, font: { bold: true, colour: '#FFFFFF' } };
  }
  const isTotal = table.showTotals && place.row === lastRow(table.area);
  const isFirst = table.highlightFirstColumn && place.column === table.area.column;
  const isLast = table.highlightLastColumn && place.column === table.area.column + table.area.columns - 1;
  const isRowBand = table.showBandedRows && (place.row - table.area.row - headerRows) % 2 === 0;
  const isColumnBand = table.showBandedColumns && (place.column - table.area.column) % 2 === 0;
  return {
    ...((isRowBand || isColumnBand) && !isTotal && { fill: pale }),
    ...((isTotal || isFirst || isLast) && { font: { bold: true } }),
  };
}
