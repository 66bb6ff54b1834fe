import { foldCode, foldText } from './fold';
import { type Role } from './model';

/** The ways to name a role, surest first: each leads from a key to the codes of the roles that go by it. */
export type RoleNames = readonly Readonly<{
  keyOf: (written: string) => string;
  /** The first role of each key. */
  codes: ReadonlyMap<string, string>;
  /** All roles of a key that several go by. */
  shared: ReadonlyMap<string, ReadonlySet<string>>;
}>[];

/** Indexes the names by which cells may call the roles: code, title in either language, alias, holder. */
export function indexRoleNames(
  roles: readonly Pick<Role, 'code' | 'title' | 'titleEn' | 'aliases' | 'holders'>[],
): RoleNames {
  // A code that differs from an earlier one in case only is that code.
  const spellings = new Map<string, string>();
  const firstCodes = roles.map(({ code }) => {
    const folded = foldCode(code);
    const first = spellings.get(folded);
    if (first === undefined) spellings.set(folded, code);
    return first ?? code;
  });
  const level = (
    keyOf: (text: string) => string,
    namesOf: (role: (typeof roles)[number]) => readonly string[],
  ) => {
    const codes = new Map<string, string>();
    const shared = new Map<string, Set<string>>();
    for (const [index, role] of roles.entries()) {
      const code = firstCodes[index]!;
      for (const name of namesOf(role)) {
        const key = keyOf(name);
        const known = codes.get(key);
        if (key === '') continue;
        if (known === undefined) codes.set(key, code);
        else if (known !== code) shared.set(key, (shared.get(key) ?? new Set([known])).add(code));
      }
    }
    return { keyOf, codes, shared };
  };
  return [
    level(foldCode, (role) => [role.code]),
    level(foldText, (role) => [role.title, role.titleEn]),
    level(foldText, (role) => role.aliases),
    level(foldText, (role) => role.holders),
  ];
}

/**
 * Codes of the roles that a text may mean, by the surest way in which it names any: none, the one it means, or all
 * between which it leaves the choice. A role without a code goes by the empty code.
 */
export function rolesNamed(names: RoleNames, written: string): readonly string[] {
  for (const { keyOf, codes, shared } of names) {
    const key = keyOf(written);
    const found = codes.get(key);
    if (found !== undefined) return [...(shared.get(key) ?? [found])];
  }
  return [];
}

/** Whether a text in a manager's column says that nobody stands above the role. */
export function isTopMark(written: string): boolean {
  return foldCode(written) === 'XX';
}
