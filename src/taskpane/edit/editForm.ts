import { type Duty, type Line, type SheetKind } from '../../organisation/model';
import { changeCode, renumberRoles } from '../../organisation/planning/codes';
import { type EditContext, type Planned, refuse } from '../../organisation/planning/context';
import {
  addDuty,
  changeDuty,
  dutiesOf,
  nextNumber,
  removeDuty,
  renumberDuties,
} from '../../organisation/planning/duties';
import { addLine, changeLine, changeManager, linesOf, removeLine } from '../../organisation/planning/lines';
import { addRole, changeRole, removeRole, retireRole } from '../../organisation/planning/roles';
import { keeps, rowOf, textOf } from '../../organisation/planning/rows';
import { keyWordOf } from '../../organisation/planning/spelling';

/** What HR can do here, in the order of the list. */
export const tasks = {
  roles: [
    'addRole',
    'changeRole',
    'changeManager',
    'changeCode',
    'retireRole',
    'removeRole',
    'renumberRoles',
  ],
  duties: ['addDuty', 'changeDuty', 'removeDuty', 'renumberDuties'],
  lines: ['addLine', 'changeLine', 'removeLine'],
} as const;
export type Task = (typeof tasks)[keyof typeof tasks][number];

/** What stands in the fields. Roles, duties and lines go by their index in the organisation, as text. */
export type EditForm = Readonly<{
  task: Task;
  role: string | null;
  /** The duty or line that is changed. */
  item: string | null;
  manager: string | null;
  /** What HR typed, by field; a field that is absent was not touched. */
  texts: Readonly<Record<string, string>>;
}>;

export const emptyForm: EditForm = { task: 'addRole', role: null, item: null, manager: null, texts: {} };

/** Which fields a task asks for, beside the texts. */
export function asks(
  task: Task,
): Readonly<{ role: boolean; item: 'duty' | 'line' | null; manager: boolean }> {
  const item =
    task === 'changeDuty' || task === 'removeDuty'
      ? 'duty'
      : task === 'changeLine' || task === 'removeLine'
        ? 'line'
        : null;
  return {
    role: task !== 'addRole' && task !== 'renumberRoles',
    item,
    manager: task === 'changeManager' || task === 'addLine' || task === 'changeLine',
  };
}

const roleFields = [
  'title',
  'titleEn',
  'unit',
  'track',
  'rank',
  'grade',
  'count',
  'kind',
  'holder',
  'status',
  'aliases',
  'lead',
  'notes',
];

/** The texts that a task asks for: of the sheet's fields those that have a column. */
export function fieldsOf(
  task: Task,
  context: EditContext,
): Readonly<{ kind: SheetKind; fields: readonly string[] }> {
  const kept = (kind: SheetKind, fields: readonly string[]) => ({
    kind,
    fields: fields.filter((field) => keeps(context, kind, field)),
  });
  switch (task) {
    case 'addRole':
      return kept('roles', ['code', ...roleFields]);
    case 'changeRole':
      return kept('roles', roleFields);
    case 'changeCode':
      return kept('roles', ['code']);
    case 'addDuty':
    case 'changeDuty':
      return kept('duties', ['number', 'text', 'cadence']);
    case 'addLine':
    case 'changeLine':
      return kept('lines', ['relation', 'basis', 'notes']);
    default:
      return { kind: 'roles', fields: [] };
  }
}

/** The duties or lines of the chosen role, with their index in the organisation. */
export function itemsOf(
  form: EditForm,
  context: EditContext,
): readonly Readonly<{ key: string; item: Duty | Line }>[] {
  if (form.role === null) return [];
  const { organisation } = context;
  const index = Number(form.role);
  if (asks(form.task).item === 'duty') {
    return dutiesOf(context, index).map((item) => ({ key: String(organisation.duties.indexOf(item)), item }));
  }
  return linesOf(context, index).map((item) => ({ key: String(organisation.lines.indexOf(item)), item }));
}

