import { foldCode, foldText } from './fold';
import { type Role } from './model';

/** The ways to name a role, surest first: each leads from a key to the codes of the roles that go by it. */
export type RoleNames = readonly Readonly<{
  keyOf: (written: string) => string;
  codes: ReadonlyMap<string, ReadonlySet<string>>;
}>[];

/** Indexes the names by which cells may call the roles: code, title in either language, alias, holder. */
export function indexRoleNames(
  roles: readonly Pick<Role, 'code' | 'title' | 'titleEn' | 'aliases' | 'holders'>[],
): RoleNames {
  const level = (
    keyOf: (text: string) => string,
    namesOf: (role: (typeof roles)[number]) => readonly string[],
  ) => {
    const codes = new Map<string, Set<string>>();
    // A code that differs from an earlier one in case only is that code.
    const firstCode = new Map<string, string>();
    for (const role of roles) {
      const folded = foldCode(role.code);
      const code = firstCode.get(folded) ?? role.code;
      firstCode.set(folded, code);
      for (const name of namesOf(role)) {
        const key = keyOf(name);
        const known = codes.get(key);
        if (key === '') continue;
        if (known) known.add(code);
        else codes.set(key, new Set([code]));
      }
    }
    return { keyOf, codes };
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
  for (const { keyOf, codes } of names) {
    const found = codes.get(keyOf(written));
    if (found) return [...found];
  }
  return [];
}

/** Whether a text in a manager's column says that nobody stands above the role. */
export function isTopMark(written: string): boolean {
  return foldCode(written) === 'XX';
}
