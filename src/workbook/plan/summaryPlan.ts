import { type Block, type Page } from '../../summary/page';
import { gap, layRow, roomIn } from './layRow';
import { type PlanCell, type PlanRow, type SheetPlan, type StyleName } from './sheetPlan';
import { splitTall } from './splitTall';

/** Label or number, text: points, together the width of a portrait A4 page. */
const columns = [104, 406];

/** A summary page as a sheet of two columns. */
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
        labelled({ text: label, style: 'label' }, value, 'body'),
      );
    case 'paragraph':
      return splitTall(block.text, 'body', roomIn(totalWidth())).map((text) => across(text, 'body'));
    case 'items':
      return block.items.flatMap(({ number, text, level }) =>
        labelled({ text: number, style: 'code' }, text, 'body', level),
      );
    case 'chain':
      return block.steps.map(({ text, level, self }) =>
        layRow([{ text, style: self ? 'self' : 'body', span: 2, indent: level }], columns),
      );
    case 'note':
      return [across(block.text, 'note')];
  }
}

function across(text: string, style: StyleName): PlanRow {
  return layRow([{ text, style, span: columns.length }], columns);
}

function totalWidth(): number {
  return columns.reduce((sum, width) => sum + width, 0);
}

/** A label with its text beside it; a text too long for one row goes on in the next, under an empty label. */
function labelled(label: PlanCell, text: string, style: StyleName, indent = 0): PlanRow[] {
  return splitTall(text, style, roomIn(columns[1]!, indent)).map((part, index) =>
    layRow([index === 0 ? label : { text: '', style: label.style }, { text: part, style, indent }], columns),
  );
}
