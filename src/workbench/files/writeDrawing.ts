import { type ShapeModel } from '../model/shape';
import { type SheetModel } from '../model/sheet';
import { placementNames, writeCorner } from './anchors';
import { drawingNamespace, sheetDrawingNamespace } from './namespaces';
import { type SheetOrigin } from './origin';
import { type PackageEditor } from './packageEditor';
import { Patch } from './patch';
import { anchorsOf, findObject, namingOf } from './readDrawing';
import { SheetGrid } from './sheetGrid';
import { sheetOrder } from './sheetOrder';
import { anchorBox, type DrawingContext, writeShape } from './writeShape';
import { child, numberOf, type XmlElement } from './xml';

const contentType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const declarations = { xdr: sheetDrawingNamespace, a: drawingNamespace };
const emptyDrawing =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<xdr:wsDr xmlns:xdr="${sheetDrawingNamespace}" xmlns:a="${drawingNamespace}"/>`;

/**
 * Brings the drawing of a sheet up to date, and makes it where there is none. Shapes that are the same objects as in
 * the baseline are copied with their anchors. Where only columns or rows changed, the anchors stay, and the shapes move
 * with their cells as they do in Excel.
 */
export function writeDrawing(
  patch: Patch,
  sheet: SheetModel,
  origin: SheetOrigin,
  editor: PackageEditor,
): void {
  const { baseline, fittedHeights } = origin;
  const unchanged =
    sheet.shapes.length === baseline.shapes.length &&
    sheet.shapes.every((shape, index) => shape === baseline.shapes[index]);
  if (unchanged) return;
  const part = origin.drawingPart ?? addDrawing(patch, origin.part, editor);
  editor.patch(part, (drawing) => {
    rewrite(drawing, sheet.shapes, baseline.shapes, new SheetGrid(sheet, fittedHeights));
  });
}

function addDrawing(patch: Patch, sheetPart: string, editor: PackageEditor): string {
  const part = editor.freeName('xl/drawings/drawing', '.xml');
  editor.add(part, emptyDrawing, contentType);
  const id = editor.relate(sheetPart, 'drawing', part);
  patch.setChild(patch.root, 'drawing', patch.own(`<drawing${patch.relation(id)}/>`), sheetOrder);
  return part;
}

function rewrite(
  patch: Patch,
  shapes: readonly ShapeModel[],
  baseline: readonly ShapeModel[],
  grid: SheetGrid,
): void {
  const anchors = anchorsOf(patch.root);
  const before = new Map(baseline.map((model, index) => [model.id, { model, anchor: anchors[index]! }]));
  const rootTag = patch.text.slice(patch.root.start, patch.root.openEnd);
  const context: DrawingContext = {
    grid,
    numbers: numberShapes(shapes, before, patch.root),
    shapes: new Map(shapes.map((shape) => [shape.id, shape])),
    declarations: Object.entries(declarations)
      .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
      .filter((declaration) => !rootTag.includes(declaration))
      .join(''),
  };
  const items = shapes.map((shape) => {
    const known = before.get(shape.id);
    if (known?.model === shape) return patch.source(known.anchor);
    const isDrawn = shape.kind === 'GeometricShape' || shape.kind === 'TextBox' || shape.kind === 'Line';
    if (isDrawn) return writeShape(shape, context);
    // A picture or group of another workbook cannot be drawn from what the model knows of it.
    return known ? keepObject(patch, shape, known, grid) : '';
  });
  patch.replaceContent(patch.root, items.join(''));
}

type Known = Readonly<{ model: ShapeModel; anchor: XmlElement }>;

function numberShapes(
  shapes: readonly ShapeModel[],
  before: ReadonlyMap<string, Known>,
  root: XmlElement,
): Map<string, number> {
  let next = Math.max(1, ...allNumbers(root)) + 1;
  return new Map(
    shapes.map((shape) => {
      const known = before.get(shape.id)?.model.fileId;
      if (known !== undefined) return [shape.id, known];
      next += 1;
      return [shape.id, next - 1];
    }),
  );
}

/** The numbers of all objects, those inside groups included. */
function allNumbers(element: XmlElement): number[] {
  const numbers: number[] = [];
  const pending = [element];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.name === 'xdr:cNvPr') numbers.push(numberOf(next.attributes['id']) ?? 0);
    pending.push(...next.children);
  }
  return numbers;
}

/** An object that the model only knows by name and place, with those brought up to date. */
function keepObject(patch: Patch, shape: ShapeModel, { model, anchor }: Known, grid: SheetGrid): string {
  const inner = new Patch(standAlone(patch, anchor));
  const holder = inner.root.children[0]!;
  const naming = namingOf(findObject(holder));
  if (naming) {
    inner.setAttributes(naming, {
      name: shape.name,
      descr: shape.altTextDescription === '' ? undefined : shape.altTextDescription,
      title: shape.altTextTitle === '' ? undefined : shape.altTextTitle,
      hidden: shape.visible ? undefined : '1',
    });
  }
  if (shape.placement !== model.placement && holder.name === 'xdr:twoCellAnchor') {
    inner.setAttributes(holder, { editAs: placementNames[shape.placement] });
  }
  const moved = (['left', 'top', 'width', 'height'] as const).some((side) => shape[side] !== model[side]);
  const from = child(holder, 'xdr:from');
  const to = child(holder, 'xdr:to');
  if (moved && from && to) {
    const { left, top, width, height } = anchorBox(shape);
    inner.replaceContent(from, cornerContent(writeCorner('from', grid.columnAt(left), grid.rowAt(top))));
    inner.replaceContent(
      to,
      cornerContent(writeCorner('to', grid.columnAt(left + width), grid.rowAt(top + height))),
    );
  }
  const text = inner.apply();
  const closing = text.lastIndexOf('</');
  return text.slice(inner.root.openEnd, closing);
}

/** An anchor inside the opening and closing tag of its drawing, so that its prefixes are known. */
function standAlone(patch: Patch, anchor: XmlElement): string {
  const { root } = patch;
  return `${patch.text.slice(root.start, root.openEnd)}${patch.source(anchor)}</${root.rawName}>`;
}

function cornerContent(xml: string): string {
  const spaced = `xmlns:xdr="${sheetDrawingNamespace}"`;
  return xml
    .replace(/^<xdr:\w+>|<\/xdr:\w+>$/g, '')
    .replace(/<xdr:(\w+)>/g, (_, name: string) => `<xdr:${name} ${spaced}>`);
}
