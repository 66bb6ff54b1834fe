import { compareOrganisations } from '../../../src/organisation/compare/compareOrganisations';
import {
  byKind,
  changeKey,
  groupChanges,
  tick,
  tickedAtFirst,
  tickOf,
} from '../../../src/taskpane/regulation/changesForm';
import { buildOrganisation } from '../../organisation/build';

const before = buildOrganisation({
  language: 'en',
  units: [{ name: 'Archive' }],
  roles: [
    { code: '1', title: 'Director' },
    { code: '2', title: 'Archivist', unit: 'Archive' },
    { code: '3', title: 'Clerk', unit: 'Archive' },
  ],
  duties: [
    { role: '1', number: '1', text: 'Leads the centre.' },
    { role: '2', number: '1', text: 'Keeps the archive.' },
    { role: '3', number: '1', text: 'Counts the boxes.' },
  ],
});
const after = buildOrganisation({
  language: 'en',
  units: [{ name: 'Archive' }, { name: 'Press' }],
  roles: [
    { code: '1', title: 'DIRECTOR' },
    { code: '2', title: 'Archivist', unit: 'Archive' },
    { code: '4', title: 'Spokesperson', unit: 'Press' },
  ],
  duties: [
    { role: '1', number: '1', text: 'Leads the centre.' },
    { role: '2', number: '1', text: 'Keeps the archive.' },
    { role: '2', number: '2', text: 'Lends out records.' },
    { role: '4', number: '1', text: 'Answers the press.' },
  ],
});
const comparison = compareOrganisations(before, after);
const told = comparison.changes.map(({ what, change, isWording }) => [what, change, isWording].join(' '));

it('ticks what is added or changed; what would go, and mere spelling, it does not', () => {
  const ticked = tickedAtFirst(comparison);
  const isTicked = comparison.changes.map((change) => ticked.has(changeKey(change)));
  expect(told.filter((_, at) => isTicked[at])).toEqual([
    'role added false',
    'duty added false',
    'duty added false',
    'unit added false',
  ]);
  expect(told.filter((_, at) => !isTicked[at])).toEqual([
    'role changed true',
    'role removed false',
    'duty removed false',
  ]);
});

it('groups by role: the units, the workbook’s roles with what they get, then new roles', () => {
  const groups = groupChanges(comparison);
  expect(groups.map(({ role, changes }) => [role?.title ?? null, changes.length])).toEqual([
    [null, 1],
    ['Director', 1],
    ['Archivist', 1],
    ['Clerk', 2],
    ['Spokesperson', 2],
  ]);
  expect(groups.flatMap(({ changes }) => changes).length).toBe(comparison.changes.length);
});

it('ticks and unticks a group as a whole', () => {
  const [, , , clerk, spokesperson] = groupChanges(comparison);
  const ticked = tickedAtFirst(comparison);
  expect(tickOf(ticked, clerk!.changes)).toBe(false);
  expect(tickOf(ticked, spokesperson!.changes)).toBe(true);
  const some = tick(ticked, spokesperson!.changes.slice(1), false);
  expect(tickOf(some, spokesperson!.changes)).toBe('mixed');
  expect(tickOf(tick(some, clerk!.changes, true), clerk!.changes)).toBe(true);
});

it('knows a change again when the same two are compared again', () => {
  const again = compareOrganisations(before, after);
  expect(again.changes.map(changeKey)).toEqual(comparison.changes.map(changeKey));
  expect(new Set(comparison.changes.map(changeKey)).size).toBe(comparison.changes.length);
});

it('lists differences by kind, and no kind without any', () => {
  expect(byKind(comparison).map(({ kind, changes }) => [kind, changes.length])).toEqual([
    ['added', 4],
    ['changed', 1],
    ['removed', 2],
  ]);
});
