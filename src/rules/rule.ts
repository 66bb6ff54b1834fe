import { type MessageKey, type MessageValues } from '../locales/say';
import { type CellEdit, type Place } from '../organisation/edit';
import { type Organisation } from '../organisation/model';
import { type Structure } from '../organisation/structure';

export const severities = ['error', 'warning', 'note', 'off'] as const;
export type Severity = (typeof severities)[number];

/** A way to mend a finding. */
export type Fix = Readonly<{ title: MessageKey; values?: MessageValues; edits: readonly CellEdit[] }>;

/**
 * What a rule reports. It names a message and its values, never a finished sentence, so that it can be said in both
 * languages.
 */
export type Report = Readonly<{
  message: MessageKey;
  values?: MessageValues;
  /** Where the rule finds graver and lighter things: the severity of this one. */
  severity?: Exclude<Severity, 'off'>;
  place: Place;
  /** What the finding is about, by codes (`role:5`, `line:6>5`, `duty:7.1`): waivers name it, so it survives sorting. */
  subject: string;
  /** Code of the role concerned. */
  role?: string;
  related?: readonly Place[];
  fixes?: readonly Fix[];
}>;

/**
 * What a rule looks at: the organisation, the indexes that are made once for all rules, and the rule's own value.
 * `explained` holds the roles that another rule says why they have no sound manager.
 */
export type RuleContext = Readonly<{
  organisation: Organisation;
  structure: Structure;
  explained: ReadonlySet<number>;
  value: number;
}>;

/** One rule of the catalogue: one file, a plain object. */
export type Rule = Readonly<{
  /** `group/name`, as waivers and the Rules sheet write it. */
  id: `${'data' | 'structure' | 'duties' | 'titles'}/${string}`;
  severity: Exclude<Severity, 'off'>;
  /** For rules with a number that the organisation may set: its default and what it may be. */
  value?: Readonly<{ default: number; minimum: number; maximum: number }>;
  /** What the workbook must keep for the rule to have anything to say; undefined when it keeps it, else the reason to skip. */
  skip?: (organisation: Organisation) => MessageKey | undefined;
  check: (context: RuleContext) => Iterable<Report>;
}>;

/** A report that has passed the engine: with its rule and severity, ready to be shown. */
export type Finding = Report & Readonly<{ rule: string; severity: Exclude<Severity, 'off'> }>;

export type Skipped = Readonly<{ rule: string; why: MessageKey }>;

/** What checking a workbook gives. Findings are in the order of sheet and row. */
export type Verdict = Readonly<{
  findings: readonly Finding[];
  skipped: readonly Skipped[];
  counts: Readonly<{ error: number; warning: number; note: number; waived: number }>;
  /** Ready to share: no error. */
  ready: boolean;
}>;
