import { foldCode, foldText, tidyCode } from '../fold';
import { combine, type EditContext, type Planned, refuse } from './context';
import { editRow, type FieldTexts, insertRow, keeps, lastRow, refuseSheet, removeRow, rowOf } from './rows';

/** A new role, below the last one of its unit; at the end of the sheet where it has none there. */
export function addRole(context: EditContext, fields: FieldTexts): Planned {
  const code = tidyCode(fields.code ?? '');
  if (code === '') return refuse('edit.refusal.no-code');
  if ((fields.title ?? '').trim() === '') return refuse('edit.refusal.no-title');
  const { roles } = context.organisation;
  const bearer = roles.find((role) => foldCode(role.code) === foldCode(code));
  if (bearer) return refuse('edit.refusal.code-taken', { code, title: bearer.title });
  const last = lastRow(context, 'roles');
  if (last === undefined) return refuseSheet('roles');
  const unit = foldText(fields.unit ?? '');
  const peers = unit === '' ? [] : roles.filter((role) => foldText(role.unit) === unit);
  return insertRow(context, 'roles', peers.at(-1)?.source.row ?? last, { ...fields, code });
}

/** Other texts in a role's own row. Its code is changed by `changeCode`, which follows it through the workbook. */
export function changeRole(context: EditContext, index: number, fields: FieldTexts): Planned {
  const row = rowOf(context, 'roles', context.organisation.roles[index]!.source)!;
  if (fields.title !== undefined && fields.title.trim() === '') return refuse('edit.refusal.no-title');
  return editRow(context, 'roles', row, fields);
}

/** The role stays in the sheet as abolished, every row of a job share; it needs a column that can say so. */
export function retireRole(context: EditContext, index: number): Planned {
  if (!keeps(context, 'roles', 'status')) return refuse('edit.refusal.no-status');
  return combine(shares(context, index).map((share) => changeRole(context, share, { status: 'abolished' })));
}

/** Takes a role out with its duties and lines; lines and duties that only mention it stay, and are findings then. */
export function removeRole(context: EditContext, index: number): Planned {
  const { roles, duties, lines } = context.organisation;
  const gone = shares(context, index);
  const { code } = roles[index]!;
  const isLast = roles.every((role, other) => gone.includes(other) || foldCode(role.code) !== foldCode(code));
  const rows = [
    ...gone.map((share) => ['roles', roles[share]!.source] as const),
    // Where another role bears the code, nobody knows whose duties they are.
    ...(isLast && code !== '' ? duties.filter(({ role }) => role.code === code) : []).map(
      ({ source }) => ['duties', source] as const,
    ),
    ...(isLast && code !== ''
      ? lines.filter(({ role, reportsTo }) => role.code === code || reportsTo.code === code)
      : []
    ).map(({ source }) => ['lines', source] as const),
  ];
  return combine(
    rows.flatMap(([kind, source]) => {
      const row = rowOf(context, kind, source);
      return row ? [removeRow(kind, row)] : [];
    }),
  );
}

/** The rows of one job, by index. */
function shares({ structure }: EditContext, index: number): readonly number[] {
  const first = structure.representative[index];
  return structure.representative.flatMap((other, share) => (other === first ? [share] : []));
}
