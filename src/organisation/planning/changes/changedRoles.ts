import { foldText } from '../../fold';
import { isTopMark } from '../../names';
import { topMark } from '../../compare/fieldTexts';
import { type Change } from '../../compare/comparison';
import { inPortions, type Turns } from '../../turns';
import { keeps, lastRow, rowOf, textOf } from '../rows';
import { writtenAlike } from '../spelling';
import { anchorRows } from './anchors';
import { cellText, joinEntries } from './finalRoles';
import { draftRanks } from './ranks';
import { type Work } from './work';

/** Rows of the roles sheet: those that go, chosen fields of those that stay, new ones at their place in the unit, their ranks. */
export function* draftingRoles(work: Work): Turns<void> {
  const { context, chosen, roles, draft } = work;
  yield* inPortions(context.organisation.roles, (role, index) => {
    const row = rowOf(context, 'roles', role.source)!;
    if (roles.kept[index] === null) draft.remove('roles', row);
    else
      for (const [field, change] of chosen.role.fields.get(index) ?? []) setField(work, index, field, change);
  });
  yield* addingRoles(work);
  draftRanks(work);
  yield undefined;
}

function setField(work: Work, index: number, field: string, change: Change): void {
  const { context, after, comparison, roles, draft } = work;
  const row = rowOf(context, 'roles', context.organisation.roles[index]!.source)!;
  const role = after.roles[comparison.matches.role[index]!]!;
  const { language } = context.tables;
  if (field === 'code') {
    draft.set('roles', row, field, writtenAlike(textOf(row.fields.code), roles.kept[index]!.code), change);
  } else if (field === 'reportsTo') {
    setTop(work, index, role.markedTop, change);
  } else if (field === 'status' && !keeps(context, 'roles', 'status')) {
    // Such a workbook says `Vacant` in place of a holder.
    const text = role.holders.length > 0 ? joinEntries(role.holders, language) : (role.status ?? '');
    draft.set('roles', row, 'holder', text, change);
  } else {
    draft.set('roles', row, field, cellText(role, field, language), change);
  }
}

/** Marks a role as one above which nobody stands, or takes the mark away, in the manager's column or the lines sheet. */
function setTop({ context, draft, names, roles }: Work, index: number, isTop: boolean, change: Change): void {
  const role = context.organisation.roles[index]!;
  const row = rowOf(context, 'roles', role.source)!;
  if (isTop) {
    if (keeps(context, 'roles', 'reportsTo')) draft.set('roles', row, 'reportsTo', topMark, change);
    else {
      const name = names.inColumn('lines', 'role', roles.kept[index]!) ?? role.code;
      draft.insert('lines', lastRow(context, 'lines'), -1, { role: name, reportsTo: topMark }, change);
    }
    return;
  }
  if (isTopMark(textOf(row.fields.reportsTo))) draft.set('roles', row, 'reportsTo', '', change);
  for (const line of context.tables.rows.lines ?? []) {
    if (!isTopMark(textOf(line.fields.reportsTo))) continue;
    const written = textOf(line.fields.role);
    if (role.code !== '' && names.means(written, roles.kept[index]!)) draft.remove('lines', line, change);
  }
}

function* addingRoles(work: Work): Turns<void> {
  const { context, after, comparison, roles, draft } = work;
  const rows = new Map<number, number>();
  const standing = context.organisation.roles.flatMap(({ source }, index) => {
    const role = roles.kept[index];
    const other = comparison.matches.role[index]!;
    if (!role) return [];
    if (other !== -1) rows.set(other, source.row);
    return [{ owner: foldText(role.unit), row: source.row }];
  });
  const ordered = after.roles.map(({ unit }, index) => {
    const row = rows.get(index);
    return { owner: foldText(unit), row, isNew: roles.added.has(index) };
  });
  const anchors = anchorRows(ordered, standing, context.tables.layout.roles?.headerRow);
  const { language } = context.tables;
  const sample = textOf(context.tables.rows.roles?.[0]?.fields.code).trim();
  yield* inPortions(roles.added.keys(), (index) => {
    const role = after.roles[index]!;
    // Notes of a role that is there are HR's own; those of a new one come along.
    const notes = keeps(context, 'roles', 'notes') ? ['notes'] : [];
    const fields = Object.fromEntries(
      [...(comparison.fields.role ?? []), ...notes].map(
        (field) => [field, cellText(role, field, language)] as const,
      ),
    );
    const code = writtenAlike(sample, role.code);
    const change = work.chosen.role.added.get(index)!;
    draft.insert('roles', anchors[index], index, { ...fields, code, title: role.title }, change);
  });
}
