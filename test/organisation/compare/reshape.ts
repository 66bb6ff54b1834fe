import fc from 'fast-check';
import { type BuiltRow, type BuiltTables } from '../build';
import { soundWorkbook, type SoundWorkbook } from '../soundWorkbook';

/** Something that an organisation does to itself; picks choose where. */
type Act = Readonly<{ act: (typeof acts)[number]; pick: number; other: number }>;

const acts = [
  'rename',
  'renumber',
  'regrade',
  'drop-role',
  'new-role',
  'rewrite-duty',
  'renumber-duty',
  'move-duty',
  'drop-duty',
  'new-duty',
  'other-manager',
  'drop-line',
  'new-line',
  'other-basis',
  'new-unit',
  'drop-unit',
] as const;

const at = <Item>(items: readonly Item[], pick: number): Item => items[pick % items.length]!;

/** A cell as the text that it is. */
const text = (cell: BuiltRow[string]): string => (typeof cell === 'object' ? cell.error : String(cell ?? ''));

function perform({ roles, duties, lines, units }: SoundWorkbook, { act, pick, other }: Act): SoundWorkbook {
  const edit = (rows: readonly BuiltRow[], fields: (row: BuiltRow) => BuiltRow) =>
    rows.map((row, index) => (index === pick % rows.length ? { ...row, ...fields(row) } : row));
  const drop = (rows: readonly BuiltRow[]) => rows.filter((_, index) => index !== pick % rows.length);
  const role = text(at(roles, other).code);
  const same = { roles, duties, lines, units };
  switch (act) {
    case 'rename':
      return { ...same, roles: edit(roles, ({ title }) => ({ title: `${text(title)} أول` })) };
    case 'renumber': {
      const old = at(roles, pick).code;
      const code = `N${text(old)}`;
      if (roles.some((one) => one.code === code)) return same;
      const follow = (rows: readonly BuiltRow[]) =>
        rows.map((row) => ({
          ...row,
          ...(row.role === old && { role: code }),
          ...(row.reportsTo === old && { reportsTo: code }),
          ...(text(row.basis).split('.')[0] === old && {
            basis: text(row.basis).replace(/^[^.]+/, code),
          }),
        }));
      return { units, roles: edit(roles, () => ({ code })), duties: follow(duties), lines: follow(lines) };
    }
    case 'regrade':
      return {
        ...same,
        roles: edit(roles, () => ({ grade: `د${other % 5}`, unit: at(units, other).name })),
      };
    case 'drop-role': {
      const { code } = at(roles, pick);
      if (roles.length < 4) return same;
      return {
        units,
        roles: drop(roles),
        duties: duties.filter((duty) => duty.role !== code),
        lines: lines.filter((line) => line.role !== code && line.reportsTo !== code),
      };
    }
    case 'new-role': {
      const code = String(500 + (pick % 40));
      if (roles.some((one) => one.code === code)) return same;
      const fields = { code, title: `مستحدث/ة ${code}`, unit: at(units, other).name, kind: 'دائم' };
      const place = pick % (roles.length + 1);
      return {
        units,
        roles: [...roles.slice(0, place), fields, ...roles.slice(place)],
        duties: [...duties, { role: code, number: '1', text: `يستحدث العمل ${code}` }],
        lines: [...lines, { role: code, reportsTo: role, relation: 'إدارية', basis: `${code}.1` }],
      };
    }
    case 'rewrite-duty':
      return { ...same, duties: edit(duties, (row) => ({ text: `${text(row.text)} زيادة` })) };
    case 'renumber-duty':
      return { ...same, duties: edit(duties, () => ({ number: String(5 + (other % 7)) })) };
    case 'move-duty':
      return { ...same, duties: edit(duties, () => ({ role })) };
    case 'drop-duty':
      return { ...same, duties: drop(duties) };
    case 'new-duty': {
      const duty = { role, number: `1.${pick % 9}`, text: `يعد تقرير ${pick % 50}` };
      const place = pick % (duties.length + 1);
      return { ...same, duties: [...duties.slice(0, place), duty, ...duties.slice(place)] };
    }
    case 'other-manager':
      return { ...same, lines: edit(lines, () => ({ reportsTo: role })) };
    case 'drop-line':
      return { ...same, lines: drop(lines) };
    case 'new-line': {
      const line = { role: text(at(roles, pick).code), reportsTo: role, relation: 'فنية' };
      return { ...same, lines: [...lines, line] };
    }
    case 'other-basis':
      return { ...same, lines: edit(lines, () => ({ basis: `${role}.1؛ ${role}.2` })) };
    case 'new-unit':
      return { ...same, units: [...units, { name: `وحدة جديدة ${pick % 9}`, ownBylaw: 'نعم' }] };
    case 'drop-unit':
      return units.length > 1 ? { ...same, units: drop(units) } : same;
  }
}

/** How a workbook may write the same organisation. */
type Manner = Readonly<{ byTitle: boolean; managerColumn: boolean }>;

/** The workbook with roles named by title, or with administrative lines in the manager's column of the roles sheet. */
export function inManner({ roles, duties, lines, units }: SoundWorkbook, manner: Manner): BuiltTables {
  const titles = new Map(roles.map(({ code, title }) => [code, title]));
  const name = (code: BuiltRow[string]) => (manner.byTitle ? (titles.get(code) ?? code) : code);
  const moved = new Set<BuiltRow>();
  const withManagers = roles.map((role) => {
    const line = manner.managerColumn
      ? lines.find((one) => one.role === role.code && one.relation === 'إدارية' && (one.basis ?? '') === '')
      : undefined;
    if (!line) return role;
    moved.add(line);
    return { ...role, reportsTo: name(line.reportsTo) };
  });
  return {
    roles: withManagers,
    units,
    duties: duties.map((duty) => ({ ...duty, role: name(duty.role) })),
    lines: lines
      .filter((line) => !moved.has(line))
      .map((line) => ({ ...line, role: name(line.role), reportsTo: name(line.reportsTo) })),
  };
}

/** A workbook as it is written, and another that came of it, or that has little to do with it. */
export function twoWorkbooks(): fc.Arbitrary<readonly [BuiltTables, BuiltTables]> {
  const act = fc.record({ act: fc.constantFrom(...acts), pick: fc.nat(999), other: fc.nat(999) });
  const manner = fc.record({ byTitle: fc.boolean(), managerColumn: fc.boolean() });
  return fc
    .record({
      start: soundWorkbook(),
      fresh: fc.option(soundWorkbook(), { freq: 3 }),
      deeds: fc.array(act, { maxLength: 12 }),
      manner,
    })
    .map(({ start, fresh, deeds, manner: one }) => {
      const then = deeds.reduce(perform, fresh ?? start);
      return [inManner(start, one), inManner(then, { byTitle: false, managerColumn: false })] as const;
    });
}
