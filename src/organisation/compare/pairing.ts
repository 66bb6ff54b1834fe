/** A pair that may be made, and how well the two fit. */
export type Candidate = Readonly<{ before: number; after: number; score: number }>;

/**
 * Which thing of the first side is which of the second; each at most once. Nothing here prefers a side: exchanged sides give the
 * same pairs.
 */
export class Pairing {
  /** The partner of each, -1 where it has none. */
  readonly afterOf: number[];
  readonly beforeOf: number[];

  constructor(before: number, after: number) {
    this.afterOf = Array<number>(before).fill(-1);
    this.beforeOf = Array<number>(after).fill(-1);
  }

  pair(before: number, after: number): void {
    this.afterOf[before] = after;
    this.beforeOf[after] = before;
  }

  freeBefore(): readonly number[] {
    return freeOf(this.afterOf);
  }

  freeAfter(): readonly number[] {
    return freeOf(this.beforeOf);
  }

  /** Pairs the free ones that have one key, the first with the first; those without a key stay free. */
  pairByKey(keyBefore: (index: number) => string | null, keyAfter: (index: number) => string | null): void {
    const start = this.pairBeginnings(keyBefore, keyAfter);
    // The first free one of each key, and after each the next of its key: lists would be one for nearly every key.
    const first = new Map<string, number>();
    const next = new Int32Array(this.afterOf.length).fill(-1);
    for (let index = this.afterOf.length - 1; index >= start; index -= 1) {
      const key = this.afterOf[index] === -1 ? keyBefore(index) : null;
      if (key === null) continue;
      next[index] = first.get(key) ?? -1;
      first.set(key, index);
    }
    if (first.size === 0) return;
    for (let after = start; after < this.beforeOf.length; after += 1) {
      const key = this.beforeOf[after] === -1 ? keyAfter(after) : null;
      const before = key === null ? undefined : first.get(key);
      if (key === null || before === undefined) continue;
      this.pair(before, after);
      if (next[before] === -1) first.delete(key);
      else first.set(key, next[before]!);
    }
  }

  /** Pairs what stands at the same place from the beginning on, as far as the keys are the same; gives where that ends. */
  private pairBeginnings(
    keyBefore: (index: number) => string | null,
    keyAfter: (index: number) => string | null,
  ): number {
    const end = Math.min(this.afterOf.length, this.beforeOf.length);
    let index = 0;
    for (; index < end; index += 1) {
      const partner = this.afterOf[index];
      if (partner === index) continue;
      if (partner !== -1 || this.beforeOf[index] !== -1) break;
      const key = keyBefore(index);
      if (key === null || key !== keyAfter(index)) break;
      this.pair(index, index);
    }
    return index;
  }

  /** Pairs the free ones that fit best first. */
  pairBest(candidates: readonly Candidate[]): void {
    // Two candidates that share a side differ in the other, so the sum breaks their tie the same way whichever side is first.
    const sorted = [...candidates].sort(
      (one, other) => other.score - one.score || one.before + one.after - (other.before + other.after),
    );
    for (const { before, after } of sorted) {
      if (this.afterOf[before] === -1 && this.beforeOf[after] === -1) this.pair(before, after);
    }
  }
}

function freeOf(partners: readonly number[]): readonly number[] {
  const free: number[] = [];
  for (let index = 0; index < partners.length; index += 1) if (partners[index] === -1) free.push(index);
  return free;
}

/** The indexes of each key, in their order; those without a key are left out. */
export function groupBy(
  indexes: readonly number[],
  keyOf: (index: number) => string | null,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const index of indexes) {
    const key = keyOf(index);
    if (key === null) continue;
    const known = groups.get(key);
    if (known) known.push(index);
    else groups.set(key, [index]);
  }
  return groups;
}
