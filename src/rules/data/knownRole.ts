import { type Place } from '../../organisation/edit';
import { foldCode, foldText } from '../../organisation/fold';
import {
  type Line,
  type Organisation,
  type Reference,
  type SheetKind,
  type Source,
} from '../../organisation/model';
import { indexRoleNames, isTopMark, rolesNamed } from '../../organisation/names';
import { nearest } from '../../organisation/nearest';
import { combine } from '../../organisation/planning/context';
import { nameAsColumn } from '../../organisation/planning/naming';
import { editRow, rowOf } from '../../organisation/planning/rows';
import { fixBy } from '../fix';
import { groupBy } from '../groupBy';
import { once } from '../../organisation/once';
import { placeOf } from '../place';
import { type Fix, type Report, type Rule, type RuleContext } from '../rule';
import { skipWithoutReferences } from '../skip';
import { isSoundManager } from '../structure/soundManager';

/** A duty or line that names a role that is not there, or a name that several roles bear; once for each name. */
export const knownRole: Rule = {
  id: 'data/known-role',
  severity: 'error',
  skip: skipWithoutReferences,
  check: findUnknownRoles,
};

/** A cell that names no one role. `line` where it is an end of a line. */
type Mention = Readonly<{
  source: Source;
  field: 'role' | 'reportsTo';
  written: string;
  role: string;
  line?: Line;
}>;

const namesOf = once(({ roles }: Organisation) => indexRoleNames(roles));

function* findUnknownRoles(context: RuleContext): Iterable<Report> {
  const { organisation } = context;
  for (const mentions of mentionsByName(organisation).values()) {
    const [{ written, role }, ...others] = mentions;
    const candidates = rolesNamed(namesOf(organisation), written);
    yield {
      message: candidates.length > 1 ? 'rule.data/known-role.ambiguous' : 'rule.data/known-role.unknown',
      values: { name: written, count: mentions.length, codes: candidates.slice(0, 5).join(' · ') },
      place: placeOfMention(mentions[0]),
      subject: `role:${written}`,
      ...(role ? { role } : {}),
      related: others.map(placeOfMention),
      fixes: () => (candidates.length > 1 ? [] : mend(context, mentions)),
    };
  }
}

/** The cells that name no one role, by the folded name. */
export const mentionsByName = once((organisation: Organisation) =>
  groupBy(unknownMentions(organisation), ({ written }) => foldText(written)),
);

function placeOfMention({ source, field }: Mention): Place {
  return placeOf(source, field);
}

/** Every cell that names no one role, lines before duties: a line says more of what was meant. */
function* unknownMentions({ lines, duties }: Organisation): Iterable<Mention> {
  const isUnknown = ({ written, code }: Reference) => written !== '' && code === null;
  for (const line of lines) {
    const { source, role, reportsTo } = line;
    if (isUnknown(role)) yield { source, field: 'role', written: role.written, role: '', line };
    if (isUnknown(reportsTo) && !isTopMark(reportsTo.written))
      yield { source, field: 'reportsTo', written: reportsTo.written, role: role.code ?? '', line };
  }
  for (const { source, role } of duties)
    if (isUnknown(role)) yield { source, field: 'role', written: role.written, role: '' };
}

/** Index of the role that was most likely meant by a name that no role bears. */
export function likeliestRole(
  { organisation }: Pick<RuleContext, 'organisation'>,
  written: string,
): number | undefined {
  const { byTitle, byPlainCode } = likenesses(organisation);
  const title = nearest(foldText(written), byTitle.keys());
  return (
    byPlainCode.get(plainCode(written)) ?? (title === undefined ? undefined : byTitle.get(title)) ?? undefined
  );
}

/** Roles by folded title and by the bare signs of their codes; null where several roles share one. */
const likenesses = once(({ roles }: Organisation) => {
  const byTitle = new Map<string, number | null>();
  const byPlainCode = new Map<string, number | null>();
  roles.forEach(({ code, title, titleEn, aliases }, index) => {
    for (const name of new Set([title, titleEn, ...aliases].map(foldText)))
      byTitle.set(name, byTitle.has(name) ? null : index);
    const plain = plainCode(code);
    byPlainCode.set(plain, byPlainCode.has(plain) ? null : index);
  });
  byPlainCode.delete('');
  return { byTitle, byPlainCode };
});

/** `R-05` and `r5` are one code with slips; a code of signs alone is none. */
function plainCode(code: string): string {
  return foldCode(code)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<!\d)0+(?=\d)/g, '');
}

/** Writes the role that was most likely meant into every cell that names it, where the lines would be sound then. */
function mend(context: RuleContext, mentions: readonly Mention[]): readonly Fix[] {
  const { roles } = context.organisation;
  const index = likeliestRole(context, mentions[0]!.written);
  if (index === undefined || mentions.some((mention) => !isSoundThen(context, mention, index))) return [];
  const plan = combine(
    mentions.flatMap(({ source, field, line, written }) => {
      const kind: SheetKind = line ? (rowOf(context, 'lines', source) ? 'lines' : 'roles') : 'duties';
      const row = rowOf(context, kind, source);
      if (!row) return [];
      const name = nameAsColumn(context, kind, field, index);
      // A title that several roles bear would be as unknown as before.
      const isClear = rolesNamed(namesOf(context.organisation), name).length === 1;
      // A code with slips is mended as a code.
      const isCode = plainCode(written) === plainCode(roles[index]!.code);
      return [editRow(context, kind, row, { [field]: isClear && !isCode ? name : roles[index]!.code })];
    }),
  );
  return fixBy('fix.write', plan);
}

function isSoundThen(context: RuleContext, { line, field }: Mention, index: number): boolean {
  if (!line || line.relation !== 'administrative') return true;
  const { organisation, structure } = context;
  const ends = structure.ends[organisation.lines.indexOf(line)]!;
  const role = field === 'role' ? structure.representative[index]! : ends.role;
  const manager = field === 'reportsTo' ? structure.representative[index]! : ends.manager;
  return role === -1 || manager === -1 || isSoundManager(context, role, manager);
}
