import { type Area, type CellModel } from '../../model/cell';
import { type SheetModel, type TableModel } from '../../model/sheet';
import { type Host } from '../../host/hostObject';
import { cellAt, cellsIn, putCell } from '../../host/objects/editCells';
import { intersect } from '../../host/objects/areas';
import { barredBy, type Outcome, tell } from '../../host/personEdits';

type CellChange = Readonly<{
  row: number;
  column: number;
  before: CellModel | undefined;
  after: CellModel | undefined;
}>;

type Tables = readonly TableModel[];

/** One entry, clearing or paste of a person, by which it can be taken back. */
type Step = Readonly<{
  sheet: SheetModel;
  area: Area;
  cells: readonly CellChange[];
  tablesBefore: Tables;
  tablesAfter: Tables;
}>;

/** How far back one can go. */
const longest = 100;

/** What a person did to the cells of a workbook on this page, to undo and do again. */
export type History = Readonly<{
  /** Does something to an area of a sheet and remembers it, if it was done. */
  record: (sheet: SheetModel, area: Area, act: () => Outcome) => Outcome;
  /** Takes the last step back (or does it again); undefined where there is none, or the cells are no longer as it left them. */
  undo: () => Undone | undefined;
  redo: () => Undone | undefined;
  /** Called when something else changed the workbook. */
  clear: () => void;
}>;

export type Undone = Readonly<{ sheet: SheetModel; area: Area; outcome: Outcome }>;

/** An empty history of a workbook. */
export function createHistory(host: Host): History {
  let past: Step[] = [];
  let future: Step[] = [];
  const go = (from: Step[], to: Step[], back: boolean): Undone | undefined => {
    const step = from.at(-1);
    if (!step || !fits(host, step, back)) return undefined;
    const { sheet, area } = step;
    const barred = barredBy(host, sheet, area);
    if (barred) return { sheet, area, outcome: barred };
    for (const { row, column, before, after } of step.cells) {
      putCell(sheet, row, column, back ? before : after);
    }
    sheet.tables = back ? step.tablesBefore : step.tablesAfter;
    from.pop();
    to.push(step);
    tell(host, sheet, area);
    return { sheet, area, outcome: { done: true } };
  };
  return {
    record: (sheet, area, act) => {
      const areas = [area, ...headersOf(sheet, area)];
      const before = areas.map((each) => snapshot(sheet, each));
      const tablesBefore = sheet.tables;
      const outcome = act();
      if (!outcome.done) return outcome;
      const cells = areas.flatMap((each, index) => differences(before[index]!, snapshot(sheet, each)));
      past = [...past, { sheet, area, cells, tablesBefore, tablesAfter: sheet.tables }].slice(-longest);
      future = [];
      return outcome;
    },
    undo: () => go(past, future, true),
    redo: () => go(future, past, false),
    clear: () => {
      past = [];
      future = [];
    },
  };
}

/** Names of a table's columns follow its header: an entry there may change other headers. */
function headersOf(sheet: SheetModel, area: Area): readonly Area[] {
  return sheet.tables.flatMap((table) => {
    const header = { ...table.area, rows: 1 };
    return table.showHeaders && intersect(header, area) ? [header] : [];
  });
}

type Snapshot = ReadonlyMap<string, readonly [number, number, CellModel]>;

function snapshot(sheet: SheetModel, area: Area): Snapshot {
  return new Map(cellsIn(sheet, area).map((entry) => [`${entry[0]} ${entry[1]}`, entry]));
}

function differences(before: Snapshot, after: Snapshot): readonly CellChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    const [row, column] = (was ?? is)!;
    return was?.[2] === is?.[2] ? [] : [{ row, column, before: was?.[2], after: is?.[2] }];
  });
}

function fits(host: Host, { sheet, cells, tablesBefore, tablesAfter }: Step, back: boolean): boolean {
  return (
    host.workbook.sheets.includes(sheet) &&
    sheet.tables === (back ? tablesAfter : tablesBefore) &&
    cells.every(({ row, column, before, after }) => cellAt(sheet, row, column) === (back ? after : before))
  );
}
