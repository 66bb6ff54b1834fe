import { type Block, type Page } from '../../summary/page';
import { factRows } from './factRows';
import { gap } from './layRow';
import { paginate, type RowGroup } from './paginate';
import { portrait } from './paper';
import { type PlanRow, type SheetPlan } from './sheetPlan';
import { splitTall } from './splitTall';
import { structureRows } from './structureRows';
import { across, columnCount, columns, row, spans, textRoom } from './summaryGrid';
import { tableGroups } from './tableRows';

/** Of a page's height, what is planned for: programs and printers round rows up. */
const usable = 0.98;
/** Room to write in, in points, and the least that will do. */
const writing = { height: 42, least: 27 };

/** A summary page as a sheet: what it is about at the head of every printed page, and where the pages end. */
export function planSummary(page: Page): SheetPlan {
  const head = across(page.running, 'strip');
  const height = portrait.height * usable - head.height;
  const { rows, breaks } = paginate(groupsOf(page.blocks), height);
  return {
    columns,
    rows: [head, ...rows],
    headerRows: 1,
    rightToLeft: page.rightToLeft,
    orientation: 'portrait',
    foot: page.foot,
    breaks: breaks.map((at) => at + 1),
  };
}

/** Every block but a heading follows its heading; what a table or a list goes on with on a new page stands there again. */
function groupsOf(blocks: readonly Block[]): RowGroup[] {
  const groups: RowGroup[] = [];
  let heading: PlanRow | undefined;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      if (headsForm(blocks, at)) keepWithNext(groups);
      heading = across(block.text, 'heading');
      groups.push({ rows: [heading], isGlued: true, space: gap() });
      continue;
    }
    const made = blockGroups(block);
    const isFollowed = blocks[at + 1] !== undefined && leadsIn(blocks[at + 1]!, block);
    groups.push(
      ...made.map((group, index) => ({
        ...group,
        ...(heading && { again: [heading, ...(group.again ?? [])] }),
        ...(isFollowed && index === made.length - 1 && { isGlued: true }),
      })),
    );
  }
  return groups;
}

function headsForm(blocks: readonly Block[], at: number): boolean {
  const next = blocks.slice(at + 1);
  const end = next.findIndex(({ kind }) => kind === 'heading');
  return next.slice(0, end < 0 ? undefined : end).some((one) => one.kind === 'table' && one.isForm);
}

/** Nobody should sign on a sheet of paper that holds nothing else: what stands before the form goes with it, if it is low. */
function keepWithNext(groups: RowGroup[]): void {
  const last = groups.pop();
  if (!last) return;
  const height = last.rows.reduce((sum, row) => sum + row.height, 0);
  groups.push({ ...last, isGlued: height < portrait.height / 3 });
}

/** A paragraph before a list or a form stays with its beginning. */
function leadsIn(next: Block, block: Block): boolean {
  return (
    block.kind === 'paragraph' && (next.kind === 'items' || next.kind === 'table' || next.kind === 'facts')
  );
}

function blockGroups(block: Block): RowGroup[] {
  switch (block.kind) {
    case 'title':
      return [
        {
          rows: [
            across(block.text, 'title'),
            ...(block.subtitle ? [across(block.subtitle, 'subtitle')] : []),
            gap(),
          ],
          isGlued: true,
        },
      ];
    case 'heading':
      return [];
    case 'facts':
      // Those to fill in stand by themselves, whatever is known beside them.
      return [false, true].flatMap((isField) =>
        factRows(block.facts.filter(({ field }) => (field !== undefined) === isField)).map((one) => ({
          rows: [one],
        })),
      );
    case 'paragraph':
      return [{ rows: splitTall(block.text, 'body', room(0)).map((text) => across(text, 'body')) }];
    case 'items':
      return block.items.map(({ number, text, level }) => ({ rows: itemRows(number, text, level) }));
    case 'chart':
      return [{ rows: [gap(6), ...structureRows(block)] }];
    case 'table':
      return tableGroups(block);
    case 'blank':
      return [{ rows: writingRows(block.text) }];
    case 'note':
      return [{ rows: splitTall(block.text, 'note', room(0)).map((text) => across(text, 'note')) }];
    case 'small':
      return [{ rows: [across(block.text, 'small')] }];
  }
}

function room(first: number, indent = 0): number {
  return textRoom(first, columnCount - first, indent);
}

/** A duty beside its number; one too long for a row goes on in the next, beside nothing. */
function itemRows(number: string, text: string, level: number): PlanRow[] {
  const span = columnCount - spans.number;
  return splitTall(text, 'body', room(spans.number, level)).map((part, index) =>
    row(
      { text: index === 0 ? number : '', style: 'code', span: spans.number },
      { text: part, style: 'body', span, indent: level },
    ),
  );
}

/** One row, whatever HR wrote there: Excel lets nobody type into two. */
function writingRows(text: string): PlanRow[] {
  const made = across(text, 'writing');
  const height = Math.max(made.height, writing.height);
  return [{ ...made, height, slack: height - Math.max(made.height, writing.least) }];
}
