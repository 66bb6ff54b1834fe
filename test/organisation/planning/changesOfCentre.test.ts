import { compareOrganisations } from '../../../src/organisation/compare/compareOrganisations';
import { type Change, type ComparedFields } from '../../../src/organisation/compare/comparison';
import { planChanges } from '../../../src/organisation/planning/changes';
import { prepareEdits } from '../../../src/organisation/planning/context';
import { type BuiltTables, buildOrganisation, buildTables } from '../build';

const before: BuiltTables = {
  roles: [
    { code: '1', title: 'Director' },
    { code: '2', title: 'Archivist', unit: 'Archive' },
    { code: '3', title: 'Clerk', unit: 'Office' },
  ],
  duties: [
    { role: 'Director', number: '1', text: 'Leads the centre' },
    { role: 'Archivist', number: '1', text: 'Keeps the archive' },
    { role: 'Clerk', number: '1', text: 'Writes the letters' },
  ],
  lines: [
    { role: '2', reportsTo: '1', basis: '2.1' },
    { role: '3', reportsTo: '1' },
  ],
  language: 'en',
};

function plan(
  after: BuiltTables,
  pick: (change: Change) => boolean = () => true,
  fields?: ComparedFields,
  from = before,
) {
  const context = prepareEdits(buildTables(from));
  const wanted = buildOrganisation({ ...after, language: 'en' });
  const comparison = compareOrganisations(context.organisation, wanted, fields ? { fields } : {});
  const { plan: edits, unwritten } = planChanges(
    context,
    wanted,
    comparison,
    comparison.changes.filter(pick),
  );
  return {
    short: [
      ...edits.cells.map(({ sheet, cell, before: was, after: is }) => `${sheet} ${cell}: ${was} → ${is}`),
      ...edits.insertions.map(
        ({ sheet, after: row, values }) => `${sheet} +${row}: ${Object.values(values).join(' | ')}`,
      ),
      ...edits.removals.map(({ sheet, row }) => `${sheet} -${row}`),
    ],
    unwritten: unwritten.map(
      ({ change, why }) => `${change.what} ${change.field ?? change.change}: ${why.message}`,
    ),
  };
}

it('puts new roles, their duties and lines below their neighbours, in their order', () => {
  const after: BuiltTables = {
    roles: [
      before.roles![0]!,
      before.roles![1]!,
      { code: '7', title: 'Reader', unit: 'Archive' },
      { code: '8', title: 'Binder', unit: 'Archive' },
      before.roles![2]!,
    ],
    duties: [
      ...before.duties!.slice(0, 2),
      { role: '7', number: '1', text: 'Reads' },
      { role: '7', number: '2', text: 'Reads aloud' },
      { role: '8', number: '1', text: 'Binds' },
      before.duties![2]!,
    ],
    lines: [...before.lines!, { role: '7', reportsTo: '2' }, { role: '8', reportsTo: '7' }],
  };
  expect(plan(after)).toEqual({
    short: [
      'Roles +3: 7 | Reader | Archive',
      'Roles +3: 8 | Binder | Archive',
      'Duties +3: Reader | 1 | Reads',
      'Duties +3: Reader | 2 | Reads aloud',
      'Duties +3: Binder | 1 | Binds',
      'Reporting lines +3: 7 | 2',
      'Reporting lines +3: 8 | 7',
    ],
    unwritten: [],
  });
});

it('lets cells that name a role by its title or number follow', () => {
  const after: BuiltTables = {
    roles: [before.roles![0]!, { code: '20', title: 'Head archivist', unit: 'Archive' }, before.roles![2]!],
    duties: [before.duties![0]!, { role: '20', number: '1', text: 'Keeps the archive' }, before.duties![2]!],
    lines: [{ role: '20', reportsTo: '1', basis: '20.1' }, before.lines![1]!],
  };
  expect(plan(after).short).toEqual([
    'Roles A3: 2 → 20',
    'Roles B3: Archivist → Head archivist',
    'Duties A3: Archivist → Head archivist',
    'Reporting lines A2: 2 → 20',
    'Reporting lines D2: 2.1 → 20.1',
  ]);
});

it('takes the duties and lines of a role that goes along', () => {
  const after: BuiltTables = {
    roles: before.roles!.slice(0, 2),
    duties: before.duties!.slice(0, 2),
    lines: before.lines!.slice(0, 1),
  };
  const gone = ['Roles -4', 'Duties -4', 'Reporting lines -3'];
  expect(plan(after).short).toEqual(gone);
  expect(plan(after, ({ what }) => what === 'role').short).toEqual(gone);
});

it('writes what it can and says what has no place', () => {
  const narrow: BuiltTables = {
    roles: before.roles!.map(({ code, title }) => ({ code, title })),
    columns: { roles: ['code', 'title'] },
    language: 'en',
  };
  const after: BuiltTables = {
    roles: [{ code: '1', title: 'Director General', lead: 'Leads:' }, ...before.roles!.slice(1)],
    duties: before.duties!.slice(0, 1).map((duty) => ({ ...duty, role: '1' })),
    units: [{ name: 'Archive' }],
  };
  const fields = { role: ['code', 'title', 'lead'], duty: ['number', 'text'], unit: ['name'] };
  expect(plan(after, undefined, fields, narrow)).toEqual({
    short: ['Roles B2: Director → Director General'],
    unwritten: [
      'role lead: edit.refusal.no-column',
      'duty added: edit.refusal.no-sheet',
      'unit added: edit.refusal.no-sheet',
    ],
  });
});

it('gives no number that another role keeps, and names no role that does not come', () => {
  const after: BuiltTables = {
    roles: [
      before.roles![0]!,
      { code: '3', title: 'Archivist', unit: 'Archive' },
      { code: '2', title: 'Clerk', unit: 'Office' },
      { code: '9', title: 'Porter' },
    ],
    duties: before.duties,
    lines: [
      { role: '3', reportsTo: '1', basis: '3.1' },
      { role: '2', reportsTo: '9' },
    ],
  };
  const one = plan(after, ({ field, before: side }) => field === 'code' && side?.value === '2');
  expect(one).toEqual({ short: [], unwritten: ['role code: compare.refusal.code-kept'] });
  const line = plan(after, ({ what }) => what === 'line');
  expect(line).toEqual({ short: [], unwritten: ['line reportsTo: compare.refusal.role-missing'] });
  expect(plan(after, ({ field }) => field === 'code').short).toContain('Roles A3: 2 → 3');
});
