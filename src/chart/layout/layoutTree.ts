/** What is to be laid out: boxes that hang from each other. Nodes go by their index; every list has one entry a node. */
export type LayoutTree = Readonly<{
  /** Sizes of the boxes in points. */
  width: readonly number[];
  height: readonly number[];
  /** Reports in the order of the sheet, without the deputy who stands beside. */
  children: readonly (readonly number[])[];
  /** The deputy who stands beside each, -1 where there is none. */
  deputy: readonly number[];
  /** Height in points of the frame's name above each head of a unit, given the width there is for it; absent: no frame. */
  frameStrip: readonly (((width: number) => number) | undefined)[];
}>;

/** Through which side of its box a node's line comes in. */
export type Entry = 'none' | 'top' | 'left' | 'right' | 'beside';

/** A small mark where the line to a column of boxes leaves the branch; `x` is its middle, `y` its top. */
export type Joint = Readonly<{ x: number; y: number; parent: number }>;

export type Frame = Readonly<{
  node: number;
  left: number;
  top: number;
  width: number;
  height: number;
  /** Where the name stands: beside the line that comes into the frame from above. */
  labelLeft: number;
  labelWidth: number;
  labelHeight: number;
}>;

/** Places of all boxes, in points from the top left corner; first siblings at the left. */
export type Placed = {
  left: Float64Array;
  top: Float64Array;
  entry: Entry[];
  /** The joint that a node's line comes from; -1: from the manager's box itself. */
  joint: Int32Array;
  joints: Joint[];
  frames: Frame[];
};
