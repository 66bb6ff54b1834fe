import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type Ref } from 'react';
import { type Box } from '../../chart/drawing';
import { type Spot } from './previewFrame';
import { type Direction } from './previewBoxes';

const useStyles = makeStyles({
  box: {
    position: 'absolute',
    boxSizing: 'content-box',
    padding: 0,
    border: '0 none',
    background: 'none',
    cursor: 'pointer',
    // On paper, whatever the pane's own colours: dark enough against white and against every fill.
    outline: '2px solid transparent',
    outlineOffset: '1px',
    borderRadius: '2px',
    ':focus-visible': { outline: '3px solid #B3261E', boxShadow: '0 0 0 6px #FFFFFF' },
  },
  chosen: { outlineColor: '#B3261E' },
});

/** So much of a box can be seen from afar, in pixels. */
const leastSide = 6;

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

type BoxCursorProps = Readonly<{
  box: Box;
  /** Where the box is in the view. */
  spot: Spot;
  isChosen: boolean;
  /** It got the focus. */
  meet: () => void;
  move: (direction: Direction) => void;
  press: () => void;
  ref: Ref<HTMLButtonElement>;
}>;

/** The box that keys are at: one of the drawing's, by name; arrows go on to the next one, Enter to its row. */
export function BoxCursor({ box, spot, isChosen, meet, move, press, ref }: BoxCursorProps) {
  const styles = useStyles();
  const [width, height] = [Math.max(leastSide, spot.width), Math.max(leastSide, spot.height)];
  const left = spot.left - (width - spot.width) / 2;
  const top = spot.top - (height - spot.height) / 2;
  return (
    <button
      ref={ref}
      type="button"
      className={mergeClasses(styles.box, isChosen && styles.chosen)}
      // By style, which no direction mirrors.
      style={{ left, top, width, height }}
      data-testid="preview-box"
      data-box={box.name}
      aria-label={box.altText}
      aria-current={isChosen || undefined}
      onFocus={meet}
      onKeyDown={(event) => {
        const direction = directions[event.key];
        if (!direction || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        event.stopPropagation();
        move(direction);
      }}
      onClick={({ detail }) => {
        // A pointer's press is the paper's: it may have been a drag.
        if (detail === 0) press();
      }}
    />
  );
}
