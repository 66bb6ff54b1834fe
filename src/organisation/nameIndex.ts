import { foldText } from './fold';
import { type Role } from './model';
import { QualifierStep } from './qualifierStep';
import { titleWords } from './title';

/** A title or alias of a role, by the stems of its words. */
export type Name = Readonly<{
  written: string;
  words: readonly string[];
  role: number;
  isAlias: boolean;
  isBody: boolean;
  /** The role's unit, folded. */
  unit: string;
}>;

/** What of a role its mentions are found by. */
export type NamedRole = Pick<Role, 'title' | 'titleEn' | 'aliases' | 'unit' | 'kind'>;

/** The names that begin with one head noun (or what a word may be read as), indexed as they are asked for. */
export class HeadNames {
  private wholeNames: WholeNames | undefined;
  private qualifiers: QualifierStep<Name> | undefined;
  private ofBelonging: boolean | undefined;
  private leaders: ReadonlyMap<string, Name> | undefined;
  private readonly bearers = new Map<number, Name>();
  private plainest: Map<string, number | undefined> | undefined;

  constructor(private readonly names: readonly Name[]) {
    for (const name of names) if (!name.isBody) this.bearers.set(name.role, name);
  }

  /** Whether any name is a role's and not a body's. */
  get hasRoles(): boolean {
    return this.bearers.size > 0;
  }

  get whole(): WholeNames {
    return (this.wholeNames ??= new WholeNames(this.names, 1));
  }

  get steps(): QualifierStep<Name> {
    return (this.qualifiers ??= QualifierStep.start(this.names.filter(({ isBody }) => !isBody)));
  }

  /** Whether a name's head ends as an adjective of belonging does: أخصائي, إداري. */
  get isOfBelonging(): boolean {
    return (this.ofBelonging ??= this.names.some(({ written }) =>
      /^\p{L}+ي(?![\p{L}])/u.test(foldText(written)),
    ));
  }

  /** The first name of a unit. */
  leaderOf(unit: string): Name | undefined {
    this.leaders ??= new Map([...this.names].reverse().map((name) => [name.unit, name]));
    return this.leaders.get(unit);
  }

  /**
   * Who is meant by the head noun alone, النائب/ة: the only one whose title begins so; of several the one of the unit that is spoken
   * of; there, the one whose title says no more than the others' (الباحثين beside الباحثين المتخصصين).
   */
  soleBearer(unit: string | undefined): number | undefined {
    if (this.bearers.size === 1) return [...this.bearers.keys()][0];
    if (unit === undefined || unit === '') return undefined;
    this.plainest ??= plainestByUnit(this.bearers.values());
    return this.plainest.get(unit);
  }
}

function plainestByUnit(bearers: Iterable<Name>): Map<string, number | undefined> {
  const units = new Map<string, Name[]>();
  for (const name of bearers) {
    const known = units.get(name.unit);
    if (known) known.push(name);
    else units.set(name.unit, [name]);
  }
  return new Map(
    [...units].map(([unit, names]) => {
      const [first, ...others] = names;
      const shared = new Set(first!.words);
      for (const { words } of others) {
        const own = new Set(words);
        for (const word of shared) if (!own.has(word)) shared.delete(word);
      }
      const plainest = names.filter(({ words }) => words.every((word) => shared.has(word)));
      return [unit, plainest.length === 1 ? plainest[0]!.role : undefined] as const;
    }),
  );
}

/** Names by their words one after the other; `depth` of them are behind. */
export class WholeNames {
  private readonly ending: readonly Name[];
  private endingByUnit: ReadonlyMap<string, Name> | undefined;
  private nexts: ReadonlyMap<string, WholeNames> | undefined;

  constructor(
    private readonly names: readonly Name[],
    private readonly depth: number,
  ) {
    this.ending = names.filter(({ words }) => words.length === depth);
  }

