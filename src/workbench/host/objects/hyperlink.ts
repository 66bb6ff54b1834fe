import { type HyperlinkModel } from '../../model/sheet';
import { intersect } from './areas';
import { requireOptions, requireText } from './arguments';
import { cellAt, forEachCell, putCell, requireWritable, styleAt, styleCells } from './editCells';
import { displayText } from '../displayText';
import { invalidArgument } from './errors';
import { subtractFromAll } from './areaLists';
import { requireFormattable } from './protectionCheck';
import { type RangeSelf } from './rangeSelf';

/** Excel's longest address of a link. */
const maximumAddress = 2_083;

/** Range.hyperlink: the link of the first cell, null where there is none. */
export function readHyperlink({ sheet, area }: RangeSelf): unknown {
  const first = { ...area, rows: 1, columns: 1 };
  const link = sheet.hyperlinks.find((each) => intersect(each.area, first));
  if (!link) return null;
  const { documentReference, address, screenTip } = link;
  const textToDisplay = displayText(cellAt(sheet, area.row, area.column));
  return {
    ...(documentReference && { documentReference }),
    ...(address && { address }),
    ...(screenTip && { screenTip }),
    textToDisplay,
  };
}

/**
 * Links every cell of a range to a place in the workbook (`documentReference`) or elsewhere (`address`). The text to display is
 * written as text into each cell; without one, cells that are empty show where they lead. Linked cells look so.
 */
export function writeHyperlink({ sheet, area }: RangeSelf, value: unknown): void {
  const location = 'Range.hyperlink';
  if (value === null || value === undefined) throw invalidArgument(location);
  const { documentReference, address, screenTip, textToDisplay } = requireOptions(value, location);
  const link: HyperlinkModel = {
    area,
    ...(isGiven(documentReference) && {
      documentReference: requireText(documentReference, location, maximumAddress),
    }),
    ...(isGiven(address) && { address: requireText(address, location, maximumAddress) }),
    ...(isGiven(screenTip) && { screenTip: requireText(screenTip, location, 255) }),
  };
  const target = link.address ?? link.documentReference;
  if (target === undefined) throw invalidArgument(location);
  requireWritable(sheet, area, location);
  requireFormattable(sheet, 'allowInsertHyperlinks', location);
  const text = isGiven(textToDisplay) ? requireText(textToDisplay, location, 32_767) : undefined;
  forEachCell(area, (row, column) => {
    const cell = cellAt(sheet, row, column);
    if (text === undefined && cell && cell.type !== 'empty') return;
    const style = styleAt(sheet, row, column);
    putCell(sheet, row, column, { type: 'text', value: text ?? target, ...(style && { style }) });
  });
  styleCells(
    sheet,
    area,
    (style) => ({ ...style, font: { ...style.font, underline: 'Single', colour: '#0563C1' } }),
    location,
  );
  const others = sheet.hyperlinks.flatMap((each) =>
    subtractFromAll([each.area], area).map((rest) => (rest === each.area ? each : { ...each, area: rest })),
  );
  sheet.hyperlinks = [...others, link];
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
