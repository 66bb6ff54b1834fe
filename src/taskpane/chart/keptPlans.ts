/** How much is kept: so many things, and together of this weight at most. */
export type Limits = Readonly<{ count: number; weight: number }>;

/** Keeps what was made last by what it was made from; what was not asked for the longest goes first. The newest always stays. */
export class Kept<Value> {
  readonly #values = new Map<string, Readonly<{ value: Value; weight: number }>>();
  readonly #limits: Limits;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  get(key: string): Value | undefined {
    const found = this.#values.get(key);
    if (!found) return undefined;
    // Of what a map holds the first was put in first.
    this.#values.delete(key);
    this.#values.set(key, found);
    return found.value;
  }

  set(key: string, value: Value, weight: number): void {
    this.#values.delete(key);
    this.#values.set(key, { value, weight });
    let [count, total] = [this.#values.size, 0];
    for (const kept of this.#values.values()) total += kept.weight;
    for (const [oldest, kept] of this.#values) {
      const isTooMuch = count > this.#limits.count || total > this.#limits.weight;
      if (!isTooMuch || oldest === key) return;
      this.#values.delete(oldest);
      count -= 1;
      total -= kept.weight;
    }
  }
}
