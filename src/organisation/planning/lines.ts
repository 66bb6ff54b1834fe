import { emptyPlan } from '../edit';
import { type Line } from '../model';
import { chainAbove } from '../structure';
import { combine, type EditContext, type Planned, refuse } from './context';
import { nameAsColumn } from './naming';
import { editRow, type FieldTexts, insertRow, keeps, lastRow, refuseSheet, removeRow, rowOf } from './rows';

/** A new line of a role to a manager, below its last line. */
export function addLine(context: EditContext, index: number, manager: number, fields: FieldTexts): Planned {
  const refusal = refuseManager(context, index, manager, fields.relation ?? 'administrative');
  if (refusal) return refusal;
  const end = lastRow(context, 'lines');
  if (end === undefined) return refuseSheet('lines');
  const { roles } = context.organisation;
  const own = linesOf(context, index).filter(({ source }) => rowOf(context, 'lines', source));
  let after = own.at(-1)?.source.row;
  for (let above = index - 1; above >= 0 && after === undefined; above -= 1) {
    const { code } = roles[above]!;
    const before = context.organisation.lines.filter(
      ({ role, source }) => code !== '' && role.code === code && rowOf(context, 'lines', source),
    );
    after = before.at(-1)?.source.row;
  }
  return insertRow(context, 'lines', after ?? end, {
    ...fields,
    role: nameAsColumn(context, 'lines', 'role', index),
    reportsTo: nameAsColumn(context, 'lines', 'reportsTo', manager),
  });
}

/** Other texts in a line's row, or another manager. A line that stands in the role's own row has a manager only. */
export function changeLine(context: EditContext, line: Line, fields: FieldTexts, manager?: number): Planned {
  const kind = rowOf(context, 'lines', line.source) ? 'lines' : 'roles';
  const row = rowOf(context, kind, line.source)!;
  if (manager === undefined) return editRow(context, kind, row, fields);
  const index = subordinateOf(context, line);
  const refusal =
    index === undefined
      ? undefined
      : refuseManager(context, index, manager, fields.relation ?? line.relation);
  if (refusal) return refusal;
  const reportsTo = nameAsColumn(context, kind, 'reportsTo', manager);
  return editRow(context, kind, row, { ...fields, reportsTo });
}

/** Takes a line's row out; of a line that stands in the role's own row, the manager. */
export function removeLine(context: EditContext, line: Line): Planned {
  const row = rowOf(context, 'lines', line.source);
  if (row) return removeRow('lines', row);
  return editRow(context, 'roles', rowOf(context, 'roles', line.source)!, { reportsTo: '' });
}

/**
 * Another administrative manager for a role, or none: where the line stands it is changed, the first one where there are
 * several; where there is none, the manager's column is filled or a line is added.
 */
export function changeManager(context: EditContext, index: number, manager: number | null): Planned {
  const [line] = linesOf(context, index).filter(({ relation }) => relation === 'administrative');
  if (manager === null) return line ? removeLine(context, line) : emptyPlan;
  if (line) return changeLine(context, line, {}, manager);
  if (!keeps(context, 'roles', 'reportsTo')) {
    return addLine(
      context,
      index,
      manager,
      keeps(context, 'lines', 'relation') ? { relation: 'administrative' } : {},
    );
  }
  const refusal = refuseManager(context, index, manager, 'administrative');
  if (refusal) return refusal;
  const row = rowOf(context, 'roles', context.organisation.roles[index]!.source)!;
  return combine([
    editRow(context, 'roles', row, { reportsTo: nameAsColumn(context, 'roles', 'reportsTo', manager) }),
  ]);
}

/** The lines of which a role is the subordinate, in the order of the organisation. */
export function linesOf({ organisation, structure }: EditContext, index: number): readonly Line[] {
  const first = structure.representative[index]!;
  return organisation.lines.filter((_, line) => structure.ends[line]!.role === first);
}

function subordinateOf({ organisation, structure }: EditContext, line: Line): number | undefined {
  const at = organisation.lines.indexOf(line);
  const role = structure.ends[at]?.role;
  return role === undefined || role === -1 ? undefined : role;
}

/** Nobody reports to themselves, to an abolished role, or administratively to one who stands below them. */
function refuseManager(context: EditContext, index: number, manager: number, relation: string) {
  const { organisation, structure } = context;
  const { roles } = organisation;
  const first = structure.representative[index]!;
  const above = structure.representative[manager]!;
  const names = { role: roles[index]!.title, manager: roles[manager]!.title };
  if (first === above) return refuse('edit.refusal.own-manager', names);
  if (roles[manager]!.status === 'abolished') return refuse('edit.refusal.abolished-manager', names);
  if (relation !== 'administrative') return undefined;
  const chain = [above, ...chainAbove(structure, above)];
  const at = chain.indexOf(first);
  if (at < 0) return undefined;
  const path = chain.slice(0, at + 1).map((step) => roles[step]!.title);
  return refuse('edit.refusal.below', { ...names, path: path.join(' > ') });
}
