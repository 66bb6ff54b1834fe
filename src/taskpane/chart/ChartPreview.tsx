import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Drawing } from '../../chart/drawing';
import { useViewStyles } from '../parts/useViewStyles';
import { useSay } from '../paneContext';
import { BoxCursor } from './BoxCursor';
import { isRoleBox, nextBox, type Direction } from './previewBoxes';
import {
  bringIntoFrame,
  frameAround,
  frameWhole,
  placeInView,
  visiblePart,
  type Frame,
} from './previewFrame';
import { useDrawing } from './useDrawing';
import { usePointer } from './usePointer';
import { useSize } from './useSize';
import { ZoomButtons, zoomKeys } from './ZoomButtons';

const useStyles = makeStyles({
  paper: {
    position: 'relative',
    height: '240px',
    // Nothing scrolls it, not even a focus that goes to a box outside.
    overflow: 'clip',
    // Paper, in the dark and in high contrast too: the drawing has its own colours.
    forcedColorAdjust: 'none',
    backgroundColor: '#FFFFFF',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    cursor: 'grab',
    touchAction: 'none',
    '& svg': { width: '100%', height: '100%', display: 'block' },
    '& [data-kind=role], & [data-kind=body]': { cursor: 'pointer' },
    // The smallest pane has room for the work only.
    '@media (max-height: 420px)': { height: '180px' },
  },
});

/** What is seen before the element has a size, in pixels. */
const usualView = { width: 324, height: 238 };
/** A width of the drawing, in points, in which text is read easily. */
const readingWidth = 330;

type ChartPreviewProps = Readonly<{
  drawing: Drawing;
  /** Of the page that is shown. */
  number: number;
  /** Name of the box that is marked, and of the one that was looked for last. */
  chosen: string | null;
  sought: string | null;
  /** Marks a box by the name of its shape. */
  choose: (name: string) => void;
  /** A box was pressed. */
  press: (name: string) => void;
}>;

/** The chart as it will be drawn, to be zoomed and moved, and gone through box by box, by buttons, keys and pointer. */
export function ChartPreview({ drawing, number, chosen, sought, choose, press }: ChartPreviewProps) {
  const styles = useStyles();
  const layout = useViewStyles();
  const say = useSay();
  const paper = useRef<HTMLDivElement>(null);
  const svg = useRef<HTMLDivElement>(null);
  const view = useSize(paper, usualView);
  const { frame, change } = useFrame(drawing, number, sought);
  useDrawing(svg, drawing, frame, visiblePart(frame, view));
  const cursor = useCursor(drawing, chosen, choose);
  const { box } = cursor;
  const keys = zoomKeys(frame, drawing, view, box?.name === chosen ? box : undefined);
  const pointer = usePointer({ frame, drawing }, change, (name) => {
    cursor.take(name);
    press(name);
  });
  return (
    <div className={layout.view}>
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
          change(by());
        }}
        {...pointer}
      >
        <div ref={svg} style={{ height: '100%' }} />
        {box && (
          <BoxCursor
            key={box.name}
            box={box}
            spot={placeInView(box, frame, view)}
            isChosen={box.name === chosen}
            ref={cursor.button}
            meet={() => {
              change(bringIntoFrame(frame, box, drawing, view));
            }}
            move={cursor.move}
            press={() => {
              cursor.take(box.name);
              press(box.name);
            }}
          />
        )}
      </div>
      <ZoomButtons keys={keys} change={change} />
    </div>
  );
}

/** The box that keys are at: the one that is marked, else the first. */
function useCursor(drawing: Drawing, chosen: string | null, choose: (name: string) => void) {
  const button = useRef<HTMLButtonElement>(null);
  /** A box that was gone to by key or pointer: it takes the focus as soon as it is the marked one. */
  const taken = useRef<string | null>(null);
  const box = useMemo(() => {
    const roles = drawing.boxes.filter(isRoleBox);
    return roles.find(({ name }) => name === chosen) ?? roles[0];
  }, [drawing, chosen]);
  const focus = (): void => {
    if (taken.current === null || taken.current !== box?.name) return;
    taken.current = null;
    button.current?.focus({ preventScroll: true });
  };
  useEffect(focus);
  const take = (name: string): void => {
    taken.current = name;
    choose(name);
    focus();
  };
  return {
    ...{ box, button, take },
    move: (direction: Direction) => {
      const next = box && nextBox(drawing.boxes, box, direction);
      if (next) take(next.name);
    },
  };
}

/** What is seen; all of it where there is another drawing, the role where one was looked for. */
function useFrame(drawing: Drawing, number: number, sought: string | null) {
  const [seen, setSeen] = useState<Readonly<{ of: string; frame: Frame }> | null>(null);
  const of = `${number} ${drawing.width} ${drawing.height} ${sought ?? ''}`;
  const start = useMemo(() => {
    const whole = frameWhole(drawing);
    const box = drawing.boxes.find(({ name }) => name === sought);
    if (!box) return whole;
    const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    return frameAround(middle, whole, drawing, readingWidth);
  }, [drawing, sought]);
  return {
    frame: seen?.of === of ? seen.frame : start,
    change: (frame: Frame) => {
      setSeen({ of, frame });
    },
  };
}
