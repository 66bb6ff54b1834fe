import { useRef, type PointerEvent } from 'react';
import { type Drawing } from '../../chart/drawing';
import { boxAt } from './previewBoxes';
import { panFrame, pointInDrawing, type Frame, type Point } from './previewFrame';

/** A pointer that moves less than this, in pixels, has pressed and not dragged. */
const dragging = 4;

type Paper = PointerEvent<HTMLDivElement>;

/** Moves the frame with the pointer; a press without a move is a press on a box. */
export function usePointer(
  { frame, drawing }: Readonly<{ frame: Frame; drawing: Drawing }>,
  change: (frame: Frame) => void,
  press: (name: string) => void,
) {
  const from = useRef<Readonly<{ x: number; y: number; frame: Frame }> | null>(null);
  const moved = ({ clientX, clientY }: Paper, { x, y }: Point): Point => ({ x: clientX - x, y: clientY - y });
  return {
    onPointerDown: (event: Paper) => {
      if (event.button !== 0) return;
      from.current = { x: event.clientX, y: event.clientY, frame };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: Paper) => {
      if (!from.current) return;
      const { clientWidth, clientHeight } = event.currentTarget;
      const { x, y } = moved(event, from.current);
      if (Math.hypot(x, y) <= dragging) return;
      change(panFrame(from.current.frame, -x / clientWidth, -y / clientHeight, drawing));
    },
    onPointerCancel: () => {
      from.current = null;
    },
    onPointerUp: (event: Paper) => {
      if (!from.current) return;
      const { x, y } = moved(event, from.current);
      from.current = null;
      if (Math.hypot(x, y) > dragging) return;
      const { left, top } = event.currentTarget.getBoundingClientRect();
      const { clientLeft, clientTop, clientWidth: width, clientHeight: height } = event.currentTarget;
      const place = { x: event.clientX - left - clientLeft, y: event.clientY - top - clientTop };
      const box = boxAt(drawing.boxes, pointInDrawing(place, frame, { width, height }));
      if (box) press(box.name);
    },
  };
}
