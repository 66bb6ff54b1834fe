/** Gaps of a layout, in points. */
export type Spacing = Readonly<{
  /** Between neighbours in a row. */
  beside: number;
  /** From a manager's box to the row below: the lines branch half way. */
  above: number;
  /** From a manager's box to columns that hang from a branch of their own. */
  aboveColumns: number;
  /** Between boxes in a column. */
  hanging: number;
  /** From the line down a column to its boxes. */
  indent: number;
  /** From a principal to the deputy beside it. */
  deputy: number;
  /** What a box keeps from a line, or from a box below it that belongs to another. */
  clear: number;
  /** Inside a unit's frame. */
  frame: number;
}>;

export const usualSpacing: Spacing = {
  beside: 14,
  above: 28,
  aboveColumns: 20,
  hanging: 10,
  indent: 10,
  deputy: 24,
  clear: 7,
  frame: 6,
};

/** Of charts with more boxes than this only an overall view can be had on one page: gaps are as small as they can be. */
const manyBoxes = 300;
const tightSpacing: Spacing = { ...usualSpacing, aboveColumns: 16, hanging: 9, indent: 8 };

/** The gaps of a chart of so many boxes. */
export function spacingFor(boxes: number): Spacing {
  return boxes > manyBoxes ? tightSpacing : usualSpacing;
}
