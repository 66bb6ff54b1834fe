import { type Change } from '../../compare/comparison';
import { type Line, type Reference, type SheetKind } from '../../model';
import { inPortions, type Turns } from '../../turns';
import { refuse } from '../context';
import { rowOf, textOf } from '../rows';
import { writtenAlike } from '../spelling';
import { anchorRows } from './anchors';
import { type FollowBasis } from './followBasis';
import { joinEntries } from './finalRoles';
import { type LinePlaces, placesOfLines } from './linePlaces';
import { managerColumn } from './managerColumn';
import { isGoing, nameReference, type Work } from './work';

/** Lines, in the lines sheet or the manager's column: those that go, alone or with a role; changed ones; new ones in their order. */
export function* draftingLines(work: Work, basis: FollowBasis): Turns<void> {
  const { context, chosen } = work;
  const places = placesOfLines(context);
  const later: (() => void)[] = [];
  yield undefined;
  yield* inPortions(context.organisation.lines, (line, index) => {
    const removal = chosen.line.removed.get(index);
    const fields = chosen.line.fields.get(index);
    if (removal) takeOut(work, places[index]!, removal);
    else if (isGoing(work, line.role) || (isGoing(work, line.reportsTo) && !findsManager(work, index))) {
      takeOut(work, places[index]!);
      for (const change of fields?.values() ?? []) noteGoing(work, change);
    } else if (fields) {
      later.push(() => {
        changeLine(work, basis, index, places[index]!, fields);
      });
    }
  });
  // What goes first: a cell of the manager's column may be wanted for another line.
  yield* inPortions(later, (change) => {
    change();
  });
  yield* addingLines(work, basis);
}

/** Whether another manager is chosen for a line, and is there. */
function findsManager({ after, chosen, comparison, roles }: Work, index: number): boolean {
  if (!chosen.line.fields.get(index)?.has('reportsTo')) return false;
  const { reportsTo } = after.lines[comparison.matches.line[index]!]!;
  return !reportsTo.code || roles.ofReference(reportsTo) !== undefined;
}

function noteGoing({ draft }: Work, change: Change): void {
  draft.note(change, refuse('compare.refusal.role-going', { role: change.before!.role?.title ?? '' }));
}

function takeOut({ draft }: Work, { own, rows }: LinePlaces, change?: Change): void {
  if (own) draft.set('roles', own, 'reportsTo', '', change);
  for (const row of rows) draft.remove('lines', row, change);
}

function changeLine(
  work: Work,
  basis: FollowBasis,
  index: number,
  { own, rows }: LinePlaces,
  fields: ReadonlyMap<string, Change>,
): void {
  const { context, after, comparison, draft } = work;
  const line = context.organisation.lines[index]!;
  const other = after.lines[comparison.matches.line[index]!]!;
  const set = (kind: SheetKind, row: LinePlaces['own'], field: string, change: Change) => {
    const text = textOfField(work, basis, kind, other, field, change, textOf(row?.fields[field]).trim());
    if (row && text !== undefined) draft.set(kind, row, field, text, change);
    return text;
  };
  const relation = fields.get('relation');
  const leaves = own !== undefined && relation !== undefined && other.relation !== 'administrative';
  for (const [field, change] of fields) {
    if (own && field === 'reportsTo' && !leaves) set('roles', own, field, change);
    for (const row of rows) set('lines', row, field, change);
  }
  if (leaves) draft.set('roles', own, 'reportsTo', '', relation);
  const written = [...fields].filter(([field]) => field !== 'reportsTo');
  if (!own || rows.length > 0 || written.length === 0) return;
  // The manager's column holds a manager only: all else needs a row of the lines sheet beside it.
  const [, change] = written[0]!;
  const manager = fields.get('reportsTo');
  const role = nameKept(work, 'role', line.role);
  const reportsTo = manager
    ? nameReference(work, 'lines', 'reportsTo', other.reportsTo, manager)
    : nameKept(work, 'reportsTo', line.reportsTo);
  if (reportsTo === undefined) return;
  const said = written.map(([field]) => [
    field,
    textOfField(work, basis, 'lines', other, field, change, '') ?? '',
  ]);
  const texts = { relation: line.relation, ...(Object.fromEntries(said) as Record<string, string>) };
  draft.insert('lines', lastLine(work), index, { role, reportsTo, ...texts }, change);
}

/** A role of the workbook as it is, as the lines sheet names it. */
function nameKept({ roles, names }: Work, field: string, { code, written }: Reference): string {
  const role = code ? roles.ofCode(code) : undefined;
  return (role && names.inColumn('lines', field, role)) ?? written;
}

/** What a cell has to say of a line of the new organisation; undefined where it cannot, which is noted. */
function textOfField(
  work: Work,
  basis: FollowBasis,
  kind: SheetKind,
  line: Line,
  field: string,
  change: Change,
  before: string,
): string | undefined {
  switch (field) {
    case 'reportsTo':
      return nameReference(work, kind, 'reportsTo', line.reportsTo, change);
    case 'basis':
      return writtenAlike(before, joinEntries(line.basis.map(basis.ofAfter), work.context.tables.language));
    default:
      return field === 'relation' ? line.relation : line.notes;
  }
}

function* addingLines(work: Work, basis: FollowBasis): Turns<void> {
  const { context, after, chosen, roles, comparison, draft } = work;
  if (chosen.line.added.size === 0) return;
  const rows = new Map<number, number>();
  const standing = context.organisation.lines.flatMap(({ role, source }, index) => {
    const row = rowOf(context, 'lines', source);
    if (!row || draft.isRemoved(row)) return [];
    const other = comparison.matches.line[index]!;
    if (other !== -1) rows.set(other, source.row);
    return [{ owner: roles.ofCode(role.code ?? '')?.code ?? role.written, row: source.row }];
  });
  const ordered = after.lines.map(({ role }, index) => ({
    owner: ownerOf(work, role),
    row: rows.get(index),
    isNew: chosen.line.added.has(index),
  }));
  const anchors = anchorRows(ordered, standing, lastLine(work));
  const column = managerColumn(work);
  yield* inPortions(chosen.line.added, ([index, change]) => {
    const line = after.lines[index]!;
    const isTold = column(line, change);
    const { basis: entries, notes } = line;
    if (isTold && entries.length === 0 && notes === '') return;
    insertLine(work, basis, line, anchors[index], index, change);
  });
}

/** The row below which a line comes where there is no other: the last, the header where there is none. */
function lastLine({ context }: Work): number | undefined {
  return context.organisation.lines.reduce<number | undefined>(
    (last, { source }) => (rowOf(context, 'lines', source) ? source.row : last),
    context.tables.layout.lines?.headerRow,
  );
}

function ownerOf({ roles }: Work, reference: Reference): string {
  return roles.ofReference(reference)?.code ?? reference.written;
}

function insertLine(
  work: Work,
  basis: FollowBasis,
  line: Line,
  anchor: number | undefined,
  order: number,
  change: Change,
): void {
  const role = nameReference(work, 'lines', 'role', line.role, change);
  const reportsTo = nameReference(work, 'lines', 'reportsTo', line.reportsTo, change);
  if (role === undefined || reportsTo === undefined) return;
  const compared = work.comparison.fields.line ?? [];
  const entries = line.basis.map(basis.ofAfter);
  const fields = {
    role,
    reportsTo,
    relation: line.relation,
    ...(compared.includes('basis') && { basis: joinEntries(entries, work.context.tables.language) }),
    ...(compared.includes('notes') && { notes: line.notes }),
  };
  work.draft.insert('lines', anchor, order, fields, change);
}
