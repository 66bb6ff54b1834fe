import { type Relation, type Source } from '../model';

/** The kinds of thing that are compared. A governing body is a role of kind body. */
export const things = ['role', 'duty', 'line', 'unit'] as const;
export type Thing = (typeof things)[number];

export const changeKinds = ['added', 'removed', 'changed', 'moved'] as const;
/** Moved: a role or a duty under another number, a duty under another role. */
export type ChangeKind = (typeof changeKinds)[number];

/**
 * The fields of each kind of thing, by the names of their columns. `reportsTo` of a role is only whether the sheet marks it as the
 * top (`XX`); whom it reports to are lines. A duty's and a line's `role` is what they belong to.
 */
export const comparableFields = {
  role: [
    'code',
    'title',
    'titleEn',
    'track',
    'unit',
    'rank',
    'grade',
    'count',
    'kind',
    'holder',
    'status',
    'aliases',
    'lead',
    'notes',
    'reportsTo',
  ],
  duty: ['role', 'number', 'text', 'cadence'],
  line: ['reportsTo', 'relation', 'basis', 'notes'],
  unit: ['name', 'track', 'parent', 'ownBylaw'],
} as const satisfies Record<Thing, readonly string[]>;

/** The fields that are compared; a kind of thing that is not in it is not compared at all. */
export type ComparedFields = Readonly<Partial<Record<Thing, readonly string[]>>>;

export type CompareOptions = Readonly<{
  /** Where it is left out, all that both sides keep is compared. */
  fields?: ComparedFields;
}>;

/** A role as a sentence names it; without an index where a cell names a role that is not there, and the title is what it says. */
export type NamedRole = Readonly<{ index: number | null; code: string; title: string }>;

/** A changed thing on one of the two sides. */
export type Side = Readonly<{
  /** Its place in the organisation's `roles`, `duties`, `lines` or `units`. */
  index: number;
  /** The row in which it stands. */
  source: Source;
  /** The role itself, the duty's, the line's subordinate; null for a unit. */
  role: NamedRole | null;
  /** A duty's number and text, else empty. */
  number: string;
  text: string;
  /** A line's, else null. */
  manager: NamedRole | null;
  relation: Relation | null;
  /** A unit's name, else empty. */
  unit: string;
  /**
   * The changed field's value as a text, lists as `a; b`, values of a list by their key words (`permanent`). Of what was added or
   * removed: a role's title, a duty's text, the title of a line's manager, a unit's name.
   */
  value: string;
}>;

/** One difference: a thing that only one side has, or one field of a thing that both have. */
export type Change = Readonly<{
  what: Thing;
  change: ChangeKind;
  /** Null on the side that does not have it. */
  before: Side | null;
  after: Side | null;
  /** Null for what was added or removed. */
  field: string | null;
  /** The two texts say the same in another spelling: hamza, marks, case. */
  isWording: boolean;
}>;

/** How many things (not fields) were added, removed, changed and moved. One that was both changed and moved counts in both. */
export type Counts = Readonly<
  Record<'roles' | 'duties' | 'lines' | 'units', Readonly<Record<ChangeKind, number>>>
>;

export type Comparison = Readonly<{
  counts: Counts;
  /** Roles first, then duties, lines, units; each kind in the order of the first side, then what the second adds in its order. */
  changes: readonly Change[];
  fields: ComparedFields;
  /** What one side does not keep, so that it was not compared: whole things, or single fields. */
  skipped: readonly Readonly<{ what: Thing; field: string | null }>[];
  /** For each thing of the first side its index on the second, -1 where it is gone. */
  matches: Readonly<Record<Thing, readonly number[]>>;
}>;

/** The plural by which counts go. */
export const countedAs = { role: 'roles', duty: 'duties', line: 'lines', unit: 'units' } as const;
