import { type Grid } from './chartSheet';
import { type DrawnState } from './drawnState';
import { type Aspect } from './shapeLook';
import { type SheetSetUp } from './sheetSetUp';
import { type AskedShapes, type StandingBox, type StandingLine, type StandingSheet } from './standingShapes';
import { type AddedShape } from './unnamedShape';

/** What was changed on a sheet that stood before, and how it was. */
export type Touched = {
  readonly sheetId: string;
  /** Ids of all shapes that stood on the sheet, from the back to the front: others that bear our names were added. */
  readonly known: readonly string[];
  readonly last: DrawnState | undefined;
  /** Ids of our shapes, by name. */
  readonly idOf: ReadonlyMap<string, string>;
  readonly setUp: SheetSetUp | undefined;
  readonly boxes: { name: string; was: StandingBox; written: readonly Aspect[] }[];
  readonly lines: { name: string; was: StandingLine }[];
  readonly added: AddedShape[];
  /** The cells that were set up anew, once that was asked for. */
  grid?: Grid;
};

/** Nothing touched yet. */
export function noteFor(
  sheetId: string,
  { boxes, lines, last, setUp }: StandingSheet,
  asked: AskedShapes,
): Touched {
  return {
    sheetId,
    known: asked.get(sheetId)?.items.map(({ id }) => id) ?? [],
    last,
    idOf: new Map([...boxes, ...lines].map(([name, { id }]) => [name, id])),
    setUp,
    boxes: [],
    lines: [],
    added: [],
  };
}
