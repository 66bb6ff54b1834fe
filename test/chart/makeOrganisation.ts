import {
  aboutFields,
  type About,
  type Duty,
  type Line,
  type Organisation,
  type Relation,
  type Role,
} from '../../src/organisation/model';

export type RoleSketch = Partial<Omit<Role, 'source'>>;
export type LineSketch = readonly [role: string, reportsTo: string, relation?: Relation];

/** An organisation from what matters to a test; lines and duties name roles by code, anything else names no role. */
export function makeOrganisation(
  roles: readonly RoleSketch[],
  lines: readonly LineSketch[] = [],
  duties: readonly (readonly [role: string, number: string, text: string])[] = [],
  about: Partial<About> = {},
): Organisation {
  const made = roles.map((role, i) => makeRole(role, i));
  const codes = new Set(made.map((role) => role.code));
  const refer = (written: string) => ({
    written,
    code: written !== '' && codes.has(written) ? written : null,
  });
  return {
    language: 'ar',
    about: { ...(Object.fromEntries(aboutFields.map((field) => [field, ''])) as About), ...about },
    roles: made,
    duties: duties.map(([role, number, text], i): Duty => ({
      source: { sheet: 'الاختصاصات', row: i + 2, columns: {} },
      role: refer(role),
      number,
      text,
      cadence: '',
    })),
    lines: lines.map(([role, reportsTo, relation = 'administrative'], i): Line => ({
      source: { sheet: 'خطوط التبعية', row: i + 2, columns: {} },
      role: refer(role),
      reportsTo: refer(reportsTo),
      relation,
      basis: [],
      notes: '',
    })),
    units: [],
    ruleSettings: [],
    waivers: [],
    layout: {},
    oddities: [],
  };
}

function makeRole(role: RoleSketch, index: number): Role {
  return {
    source: { sheet: 'الأدوار', row: index + 2, columns: {} },
    code: String(index + 1),
    title: `دور ${index + 1}`,
    titleEn: `Role ${index + 1}`,
    track: '',
    unit: '',
    rank: null,
    grade: '',
    count: 1,
    kind: 'permanent',
    holders: [],
    status: null,
    aliases: [],
    lead: '',
    notes: '',
    markedTop: false,
    ...role,
  };
}
