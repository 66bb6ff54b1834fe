import { labelRole, titleIn } from '../chart/roleLabel';
import { say, type Language } from '../locales/say';
import { type Organisation } from '../organisation/model';
import { type Structure } from '../organisation/structure';

/** A role in the index of roles. Fields that are not known are empty. */
export type IndexedRole = Readonly<{ code: string; title: string; unit: string; manager: string }>;

/** The roles in the order of the sheet, a job share once; `manager` names the administrative managers. */
export function indexRoles(
  organisation: Organisation,
  structure: Structure,
  language: Language,
): IndexedRole[] {
  const { representative, managers } = structure;
  return organisation.roles.flatMap((role, index) => {
    if (representative[index] !== index) return [];
    const above = managers.administrative[index]!.map((m) => representative[m]!).filter((m) => m !== index);
    return [
      {
        code: role.code,
        title: titleIn(role, language),
        unit: role.unit,
        manager: [...new Set(above)]
          .map((m) => labelRole(organisation.roles[m]!, language))
          .join(say(language, 'summary.comma')),
      },
    ];
  });
}
