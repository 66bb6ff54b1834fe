import { wrapText } from '../../chart/textMeasure';
import { type Fact } from '../../summary/page';
import { type PlanCell, type PlanRow, type StyleName, cellLooks } from './sheetPlan';
import { splitTall } from './splitTall';
import { columnCount, row, spans, stemColumn, textRoom } from './summaryGrid';

/** Facts with their labels, two beside one another where both are short. A long one goes on in rows of its own. */
export function factRows(facts: readonly Fact[]): PlanRow[] {
  const rows: PlanRow[] = [];
  for (let at = 0; at < facts.length; at += 1) {
    const [fact, next] = [facts[at]!, facts[at + 1]];
    if (next && isShort(fact) && isShort(next)) {
      rows.push(pair(fact, next));
      at += 1;
    } else rows.push(...beside(fact));
  }
  return rows;
}

/** The narrower of the two halves, without its label. */
const halfValue = textRoom(stemColumn + 1 + spans.label, columnCount - stemColumn - 1 - spans.label);

function isShort({ value, wide = false }: Fact): boolean {
  const { size, bold } = cellLooks.body;
  return !wide && wrapText(value, size, bold, halfValue).length === 1;
}

const styleOf = ({ field }: Fact): StyleName => (field === undefined ? 'body' : 'field');

function pair(one: Fact, other: Fact): PlanRow {
  const label = (fact: Fact): PlanCell => ({ text: fact.label, style: 'factLabel', span: spans.label });
  return row(
    label(one),
    { text: one.value, style: styleOf(one), span: stemColumn + 1 - spans.label },
    label(other),
    { text: other.value, style: styleOf(other), span: columnCount - stemColumn - 1 - spans.label },
  );
}

function beside(fact: Fact): PlanRow[] {
  const label = fact.wide ? spans.wideLabel : spans.label;
  const span = columnCount - label;
  return splitTall(fact.value, styleOf(fact), textRoom(label, span)).map((part, index) =>
    row(
      { text: index === 0 ? fact.label : '', style: 'factLabel', span: label },
      { text: part, style: styleOf(fact), span },
    ),
  );
}
