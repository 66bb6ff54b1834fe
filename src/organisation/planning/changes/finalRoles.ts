import { type Change, type Comparison } from '../../compare/comparison';
import { indexCodes } from '../../compare/ends';
import { roleText } from '../../compare/fieldTexts';
import { pairCodes } from '../../compare/matchRoles';
import { foldCode, foldText } from '../../fold';
import { type Organisation, type Reference, type Role } from '../../model';
import { titleKey } from '../../title';
import { type EditContext, refuse, type Refusal } from '../context';

/** A role as it will stand: its own code and title are how cells will name it. */
export type FinalRole = Pick<Role, 'code' | 'title' | 'titleEn' | 'aliases' | 'holders' | 'unit'>;

/** The roles that there will be once the chosen changes are written. */
export type FinalRoles = Readonly<{
  /** By index of the workbook as it is; null for those that go. */
  kept: readonly (FinalRole | null)[];
  /** New ones by index of the new organisation. */
  added: ReadonlyMap<number, FinalRole>;
  /** What a code of the workbook as it is will mean; undefined where the role is gone. */
  ofCode: (code: string) => FinalRole | undefined;
  /** The role that a reference of the new organisation means here; undefined where it is neither there nor added. */
  ofReference: (reference: Reference) => FinalRole | undefined;
}>;

export type ChosenRoles = Readonly<{
  removed: ReadonlyMap<number, Change>;
  added: ReadonlyMap<number, Change>;
  /** The chosen fields of each role that stays, by index. */
  fields: ReadonlyMap<number, ReadonlyMap<string, Change>>;
}>;

/**
 * The roles that there will be. Codes that would then be borne by another role too are not given: what asked for them is told to
 * `refuseChange`, and the role keeps its code or does not come.
 */
export function finalRoles(
  context: EditContext,
  after: Organisation,
  { matches }: Comparison,
  chosen: ChosenRoles,
  refuseChange: (change: Change, why: Refusal) => void,
): FinalRoles {
  const before = context.organisation;
  const kept = before.roles.map((role, index): FinalRole | null => {
    if (chosen.removed.has(index)) return null;
    const other = after.roles[matches.role[index]!];
    const has = (field: string) => other !== undefined && (chosen.fields.get(index)?.has(field) ?? false);
    return {
      code: has('code') ? other!.code : role.code,
      title: has('title') ? other!.title : role.title,
      titleEn: has('titleEn') ? other!.titleEn : role.titleEn,
      unit: has('unit') ? other!.unit : role.unit,
      aliases: has('aliases') ? other!.aliases : role.aliases,
      holders: has('holder') ? other!.holders : role.holders,
    };
  });
  const added = new Map<number, FinalRole>();
  for (const [index, change] of chosen.added) {
    const role = after.roles[index]!;
    if (role.code === '') refuseChange(change, refuse('edit.refusal.no-code'));
    else if (role.title === '') refuseChange(change, refuse('edit.refusal.no-title'));
    else added.set(index, role);
  }
  settleCodes(before, kept, added, chosen, refuseChange);
  return { kept, added, ...findersOf(context, after, matches.role, kept, added) };
}

function findersOf(
  context: EditContext,
  after: Organisation,
  roleAfter: readonly number[],
  kept: readonly (FinalRole | null)[],
  added: ReadonlyMap<number, FinalRole>,
): Pick<FinalRoles, 'ofCode' | 'ofReference'> {
  const before = context.organisation;
  const byCode = new Map<string, FinalRole>();
  before.roles.forEach(({ code }, index) => {
    const role = kept[index];
    if (code !== '' && role && !byCode.has(code)) byCode.set(code, role);
  });
  const codeBefore = new Map([...pairCodes(before, after, roleAfter)].map(([one, other]) => [other, one]));
  const indexAfter = indexCodes(after);
  return {
    ofCode: (code) => byCode.get(code),
    ofReference: ({ code }) => {
      if (!code) return undefined;
      const own = codeBefore.get(code);
      const index = indexAfter.get(code);
      return own === undefined ? (index === undefined ? undefined : added.get(index)) : byCode.get(own);
    },
  };
}

/** Takes wished codes back until no two different roles bear one, but those that did before. */
function settleCodes(
  before: Organisation,
  kept: (FinalRole | null)[],
  added: Map<number, FinalRole>,
  chosen: ChosenRoles,
  refuseChange: (change: Change, why: Refusal) => void,
): void {
  const changeOf = (index: number) => chosen.fields.get(index)?.get('code');
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    const bearers = bearersOf(before, kept, changeOf);
    // Taken back one after the other, since a code taken back may be in the way of the next.
    for (const [index, role] of kept.entries()) {
      const change = changeOf(index);
      if (!role || !change || role.code === before.roles[index]!.code) continue;
      const bearer = bearers.get(foldCode(role.code));
      if (!bearer || bearer === role || isSameJob(bearer, role)) continue;
      kept[index] = { ...role, code: before.roles[index]!.code };
      refuseChange(change, refuse('compare.refusal.code-kept', { code: role.code, title: bearer.title }));
      isSettled = false;
    }
  }
  const bearers = new Map<string, FinalRole>();
  for (const role of kept)
    if (role && !bearers.has(foldCode(role.code))) bearers.set(foldCode(role.code), role);
  for (const [index, role] of added) {
    const bearer = bearers.get(foldCode(role.code));
    if (bearer && !isSameJob(bearer, role)) {
      added.delete(index);
      const why = refuse('compare.refusal.code-kept', { code: role.code, title: bearer.title });
      refuseChange(chosen.added.get(index)!, why);
    } else if (!bearer) bearers.set(foldCode(role.code), role);
  }
}

/** Who bears each code then, those first that have it already. */
function bearersOf(
  before: Organisation,
  kept: readonly (FinalRole | null)[],
  changeOf: (index: number) => Change | undefined,
): ReadonlyMap<string, FinalRole> {
  const bearers = new Map<string, FinalRole>();
  for (const isOld of [true, false]) {
    kept.forEach((role, index) => {
      if (!role || role.code === '') return;
      const stays = !changeOf(index) || role.code === before.roles[index]!.code;
      if (stays === isOld && !bearers.has(foldCode(role.code))) bearers.set(foldCode(role.code), role);
    });
  }
  return bearers;
}

/** Rows of one shared job bear one code. */
function isSameJob(one: FinalRole, other: FinalRole): boolean {
  return titleKey(one.title) === titleKey(other.title) && foldText(one.unit) === foldText(other.unit);
}

/** What a cell of the roles sheet says of a field; lists with the separator of the language. */
export function cellText(role: Role, field: string, language: Organisation['language']): string {
  if (field !== 'holder' && field !== 'aliases') return roleText(role, field);
  return joinEntries(field === 'holder' ? role.holders : role.aliases, language);
}

/** The entries of a list as the workbook's language separates them. */
export function joinEntries(entries: readonly string[], language: Organisation['language']): string {
  return entries.join(language === 'ar' ? '؛ ' : '; ');
}
