import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowMaximizeRegular } from '@fluentui/react-icons/svg/arrow-maximize';
import { ZoomInRegular } from '@fluentui/react-icons/svg/zoom-in';
import { ZoomOutRegular } from '@fluentui/react-icons/svg/zoom-out';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Drawing } from '../../chart/drawing';
import { writeSvg } from '../../chart/svg';
import { useViewStyles } from '../parts/useViewStyles';
import { useSay } from '../paneContext';
import { frameAround, frameWhole, panFrame, zoomFrame, type Frame } from './previewFrame';

const useStyles = makeStyles({
  paper: {
    height: '240px',
    overflow: 'hidden',
    // Paper, in the dark too: the drawing has its own colours.
    backgroundColor: '#FFFFFF',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    cursor: 'grab',
    touchAction: 'none',
    '& svg': { width: '100%', height: '100%', display: 'block' },
    '& [data-kind=role], & [data-kind=body]': { cursor: 'pointer' },
  },
});

/** A step of the zoom, of the keys that move, and a width of the drawing (points) in which text is read easily. */
const zoomStep = 1.4;
const panStep = 0.2;
const readingWidth = 330;
/** A pointer that moves less than this, in pixels, has pressed and not dragged. */
const dragging = 4;

type ChartPreviewProps = Readonly<{
  drawing: Drawing;
  /** Name of the box of the role that is looked for. */
  found: string | null;
  /** A box was pressed: the name of its shape. */
  press: (name: string) => void;
}>;

/** The chart as it will be drawn, to be zoomed and moved by buttons, keys and pointer. */
export function ChartPreview({ drawing, found, press }: ChartPreviewProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const say = useSay();
  const paper = useRef<HTMLDivElement>(null);
  const { frame, change } = useFrame(drawing, found);
  useSvg(paper, drawing, frame, found);
  const keys: Record<string, (frame: Frame) => Frame> = {
    '+': (f) => zoomFrame(f, zoomStep, drawing),
    '=': (f) => zoomFrame(f, zoomStep, drawing),
    '-': (f) => zoomFrame(f, 1 / zoomStep, drawing),
    '0': () => frameWhole(drawing),
    ArrowLeft: (f) => panFrame(f, -panStep, 0, drawing),
    ArrowRight: (f) => panFrame(f, panStep, 0, drawing),
    ArrowUp: (f) => panFrame(f, 0, -panStep, drawing),
    ArrowDown: (f) => panFrame(f, 0, panStep, drawing),
  };
  const drag = useDrag(frame, drawing, change, press);
  return (
    <div className={view.view}>
      <div
        ref={paper}
        className={styles.paper}
        data-testid="preview-paper"
        role="group"
        aria-label={say('pane.chart.preview.how')}
        tabIndex={0}
        onKeyDown={(event) => {
          const by = keys[event.key];
          if (!by || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          change(by(frame));
        }}
        {...drag}
      />
      <div className={view.buttons}>
        {(
          [
            ['zoom-in', '+', <ZoomInRegular key="in" />],
            ['zoom-out', '-', <ZoomOutRegular key="out" />],
            ['zoom-fit', '0', <ArrowMaximizeRegular key="fit" />],
          ] as const
        ).map(([name, key, icon]) => (
          <Button
            key={name}
            size="small"
            icon={icon}
            aria-label={say(`pane.chart.${name}`)}
            data-testid={name}
            onClick={() => {
              change(keys[key]!(frame));
            }}
          />
        ))}
      </div>
    </div>
  );
}

/** What is seen; all of it where there is another drawing, the role where one is looked for. */
function useFrame(drawing: Drawing, found: string | null) {
  const [seen, setSeen] = useState<Readonly<{ of: string; frame: Frame }> | null>(null);
  const of = `${drawing.width} ${drawing.height} ${found ?? ''}`;
  const start = useMemo(() => {
    const whole = frameWhole(drawing);
    const box = drawing.boxes.find(({ name }) => name === found);
    if (!box) return whole;
    const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    return frameAround(middle, whole, drawing, readingWidth);
  }, [drawing, found]);
  return {
    frame: seen?.of === of ? seen.frame : start,
    change: (frame: Frame) => {
      setSeen({ of, frame });
    },
  };
}

/** Puts the drawing into the paper, and shows the frame of it. */
function useSvg(
  paper: React.RefObject<HTMLDivElement | null>,
  drawing: Drawing,
  { x, y, width, height }: Frame,
  found: string | null,
): void {
  useEffect(() => {
    const { documentElement } = new DOMParser().parseFromString(writeSvg(drawing), 'image/svg+xml');
    paper.current?.replaceChildren(document.importNode(documentElement, true));
  }, [paper, drawing]);
  useEffect(() => {
    const svg = paper.current?.querySelector('svg');
    svg?.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
    const box = found === null ? null : svg?.querySelector(`[data-name="${CSS.escape(found)}"] rect`);
    box?.setAttribute('stroke', '#B3261E');
    box?.setAttribute('stroke-width', '4');
    return () => {
      box?.setAttribute('stroke', '#44546A');
      box?.setAttribute('stroke-width', '1');
    };
  }, [paper, drawing, x, y, width, height, found]);
}

/** Moves the frame with the pointer; a press without a move is a press on a box. */
function useDrag(
  frame: Frame,
  drawing: Drawing,
  change: (frame: Frame) => void,
  press: (name: string) => void,
) {
  const from = useRef<Readonly<{ x: number; y: number; frame: Frame; target: EventTarget }> | null>(null);
  const moved = (event: React.PointerEvent): Readonly<{ x: number; y: number }> => ({
    x: event.clientX - (from.current?.x ?? 0),
    y: event.clientY - (from.current?.y ?? 0),
  });
  return {
    onPointerDown: (event: React.PointerEvent<HTMLDivElement>) => {
      from.current = { x: event.clientX, y: event.clientY, frame, target: event.target };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: React.PointerEvent<HTMLDivElement>) => {
      if (!from.current) return;
      const { clientWidth, clientHeight } = event.currentTarget;
      const { x, y } = moved(event);
      change(panFrame(from.current.frame, -x / clientWidth, -y / clientHeight, drawing));
    },
    onPointerUp: (event: React.PointerEvent<HTMLDivElement>) => {
      const { x, y } = moved(event);
      const { target } = from.current ?? {};
      from.current = null;
      if (Math.hypot(x, y) > dragging || !(target instanceof Element)) return;
      const name = target.closest('[data-name]')?.getAttribute('data-name');
      if (name?.startsWith('haykal:role:')) press(name);
    },
  };
}
