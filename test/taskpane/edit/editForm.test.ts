import { prepareEdits } from '../../../src/organisation/planning/context';
import {
  asks,
  type EditForm,
  emptyForm,
  fieldsOf,
  itemsOf,
  missingChoice,
  planAnew,
  planOf,
  shownText,
  type Task,
  tasks,
} from '../../../src/taskpane/edit/editForm';
import { buildTables } from '../../organisation/build';

const built = {
  language: 'en',
  roles: [
    { code: '1', title: 'Director', kind: 'Permanent' },
    { code: '2', title: 'Archivist', unit: 'Archive' },
    { code: '3', title: 'Clerk', unit: 'Archive' },
  ],
  duties: [{ role: '2', number: '1', text: 'Keeps.' }],
  lines: [
    { role: '2', reportsTo: '1', relation: 'Administrative' },
    { role: '3', reportsTo: '2', relation: 'Administrative' },
  ],
  columns: { roles: ['code', 'title', 'unit', 'kind', 'status'] },
} as const;
const context = prepareEdits(buildTables(built));
const form = (task: Task, more: Partial<EditForm> = {}): EditForm => ({ ...emptyForm, task, ...more });

it('asks for fields that have a column only', () => {
  expect(fieldsOf('addRole', context).fields).toEqual(['code', 'title', 'unit', 'kind', 'status']);
});

it('shows what stands in the workbook until HR types, lists by their key words', () => {
  const change = form('changeRole', { role: '0' });
  expect(shownText(change, context, 'roles', 'title')).toBe('Director');
  expect(shownText(change, context, 'roles', 'kind')).toBe('permanent');
  expect(shownText({ ...change, texts: { title: '' } }, context, 'roles', 'title')).toBe('');
});

it('proposes the next number of a duty', () => {
  expect(shownText(form('addDuty', { role: '1' }), context, 'duties', 'number')).toBe('2');
});

it('offers the duties and lines of the chosen role', () => {
  expect(itemsOf(form('changeDuty', { role: '1' }), context)).toMatchObject([
    { key: '0', item: { text: 'Keeps.' } },
  ]);
  expect(itemsOf(form('removeLine', { role: '2' }), context)).toMatchObject([{ key: '1' }]);
  expect(itemsOf(form('removeLine'), context)).toEqual([]);
});

it.each<[Task, Partial<EditForm>, ReturnType<typeof missingChoice>]>([
  ['addRole', {}, null],
  ['renumberRoles', {}, null],
  ['changeRole', {}, 'role'],
  ['changeDuty', { role: '1' }, 'item'],
  ['addLine', { role: '1' }, 'manager'],
  ['changeManager', { role: '1' }, null],
  ['changeLine', { role: '1', item: '0' }, null],
])('%s with %j lacks %j', (task, more, missing) => {
  expect(missingChoice(form(task, more))).toBe(missing);
});

it.each<[Task, Partial<EditForm>, string]>([
  ['addRole', { texts: { code: '9', title: 'Porter' } }, 'insertions'],
  ['changeRole', { role: '1', texts: { unit: 'Office' } }, 'cells'],
  ['changeManager', { role: '2', manager: '0' }, 'cells'],
  ['changeCode', { role: '1', texts: { code: '7' } }, 'cells'],
  ['retireRole', { role: '2' }, 'cells'],
  ['removeRole', { role: '2' }, 'removals'],
  ['addDuty', { role: '2', texts: { text: 'Types.' } }, 'insertions'],
  ['changeDuty', { role: '1', item: '0', texts: { text: 'Keeps all.' } }, 'cells'],
  ['removeDuty', { role: '1', item: '0' }, 'removals'],
  ['addLine', { role: '2', manager: '0' }, 'insertions'],
  ['changeLine', { role: '2', item: '1', texts: { relation: 'technical' } }, 'cells'],
  ['removeLine', { role: '2', item: '1' }, 'removals'],
])('%s makes a plan of %s', (task, more, part) => {
  const plan = planOf(form(task, more), context);
  expect(plan).toHaveProperty(part);
  expect((plan as unknown as Record<string, unknown[]>)[part]!.length).toBeGreaterThan(0);
});

it.each(['renumberRoles', 'renumberDuties'] as const)(
  '%s has nothing to do where all is in order',
  (task) => {
    expect(planOf(form(task, { role: '1' }), context)).toEqual({ cells: [], insertions: [], removals: [] });
  },
);

it('has a form for every task', () => {
  for (const task of Object.values(tasks).flat()) expect(asks(task)).toBeDefined();
});

it('never changes another role in the place of the one that was chosen', () => {
  const sorted = prepareEdits(buildTables({ ...built, roles: [...built.roles].reverse() }));
  const asked = form('changeRole', { role: '0', texts: { unit: 'Office' } });
  expect(planAnew(asked, context, sorted)).toMatchObject({ message: 'edit.refusal.moved' });
  expect(planAnew(asked, context, context)).toMatchObject({ cells: [{ cell: 'C2' }] });
});
