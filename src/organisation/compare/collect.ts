import { foldText, tidyText } from '../fold';
import { inPortions, type Turns } from '../turns';
import { type Change, type ChangeKind, type Side, type Thing } from './comparison';
import { type Pairing } from './pairing';

/** How a field of a pair differs; undefined where it does not. */
export type Difference = Readonly<{ change: ChangeKind; before: string; after: string; isWording: boolean }>;

type Kind = Readonly<{
  what: Thing;
  fields: readonly string[];
  sideBefore: (index: number, value: string) => Side;
  sideAfter: (index: number, value: string) => Side;
  /** What is told of a thing that only one side has. */
  nameBefore: (index: number) => string;
  nameAfter: (index: number) => string;
  differ: (before: number, after: number, field: string) => Difference | undefined;
}>;

/** The changes of one kind of thing, in steps: in the order of the first side, then what the second adds. */
export function* collectingChanges(pairing: Pairing, kind: Kind): Turns<readonly Change[]> {
  const { what, fields, sideBefore, sideAfter, nameBefore, nameAfter, differ } = kind;
  const changes: Change[] = [];
  const whole = { what, field: null, isWording: false } as const;
  yield* inPortions(pairing.afterOf, (after, before) => {
    if (after === -1) {
      const side = sideBefore(before, nameBefore(before));
      changes.push({ ...whole, change: 'removed', before: side, after: null });
      return;
    }
    for (const field of fields) {
      const found = differ(before, after, field);
      if (!found) continue;
      const { change, isWording } = found;
      const sides = { before: sideBefore(before, found.before), after: sideAfter(after, found.after) };
      changes.push({ what, change, ...sides, field, isWording });
    }
  });
  yield* inPortions(pairing.beforeOf, (before, after) => {
    if (before !== -1) return;
    changes.push({ ...whole, change: 'added', before: null, after: sideAfter(after, nameAfter(after)) });
  });
  return changes;
}

/** How two written texts differ: spaces make no difference, and of what folds alike only the wording changed. */
export function differText(before: string, after: string): Difference | undefined {
  if (before === after || tidyText(before) === tidyText(after)) return undefined;
  return { change: 'changed', before, after, isWording: foldText(before) === foldText(after) };
}