  /** The name that has no further word; of several the one of the unit that is spoken of. */
  endingOf(unit: string | undefined): Name | undefined {
    if (this.ending.length < 2 || unit === undefined) return this.ending[0];
    this.endingByUnit ??= new Map(this.ending.map((name) => [name.unit, name]));
    return this.endingByUnit.get(unit) ?? this.ending[0];
  }

  next(stem: string): WholeNames | undefined {
    if (!this.nexts) {
      const parts = new Map<string, Name[]>();
      for (const name of this.names) {
        const word = name.words[this.depth];
        if (word === undefined) continue;
        const known = parts.get(word);
        if (known) known.push(name);
        else parts.set(word, [name]);
      }
      this.nexts = new Map([...parts].map(([word, names]) => [word, new WholeNames(names, this.depth + 1)]));
    }
    return this.nexts.get(stem);
  }
}

/** The names of an organisation's roles, by their heads and by their qualifiers. */
export class NameIndex {
  readonly units: readonly string[];
  private readonly byHead = new Map<string, Name[]>();
  private readonly groups = new WeakMap<readonly string[], { names: HeadNames | undefined }>();
  private readonly groupsByKey = new Map<string, HeadNames>();
  private byLastWord: ReadonlyMap<string, Name> | undefined;
  private sharers: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(readonly roles: readonly NamedRole[]) {
    this.units = roles.map(({ unit }) => foldText(unit));
    roles.forEach((role, index) => {
      for (const name of namesOf(role, index, this.units[index]!)) {
        const known = this.byHead.get(name.words[0]!);
        if (known) known.push(name);
        else this.byHead.set(name.words[0]!, [name]);
      }
    });
  }

  isHead(stem: string): boolean {
    return this.byHead.has(stem);
  }

  /** The names that begin with any of the stems that a word may have as a head; asked with the same list, answered at once. */
  begunBy(heads: readonly string[]): HeadNames | undefined {
    const known = this.groups.get(heads);
    if (known) return known.names;
    const stems = heads.filter((head) => this.byHead.has(head));
    const key = stems.join(' ');
    let names = this.groupsByKey.get(key);
    if (!names && stems.length > 0) {
      names = new HeadNames(stems.flatMap((stem) => this.byHead.get(stem)!));
      this.groupsByKey.set(key, names);
    }
    this.groups.set(heads, { names });
    return names;
  }

  /** The first name of a unit that ends with a word: the Manager of the own unit. */
  lastWordIn(unit: string, word: string): Name | undefined {
    if (unit === '') return undefined;
    this.byLastWord ??= new Map(
      [...this.byHead.values()]
        .flat()
        .sort((a, b) => b.role - a.role)
        .map((name) => [`${name.words.at(-1)!}\n${name.unit}`, name]),
    );
    return this.byLastWord.get(`${word}\n${unit}`);
  }

  /** Two at most of the roles that have a word among the qualifiers of a name. */
  sharersOf(stem: string): readonly number[] {
    this.sharers ??= this.indexQualifiers();
    return this.sharers.get(stem) ?? [];
  }

  private indexQualifiers(): ReadonlyMap<string, readonly number[]> {
    const sharers = new Map<string, number[]>();
    for (const { words, role, isBody } of [...this.byHead.values()].flat()) {
      if (isBody) continue;
      // The noun of the person comes first in Arabic and last in English.
      for (const word of /^[a-z]/u.test(words[0]!) ? words.slice(0, -1) : words.slice(1)) {
        const known = sharers.get(word);
        if (!known) sharers.set(word, [role]);
        else if (known.length < 2 && !known.includes(role)) known.push(role);
      }
    }
    return sharers;
  }
}

function namesOf({ title, titleEn, aliases, kind }: NamedRole, role: number, unit: string): readonly Name[] {
  const names: Name[] = [];
  [title, titleEn, ...aliases].forEach((written, at) => {
    if (written === '') return;
    const words = titleWords(written);
    if (words.length > 0)
      names.push({ written, words, role, isAlias: at > 1, isBody: kind === 'body', unit });
  });
  return names;
}
