import { keepOrder, labelRole, titleIn } from '../chart/roleLabel';
import { say, type Language, type MessageKey, type MessageValues } from '../locales/say';
import { type Organisation, type Relation, type Role } from '../organisation/model';
import { type Structure } from '../organisation/structure';
import { tops } from '../organisation/tops';

/** One role as the parts of its page see it. */
export type RoleView = Readonly<{
  organisation: Organisation;
  structure: Structure;
  language: Language;
  /** Index of the role; of the first row where it is a job share. */
  index: number;
  role: Role;
  /** All rows of the job share; the role alone where it is none. */
  share: readonly Role[];
  say: (key: MessageKey, values?: MessageValues) => string;
  /** Title (in both languages where that is wished) and code of a role by index. */
  label: (index: number) => string;
}>;

/** The view of a role by its index in `organisation.roles`; any row of a job share gives the whole share. */
export function viewRole(
  organisation: Organisation,
  structure: Structure,
  index: number,
  language: Language,
  bothTitles = false,
): RoleView {
  const stands = structure.representative[index]!;
  return {
    organisation,
    structure,
    language,
    index: stands,
    role: organisation.roles[stands]!,
    share: organisation.roles.filter((_, i) => structure.representative[i] === stands),
    say: (key, values) => say(language, key, values),
    label: (other) => nameRole(organisation.roles[other]!, language, bothTitles),
  };
}

function nameRole(role: Role, language: Language, bothTitles: boolean): string {
  const other = (language === 'en' ? role.title : role.titleEn).trim();
  const own = titleIn(role, language);
  if (!bothTitles || other === '' || other === own) return labelRole(role, language);
  const title = say(language, 'summary.bothTitles', { own, other });
  if (role.code === '') return title;
  return say(language, 'chart.label', { title, code: keepOrder(role.code, language) });
}

/** The other ends of a role's lines in a relation, in the order of the sheet, each once and job shares as one. */
export function relatedTo(view: RoleView, end: 'managers' | 'reports', relation: Relation): number[] {
  const { structure, index } = view;
  const others = structure[end][relation][index]!.map((other) => structure.representative[other]!);
  return [...new Set(others)].filter((other) => other !== index);
}

/** Whether nobody need stand above a role: it is a governing body or a top of the organisation. */
export function isTop({ organisation, structure, role, index }: RoleView): boolean {
  return role.kind === 'body' || tops(organisation, structure).includes(index);
}
