import { areaToA1 } from '../../model/address';
import { type Area } from '../../model/cell';
import { type SheetModel } from '../../model/sheet';
import { type ChangeType, emitChanged, emitOfSheet, eventType } from '../events';
import { type Host, type HostClass, HostError } from '../hostObject';
import { requireOneOf } from './arguments';
import { intersect, isEntireColumns, isEntireRows, lastColumn, lastRow, requireArea } from './areas';
import { clearArea, clearKinds } from './clearArea';
import { copyCells, copyKinds } from './copyCells';
import { cellAt, forEachCell, putCell, requireWritable } from './editCells';
import { notImplemented } from './errors';
import { type Allowance, requireFormattable } from './protectionCheck';
import { rangeAreasObject } from './rangeAreas';
import { isRange, rangeObject } from './range';
import { localAddressOf } from './rangeValues';
import { type RangeSelf } from './rangeSelf';
import { shiftSheet } from './shiftSheet';
import { type Shift } from './shiftSpan';
import { activateSheet } from './worksheetTabs';

/** Excel gives no more merged areas than this at once. */
const maximumMergedAreas = 512;

/** The methods of Range that change cells or look at how they are joined, by their name on the wire. */
export const rangeEdits: NonNullable<HostClass<RangeSelf>['call']> = {
  Clear: ({ sheet, area }, [applyTo], host) => {
    const kind = requireOneOf(applyTo ?? 'All', clearKinds, 'Range.clear');
    clearArea(sheet, area, kind, 'Range.clear');
    if (kind === 'All' || kind === 'Contents') emitChanged(host, sheet, areaToA1(area));
  },
  Insert: (self, [direction], host) => {
    const location = 'Range.insert';
    const side = requireOneOf(direction, ['Down', 'Right'], location);
    const { sheet, area } = self;
    shift(self, 'insert', side === 'Down' ? 'rows' : 'columns', host);
    return rangeObject(sheet, area);
  },
  Delete: (self, [direction], host) => {
    const side = requireOneOf(direction, ['Up', 'Left'], 'Range.delete');
    shift(self, 'delete', side === 'Up' ? 'rows' : 'columns', host);
  },
  CopyFrom: ({ sheet, area }, [source, type, skipBlanks, transpose], host) => {
    const location = 'Range.copyFrom';
    if (transpose === true) throw notImplemented(`${location} that transposes`);
    const from = isRange(source) ? source.self : { sheet, area: requireArea(sheet, source, location) };
    const kind = requireOneOf(type ?? 'All', copyKinds, location);
    const copied = copyCells({ sheet, area }, from, kind, skipBlanks === true);
    emitChanged(host, sheet, areaToA1(copied));
  },
  Merge: (self, [across]) => {
    const rows = across === true ? rowsOf(self.area) : [self.area];
    merge(self.sheet, rows);
  },
  Unmerge: ({ sheet, area }) => {
    requireFormattable(sheet, 'allowFormatCells', 'Range.unmerge');
    sheet.merges = sheet.merges.filter((merged) => !intersect(merged, area));
  },
  GetMergedAreas: (self) => mergedAreas(self),
  GetMergedAreasOrNullObject: (self) => mergedAreas(self),
  Select: (self, _values, host) => {
    const { sheet, area } = self;
    activateSheet(sheet, host, 'Range.select');
    sheet.selection = area;
    emitOfSheet(host, sheet, eventType.selectionChanged, { address: areaToA1(area) });
  },
};

function shift({ sheet, area }: RangeSelf, kind: Shift['kind'], along: Shift['along'], host: Host): void {
  const location = `Range.${kind}`;
  const wholeAlong = isEntireRows(area) ? 'rows' : isEntireColumns(area) ? 'columns' : undefined;
  // Whole rows move down and whole columns aside, whatever the argument says.
  const direction = wholeAlong ?? along;
  requireFormattable(sheet, wholeAlong && allowances[kind][wholeAlong], location);
  const isRows = direction === 'rows';
  const made: Shift = {
    kind,
    along: direction,
    at: isRows ? area.row : area.column,
    count: isRows ? area.rows : area.columns,
    first: isRows ? area.column : area.row,
    last: isRows ? lastColumn(area) : lastRow(area),
  };
  shiftSheet(sheet, made, host, location);
  const [changeType, towards] = namesOf(made, wholeAlong !== undefined);
  emitChanged(host, sheet, localAddressOf(area), changeType, towards);
}

const allowances: Readonly<Record<Shift['kind'], Readonly<Record<Shift['along'], Allowance>>>> = {
  insert: { rows: 'allowInsertRows', columns: 'allowInsertColumns' },
  delete: { rows: 'allowDeleteRows', columns: 'allowDeleteColumns' },
};

type Towards = 'Down' | 'Right' | 'Up' | 'Left';

function namesOf({ kind, along }: Shift, isWhole: boolean): readonly [ChangeType, Towards] {
  const subject = isWhole ? (along === 'rows' ? 'Row' : 'Column') : 'Cell';
  const forwards = along === 'rows' ? 'Down' : 'Right';
  const backwards = along === 'rows' ? 'Up' : 'Left';
  return kind === 'insert' ? [`${subject}Inserted`, forwards] : [`${subject}Deleted`, backwards];
}

function rowsOf(area: Area): readonly Area[] {
  return Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }));
}

/** Joins the cells of each area; the first keeps its value, the others lose theirs. Merged areas that it meets are undone. */
function merge(sheet: SheetModel, areas: readonly Area[]): void {
  const location = 'Range.merge';
  requireFormattable(sheet, 'allowFormatCells', location);
  for (const area of areas) {
    requireWritable(sheet, area, location);
    if (sheet.tables.some((table) => intersect(table.area, area))) {
      throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.', location);
    }
  }
  for (const area of areas) {
    if (area.rows * area.columns === 1) continue;
    forEachCell(area, (row, column) => {
      const cell = cellAt(sheet, row, column);
      const isFirst = row === area.row && column === area.column;
      if (isFirst || !cell || cell.type === 'empty') return;
      putCell(sheet, row, column, cell.style && { type: 'empty', value: '', style: cell.style });
    });
    sheet.merges = [...sheet.merges.filter((merged) => !intersect(merged, area)), area];
  }
}

function mergedAreas({ sheet, area }: RangeSelf): unknown {
  const merged = sheet.merges.filter((each) => intersect(each, area));
  if (merged.length > maximumMergedAreas) {
    throw new HostError('InvalidOperation', 'The range holds too many merged areas.', 'Range.getMergedAreas');
  }
  return merged.length === 0 ? null : rangeAreasObject(sheet, merged);
}
