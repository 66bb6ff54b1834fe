import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { memo, useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { isRightToLeft } from '../../locales/say';
import { usePane, useSay } from '../paneContext';
import { windowAround } from './listWindow';
import { MoreRows } from './MoreRows';
import { type TreeNode, visibleNodes } from './regulationTree';
import { type ReadDocument } from './regulationWork';
import { stepInTree, type TreeStep } from './stepInTree';
import { revealIn, useBoxes } from './useBoxes';
import { type ReadingPlace } from './useReadingPlace';

/** Nodes that are drawn at a time. */
const portion = 80;

const useStyles = makeStyles({
  chevron: { flexShrink: 0, display: 'flex', width: '16px', height: '16px', alignItems: 'center' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  number: { color: tokens.colorNeutralForeground2, marginInlineEnd: '4px' },
});

type TreeProps = Readonly<{
  document: ReadDocument;
  place: ReadingPlace;
  choose: (key: string) => void;
  toggle: (key: string, isOpen: boolean) => void;
}>;

/** What was read: tracks, units, roles and their duties. A node that is pressed shows its lines in the text. */
export function TreeOfRegulation({ document, place, choose, toggle }: TreeProps) {
  const boxes = useBoxes();
  const say = useSay();
  const { language } = usePane();
  const { tree } = document;
  const visible = useMemo(() => visibleNodes(tree, place.opened), [tree, place.opened]);
  const chosenAt = visible.findIndex(({ key }) => key === place.node);
  const [centre, setCentre] = useState(0);
  // What was chosen is drawn; the buttons move on from there.
  const { start, end } = windowAround(visible.length, chosenAt === -1 ? centre : chosenAt, portion);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    revealIn(box.current, box.current?.querySelector('[aria-selected=true]') ?? null);
  }, [place.node, place.turn]);
  const turn = (at: number) => {
    setCentre(at);
    if (chosenAt !== -1) choose(visible[Math.min(at, visible.length - 1)]!.key);
  };
  const press = (event: KeyboardEvent) => {
    const at = Math.max(chosenAt, 0);
    const step = stepInTree(event.key, visible, at, place.opened, isRightToLeft(language));
    if (!step) return;
    event.preventDefault();
    take(step, box.current, choose, toggle);
  };
  return (
    <div ref={box} className={boxes.box}>
      <MoreRows
        count={start}
        label={say('pane.regulation.tree.earlier', { count: start })}
        press={() => {
          turn(start);
        }}
      />
      <div role="tree" aria-label={say('pane.regulation.tree')} data-testid="tree" onKeyDown={press}>
        {visible.slice(start, end).map((node, offset) => (
          <Node
            key={node.key}
            node={node}
            siblings={node.parent === null ? tree.roots : tree.nodes.get(node.parent)!.children}
            isOpen={place.opened.has(node.key)}
            isChosen={node.key === place.node}
            isActive={start + offset === Math.max(chosenAt, start)}
            choose={choose}
            toggle={toggle}
          />
        ))}
      </div>
      <MoreRows
        count={visible.length - end}
        label={say('pane.regulation.tree.later', { count: visible.length - end })}
        press={() => {
          turn(end);
        }}
      />
    </div>
  );
}

/** Does what a key asks for, and moves the focus to the node, which may have to be drawn first. */
function take(
  step: TreeStep,
  box: HTMLElement | null,
  choose: TreeProps['choose'],
  toggle: TreeProps['toggle'],
): void {
  if ('toggle' in step) toggle(step.toggle, step.isOpen);
  const key = 'toggle' in step ? step.toggle : step.choose;
  choose(key);
  requestAnimationFrame(() => box?.querySelector<HTMLElement>(`[data-node="${key}"]`)?.focus());
}

type NodeProps = Readonly<{
  node: TreeNode;
  siblings: readonly string[];
  isOpen: boolean;
  isChosen: boolean;
  isActive: boolean;
  choose: (key: string) => void;
  toggle: (key: string, isOpen: boolean) => void;
}>;

const Node = memo(function Node({ node, siblings, isOpen, isChosen, isActive, choose, toggle }: NodeProps) {
  const boxes = useBoxes();
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  const { key, kind, number, text, level, children } = node;
  const hasChildren = children.length > 0;
  const Closed = isRightToLeft(language) ? ChevronLeftRegular : ChevronRightRegular;
  return (
    <div
      role="treeitem"
      aria-level={level}
      aria-setsize={siblings.length}
      aria-posinset={siblings.indexOf(key) + 1}
      aria-expanded={hasChildren ? isOpen : undefined}
      aria-selected={isChosen}
      tabIndex={isActive ? 0 : -1}
      data-node={key}
      className={mergeClasses(boxes.row, isChosen && boxes.chosen)}
      style={{ paddingInlineStart: 4 + (level - 1) * 14 }}
      onClick={() => {
        choose(key);
      }}
      onDoubleClick={() => {
        if (hasChildren) toggle(key, !isOpen);
      }}
    >
      <span
        className={styles.chevron}
        aria-hidden
        data-toggle={hasChildren ? key : undefined}
        onClick={(event: MouseEvent) => {
          if (!hasChildren) return;
          event.stopPropagation();
          toggle(key, !isOpen);
        }}
      >
        {hasChildren && (isOpen ? <ChevronDownRegular /> : <Closed />)}
      </span>
      <span
        className={mergeClasses(boxes.text, isGroup(kind) && styles.strong, kind === 'note' && styles.quiet)}
      >
        {number !== '' && (
          <span className={styles.number}>
            <bdi>{number}</bdi>
          </span>
        )}
        <bdi>
          {kind === 'note' || kind === 'lead'
            ? say(`pane.regulation.node.${kind}`, { text: cut(text) })
            : cut(text)}
        </bdi>
      </span>
    </div>
  );
});

function isGroup(kind: TreeNode['kind']): boolean {
  return kind === 'track' || kind === 'unit' || kind === 'body';
}

/** The whole text stands beside it. */
function cut(text: string): string {
  return text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text;
}