/** What a field shows: what HR typed, else what stands in the workbook, else a proposal. */
export function shownText(form: EditForm, context: EditContext, kind: SheetKind, field: string): string {
  const typed = form.texts[field];
  if (typed !== undefined) return typed;
  const { roles, duties, lines } = context.organisation;
  const own = (source: Parameters<typeof rowOf>[2]) =>
    keyWordOf(field, textOf(rowOf(context, kind, source)?.fields[field]).trim());
  if ((form.task === 'changeRole' || form.task === 'changeCode') && form.role !== null)
    return own(roles[Number(form.role)]!.source);
  if (form.task === 'changeDuty' && form.item !== null) return own(duties[Number(form.item)]!.source);
  if (form.task === 'changeLine' && form.item !== null) return own(lines[Number(form.item)]!.source);
  if (form.task === 'addDuty' && form.role !== null && field === 'number')
    return nextNumber(context, Number(form.role));
  if (form.task === 'addLine' && field === 'relation') return 'technical';
  return '';
}

/** Which of the choices is still to be made; null where none is. */
export function missingChoice(form: EditForm): 'role' | 'item' | 'manager' | null {
  const needed = asks(form.task);
  if (needed.role && form.role === null) return 'role';
  if (needed.item !== null && form.item === null) return 'item';
  if (form.task === 'addLine' && form.manager === null) return 'manager';
  return null;
}

/** The plan of what the form asks for. All its choices must have been made. */
export function planOf(form: EditForm, context: EditContext): Planned {
  const { duties, lines } = context.organisation;
  const role = Number(form.role);
  const manager = form.manager === null ? undefined : Number(form.manager);
  const { kind, fields } = fieldsOf(form.task, context);
  const all = Object.fromEntries(fields.map((field) => [field, shownText(form, context, kind, field)]));
  switch (form.task) {
    case 'addRole':
      return addRole(context, all);
    case 'changeRole':
      return changeRole(context, role, form.texts);
    case 'changeManager':
      return changeManager(context, role, manager ?? null);
    case 'changeCode':
      return changeCode(context, role, all.code ?? '');
    case 'retireRole':
      return retireRole(context, role);
    case 'removeRole':
      return removeRole(context, role);
    case 'renumberRoles':
      return renumberRoles(context);
    case 'addDuty':
      return addDuty(context, role, all);
    case 'changeDuty':
      return changeDuty(context, duties[Number(form.item)]!, form.texts);
    case 'removeDuty':
      return removeDuty(context, duties[Number(form.item)]!);
    case 'renumberDuties':
      return renumberDuties(context, role);
    case 'addLine':
      return addLine(context, role, manager!, all);
    case 'changeLine':
      return changeLine(context, lines[Number(form.item)]!, form.texts, manager);
    case 'removeLine':
      return removeLine(context, lines[Number(form.item)]!);
  }
}

/**
 * The plan over the workbook as it is now. Where what HR chose no longer stands where it stood when it was chosen, a
 * refusal: another role must not be changed in its place.
 */
export function planAnew(form: EditForm, before: EditContext, now: EditContext): Planned {
  const isSame =
    isSameAt(form.role, before.organisation.roles, now.organisation.roles, (role) => [
      role.code,
      role.title,
    ]) &&
    isSameAt(form.manager, before.organisation.roles, now.organisation.roles, (role) => [
      role.code,
      role.title,
    ]) &&
    (asks(form.task).item === 'duty'
      ? isSameAt(form.item, before.organisation.duties, now.organisation.duties, ({ role, number, text }) => [
          role.written,
          number,
          text,
        ])
      : isSameAt(form.item, before.organisation.lines, now.organisation.lines, (line) => [
          line.role.written,
          line.reportsTo.written,
          line.relation,
        ]));
  return isSame ? planOf(form, now) : refuse('edit.refusal.moved');
}

function isSameAt<Item>(
  key: string | null,
  before: readonly Item[],
  now: readonly Item[],
  tell: (item: Item) => readonly string[],
): boolean {
  if (key === null) return true;
  const [one, other] = [before[Number(key)], now[Number(key)]];
  return one !== undefined && other !== undefined && tell(one).join('\n') === tell(other).join('\n');
}
