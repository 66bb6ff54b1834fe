import { remember } from './remember';

/** A name that goes on as a text does: as far as its word before `place`, `right` of its words exactly and the others nearly. */
type Reach<Name> = Readonly<{ name: Name; order: number; place: number; right: number }>;

type Named = Readonly<{ words: readonly string[]; role: number; unit: string }>;

/**
 * The names that go with a head noun and the words that were read behind it, which are some of their qualifiers, in their order.
 * Each step to a further word is found when a text first takes it and then kept, so that a text costs as much as it has words, however
 * many roles share its head.
 */
export class QualifierStep<Name extends Named> {
  /** The most qualifiers that a name has exactly; the others of `depth` are nearly right. */
  readonly right: number;
  private readonly best: readonly Reach<Name>[];
  private bestByUnit: ReadonlyMap<string, readonly Reach<Name>[]> | undefined;
  private words: Readonly<{ same: Words<Name>; alike: Words<Name> }> | undefined;
  private readonly nexts = new Map<string, QualifierStep<Name>>();

  private constructor(
    private readonly reaches: readonly Reach<Name>[],
    /** How many words were read. */
    readonly depth: number,
  ) {
    this.right = reaches.reduce((most, { right }) => Math.max(most, right), 0);
    this.best = reaches.filter(({ right }) => right === this.right);
  }

  /** Before the first qualifier of names, whose own first words are their head. */
  static start<Name extends Named>(names: readonly Name[]): QualifierStep<Name> {
    return new QualifierStep(
      names.map((name, order) => ({ name, order, place: 1, right: 0 })),
      0,
    );
  }

  /** How well the best names fit: an exact qualifier counts two, a near one. */
  get score(): number {
    return this.right + this.depth;
  }

  /** The names that fit best, of one unit where it is told. */
  bestOf(unit?: string): readonly Reach<Name>[] {
    if (unit === undefined) return this.best;
    this.bestByUnit ??= groupsOf(this.best, ({ name }) => name.unit);
    return this.bestByUnit.get(unit) ?? [];
  }

  /** The names that also go on with this word; undefined where none does. */
  next(stem: string): QualifierStep<Name> | undefined {
    const known = this.nexts.get(stem);
    if (known) return known;
    this.words ??= wordsOf(this.reaches);
    const same = this.words.same.get(stem) ?? [];
    const alike = this.words.alike.get(rootOf(stem)) ?? [];
    if (same.length + alike.length === 0) return undefined;
    const exact = new Set(same.map(([{ order }]) => order));
    const step = new QualifierStep(
      [
        ...same.map(([reach, at]) => ({ ...reach, place: at + 1, right: reach.right + 1 })),
        ...alike
          .filter(([{ order }]) => !exact.has(order))
          .map(([reach, at]) => ({ ...reach, place: at + 1 })),
      ],
      this.depth + 1,
    );
    this.nexts.set(stem, step);
    return step;
  }
}

/** By a word (or its root) the names that have it from their place on, each with where it first stands. */
type Words<Name> = ReadonlyMap<string, readonly (readonly [reach: Reach<Name>, at: number])[]>;

function wordsOf<Name extends Named>(
  reaches: readonly Reach<Name>[],
): Readonly<{ same: Words<Name>; alike: Words<Name> }> {
  const same = new Map<string, [Reach<Name>, number][]>();
  const alike = new Map<string, [Reach<Name>, number][]>();
  for (const reach of reaches) {
    const { words } = reach.name;
    const roots = new Set<string>();
    for (let at = reach.place; at < words.length; at += 1) {
      const word = words[at]!;
      if (words.indexOf(word, reach.place) === at) addTo(same, word, [reach, at]);
      const root = rootOf(word);
      if (root === '' || roots.has(root)) continue;
      roots.add(root);
      addTo(alike, root, [reach, at]);
    }
  }
  return { same, alike };
}

/**
 * What المختص and متخصص share: the letters of a word's root, without weak letters, doublings and prefixes. Empty for words too short
 * to be told by it.
 */
const rootOf = remember((word): string => {
  if (word.length < 4) return '';
  const root = word
    .replace(/^م/u, '')
    .replace(/[اويته]/gu, '')
    .replace(/(\p{L})\1/gu, '$1');
  return root.length < 2 ? '' : root;
}, 50_000);

function groupsOf<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): ReadonlyMap<string, readonly Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) addTo(groups, keyOf(thing), thing);
  return groups;
}

/** Adds a thing to the list under a key. */
function addTo<Thing>(lists: Map<string, Thing[]>, key: string, thing: Thing): void {
  const known = lists.get(key);
  if (known) known.push(thing);
  else lists.set(key, [thing]);
}
