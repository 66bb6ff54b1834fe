import fc from 'fast-check';
import { compareOrganisations } from '../../../src/organisation/compare/compareOrganisations';
import { type Change } from '../../../src/organisation/compare/comparison';
import { type Organisation } from '../../../src/organisation/model';
import { anyTables } from '../arbitrary';
import { buildOrganisation } from '../build';
import { soundWorkbook } from '../soundWorkbook';

const organisations = fc.oneof(
  soundWorkbook().map((tables) => buildOrganisation(tables)),
  anyTables().map((tables) =>
    buildOrganisation({
      ...tables,
      duties: tables.lines.flatMap(({ role }, at) => [
        { role, number: String(at % 3), text: `مهمة ${at % 2}` },
        { role, number: `${at % 3}.1`, text: 'يعد التقارير' },
      ]),
    }),
  ),
);

/** A change from the other side. */
function turned({ change, before, after, ...rest }: Change) {
  const other = change === 'added' ? 'removed' : change === 'removed' ? 'added' : change;
  return { ...rest, change: other, before: after, after: before };
}

const inAnyOrder = (changes: readonly object[]) => changes.map((change) => JSON.stringify(change)).sort();
const keysInOrder = ({ what, change, before, after, field, isWording }: ReturnType<typeof turned>) => ({
  what,
  change,
  before,
  after,
  field,
  isWording,
});

describe('whatever the organisations', () => {
  it('one compared with itself has no differences', () => {
    fc.assert(
      fc.property(organisations, (organisation) => {
        const copy = structuredClone(organisation);
        const { changes, skipped } = compareOrganisations(organisation, copy);
        expect(changes).toEqual([]);
        expect(skipped).toEqual([]);
      }),
    );
  });

  it('exchanged sides exchange added and removed, before and after', () => {
    fc.assert(
      fc.property(organisations, organisations, (one, other) => {
        const there = compareOrganisations(one, other);
        const back = compareOrganisations(other, one);
        expect(inAnyOrder(back.changes.map(turned).map(keysInOrder))).toEqual(
          inAnyOrder(there.changes.map(keysInOrder)),
        );
        for (const thing of ['roles', 'duties', 'lines', 'units'] as const) {
          const { added, removed, ...rest } = there.counts[thing];
          expect(back.counts[thing]).toEqual({ added: removed, removed: added, ...rest });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('what only one side has is told once, and nothing twice', () => {
    fc.assert(
      fc.property(organisations, organisations, (one, other) => {
        const { changes, matches } = compareOrganisations(one, other);
        const lists = { role: 'roles', duty: 'duties', line: 'lines', unit: 'units' } as const;
        for (const [what, list] of Object.entries(lists) as [keyof typeof lists, 'roles'][]) {
          const own = changes.filter((change) => change.what === what);
          if (one[list].length === 0 || other[list].length === 0) continue;
          const removed = own.filter(({ change }) => change === 'removed');
          const added = own.filter(({ change }) => change === 'added');
          expect(one[list].length - removed.length).toBe(other[list].length - added.length);
          expect(matches[what].filter((partner) => partner === -1)).toHaveLength(removed.length);
        }
        const ids = changes.map(({ what, before, after, field }) =>
          [what, before?.index, after?.index, field].join(' '),
        );
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

/** An organisation of 10,000 roles, 60,000 duties and 10,000 lines. */
function large(edit: (code: number) => { title?: string; duty?: string; code?: string }): Organisation {
  const codes = Array.from({ length: 10_000 }, (_, at) => at + 1);
  const codeOf = (code: number) => edit(code).code ?? String(code);
  return buildOrganisation({
    roles: codes.map((code) => ({
      code: codeOf(code),
      title: edit(code).title ?? `موظف/ة ${code} للشؤون ${code % 97}`,
      unit: `وحدة ${code % 300}`,
    })),
    duties: codes.flatMap((code) =>
      [1, 2, 3, 4, 5, 6].map((number) => ({
        role: codeOf(code),
        number: String(number),
        text: `${edit(code).duty ?? 'يتابع'} العمل ${number} في الملف ${code} ويرفع تقريرًا عنه`,
      })),
    ),
    lines: codes.slice(1).map((code) => ({ role: codeOf(code), reportsTo: codeOf(Math.ceil(code / 8)) })),
  });
}

it('compares 10,000 roles and 60,000 duties without looking at all pairs', () => {
  const before = large(() => ({}));
  const after = large((code) => ({
    ...(code % 3 === 0 && { code: `N${code}` }),
    ...(code % 5 === 0 && { title: `أخصائي/ة ${code} للشؤون ${code % 97}` }),
    ...(code % 7 === 0 && code % 3 !== 0 && { duty: 'يراجع ويدقق' }),
  }));
  const { counts } = compareOrganisations(before, after);
  expect(counts.roles).toMatchObject({ added: 0, removed: 0, moved: 3333 });
  expect(counts.duties).toMatchObject({ added: 0, removed: 0 });
});
