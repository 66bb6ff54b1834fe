import { columnWidth, rowHeight } from '../../src/workbench/host/objects/measures';
import { type ShapeModel } from '../../src/workbench/model/shape';
import { type SheetModel } from '../../src/workbench/model/sheet';
import { type WorkbookModel } from '../../src/workbench/model/workbook';
import { cellsOf } from './workbookState';

/** Rows and columns whose sizes are compared: more than the charts of the tests take. */
const lines = { rows: 120, columns: 60 };

/** All of a workbook that drawing a chart may touch, as text, which is compared much faster than its parts. */
export function printBook(model: WorkbookModel): string {
  const front = model.sheets.find(({ id }) => id === model.activeSheetId)?.name;
  const settings = [...model.settings].sort();
  return JSON.stringify(
    { front, settings, sheets: model.sheets.map((sheet) => sheetState(model, sheet)) },
    null,
    1,
  );
}

/** The same with the ids of sheets and shapes, which differ where one was made anew. */
export function printWithIds(model: WorkbookModel): string {
  const ids = model.sheets.map(({ id, shapes }) => [id, ...shapes.map((shape) => shape.id)]);
  return `${printBook(model)} ${JSON.stringify(ids, null, 1)}`;
}

function sheetState({ standardFont }: WorkbookModel, sheet: SheetModel) {
  const { name, visibility, showGridlines, customProperties, pageLayout } = sheet;
  return {
    name,
    visibility,
    showGridlines,
    customProperties: [...customProperties].sort(),
    pageLayout,
    cells: cellsOf(sheet),
    heights: Array.from({ length: lines.rows }, (_, row) => rowHeight(sheet, row, standardFont)),
    widths: Array.from({ length: lines.columns }, (_, column) => columnWidth(sheet, column)),
    // From the back to the front.
    shapes: sheet.shapes.map((shape) => shapeState(shape, sheet)),
  };
}

function shapeState({ id: _, fileId: __, connector, ...shape }: ShapeModel, { shapes }: SheetModel) {
  const nameOf = (id: string) => shapes.find((other) => other.id === id)?.name;
  return {
    ...shape,
    connector: connector && {
      ...connector,
      begin: connector.begin && { ...connector.begin, shapeId: nameOf(connector.begin.shapeId) },
      end: connector.end && { ...connector.end, shapeId: nameOf(connector.end.shapeId) },
    },
  };
}
