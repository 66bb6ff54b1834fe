import './zodWithoutEval';
import * as z from 'zod/mini';

/** Kinds of role; a body (a board, a committee) is a row of the roles sheet too. */
export const roleKinds = ['permanent', 'flexible', 'temporary', 'body'] as const;
export const statuses = ['filled', 'vacant', 'abolished'] as const;
export const relations = ['administrative', 'technical', 'coordination', 'deputising'] as const;
/** How grave a finding is, gravest first; a rule that is off finds nothing. */
export const severities = ['error', 'warning', 'note', 'off'] as const;

/**
 * Where something was read: the sheet, the row as Excel numbers it (from 1), and the column letters of each field,
 * shared by all rows of the sheet. `cellOf` makes an address of it.
 */
export const sourceSchema = z.readonly(
  z.object({
    sheet: z.string(),
    row: z.int().check(z.positive()),
    columns: z.readonly(z.record(z.string(), z.string())),
  }),
);

/** A role named by a cell: what stands there, and the code of the role that it means, null where there is none. */
export const referenceSchema = z.readonly(z.object({ written: z.string(), code: z.nullable(z.string()) }));

export const roleSchema = z.readonly(
  z.object({
    source: sourceSchema,
    /** Empty where the cell is; likewise title. */
    code: z.string(),
    title: z.string(),
    titleEn: z.string(),
    track: z.string(),
    unit: z.string(),
    /** 1 is the highest in the unit. */
    rank: z.nullable(z.number()),
    grade: z.string(),
    /** Posts of this role. */
    count: z.number(),
    kind: z.enum(roleKinds),
    holders: z.readonly(z.array(z.string())),
    status: z.nullable(z.enum(statuses)),
    aliases: z.readonly(z.array(z.string())),
    lead: z.string(),
    notes: z.string(),
    /** The manager column says that nobody stands above it (XX). */
    markedTop: z.boolean(),
  }),
);

export const dutySchema = z.readonly(
  z.object({
    source: sourceSchema,
    role: referenceSchema,
    /** `3`, or `3.1` for the first part of duty 3. */
    number: z.string(),
    text: z.string(),
    /** As written in the sheet; empty where the text itself has to say it. */
    cadence: z.string(),
  }),
);

export const lineSchema = z.readonly(
  z.object({
    source: sourceSchema,
    /** The subordinate. */
    role: referenceSchema,
    reportsTo: referenceSchema,
    relation: z.enum(relations),
    /** Duties that say so: `5.2`; `20.0` is the lead-in of role 20. */
    basis: z.readonly(z.array(z.string())),
    notes: z.string(),
  }),
);

export const unitSchema = z.readonly(
  z.object({
    source: sourceSchema,
    name: z.string(),
    track: z.string(),
    parent: z.string(),
    /** The unit has a bylaw of its own, kept elsewhere. */
    ownBylaw: z.boolean(),
  }),
);

/** How the workbook wants a rule to be applied; null where it leaves the rule's own. */
export const ruleSettingSchema = z.readonly(
  z.object({
    source: sourceSchema,
    /** Id of a rule, as written. */
    rule: z.string(),
    severity: z.nullable(z.enum(severities)),
    value: z.nullable(z.number()),
  }),
);

/** A finding that the organisation accepts. */
export const waiverSchema = z.readonly(
  z.object({
    source: sourceSchema,
    /** Id of a rule, and what the finding is about, as written: `role:5`, `line:6>5`, `duty:7.1`. */
    rule: z.string(),
    subject: z.string(),
    reason: z.string(),
    who: z.string(),
    date: z.string(),
  }),
);

export const aboutFields = [
  'organisation',
  'version',
  'effectiveDate',
  'approvedBy',
  'approvalDate',
] as const;
export const aboutSchema = z.readonly(
  z.object(
    Object.fromEntries(aboutFields.map((f) => [f, z.string()])) as Record<
      (typeof aboutFields)[number],
      z.ZodMiniString
    >,
  ),
);

/** A cell that holds what its column does not promise. Reading goes on with the column's default value. */
export const odditySchema = z.readonly(
  z.object({
    source: sourceSchema,
    field: z.string(),
    written: z.string(),
    /** An error such as #REF!, a value outside the column's list, or a number that lost its last zero (1.1 for 1.10). */
    problem: z.enum(['cell-error', 'unknown-value', 'lost-zero']),
  }),
);

/** The sheets that HR owns. */
export const sheetKinds = ['roles', 'duties', 'lines', 'about', 'units', 'rules', 'waivers'] as const;

/** Where a kind of sheet was found: its name, its header row (from 1), the column letters of the fields it keeps. */
export const layoutSchema = z.readonly(
  z.object({
    sheet: z.string(),
    headerRow: z.int(),
    columns: z.readonly(z.record(z.string(), z.string())),
    /** The sheet is hidden, or some of its rows are: read all the same, and worth a mention. */
    isHidden: z.optional(z.boolean()),
    hasHiddenRows: z.optional(z.boolean()),
  }),
);

export const organisationSchema = z.readonly(
  z.object({
    /** The language in which the workbook is written, told from its headers. */
    language: z.enum(['ar', 'en']),
    about: aboutSchema,
    roles: z.readonly(z.array(roleSchema)),
    duties: z.readonly(z.array(dutySchema)),
    lines: z.readonly(z.array(lineSchema)),
    units: z.readonly(z.array(unitSchema)),
    ruleSettings: z.readonly(z.array(ruleSettingSchema)),
    waivers: z.readonly(z.array(waiverSchema)),
    /** What the workbook keeps: rules about what it does not keep are skipped. */
    layout: z.readonly(z.partialRecord(z.enum(sheetKinds), layoutSchema)),
    oddities: z.readonly(z.array(odditySchema)),
  }),
);

export type Status = (typeof statuses)[number];
export type Relation = (typeof relations)[number];
export type SheetKind = (typeof sheetKinds)[number];
export type Source = z.infer<typeof sourceSchema>;
export type Reference = z.infer<typeof referenceSchema>;
export type Role = z.infer<typeof roleSchema>;
export type Duty = z.infer<typeof dutySchema>;
export type Line = z.infer<typeof lineSchema>;
export type Unit = z.infer<typeof unitSchema>;
export type Severity = (typeof severities)[number];
export type RuleSetting = z.infer<typeof ruleSettingSchema>;
export type Waiver = z.infer<typeof waiverSchema>;
export type About = z.infer<typeof aboutSchema>;
export type Oddity = z.infer<typeof odditySchema>;
export type Layout = z.infer<typeof layoutSchema>;
export type Organisation = z.infer<typeof organisationSchema>;

/** Address of a field of a row, e.g. `B7`; the row's first read column where the sheet does not keep the field. */
export function cellOf(source: Source, field: string): string {
  const letters = source.columns[field] ?? Object.values(source.columns)[0] ?? 'A';
  return `${letters}${source.row}`;
}
