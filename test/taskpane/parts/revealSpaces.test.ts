import { revealSpaces } from '../../../src/taskpane/parts/revealSpaces';

it.each([
  ['Head of  Teaching', 'Head of Teaching', 'Head of␣␣Teaching'],
  [' مدير ', 'مدير', '␣مدير␣'],
  ['مدير\u00a0المركز', 'مدير المركز', 'مدير⍽المركز'],
  ['\u200fباحث', 'باحث', '¤باحث'],
  ['سطر\nوآخر ', 'سطر\nوآخر', 'سطر\nوآخر␣'],
  ['مدير  قديم', 'مدير جديد', 'مدير  قديم'],
  ['', 'مدير', ''],
])('shows of %j before %j what differs: %j', (before, after, shown) => {
  expect(revealSpaces(before, after)).toBe(shown);
});
