import { type Point } from './drawing';

export type Rectangle = Readonly<{ left: number; top: number; right: number; bottom: number }>;

/** A piece of a path as a rectangle without area. */
export function pieceBetween(a: Point, b: Point): Rectangle {
  return {
    left: Math.min(a.x, b.x),
    right: Math.max(a.x, b.x),
    top: Math.min(a.y, b.y),
    bottom: Math.max(a.y, b.y),
  };
}

/** Rectangles by the squares of a grid that they touch, so that those near a place are found without a look at all. */
export class Obstacles<Thing extends Rectangle> {
  private readonly squares = new Map<string, Thing[]>();

  constructor(private readonly side: number) {}

  add(thing: Thing): void {
    this.visit(thing, (key) => {
      const square = this.squares.get(key);
      if (square) square.push(thing);
      else this.squares.set(key, [thing]);
    });
  }

  /** Things whose square is touched, some perhaps more than once. */
  near(place: Rectangle): Thing[] {
    const found: Thing[] = [];
    this.visit(place, (key) => {
      found.push(...(this.squares.get(key) ?? []));
    });
    return found;
  }

  private visit({ left, top, right, bottom }: Rectangle, take: (key: string) => void): void {
    const at = (value: number): number => Math.floor(value / this.side);
    for (let x = at(left); x <= at(right); x++) {
      for (let y = at(top); y <= at(bottom); y++) take(`${x} ${y}`);
    }
  }
}
