import { type Block, type TableCell, type TableColumn } from '../../summary/page';
import { type RowGroup } from './paginate';
import { type PlanCell, type PlanRow, type StyleName } from './sheetPlan';
import { splitTall } from './splitTall';
import { columnAt, row, textRoom } from './summaryGrid';

type Table = Extract<Block, { kind: 'table' }>;

/** Room to sign in, in points, and the least that will do. */
const signing = { height: 27, least: 21 };

type Placed = Readonly<{ first: number; span: number }>;

/** A table: its header, then a group for each row, above which the header stands again at the top of a page. */
export function tableGroups({ columns, rows, isForm }: Table): RowGroup[] {
  const places = placeColumns(columns);
  const header = row(...columns.map(({ label }, at) => cell(label, 'header', places[at]!)));
  const body = rows.map((cells): RowGroup => ({
    rows: isForm ? [formRow(cells, places)] : textRows(cells, places),
    again: [header],
    // A form that is parted is signed on two sheets of paper.
    isGlued: isForm,
  }));
  if (isForm) body.push({ rows: [] });
  return [{ rows: [header], isGlued: true }, ...body];
}

function placeColumns(columns: readonly TableColumn[]): Placed[] {
  let taken = 0;
  return columns.map(({ twelfths }) => {
    const first = columnAt(taken);
    taken += twelfths;
    return { first, span: columnAt(taken) - first };
  });
}

function cell(text: string, style: PlanCell['style'], { span }: Placed): PlanCell {
  return { text, style, span };
}

function formRow(cells: readonly TableCell[], places: readonly Placed[]): PlanRow {
  const made = row(
    ...cells.map((one, at) => {
      if (typeof one !== 'string') return cell(one.text, 'field', places[at]!);
      return cell(one, at === 0 ? 'factLabel' : 'body', places[at]!);
    }),
  );
  const height = Math.max(made.height, signing.height);
  return { ...made, height, slack: height - Math.max(made.height, signing.least) };
}

/** A row of texts; where one is too high for a row, it goes on in the next. */
function textRows(cells: readonly TableCell[], places: readonly Placed[]): PlanRow[] {
  const pieces = cells.map((one, at) => {
    const { first, span } = places[at]!;
    return splitTall(typeof one === 'string' ? one : one.text, styleOf(one, at), textRoom(first, span));
  });
  const count = Math.max(...pieces.map(({ length }) => length));
  return Array.from({ length: count }, (_, piece) =>
    row(...pieces.map((texts, at) => cell(texts[piece] ?? '', styleOf(cells[at]!, at), places[at]!))),
  );
}

/** The first cell says what the row is about; a number stands in the middle of its cell. */
function styleOf(one: TableCell, at: number): StyleName {
  if (at === 0) return 'factLabel';
  const isNumber = typeof one === 'string' && /^\u200e?[\p{L}\d]{0,3}[\d.]+$/u.test(one);
  return isNumber ? 'detailCode' : 'detail';
}
