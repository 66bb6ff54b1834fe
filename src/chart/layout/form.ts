/**
 * One way to set out a role with all that stands below it, in points from the top left corner of the whole. Its
 * outline has two steps: at the level of the role's own box from `topLeft` to `topRight`, from `shoulder` downwards
 * from `lowLeft` to `lowRight`, so that neighbours in a row can reach over or under each other.
 */
export type Form = Readonly<{
  width: number;
  height: number;
  /** The middle of the role's own box, and its top. */
  anchor: number;
  boxTop: number;
  topLeft: number;
  topRight: number;
  lowLeft: number;
  lowRight: number;
  /** Where the upper step ends, and where the lower begins less what it keeps from a box above; both the whole height where there is one step. */
  upperEnd: number;
  shoulder: number;
  plan: Plan;
}>;

/** How the reports of a role stand; enough to set them out again. */
export type Plan =
  | Readonly<{ kind: 'box' }>
  /**
   * In one or two columns at the line down from the manager: those before `split` at its left; no wider than this each side.
   * They begin by `drop` lower than usual, below the deputies.
   */
  | Readonly<{ kind: 'trunk'; split: number; leftLimit: number; limit: number; drop: number }>
  /** In a row, each alone or several in a column, with columns of this height at most; by `drop` lower than usual. */
  | Readonly<{ kind: 'row'; cap: number; columns: boolean; drop: number }>
  /** With these deputies, with all below them, at a side; more than one are a stack. Both places are from the whole's left. */
  | Readonly<{
      kind: 'deputy';
      principal: Form;
      principalLeft: number;
      beside: Form;
      besideLeft: number;
      nodes: readonly number[];
      side: 'left' | 'right';
    }>
  /** Deputies below each other in a column at a line of their own. */
  | Readonly<{ kind: 'stack'; forms: readonly Form[] }>
  /** Within the frame of a unit, whose name takes a strip above. */
  | Readonly<{ kind: 'frame'; inner: Form; strip: number }>;

/** A form that is one block: a box alone, or boxes of which none spreads below another. */
export function blockOf(
  { width, height, anchor, boxTop }: Pick<Form, 'width' | 'height' | 'anchor' | 'boxTop'>,
  plan: Plan,
): Form {
  return {
    width,
    height,
    anchor,
    boxTop,
    topLeft: 0,
    topRight: width,
    lowLeft: Infinity,
    lowRight: -Infinity,
    upperEnd: height,
    shoulder: height,
    plan,
  };
}

/** Forms of one subtree of which none is both narrower and lower than another, the narrowest first. */
export type Front = readonly Form[];

/** The narrowest form that is no higher than this. */
export function narrowest(front: Front, height: number): Form | undefined {
  for (let i = 0; i < front.length; i++) if (front[i]!.height <= height) return front[i];
  return undefined;
}

/** The lowest form that is no wider than this. */
export function lowest(front: Front, width: number): Form | undefined {
  for (let i = front.length - 1; i >= 0; i--) if (front[i]!.width <= width) return front[i];
  return undefined;
}

/** Keeps the forms that no other beats, at most `most` of them: those go first whose loss costs least room. */
export function prune(forms: Form[], most: number): Front {
  forms.sort((a, b) => a.width - b.width || a.height - b.height);
  const kept: Form[] = [];
  for (const form of forms) if (!kept.length || form.height < kept.at(-1)!.height) kept.push(form);
  while (kept.length > most) {
    let least = Infinity;
    let at = 1;
    for (let i = 1; i < kept.length - 1; i++) {
      // Without it the next one is wider, or the one before it higher, by these parts of the whole.
      const wider = kept[i + 1]!.width / kept[i]!.width - 1;
      const higher = kept[i - 1]!.height / kept[i]!.height - 1;
      if (wider * higher >= least) continue;
      least = wider * higher;
      at = i;
    }
    kept.splice(at, 1);
  }
  return kept;
}

/** The forms of children in two columns: those before `split` no wider than `leftLimit`, the others than `limit`. */
export function chooseColumns(
  sides: readonly Front[],
  split: number,
  leftLimit: number,
  limit: number,
): Form[] {
  return sides.map((front, i) => lowest(front, i < split ? leftLimit : limit)!);
}
