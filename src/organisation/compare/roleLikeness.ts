import { foldCode, foldText } from '../fold';
import { type Organisation, type Role } from '../model';
import { titleKey, titleWords } from '../title';
import { type DutyTexts } from './dutyTexts';
import { letterLikeness } from './likeness';

/** What is looked at to tell whether two roles are one. */
export type RoleFacts = Readonly<{
  code: string;
  key: string;
  words: readonly string[];
  unit: string;
  isBody: boolean;
  /** The title in either language, folded; those that are filled. */
  titles: readonly string[];
  aliases: ReadonlySet<string>;
  /** The numbers in the title: Clerk 1 is not Clerk 2. */
  numbers: string;
  duties: ReadonlySet<string>;
}>;

/** The facts of every role of an organisation. */
export function factsOf({ roles }: Organisation, texts: DutyTexts): (index: number) => RoleFacts {
  const known: (RoleFacts | undefined)[] = [];
  return (index) => (known[index] ??= factsOfRole(roles[index]!, texts));
}

function factsOfRole(role: Role, texts: DutyTexts): RoleFacts {
  const titles = [role.title, role.titleEn].map(foldText).filter((title) => title !== '');
  return {
    code: foldCode(role.code),
    key: titleKey(role.title),
    words: titleWords(role.title),
    unit: foldText(role.unit),
    isBody: role.kind === 'body',
    titles,
    aliases: new Set(role.aliases.map(titleKey)),
    numbers: (titles[0]?.match(/\d+/g) ?? []).join(' '),
    duties: texts.ofRole(role.code),
  };
}

/** Title, code, unit and duties on one scale; undefined where one role is plainly another. The order of the two makes no difference. */
export function roleLikeness(one: RoleFacts, other: RoleFacts): number | undefined {
  const title = titleLikeness(one, other);
  const isSameCode = one.code !== '' && one.code === other.code;
  const isSameUnit = one.unit === other.unit;
  const common = countCommon(one.duties, other.duties);
  const most = Math.max(one.duties.size, other.duties.size);
  const share = most === 0 ? 0 : common / most;
  if (!isOne(one, other, { title, isSameCode, isSameUnit, common, share })) return undefined;
  return title + (isSameCode ? 0.5 : 0) + share + (isSameUnit ? 0.1 : 0);
}

type Evidence = { title: number; isSameCode: boolean; isSameUnit: boolean; common: number; share: number };

/** How alike titles must be under one number, and under different ones. */
const likeTitle = 0.55;
const nearlySameTitle = 0.8;

function isOne(one: RoleFacts, other: RoleFacts, evidence: Evidence): boolean {
  const { title, isSameCode, isSameUnit, common, share } = evidence;
  if (isSameCode) return title >= likeTitle || share >= 0.5 || one.key === '' || other.key === '';
  if (one.key !== '' && one.key === other.key) {
    // Two units may each have their coordinator: with nothing in common these are two roles.
    const haveDuties = one.duties.size > 0 && other.duties.size > 0;
    return isSameUnit || !haveDuties || common > 0;
  }
  if (one.isBody !== other.isBody || one.numbers !== other.numbers) return false;
  if (title >= nearlySameTitle) {
    return common > 0 || (isSameUnit && one.duties.size === 0 && other.duties.size === 0);
  }
  return title >= 0.4 && (share === 1 || (share >= 0.5 && common >= 2));
}

function titleLikeness(one: RoleFacts, other: RoleFacts): number {
  if (one.key === other.key) return 1;
  if (one.aliases.has(other.key) || other.aliases.has(one.key)) return 0.9;
  // A title that only grew or shrank: Director, Director General.
  let most = contains(one.words, other.words) || contains(other.words, one.words) ? 0.7 : 0;
  for (const title of one.titles) {
    for (const otherTitle of other.titles) most = Math.max(most, letterLikeness(title, otherTitle));
  }
  return most;
}

function contains(more: readonly string[], fewer: readonly string[]): boolean {
  return fewer.length > 0 && fewer.every((word) => more.includes(word));
}

function countCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const text of fewer) if (more.has(text)) common += 1;
  return common;
}
