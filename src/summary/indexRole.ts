import { labelRole, titleIn } from '../chart/roleLabel';
import { say, type Language } from '../locales/say';
import { type Organisation } from '../organisation/model';
import { type Structure } from '../organisation/structure';

/** A role in the index of roles. Fields that are not known are empty. */
export type IndexedRole = Readonly<{ code: string; title: string; unit: string; manager: string }>;

/** The row of a role in the index; `index` is the role's in `organisation.roles`, `manager` names its administrative managers. */
export function indexRole(
  organisation: Organisation,
  { representative, managers }: Structure,
  index: number,
  language: Language,
): IndexedRole {
  const role = organisation.roles[index]!;
  const above = managers.administrative[index]!.map((m) => representative[m]!).filter((m) => m !== index);
  return {
    code: role.code,
    title: titleIn(role, language),
    unit: role.unit,
    manager: [...new Set(above)]
      .map((m) => labelRole(organisation.roles[m]!, language))
      .join(say(language, 'summary.comma')),
  };
}
