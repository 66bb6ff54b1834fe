/** What is to be laid out: boxes that hang from each other. Nodes go by their index; every list has one entry a node. */
export type LayoutTree = Readonly<{
  /** Sizes of the boxes in points. */
  width: readonly number[];
  height: readonly number[];
  /** Reports in the order of the sheet, without the deputies who stand beside. */
  children: readonly (readonly number[])[];
  /** The deputies who stand beside each, in the order of the sheet. */
  deputies: readonly (readonly number[])[];
  /** Height in points of the frame's name above each head of a unit, given the width there is for it; absent: no frame. */
  frameStrip: readonly (((width: number) => number) | undefined)[];
}>;

/** Through which side of its box a node's line comes in: from below the manager, or level from beside it. */
export type Entry = 'none' | 'top' | 'left' | 'right' | 'levelLeft' | 'levelRight';

/** Side of a joint, in points. */
export const jointSize = 3;

/**
 * A small mark where the line to a column of boxes, or to all reports, leaves another; `x` is its middle, `y` its top. Its
 * own line comes from below its parent, or from beside it; where `after` is one, from below that joint.
 */
export type Joint = Readonly<{
  x: number;
  y: number;
  parent: number;
  side: 'below' | 'left' | 'right';
  after: number;
}>;

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
