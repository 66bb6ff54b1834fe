import { type Form } from './form';

/** How much wider than what it holds a frame may be for its name, and in which steps that is tried; points. */
const widestMargin = 48;
const marginStep = 6;

type Frame = Readonly<{
  /** Height of the name in so much width. */
  stripOf: (width: number) => number;
  /** Whether the line enters the frame from above, and takes room beside which the name must stand. */
  fromAbove: boolean;
  /** From the border to what is within; points. */
  pad: number;
}>;

/**
 * The forms of a subtree within a frame: as narrow as may be, and wider ones in which its name takes fewer lines beside the line from
 * above. A name that can stand in two lines is not torn into more for the sake of the width.
 */
export function waysToFrame(inner: Form, { stripOf, fromAbove, pad }: Frame): Form[] {
  const narrow = inner.width + 2 * pad;
  if (!fromAbove) return [frame(inner, narrow, stripOf(inner.width), pad)];
  const ways: { form: Form; strip: number }[] = [];
  let least = Infinity;
  for (let extra = 0; extra <= widestMargin; extra += marginStep) {
    const width = narrow + extra;
    const strip = stripOf(labelRoom(inner.anchor + pad, width, pad).width);
    if (strip >= least) continue;
    least = strip;
    ways.push({ form: frame(inner, width, strip, pad), strip });
  }
  const twoLines = 2 * stripOf(Infinity);
  const good = ways.filter(({ strip }) => strip <= twoLines);
  return (good.length > 0 ? good : ways).map(({ form }) => form);
}

function frame(inner: Form, width: number, strip: number, pad: number): Form {
  const height = strip + inner.height + 2 * pad;
  return {
    width,
    height,
    anchor: inner.anchor + pad,
    boxTop: inner.boxTop + strip + pad,
    topLeft: 0,
    topRight: width,
    lowLeft: 0,
    lowRight: width,
    upperEnd: height,
    shoulder: height,
    plan: { kind: 'frame', inner, strip },
  };
}

/** Where a frame's name may stand: at the wider side of the line that enters the frame from above. */
export function labelRoom(anchor: number, width: number, pad: number): { left: number; width: number } {
  const room = Math.max(anchor, width - anchor) - pad;
  return { left: anchor > width - anchor ? pad / 2 : anchor + pad / 2, width: room };
}
