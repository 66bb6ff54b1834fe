import { summariseRoles } from '../../src/operations/summariseRoles';
import { type SheetModel } from '../../src/workbench/model/sheet';
import { openExcel, textsOf, type Content } from './openExcel';

const now = new Date(2026, 10, 23);
const forty = 'Senior officer: data/archive [all] *2026*';

/** One of each kind of role that is out of the ordinary, by code. */
const odd: Content = {
  about: [{ key: 'organisation', value: 'Centre for Data' }],
  roles: [
    { code: '1', title: 'Director' },
    { code: '2/a', title: forty },
    { code: '3', title: 'Researcher' },
    { code: '4', title: 'Researcher' },
    { code: '5', title: 'Silent' },
    { code: '6', title: 'Lost' },
    { code: '7', title: 'Ring one' },
    { code: '8', title: 'Ring two' },
    { code: '9', title: 'Flexible', kind: 'flexible' },
    { code: '10', title: 'Temporary', kind: 'temporary' },
    { code: '11', title: 'Empty', status: 'vacant' },
    { code: '12', title: 'Shared', holder: 'Mona; Adel; Samir' },
    { code: '', title: 'Without: a code/number' },
    { code: '14', title: 'Long', unit: 'Archive' },
  ],
  duties: ['1', '2/a', '3', '4', '6', '7', '8', '9', '10', '11', '12']
    .map((role) => ({
      role,
      number: '1',
      text: `Does the work of ${role}.`,
    }))
    .concat([{ role: '14', number: '1', text: 'Keeps the archive in order. '.repeat(400).trim() }]),
  lines: [
    ...['2/a', '3', '4', '5', '9', '10', '11', '12', '14'].map((role) => ({ role, reportsTo: '1' })),
    { role: '7', reportsTo: '8' },
    { role: '8', reportsTo: '7' },
  ].map((line) => ({ ...line, relation: 'administrative' })),
};

describe('a role out of the ordinary has a proper sheet', () => {
  let sheet: (name: string) => SheetModel;
  let names: readonly string[];
  beforeAll(async () => {
    const opened = await openExcel(odd);
    ({ sheet } = opened);
    const done = await summariseRoles({ roles: 'all', now });
    names = done.outcome === 'written' ? done.names : [];
  });

  it('with a name that Excel allows, each its own', () => {
    expect(names).toHaveLength(1 + 14);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(15);
    for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/u);
  });

  it.each<[string, string, readonly (string | RegExp)[], readonly string[]]>([
    ['a title with / and : of 40 characters', 'Role 2-a', [forty, 'Does the work of 2/a.'], []],
    [
      'a title that another has too',
      'Role 3',
      ['Researcher', 'Does the work of 3.'],
      ['Does the work of 4.'],
    ],
    ['the other one', 'Role 4', ['Researcher', 'Does the work of 4.'], ['Does the work of 3.']],
    ['no duties', 'Role 5', ['The duties of this role have not been written yet.'], ['Duties']],
    [
      'no manager',
      'Role 6',
      ['No administrative manager has been set for this role.'],
      ['Place in the structure'],
    ],
    ['a place in a ring', 'Role 7', [/run in a ring/u, 'Ring two (8)'], []],
    ['the kind flexible', 'Role 9', ['Flexible'], []],
    ['the kind temporary', 'Role 10', ['Temporary'], []],
    ['no holder', 'Role 11', ['Vacant'], []],
    [
      'three holders',
      'Role 12',
      ['Mona, Adel, Samir', 'Holder of the role (3)', 'Samir'],
      ['Holder of the role'],
    ],
    ['no code', 'Without a code number', ['Without: a code/number'], []],
  ])('for %s', (_, name, there, absent) => {
    const found = names.find((one) => one === name) ?? names.find((one) => one.startsWith(name.slice(0, 7)));
    const texts = textsOf(sheet(found!)).flat();
    for (const text of there) {
      expect(texts).toContainEqual(typeof text === 'string' ? text : expect.stringMatching(text));
    }
    for (const text of absent) expect(texts).not.toContain(text);
    // Whatever is odd about the role, it can be acknowledged.
    expect(texts).toContain('Human resources');
  });

  it('for a duty that no page holds: all of it stands there, in rows that Excel allows', () => {
    const long = sheet('Role 14');
    const text = odd.duties!.at(-1)!['text']!.replaceAll(' ', '');
    // The heading stands again where a page begins with the rest of the duty.
    const written = textsOf(long)
      .flat()
      .filter((one) => one !== 'Duties')
      .join('')
      .replaceAll(' ', '');
    expect(written.includes(text)).toBe(true);
    expect(Math.max(...[...long.rows.values()].map(({ height = 0 }) => height))).toBeLessThanOrEqual(409);
    expect(long.pageLayout.rowBreaks.length).toBeGreaterThan(0);
  });
});
