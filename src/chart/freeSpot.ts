import { type Rectangle } from './obstacles';

type Size = Readonly<{ width: number; height: number }>;
export type Spot = Readonly<{ left: number; top: number; size: number }>;

/** Squares along the longer side of the room; a square is never smaller than this, in points. */
const squares = 90;
const leastSquare = 5;

/** Side of a square of the grid in such a room. */
export function squareOf(room: Size): number {
  return Math.max(leastSquare, Math.max(room.width, room.height) / squares);
}

/** Room with things in it; finds free places by sums over a grid (F. Crow, "Summed-area tables for texture mapping", 1984). */
export class FreeRoom {
  private readonly side: number;
  private readonly columns: number;
  private readonly rows: number;
  private readonly sums: Int32Array;

  constructor(
    private readonly room: Size,
    taken: readonly Rectangle[],
    gap: number,
  ) {
    this.side = squareOf(room);
    this.columns = Math.floor(room.width / this.side + 1e-9);
    this.rows = Math.floor(room.height / this.side + 1e-9);
    this.sums = new Int32Array((this.columns + 1) * (this.rows + 1));
    for (const { left, top, right, bottom } of taken)
      this.mark(left - gap, top - gap, right + gap, bottom + gap);
    this.sumUp();
  }

  /**
   * The free place for one of the sizes that costs least; `cost` is asked of each place with the index of the size. Only
   * places at the top are looked at where `atTop` says so.
   */
  find(
    sizes: readonly Size[],
    cost: (left: number, top: number, size: number) => number,
    atTop = false,
  ): Spot | undefined {
    let best: Spot | undefined;
    let least = Infinity;
    sizes.forEach((size, index) => {
      const wide = Math.ceil(size.width / this.side);
      const high = Math.ceil(size.height / this.side);
      const lastRow = atTop ? Math.min(0, this.rows - high) : this.rows - high;
      for (let row = 0; row <= lastRow; row++) {
        for (let column = 0; column + wide <= this.columns; column++) {
          if (this.countIn(column, row, column + wide, row + high)) continue;
          // The last ones touch the far edges.
          const left = column + wide === this.columns ? this.room.width - size.width : column * this.side;
          const top = row + high === this.rows ? this.room.height - size.height : row * this.side;
          const costs = cost(left, top, index);
          if (costs >= least) continue;
          least = costs;
          best = { left, top, size: index };
        }
      }
    });
    return best;
  }

  private mark(left: number, top: number, right: number, bottom: number): void {
    const [firstColumn, lastColumn] = [left, right].map((x) => this.clamp(x, this.columns)) as [
      number,
      number,
    ];
    const [firstRow, lastRow] = [top, bottom].map((y) => this.clamp(y, this.rows)) as [number, number];
    for (let row = firstRow; row <= lastRow; row++) {
      for (let column = firstColumn; column <= lastColumn; column++) {
        this.sums[(row + 1) * (this.columns + 1) + column + 1] = 1;
      }
    }
  }

  private clamp(value: number, count: number): number {
    return Math.max(0, Math.min(count - 1, Math.floor(value / this.side)));
  }

  private sumUp(): void {
    const width = this.columns + 1;
    for (let row = 1; row <= this.rows; row++) {
      for (let column = 1; column <= this.columns; column++) {
        const at = row * width + column;
        this.sums[at]! += this.sums[at - 1]! + this.sums[at - width]! - this.sums[at - width - 1]!;
      }
    }
  }

  private countIn(left: number, top: number, right: number, bottom: number): number {
    const width = this.columns + 1;
    const { sums } = this;
    return (
      sums[bottom * width + right]! -
      sums[bottom * width + left]! -
      sums[top * width + right]! +
      sums[top * width + left]!
    );
  }
}
