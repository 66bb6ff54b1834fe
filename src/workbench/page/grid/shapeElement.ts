import { type ShapeModel, type TextFrameModel, type TextRun } from '../../model/shape';
import { type WordKey } from '../words/words';
import { arrowhead, connectorPoints, dashArray, pathData, type Point } from './shapePath';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** What the drawing of a shape needs besides the shape. */
export type ShapeSurroundings = Readonly<{
  rightToLeft: boolean;
  say: (key: WordKey, values?: Record<string, string | number>) => string;
}>;

/** An SVG element with attributes (undefined: absent) and children. */
export function makeSvg(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly (Node | string)[]
): SVGElement {
  const element = document.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, String(value));
  }
  element.append(...children);
  return element;
}

/**
 * A shape as SVG, in points from the sheet's top left corner. On a sheet that runs from right to left, where Excel's way is not
 * known, distances are taken from the edge of column A, the right one; so all x are negative there.
 */
export function makeShape(shape: ShapeModel, surroundings: ShapeSurroundings): SVGElement {
  const { say } = surroundings;
  const group = makeSvg('g', { role: 'img', 'data-shape': shape.name });
  const label = [shape.altTextTitle, shape.altTextDescription].filter((text) => text !== '').join('. ');
  const kind = placeholderKind(shape, say);
  const title = [kind, label === '' ? shape.name : label].filter((text) => text !== '').join(': ');
  group.append(makeSvg('title', {}, title));
  if (shape.connector || shape.kind === 'Line') group.append(...lineParts(shape, surroundings));
  else group.append(...boxParts(shape, surroundings, kind));
  return group;
}

/** What stands for a picture, chart or group is named; '' for what is drawn. */
function placeholderKind({ kind, geometry }: ShapeModel, say: ShapeSurroundings['say']): string {
  if (kind === 'Image') return say('grid.shape.image');
  if (kind === 'Group') return say('grid.shape.group');
  if (kind === 'Other') return say('grid.shape.other');
  return geometry === undefined || drawnGeometries.has(geometry) ? '' : geometry;
}

const drawnGeometries = new Set(['Rectangle', 'RoundRectangle', 'Ellipse', 'Diamond']);

function boxParts(
  shape: ShapeModel,
  { rightToLeft }: ShapeSurroundings,
  kind: string,
): readonly SVGElement[] {
  const { width, height, rotation, top } = shape;
  const left = rightToLeft ? -(shape.left + width) : shape.left;
  const turn =
    rotation === 0 ? {} : { transform: `rotate(${rotation} ${left + width / 2} ${top + height / 2})` };
  if (shape.kind === 'Image' || shape.kind === 'Group' || shape.kind === 'Other') {
    const frame = makeSvg('rect', { x: left, y: top, width, height, class: 'grid-placeholder' });
    const words = makeSvg('foreignObject', { x: left, y: top, width, height });
    const text = document.createElement('div');
    text.className = 'grid-placeholder-text';
    text.dir = 'auto';
    text.textContent = kind;
    words.append(text);
    return [makeSvg('g', turn, frame, words)];
  }
  const outline = outlineOf(shape, left);
  for (const [name, value] of Object.entries(paintOf(shape))) outline.setAttribute(name, String(value));
  const text =
    shape.text && shape.text.runs.some((run) => run.text !== '') ? [textOf(shape, shape.text, left)] : [];
  return [makeSvg('g', turn, outline, ...text)];
}

function outlineOf({ geometry, width, height, top }: ShapeModel, left: number): SVGElement {
  switch (geometry) {
    case 'Ellipse':
      return makeSvg('ellipse', {
        cx: left + width / 2,
        cy: top + height / 2,
        rx: width / 2,
        ry: height / 2,
      });
    case 'Diamond': {
      const [x, y] = [left + width / 2, top + height / 2];
      return makeSvg('path', { d: `M${x} ${top}L${left + width} ${y}L${x} ${top + height}L${left} ${y}Z` });
    }
    default: {
      // DrawingML rounds corners by a sixth of the shorter side unless it is told otherwise.
      const radius = geometry === 'RoundRectangle' ? Math.min(width, height) / 6 : 0;
      return makeSvg('rect', { x: left, y: top, width, height, rx: radius });
    }
  }
}

function paintOf({ fill, line }: ShapeModel): Readonly<Record<string, string | number>> {
  return {
    fill: fill?.colour ?? 'none',
    ...(fill && fill.transparency > 0 && { 'fill-opacity': 1 - fill.transparency }),
    ...strokeOf(line),
  };
}

