import { type MessageKey, type MessageValues } from '../locales/say';
import { type EditPlan, type Place } from '../organisation/edit';
import { type Severity, type Waiver } from '../organisation/model';
import { type EditContext } from '../organisation/planning/context';

/** How grave a finding is. */
export type FindingSeverity = Exclude<Severity, 'off'>;

/** A way to mend a finding: what it is called, and what it writes. */
export type Fix = Readonly<{ title: MessageKey; values?: MessageValues; plan: EditPlan }>;

/**
 * What a rule reports. It names a message and its values, never a finished sentence, so that it can be said in both
 * languages.
 */
export type Report = Readonly<{
  message: MessageKey;
  values?: MessageValues;
  /** Where the rule finds graver and lighter things: the severity of this one. */
  severity?: FindingSeverity;
  place: Place;
  /** What the finding is about, by codes (`role:5`, `line:6>5`, `duty:7.1`): waivers name it, so it survives sorting. */
  subject: string;
  /** Code of the role concerned. */
  role?: string;
  related?: readonly Place[];
  /** Made when they are asked for: of ten thousand findings few are mended at a time. */
  fixes?: () => readonly Fix[];
}>;

/**
 * What a rule yields where it looks at so much that a screen would stand still: it found nothing, but others may have a
 * turn.
 */
export const pause = null;

/** The sheets as they were read, and what they mean. */
export type Sheets = Pick<EditContext, 'tables' | 'organisation'>;

/**
 * What a rule looks at: the sheets, the organisation and its structure, made once for all rules, and the rule's own value.
 * `explained` holds the roles that another rule says why they have no sound manager; `idle` the waivers that silenced
 * nothing, for the rules that run last.
 */
export type RuleContext = EditContext &
  Readonly<{
    explained: ReadonlySet<number>;
    value: number;
    catalogue: readonly Rule[];
    idle: ReadonlySet<Waiver>;
  }>;

/** One rule of the catalogue: one file, a plain object. */
export type Rule = Readonly<{
  /** `group/name`, as waivers and the Rules sheet write it. */
  id: `${'data' | 'structure' | 'duties' | 'titles'}/${string}`;
  severity: FindingSeverity;
  /** For rules with a number that the organisation may set: its default and what it may be. */
  value?: Readonly<{ default: number; minimum: number; maximum: number }>;
  /** It judges the waivers, and therefore runs after all others. */
  isLast?: true;
  /** What the workbook must keep for the rule to have anything to say; undefined when it keeps it, else the reason to skip. */
  skip?: (context: RuleContext) => MessageKey | undefined;
  check: (context: RuleContext) => Iterable<Report | typeof pause>;
}>;

/** A report that has passed the engine: with its rule and severity, ready to be shown. */
export type Finding = Report & Readonly<{ rule: string; severity: FindingSeverity }>;

/** A finding that a waiver silences. */
export type Waived = Readonly<{ finding: Finding; waiver: Waiver }>;

export type Skipped = Readonly<{ rule: string; why: MessageKey }>;

/** What checking a workbook gives. Findings are in the order of sheet and row. */
export type Verdict = Readonly<{
  findings: readonly Finding[];
  waived: readonly Waived[];
  skipped: readonly Skipped[];
  counts: Readonly<Record<FindingSeverity | 'waived', number>>;
  /** Ready to share: no error that is not waived. */
  ready: boolean;
}>;
