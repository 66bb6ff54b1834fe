import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { isRightToLeft } from '../../locales/say';
import { type ReadLine } from '../../regulation/model';
import { useSay } from '../paneContext';
import { type ListWindow, windowAround, windowWith } from './listWindow';
import { MoreRows } from './MoreRows';
import { covers } from './regulationTree';
import { type ReadDocument } from './regulationWork';
import { revealIn, useBoxes } from './useBoxes';
import { type ReadingPlace } from './useReadingPlace';

/** Lines that are drawn at a time: a document may have ten thousand. */
const portion = 120;

const useStyles = makeStyles({
  unread: { backgroundColor: tokens.colorStatusWarningBackground1 },
  heading: { fontWeight: tokens.fontWeightSemibold },
});

type DocumentTextProps = Readonly<{
  document: ReadDocument;
  place: ReadingPlace;
  choose: (line: number) => void;
}>;

/** The text of the document, line by line; a line that is pressed shows what it was read as. */
export function DocumentText({ document, place, choose }: DocumentTextProps) {
  const boxes = useBoxes();
  const say = useSay();
  const { lines, language } = document.regulation;
  const [shown, setShown] = useState<ListWindow>(() => windowAround(lines.length, 0, portion));
  const { start, end } = windowWithChosen(shown, lines.length, place, setShown);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    revealIn(box.current, box.current?.querySelector(`[data-line="${place.line ?? ''}"]`) ?? null);
  }, [place.line, place.turn]);
  const node = place.node === null ? undefined : document.tree.nodes.get(place.node);
  const active = place.line ?? start;
  const move = (event: KeyboardEvent) => {
    const to = target(event.key, active, lines.length);
    if (to === undefined) return;
    event.preventDefault();
    choose(to);
    // The line may have to be drawn first.
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-line="${to}"]`)?.focus());
  };
  return (
    <div ref={box} className={boxes.box} dir={isRightToLeft(language) ? 'rtl' : 'ltr'}>
      <MoreRows
        count={start}
        label={say('pane.regulation.earlier', { count: start })}
        press={() => {
          setShown(windowAround(lines.length, start, portion));
        }}
      />
      <div
        role="listbox"
        aria-multiselectable
        aria-label={say('pane.regulation.text')}
        data-testid="document-text"
        onKeyDown={move}
      >
        {lines.slice(start, end).map((line, offset) => {
          const at = start + offset;
          return (
            <TextLine
              key={at}
              line={line}
              at={at}
              isChosen={at === place.line || (node !== undefined && covers(node, line, at))}
              isActive={at === Math.max(start, Math.min(active, end - 1))}
              choose={choose}
            />
          );
        })}
      </div>
      <MoreRows
        count={lines.length - end}
        label={say('pane.regulation.later', { count: lines.length - end })}
        press={() => {
          setShown(windowAround(lines.length, end, portion));
        }}
      />
    </div>
  );
}

/** The lines that are drawn, moved to the chosen line where a choice was just made outside of them. */
function windowWithChosen(
  shown: ListWindow,
  total: number,
  { line, turn }: ReadingPlace,
  setShown: (shown: ListWindow) => void,
): ListWindow {
  const [seen, setSeen] = useState(turn);
  if (seen === turn || line === null) return shown;
  const next = windowWith(shown, total, line, portion);
  setSeen(turn);
  if (next !== shown) setShown(next);
  return next;
}

type TextLineProps = Readonly<{
  line: ReadLine;
  at: number;
  isChosen: boolean;
  isActive: boolean;
  choose: (line: number) => void;
}>;

const TextLine = memo(function TextLine({ line, at, isChosen, isActive, choose }: TextLineProps) {
  const boxes = useBoxes();
  const styles = useStyles();
  const say = useSay();
  const isHeading = line.as === 'heading' || line.as === 'role';
  return (
    <div
      role="option"
      tabIndex={isActive ? 0 : -1}
      aria-selected={isChosen}
      data-line={at}
      className={mergeClasses(
        boxes.row,
        isHeading && styles.heading,
        line.as === 'unread' && styles.unread,
        isChosen && boxes.chosen,
      )}
      onClick={() => {
        choose(at);
      }}
    >
      <span className={boxes.number} title={say(`pane.regulation.as.${line.as}`)}>
        <bdi>{line.line}</bdi>
      </span>
      <span dir="auto" className={boxes.text}>
        {line.text}
      </span>
    </div>
  );
});

function target(key: string, at: number, total: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, total - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'PageDown':
      return Math.min(at + 10, total - 1);
    case 'PageUp':
      return Math.max(at - 10, 0);
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    case 'Enter':
    case ' ':
      return at;
    default:
      return undefined;
  }
}
