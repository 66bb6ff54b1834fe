import { useEffect, useRef } from 'react';
import { type Drawing } from '../../chart/drawing';
import { drawBox, drawConnector, drawRoot, type SvgElement } from '../../chart/svg';
import { breathe } from '../../operations/breathe';
import { inTurns, type Turns } from '../../organisation/turns';
import { type Frame } from './previewFrame';
import { chooseDetail, drawOutlines, needsOutlines, type Detail } from './previewLayers';
import { makeNode } from './svgNodes';

type Kind = keyof Detail;
/** From the back to the front. */
const kinds: readonly Kind[] = ['frames', 'connectors', 'boxes'];

/** A drawing on the page: its outlines, and of what is near its details by their index. */
type Shown = Readonly<{
  svg: SVGElement;
  outlines: SVGElement;
  details: Readonly<Record<Kind, Readonly<{ layer: SVGElement; nodes: Map<number, SVGElement> }>>>;
}>;

/**
 * Shows the frame of a drawing in an element. Of a large one what is far away is outlines only, and what is near has its
 * text; all is put in a little at a time, so that the page goes on answering.
 */
export function useDrawing(
  place: React.RefObject<HTMLElement | null>,
  drawing: Drawing,
  frame: Frame,
  seen: Frame,
): void {
  const shown = useRef<Shown | null>(null);
  useEffect(() => {
    const made = show(drawing);
    shown.current = made;
    place.current?.replaceChildren(made.svg);
    return needsOutlines(drawing) ? work(layOutlines(made, drawing)) : undefined;
  }, [place, drawing]);
  useEffect(() => {
    const { x, y, width, height } = frame;
    shown.current?.svg.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
  }, [drawing, frame]);
  const { x, y, width, height } = seen;
  useEffect(() => {
    if (!shown.current) return undefined;
    return work(layDetail(shown.current, drawing, chooseDetail(drawing, { x, y, width, height })));
  }, [drawing, x, y, width, height]);
}

/** Does it in turns; what is given ends it. */
function work(steps: Turns<void>): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  inTurns(steps, () => breathe(signal)).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  return () => {
    controller.abort();
  };
}

function show(drawing: Drawing): Shown {
  const group = (): SVGElement => makeNode({ tag: 'g', attributes: {}, content: '' });
  const svg = makeNode(drawRoot(drawing));
  const outlines = group();
  const layerOf = () => ({ layer: group(), nodes: new Map<number, SVGElement>() });
  const details = { frames: layerOf(), connectors: layerOf(), boxes: layerOf() };
  svg.setAttribute('aria-label', drawing.title);
  svg.append(outlines, ...kinds.map((kind) => details[kind].layer));
  return { svg, outlines, details };
}

function* layOutlines({ outlines }: Shown, drawing: Drawing): Turns<void> {
  for (const outline of drawOutlines(drawing)) {
    outlines.append(makeNode(outline));
    yield undefined;
  }
}

/** Puts in what has come near and takes out what has gone; outlines are seen until all of it is there. */
function* layDetail({ outlines, details }: Shown, drawing: Drawing, detail: Detail | null): Turns<void> {
  if (!detail) outlines.removeAttribute('display');
  for (const kind of kinds) {
    const { layer, nodes } = details[kind];
    const wanted = new Set(detail?.[kind]);
    for (const [at, node] of nodes) {
      if (wanted.has(at)) continue;
      node.remove();
      nodes.delete(at);
    }
    for (const at of wanted) {
      if (nodes.has(at)) continue;
      const node = makeNode(drawShape(kind, drawing, at));
      nodes.set(at, node);
      layer.insertBefore(node, kind === 'frames' ? nextOf(nodes, at) : null);
      yield undefined;
    }
  }
  if (detail) outlines.setAttribute('display', 'none');
}

/** Outer frames stand before the inner ones, which they would cover. */
function nextOf(nodes: ReadonlyMap<number, SVGElement>, at: number): SVGElement | null {
  const later = [...nodes.keys()].filter((other) => other > at);
  return later.length ? nodes.get(Math.min(...later))! : null;
}

function drawShape(kind: Kind, { boxes, connectors, rightToLeft }: Drawing, at: number): SvgElement {
  return kind === 'connectors' ? drawConnector(connectors[at]!) : drawBox(boxes[at]!, rightToLeft);
}
