import { type Block, type Page } from '../../summary/page';
import { gap, layRow, roomIn } from './layRow';
import { type PlanCell, type PlanRow, type SheetPlan, type StyleName } from './sheetPlan';
import { splitTall } from './splitTall';

/**
 * Points, together the width of a portrait A4 page. A number takes the first column, a label the first two; their
 * texts run over the rest.
 */
const columns = [40, 64, 406];
const spans = { number: 1, label: 2 } as const;

/** A summary page as a sheet. */
export function planSummary(page: Page): SheetPlan {
  return {
    columns,
    rows: page.blocks.flatMap((block) => blockRows(block)),
    headerRows: 0,
    rightToLeft: page.rightToLeft,
    orientation: 'portrait',
    foot: page.foot,
  };
}

function blockRows(block: Block): PlanRow[] {
  switch (block.kind) {
    case 'title':
      return [
        across(block.text, 'title'),
        ...(block.subtitle ? [across(block.subtitle, 'subtitle')] : []),
        gap(),
      ];
    case 'heading':
      return [gap(), across(block.text, 'heading')];
    case 'facts':
      return block.facts.flatMap(({ label, value }) =>
        beside({ text: label, style: 'label', span: spans.label }, value),
      );
    case 'paragraph':
      return splitTall(block.text, 'body', roomIn(widthOf(0))).map((text) => across(text, 'body'));
    case 'items':
      return block.items.flatMap(({ number, text, level }) =>
        beside({ text: number, style: 'code', span: spans.number }, text, level),
      );
    case 'chain':
      return block.steps.map(({ text, level, self }) =>
        layRow([{ text, style: self ? 'self' : 'body', span: columns.length, indent: level }], columns),
      );
    case 'note':
      return [across(block.text, 'note')];
  }
}

function across(text: string, style: StyleName): PlanRow {
  return layRow([{ text, style, span: columns.length }], columns);
}

/** Width of the columns from this one on, in points. */
function widthOf(first: number): number {
  return columns.slice(first).reduce((sum, width) => sum + width, 0);
}

/** A text beside its label or number; one too long for a row goes on in the next, beside nothing. */
function beside(label: PlanCell & Readonly<{ span: number }>, text: string, indent = 0): PlanRow[] {
  const { span, style } = label;
  return splitTall(text, 'body', roomIn(widthOf(span), indent)).map((part, index) =>
    layRow(
      [
        index === 0 ? label : { text: '', style, span },
        { text: part, style: 'body', span: columns.length - span, indent },
      ],
      columns,
    ),
  );
}
