import fc from 'fast-check';
import { type Organisation, relations } from '../../src/organisation/model';
import { chainAbove, deriveStructure, type Structure } from '../../src/organisation/structure';
import { explicitTops, tops } from '../../src/organisation/tops';
import { anyTables } from './arbitrary';
import { buildChain, buildOrganisation, type BuiltRow } from './build';

const codesOf = (organisation: Organisation, indexes: readonly number[]) =>
  indexes.map((index) => organisation.roles[index]!.code);

describe('rings', () => {
  it.each([
    ['none in a tree', ['1', '2>1', '3>1', '4>2'], []],
    ['a pair', ['1>2', '2>1'], [['1', '2']]],
    ['a ring below which others hang', ['4>3', '1>3', '2>1', '3>2'], [['1', '3', '2']]],
    [
      'two rings',
      ['1>2', '2>1', '3>4', '4>5', '5>3'],
      [
        ['1', '2'],
        ['3', '4', '5'],
      ],
    ],
    ['no self-report', ['1>1', '2>1'], []],
  ])('%s', (_, roles, rings) => {
    const organisation = buildChain(...roles);
    expect(deriveStructure(organisation).rings.map((ring) => codesOf(organisation, ring))).toEqual(rings);
  });

  it('gives the shortest through its first role where rings are interwoven', () => {
    const organisation = buildOrganisation({
      roles: ['1', '2', '3'].map((code) => ({ code, title: code })),
      lines: [
        { role: 1, reportsTo: 2 },
        { role: 2, reportsTo: 3 },
        { role: 3, reportsTo: 1 },
        { role: 2, reportsTo: 1 },
      ],
    });
    expect(deriveStructure(organisation).rings).toEqual([[0, 1]]);
  });
});

describe('job shares', () => {
  const share: BuiltRow = { code: 2, title: 'باحث', unit: 'البحث', holder: 'منى', reportsTo: 1 };
  it.each([
    ['different holders', { holder: 'علي' }, true],
    ['a vacant half', { holder: '' }, true],
    ['a title spelled otherwise', { holder: 'علي', title: ' باحثٌ:' }, true],
    ['the manager by title', { holder: 'علي', reportsTo: 'مدير' }, true],
    ['the same holder', {}, false],
    ['another title', { holder: 'علي', title: 'محلل' }, false],
    ['another unit', { holder: 'علي', unit: 'المالية' }, false],
    ['another manager', { holder: 'علي', reportsTo: 3 }, false],
    ['another code', { holder: 'علي', code: 4 }, false],
  ])('%s', (_, other, together) => {
    const structure = deriveStructure(
      buildOrganisation({
        roles: [{ code: 1, title: 'مدير' }, { code: 3, title: 'نائب' }, share, { ...share, ...other }],
      }),
    );
    expect(structure.representative[3] === 2).toBe(together);
    if (!together) return;
    expect(structure.managers.administrative[3]).toEqual([0]);
    expect(structure.reports.administrative[0]).toEqual([2]);
    expect(structure.treeSize.get(0)).toBe(2);
  });

  it('go by a row that is not abolished', () => {
    const { representative } = deriveStructure(
      buildOrganisation({
        roles: [
          { ...share, status: 'ملغى' },
          { ...share, holder: 'علي' },
        ],
      }),
    );
    expect(representative).toEqual([1, 1]);
  });
});

describe('tops', () => {
  const body = { code: 'B1', title: 'مجلس', kind: 'هيئة' };
  const two = [
    { code: 1, title: 'أ' },
    { code: 2, title: 'ب' },
  ];
  it.each([
    ['the role under a body', { roles: [body, ...two], lines: [{ role: 2, reportsTo: 'B1' }] }, ['2']],
    ['the marked role', { roles: [two[0]!, { ...two[1]!, reportsTo: 'XX' }] }, ['2']],
    [
      'the root of the largest tree',
      { roles: [...two, { code: 3, title: 'ج', reportsTo: 2 }], lines: [] },
      ['2'],
    ],
    ['of equal trees the first code', { roles: [two[1]!, two[0]!] }, ['1']],
    [
      'no role with a technical line to a body',
      { roles: [body, ...two], lines: [{ role: 2, reportsTo: 'B1', relation: 'فنية' }] },
      ['1'],
    ],
    ['no abolished role', { roles: [{ ...two[0]!, reportsTo: 'XX', status: 'ملغى' }, two[1]!] }, ['2']],
    ['no body', { roles: [body] }, []],
  ])('%s', (_, tables, expected) => {
    const organisation = buildOrganisation(tables);
    expect(codesOf(organisation, tops(organisation, deriveStructure(organisation)))).toEqual(expected);
  });
});

it('gives the chain above a role, and stops in a ring', () => {
  const tree = deriveStructure(buildChain('1', '2>1', '3>2', '4>3'));
  expect(chainAbove(tree, 3)).toEqual([2, 1, 0]);
  expect(chainAbove(tree, 0)).toEqual([]);
  const ring = deriveStructure(buildChain('1>2', '2>3', '3>2'));
  expect(chainAbove(ring, 0)).toEqual([1, 2]);
  expect(chainAbove(ring, 1)).toEqual([2]);
});

