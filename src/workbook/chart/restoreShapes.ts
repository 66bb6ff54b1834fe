import { readFont, readLineKey } from './shapeLook';
import { type Touched } from './touched';
import { findUnnamed } from './unnamedShape';
import { glue } from './writeConnector';
import { fillShape, styleLine, writeParagraphs } from './writeBox';
import { reorder } from './zOrder';

/**
 * Puts the shapes of a sheet, once their ids, names, types and places are loaded, back as they were, with the next round trip: those that were
 * added go, those that were changed are as before, each in its old place in the order.
 */
export function restoreShapes(sheet: Excel.Worksheet, one: Touched): void {
  const { shapes } = sheet;
  const { items } = shapes;
  const known = new Set(one.known);
  const unnamed = findUnnamed(items, known, one.added);
  const isAdded = (shape: Excel.Shape): boolean =>
    shape === unnamed || (!known.has(shape.id) && shape.name.startsWith('haykal:'));
  for (const shape of items.filter(isAdded)) shape.delete();
  const left = items.filter((shape) => !isAdded(shape)).map(({ id }) => id);
  const standing = new Set(left);
  for (const box of one.boxes) if (standing.has(box.was.id)) restoreBox(shapes.getItem(box.was.id), box, one);
  for (const line of one.lines)
    if (standing.has(line.was.id)) restoreLine(shapes.getItem(line.was.id), line, one, sheet);
  // What a person has added meanwhile stays in front.
  const before = [...one.known.filter((id) => standing.has(id)), ...left.filter((id) => !known.has(id))];
  for (const id of reorder(left, before, false).names)
    shapes.getItem(id).setZOrder(Excel.ShapeZOrder.bringToFront);
}

function restoreBox(
  shape: Excel.Shape,
  { name, was, written }: Touched['boxes'][number],
  { last }: Touched,
): void {
  const wanted = new Set(written);
  const { look } = was;
  shape.geometricShapeType = was.geometry;
  shape.altTextTitle = was.altTitle;
  shape.altTextDescription = was.altText;
  shape.placement = was.placement;
  shape.rotation = was.rotation;
  if (wanted.has('place')) {
    shape.left = look.left;
    shape.top = look.top;
  }
  if (wanted.has('size')) {
    shape.width = look.width;
    shape.height = look.height;
  }
  if (wanted.has('fill')) fillShape(shape, look.fill);
  if (wanted.has('line')) styleLine(shape.lineFormat, readLineKey(look.line));
  if (!wanted.has('text')) return;
  const texts = look.text.split(/[\r\n\v]/);
  const drawn = readFont(last?.boxes.get(name)?.font ?? '');
  const formats = drawn.paragraphs.length === texts.length ? drawn.paragraphs : [];
  const paragraphs = texts.map((text, i) => ({
    text,
    size: look.size ?? formats[i]?.size ?? 9,
    bold: look.bold ?? formats[i]?.bold ?? i === 0,
  }));
  shape.textFrame.set(was.frame);
  writeParagraphs(shape.textFrame, look.colour ?? (drawn.colour || '#000000'), paragraphs);
}

function restoreLine(
  shape: Excel.Shape,
  { name, was }: Touched['lines'][number],
  { last, idOf }: Touched,
  { shapes }: Excel.Worksheet,
): void {
  styleLine(shape.lineFormat, readLineKey(was.line));
  shape.altTextTitle = was.altTitle;
  shape.altTextDescription = was.altText;
  shape.placement = was.placement;
  shape.line.connectorType = was.type;
  shape.line.endArrowheadStyle = was.arrow;
  const drawn = last?.lines.get(name);
  const [from, to] = [idOf.get(drawn?.from ?? ''), idOf.get(drawn?.to ?? '')];
  if (!drawn || from === undefined || to === undefined) return;
  const ends = { from: shapes.getItem(from), to: shapes.getItem(to) };
  glue(shape.line, { ...ends, fromSite: drawn.fromSite, toSite: drawn.toSite });
}
