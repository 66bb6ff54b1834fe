import { type SheetModel } from '../model/sheet';
import { maxColumns, maxRows } from '../model/address';
import { wholePixels } from './units';

/** A place in the grid: a column or row (from 0) and the distance from its start in points. */
export type GridPlace = Readonly<{ index: number; offset: number }>;

/** Where columns and rows stand on a sheet, in points, with the widths that a file can hold. */
export class SheetGrid {
  private readonly columns: Axis;
  private readonly rows: Axis;

  constructor(
    sheet: Pick<SheetModel, 'columns' | 'rows' | 'standardWidth' | 'standardHeight'>,
    fittedHeights: ReadonlyMap<number, number>,
  ) {
    const widths = new Map<number, number>();
    for (const [column, { width, hidden }] of sheet.columns) {
      if (hidden) widths.set(column, 0);
      else if (width !== undefined) widths.set(column, wholePixels(width));
    }
    const heights = new Map(fittedHeights);
    for (const [row, { height, hidden }] of sheet.rows) {
      if (hidden) heights.set(row, 0);
      else if (height !== undefined) heights.set(row, height);
    }
    this.columns = new Axis(widths, sheet.standardWidth, maxColumns);
    this.rows = new Axis(heights, sheet.standardHeight, maxRows);
  }

  columnAt(points: number): GridPlace {
    return this.columns.at(points);
  }

  rowAt(points: number): GridPlace {
    return this.rows.at(points);
  }

  leftOf(place: GridPlace): number {
    return this.columns.pointsOf(place);
  }

  topOf(place: GridPlace): number {
    return this.rows.pointsOf(place);
  }
}

/** Lengths along one direction, of which only some differ from the standard one. */
class Axis {
  private readonly indexes: number[];
  /** Where each of those begins. */
  private readonly starts: number[] = [];

  constructor(
    private readonly lengths: ReadonlyMap<number, number>,
    private readonly standard: number,
    private readonly count: number,
  ) {
    this.indexes = [...lengths.keys()].sort((a, b) => a - b);
    let at = 0;
    let next = 0;
    for (const index of this.indexes) {
      at += (index - next) * standard;
      this.starts.push(at);
      at += lengths.get(index)!;
      next = index + 1;
    }
  }

  pointsOf({ index, offset }: GridPlace): number {
    const length = this.lengths.get(index) ?? this.standard;
    // Excel lets no anchor reach beyond its cell.
    return this.startOf(index) + Math.min(Math.max(0, offset), length);
  }

  at(points: number): GridPlace {
    if (points <= 0) return { index: 0, offset: 0 };
    const before = this.countBefore((position) => this.starts[position]! <= points);
    const last = this.indexes[before - 1];
    const afterLast = last === undefined ? 0 : this.starts[before - 1]! + this.lengths.get(last)!;
    if (last !== undefined && points < afterLast) {
      return { index: last, offset: points - this.starts[before - 1]! };
    }
    const first = last === undefined ? 0 : last + 1;
    const steps = Math.floor((points - afterLast) / this.standard);
    const index = Math.min(this.count - 1, first + steps);
    return { index, offset: points - afterLast - (index - first) * this.standard };
  }

  private startOf(index: number): number {
    const before = this.countBefore((position) => this.indexes[position]! < index);
    if (before === 0) return index * this.standard;
    const last = this.indexes[before - 1]!;
    return this.starts[before - 1]! + this.lengths.get(last)! + (index - last - 1) * this.standard;
  }

  /** How many of the known positions, from the first, satisfy a condition that holds up to some point. */
  private countBefore(holds: (position: number) => boolean): number {
    let low = 0;
    let high = this.indexes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
