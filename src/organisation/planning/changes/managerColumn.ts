import { type Change } from '../../compare/comparison';
import { RowMap } from '../../rowMap';
import { type Line } from '../../model';
import { keeps, rowOf, textOf } from '../rows';
import { type FinalRole } from './finalRoles';
import { nameReference, type Work } from './work';

/**
 * Writes a new administrative line into the manager's column of its role's row, where the workbook keeps its lines there, and says
 * whether it did. A new role's goes into its new row.
 */
export function managerColumn(work: Work): (line: Line, change: Change) => boolean {
  const { context, roles, draft } = work;
  const { layout, rows } = context.tables;
  const isUsed = (rows.roles ?? []).some(({ fields }) => textOf(fields.reportsTo).trim() !== '');
  if (!keeps(context, 'roles', 'reportsTo') || (layout.lines && !isUsed)) return () => false;
  const placeOf = rowsOfRoles(work);
  return (line, change) => {
    if (line.relation !== 'administrative') return false;
    const place = placeOf(line);
    const role = roles.ofReference(line.role);
    if (!place || !role) return false;
    const write = (name: string) => {
      if (place.isNew) return draft.setNew('roles', place.index, 'reportsTo', name);
      const row = rowOf(context, 'roles', context.organisation.roles[place.index]!.source)!;
      const isFree = !draft.isRemoved(row) && draft.textIn(row, 'reportsTo').trim() === '';
      return isFree && draft.set('roles', row, 'reportsTo', name, change);
    };
    const name = nameReference(work, 'roles', 'reportsTo', line.reportsTo, change);
    return name !== undefined && write(name);
  };
}

type Place = Readonly<{ isNew: boolean; index: number }>;

/** The row in which a line of the new organisation belongs: that of the role in whose row it stood there, else its role's first. */
function rowsOfRoles({ after, comparison, roles }: Work): (line: Line) => Place | undefined {
  const places = new Map<number, Place>();
  comparison.matches.role.forEach((other, index) => {
    if (other !== -1 && roles.kept[index]) places.set(other, { isNew: false, index });
  });
  const byRole = new Map<FinalRole, Place>();
  roles.kept.forEach((role, index) => role && byRole.set(role, { isNew: false, index }));
  for (const [index, role] of roles.added) {
    places.set(index, { isNew: true, index });
    byRole.set(role, { isNew: true, index });
  }
  const rows = new RowMap(after.roles.map(({ source }, index) => [source, index]));
  return ({ source, role }) => {
    const own = rows.get(source);
    const final = roles.ofReference(role);
    return (own === undefined ? undefined : places.get(own)) ?? (final && byRole.get(final));
  };
}