function strokeOf(line: ShapeModel['line']): Readonly<Record<string, string | number>> {
  if (!line.visible) return { stroke: 'none' };
  const dashes = dashArray(line.dashStyle, line.weight);
  return {
    stroke: line.colour,
    'stroke-width': line.weight,
    ...(line.transparency > 0 && { 'stroke-opacity': 1 - line.transparency }),
    ...(dashes !== '' && { 'stroke-dasharray': dashes }),
    ...(line.dashStyle === 'RoundDot' && { 'stroke-linecap': 'round' }),
  };
}

function lineParts(shape: ShapeModel, { rightToLeft }: ShapeSurroundings): readonly SVGElement[] {
  const { connector, line, rotation, left, top, width, height } = shape;
  const mirrored = ({ x, y }: Point): Point => ({ x: rightToLeft ? -x : x, y });
  const points = connectorPoints(shape).map(mirrored);
  const centre = mirrored({ x: left + width / 2, y: top + height / 2 });
  const turn = rotation === 0 ? {} : { transform: `rotate(${rotation} ${centre.x} ${centre.y})` };
  const d = pathData(points, connector?.type === 'Curve');
  const stroke = strokeOf(line);
  const group = makeSvg('g', turn, makeSvg('path', { d, fill: 'none', ...stroke }));
  if (!line.visible || !connector) return [group];
  const ends = [
    arrowhead(connector.beginArrowhead, points[1]!, points[0]!, line.weight),
    arrowhead(connector.endArrowhead, points.at(-2)!, points.at(-1)!, line.weight),
  ];
  for (const end of ends) {
    if (!end) continue;
    const paint = end.filled
      ? { fill: line.colour }
      : { fill: 'none', stroke: line.colour, 'stroke-width': line.weight };
    group.append(makeSvg('path', { d: end.path, class: 'grid-arrowhead', ...paint }));
  }
  return [group];
}

const verticals = { Top: 'flex-start', Middle: 'center', Bottom: 'flex-end' } as const;

/** The text of a shape; lengths are in points, which are the pixels of the scaled drawing. */
function textOf(shape: ShapeModel, frame: TextFrameModel, left: number): SVGElement {
  const { width, height, top } = shape;
  const { margins } = frame;
  const box = document.createElement('div');
  box.className = 'grid-shape-text';
  const clips = frame.verticalOverflow !== 'Overflow' || frame.horizontalOverflow === 'Clip';
  box.style.cssText =
    `justify-content:${verticals[frame.verticalAlignment]};` +
    `padding:${margins.top}px ${margins.right}px ${margins.bottom}px ${margins.left}px;` +
    `white-space:${frame.wordWrap ? 'pre-wrap' : 'pre'};overflow:${clips ? 'clip' : 'visible'}`;
  const align =
    frame.horizontalAlignment === 'Distributed' ? 'justify' : frame.horizontalAlignment.toLowerCase();
  for (const runs of paragraphsOf(frame.runs)) {
    const paragraph = document.createElement('div');
    paragraph.dir = frame.readingOrder === 'RightToLeft' ? 'rtl' : 'ltr';
    // The lines are as high as their own letters, not as those of the page; what is too much stands out of the box, as in
    // Excel, and never over another line.
    const size = Math.max(...runs.map(({ font }) => font.size));
    paragraph.style.cssText = `text-align:${align};font-size:${size}px;min-height:1.2em;flex-shrink:0`;
    paragraph.append(...runs.map(makeRun));
    box.append(paragraph);
  }
  return makeSvg('foreignObject', { x: left, y: top, width, height }, box);
}

/** The runs of each line that a break ends. A run that is only the break says how high an empty line is, and no other. */
function paragraphsOf(runs: readonly TextRun[]): readonly (readonly TextRun[])[] {
  const paragraphs: TextRun[][] = [[]];
  for (const { text, font } of runs) {
    text.split(/\r?\n/).forEach((line, index) => {
      if (index > 0) paragraphs.push([]);
      paragraphs.at(-1)!.push({ text: line, font });
    });
  }
  return paragraphs
    .filter((paragraph) => paragraph.length > 0)
    .map((paragraph) => {
      const written = paragraph.filter(({ text }) => text !== '');
      return written.length > 0 ? written : paragraph.slice(0, 1);
    });
}

function makeRun({ text, font }: TextRun): HTMLElement {
  const run = document.createElement('span');
  run.textContent = text;
  run.style.fontFamily = `"${font.name.replace(/["\\]/g, '')}",Carlito,'Segoe UI','Noto Sans','Noto Sans Arabic',sans-serif`;
  run.style.fontSize = `${font.size}px`;
  run.style.color = font.colour;
  if (font.bold) run.style.fontWeight = 'bold';
  if (font.italic) run.style.fontStyle = 'italic';
  if (font.underline !== 'None') run.style.textDecoration = 'underline';
  return run;
}
