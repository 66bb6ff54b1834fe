import { foldText } from '../fold';
import { type Organisation, type Reference } from '../model';

/** Keys under which the roles that cells name are the same on both sides. */
export type EndKeys = Readonly<{ before: (end: Reference) => string; after: (end: Reference) => string }>;

/** Ends go by the code that means the role on the second side; those that name no role, or one without a code, by what is written. */
export function endKeys(codes: ReadonlyMap<string, string>): EndKeys {
  // Thousands of duties name the same role: each key is made once.
  const keys = { before: new Map<string, string>(), after: new Map<string, string>() };
  const known = (of: Map<string, string>, code: string, make: () => string) => {
    let key = of.get(code);
    if (key === undefined) of.set(code, (key = make()));
    return key;
  };
  return {
    before: (end) => {
      const { code } = end;
      if (!code) return unknown(end);
      return known(keys.before, code, () => {
        const other = codes.get(code);
        return other === undefined ? `gone ${code}` : `role ${other}`;
      });
    },
    after: (end) => {
      const { code } = end;
      return code ? known(keys.after, code, () => `role ${code}`) : unknown(end);
    },
  };
}

function unknown({ written }: Reference): string {
  return `unknown ${foldText(written)}`;
}

/** The first role of each code, by index. */
export function indexCodes({ roles }: Pick<Organisation, 'roles'>): ReadonlyMap<string, number> {
  const indexes = new Map<string, number>();
  roles.forEach(({ code }, index) => {
    if (code !== '' && !indexes.has(code)) indexes.set(code, index);
  });
  return indexes;
}