it('stands a chain of 200,000 roles, and a ring of as many', () => {
  const count = 200_000;
  const base = buildChain('1', '2>1');
  const chain = (closed: boolean): Organisation => ({
    ...base,
    roles: Array.from({ length: count }, (_, i) => ({
      ...base.roles[0]!,
      source: { ...base.roles[0]!.source, row: i + 2 },
      code: String(i),
    })),
    lines: Array.from({ length: closed ? count : count - 1 }, (_, i) => ({
      ...base.lines[0]!,
      source: { ...base.lines[0]!.source, row: i + 2 },
      role: { written: '', code: String(i) },
      reportsTo: { written: '', code: String((i + 1) % count) },
    })),
  });
  const open = deriveStructure(chain(false));
  expect(open.depth[0]).toBe(count - 1);
  expect(open.treeSize.get(count - 1)).toBe(count);
  expect(open.rings).toEqual([]);
  const closed = deriveStructure(chain(true));
  expect(closed.rings.map((ring) => ring.length)).toEqual([count]);
  expect(closed.roots).toEqual([]);
});

describe('of any organisation', () => {
  const check = (property: (organisation: Organisation, structure: Structure) => void) => {
    fc.assert(
      fc.property(anyTables(), (tables) => {
        const organisation = buildOrganisation(tables);
        property(organisation, deriveStructure(organisation));
      }),
      { numRuns: 200 },
    );
  };

  it('managers and reports are what the lines say, seen from both ends', () => {
    check((organisation, structure) => {
      for (const relation of relations) {
        organisation.roles.forEach((_, index) => {
          expect(structure.managers[relation][index]).toEqual(
            naiveManagers(organisation, structure, relation, index),
          );
          for (const manager of structure.managers[relation][index]!) {
            expect(structure.reports[relation][manager]).toContain(structure.representative[index]);
          }
          for (const report of structure.reports[relation][index]!) {
            expect(structure.managers[relation][report]).toContain(structure.representative[index]);
          }
        });
      }
    });
  });

  it('roots, depths, sizes and chains agree with a walk upwards', () => {
    check((organisation, structure) => {
      const below = new Map<number, number>();
      organisation.roles.forEach((_, index) => {
        const represents = structure.representative[index]!;
        const live = organisation.roles[represents]!.status !== 'abolished';
        const way = live ? walkUp(structure, represents) : undefined;
        expect(structure.rootOf[index]).toBe(way ? way.at(-1) : -1);
        expect(structure.depth[index]).toBe(way ? way.length - 1 : -1);
        if (way) expect(chainAbove(structure, index)).toEqual(way.slice(1));
        const counted = live && represents === index && way;
        for (const step of counted ? way : []) below.set(step, (below.get(step) ?? 0) + 1);
        const isRoot = live && represents === index && way?.length === 1;
        expect(structure.roots.includes(index)).toBe(isRoot);
      });
      expect(new Map(structure.treeSize)).toEqual(below);
    });
  });

  it('each role that can be reached from itself is in a group with exactly one ring, and rings are rings', () => {
    check((organisation, structure) => {
      const reach = naiveReach(structure);
      const together = (a: number, b: number) => reach[a]!.has(b) && reach[b]!.has(a);
      for (const ring of structure.rings) {
        expect(ring[0]).toBe(Math.min(...ring));
        expect(new Set(ring).size).toBe(ring.length);
        ring.forEach((role, i) => {
          expect(structure.managers.administrative[role]).toContain(ring[(i + 1) % ring.length]);
        });
      }
      organisation.roles.forEach((_, index) => {
        if (structure.representative[index] !== index) return;
        const rings = structure.rings.filter((ring) => together(index, ring[0]!));
        expect(rings).toHaveLength(reach[index]!.has(index) ? 1 : 0);
      });
    });
  });

  it('explicit tops are under a body or marked', () => {
    check((organisation, structure) => {
      const naive = organisation.roles.flatMap((role, index) => {
        if (structure.representative[index] !== index || role.kind === 'body' || role.status === 'abolished')
          return [];
        const marked = organisation.roles.some(
          (r, i) => r.markedTop && structure.representative[i] === index,
        );
        const under = structure.managers.administrative[index]!.some(
          (m) => organisation.roles[m]!.kind === 'body',
        );
        return marked || under ? [index] : [];
      });
      expect(explicitTops(organisation, structure)).toEqual(naive);
    });
  });
});

/** Managers by scanning all lines for each role. */
function naiveManagers(
  { roles, lines }: Organisation,
  { representative }: Structure,
  relation: string,
  index: number,
): readonly number[] {
  const bearer = (code: string | null) => {
    const first = code ? roles.findIndex((role) => role.code === code) : -1;
    return first === -1 ? -1 : representative[first]!;
  };
  const found = new Set<number>();
  for (const line of lines) {
    const own = roles.findIndex(
      ({ source }) => source.sheet === line.source.sheet && source.row === line.source.row,
    );
    const role = own === -1 ? bearer(line.role.code) : representative[own]!;
    const manager = bearer(line.reportsTo.code);
    if (line.relation !== relation || role !== representative[index] || manager === -1 || manager === role)
      continue;
    if (roles[role]!.status !== 'abolished' && roles[manager]!.status !== 'abolished') found.add(manager);
  }
  return [...found];
}

/** The way from a role to its root by first managers, itself first; undefined where it runs into a ring. */
function walkUp(structure: Structure, index: number): readonly number[] | undefined {
  const way = [index];
  for (;;) {
    const above = structure.managers.administrative[way.at(-1)!]![0];
    if (above === undefined) return way;
    if (way.includes(above)) return undefined;
    way.push(above);
  }
}

/** Roles that can be reached from each by one or more administrative lines. */
function naiveReach(structure: Structure): readonly ReadonlySet<number>[] {
  return structure.managers.administrative.map((managers) => {
    const reached = new Set(managers);
    for (const role of reached) {
      for (const manager of structure.managers.administrative[role]!) reached.add(manager);
    }
    return reached;
  });
}
