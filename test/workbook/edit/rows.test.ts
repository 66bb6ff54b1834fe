import fc from 'fast-check';
import { countDone, type Span, watchedSpans } from '../../../src/workbook/edit/howFar';
import { blockOfRow } from '../../../src/workbook/edit/rowBlock';
import { moveRow, neighbourOf, planRows, type RowStep } from '../../../src/workbook/edit/rowSteps';
import { type CellState, type SheetState, type TableState } from '../../../src/workbook/edit/sheetState';
import { splitByBytes } from '../../../src/workbook/edit/sendSteps';
import { cellKey, planSteps } from '../../../src/workbook/edit/planSteps';
import { planOf } from '../editedBook';

const cell = (value: CellState['value'], more: Partial<CellState> = {}): CellState => ({
  value,
  format: 'General',
  shown: String(value),
  ...more,
});

/** A sheet from its rows, the first of them row 1. */
function sheetOf(rows: CellState['value'][][], tables: TableState[] = []): SheetState {
  return {
    name: 'Roles',
    tables,
    head: { row: 0, column: 0, values: rows },
    rows: new Map(
      rows.map((values, at) => [
        at + 1,
        { cells: new Map(values.map((value, column) => [column, cell(value)])), height: null },
      ]),
    ),
  };
}

const table = (top: number, bottom: number, left: number, right: number): TableState => ({
  id: `${top}${left}`,
  top,
  bottom,
  left,
  right,
  hasHeader: true,
  hasTotals: false,
  isFiltered: false,
});

describe('the list of a row', () => {
  const header = ['Role no.', 'Title', 'Own', '', 'Beside'];
  it.each<[string, SheetState, number[], object]>([
    [
      'is the block with HR’s own columns, up to an empty one',
      sheetOf([['A heading'], header, [1, 'x', 'y', '', 'z']]),
      [0],
      { left: 0, right: 2, headerRow: 2 },
    ],
    [
      'is the table in which it stands',
      sheetOf(
        [
          ['Role no.', 'Title', 'Own'],
          [1, 'x', 'y'],
        ],
        [table(1, 2, 0, 1)],
      ),
      [0],
      { left: 0, right: 1, headerRow: 1 },
    ],
    [
      'is not the table beside it',
      sheetOf(
        [
          ['Role no.', 'Title', 'Own'],
          [1, 'x', 'y'],
        ],
        [table(1, 2, 2, 2)],
      ),
      [0, 1],
      { left: 0, right: 1, headerRow: 1 },
    ],
    [
      'holds the columns of the plan where no header says more',
      sheetOf([
        [1, '', 2],
        [3, '', 4],
      ]),
      [0, 2],
      { left: 0, right: 2 },
    ],
  ])('%s', (_, state, columns, expected) => {
    const { left, right, headerRow } = blockOfRow(state, 2, { kind: 'roles', columns });
    expect({ left, right, ...(headerRow !== undefined && { headerRow }) }).toEqual(expected);
  });
});

describe('the neighbour of a new row', () => {
  it.each<[number, number[], number]>([
    [3, [], 3],
    [3, [3], 3],
    [1, [], 2],
    [1, [2, 3], 4],
  ])('below %i, where %j go, is %i', (after, removed, neighbour) => {
    expect(neighbourOf(after, { headerRow: 1 }, new Set(removed))).toBe(neighbour);
  });
});

describe('how far the steps came', () => {
  const plan = fc.record({
    insertions: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 6 }),
    removals: fc.uniqueArray(fc.integer({ min: 2, max: 9 }), { maxLength: 6 }),
    isAside: fc.boolean(),
  });

  it('is told by the watched cells, whatever was planned', () => {
    fc.assert(
      fc.property(plan, ({ insertions, removals, isAside }) => {
        const rows = Array.from({ length: 12 }, (_, at): CellState['value'][] =>
          at === 0 ? ['Role no.', 'Title', '', isAside ? 'x' : ''] : [at, `t${at}`, '', isAside ? 'x' : ''],
        );
        const planned = planOf({
          insertions: insertions.map((after) => [after, { A: '1' }]),
          removals: removals.map((row) => [row, { A: String(row - 1) }]),
        });
        const steps = planRows(sheetOf(rows), planned);
        expect(steps).toHaveLength(insertions.length + removals.length);
        const before = watchedSpans(planned);
        let now: readonly Span[] = before;
        for (let done = 0; done <= steps.length; done += 1) {
          expect(countDone(steps, before, now)).toBe(done);
          if (steps[done]) now = now.map((span) => move(span, steps[done]!));
        }
      }),
    );
  });

  /** As Excel moves a range: the rows that are left of it, and those that came between them. */
  function move(span: Span, step: RowStep): Span {
    const rows = Array.from({ length: span.bottom - span.top + 1 }, (_, at) => span.top + at).flatMap(
      (row) => moveRow(row, span.column, step) ?? [],
    );
    return { ...span, top: Math.min(...rows), bottom: Math.max(...rows) };
  }

  it('is unknown where the cells stand as after none of the steps', () => {
    const planned = planOf({ insertions: [[2, { A: '1' }]] });
    const steps = planRows(
      sheetOf([
        ['Role no.', 'Title'],
        [1, 'x'],
        [2, 'y'],
      ]),
      planned,
    );
    const spans = watchedSpans(planned);
    const far = spans.map((span) => ({ ...span, top: span.top + 7, bottom: span.bottom + 7 }));
    expect([countDone(steps, spans, spans), countDone(steps, spans, far)]).toEqual([0, undefined]);
  });
});

it('steps are split by their bytes and keep their order', () => {
  const text = 'x'.repeat(30_000);
  const { cells } = planOf({
    cells: Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`A${at + 2}`, ['', text] as [string, string]]),
    ),
  });
  const standing = { cells: new Map(cells.map((edit) => [cellKey(edit), cell('')])), sheets: new Map() };
  const steps = planSteps({ cells, insertions: [], removals: [] }, standing);
  const parts = splitByBytes(steps.cells);
  expect(parts.length).toBe(3);
  expect(parts.flat()).toEqual(steps.cells);
});
