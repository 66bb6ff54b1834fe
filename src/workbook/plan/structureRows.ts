import { type Block } from '../../summary/page';
import { columnCount, columns, empty, row, stemColumn } from './summaryGrid';
import { type PlanCell, type PlanRow, type StyleName } from './sheetPlan';

type Chart = Extract<Block, { kind: 'chart' }>;

/** Columns left free on both sides of a box that stands alone. */
const aside = 3;
const inRow = 3;

/**
 * The place in the structure as bordered cells: who stands above, one below the other; the role; its reports side by side under a
 * bar. What joins them are filled cells, since a fill looks the same whichever way a sheet runs.
 */
export function structureRows({ above, self, below }: Chart): PlanRow[] {
  const rows = above.flatMap((text) => [alone(text, 'node'), stem()]);
  rows.push(alone(self, 'selfNode'));
  if (below.length === 0) return rows;
  rows.push(stem());
  if (below.length === 1) return [...rows, alone(below[0]!, 'node')];
  rows.push(bar());
  if (below.length === 2) return [...rows, halves(below[0]!, below[1]!)];
  for (let at = 0; at < below.length; at += inRow) rows.push(sideBySide(below.slice(at, at + inRow)));
  return rows;
}

function alone(text: string, style: StyleName): PlanRow {
  return row(...empty(aside), { text, style, span: columnCount - 2 * aside }, ...empty(aside));
}

function halves(first: string, second: string): PlanRow {
  return row(box(first, stemColumn), null, box(second, stemColumn));
}

/** Three boxes, or the one or two that are left: as wide, and in the middle. */
function sideBySide(texts: readonly string[]): PlanRow {
  const [first = '', second, third] = texts;
  if (second === undefined) return row(...empty(4), box(first, 5), ...empty(4));
  if (third === undefined) return row(...empty(2), box(first, 4), null, box(second, 4), ...empty(2));
  return row(box(first, 4), box(second, 5), box(third, 4));
}

function box(text: string, span: number): PlanCell {
  return { text, style: 'node', span };
}

function stem(): PlanRow {
  return { cells: [...empty(stemColumn), { text: '', style: 'stem' }], height: 8.25, slack: 3 };
}

function bar(): PlanRow {
  return { cells: [{ text: '', style: 'stem', span: columns.length }], height: 2.25 };
}
