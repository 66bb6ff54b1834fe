import { type Language } from '../locales/say';
import { type Relation } from '../organisation/model';
import { type SourceLine } from './sourceLine';

/* What is read from a regulation: plain data in which everything knows the lines of the document that it comes from. */

/** What a line of the document was read as. A heading names a track, a unit or a body, or is the document's own title. */
export type ReadAs = 'heading' | 'role' | 'lead' | 'duty' | 'part' | 'fact' | 'note' | 'unread';

/** What a line stands under or belongs to; indexes into the lists of the regulation. */
export type Subject = Readonly<{
  track: number | null;
  unit: number | null;
  role: number | null;
  /** `3`, or `3.1` for a part; `0` is the lead-in. */
  duty: string | null;
}>;

/** A line of the document with what became of it: no line vanishes. */
export type ReadLine = SourceLine & Readonly<{ as: ReadAs; subject: Subject }>;

/** Lines are indexes into `lines` of the regulation; null where only the words of another line say it. */
export type ReadBody = Readonly<{ code: string; title: string; titleEn: string; line: number | null }>;
export type ReadTrack = Readonly<{ name: string; line: number | null }>;
export type ReadUnit = Readonly<{
  name: string;
  /** Empty where the unit stands in no track. */
  track: string;
  parent: string;
  ownBylaw: boolean;
  line: number | null;
}>;
export type ReadPart = Readonly<{
  number: string;
  text: string;
  /** Only where the document gives it beside the text. */
  cadence: string;
  line: number;
}>;
export type ReadDuty = ReadPart & Readonly<{ parts: readonly ReadPart[] }>;

/** A line of reporting that the document gives for itself, beside the duties: `يتبع: …`. */
export type ReadLineOfReporting = Readonly<{
  /** The manager as written, a code or a title. */
  reportsTo: string;
  relation: Relation;
  basis: readonly string[];
  line: number;
}>;

export type ReadRole = Readonly<{
  code: string;
  title: string;
  titleEn: string;
  track: string;
  unit: string;
  kind: 'permanent' | 'flexible' | 'temporary' | 'body';
  /** The sentence before its duties; empty where there is none. */
  lead: string;
  notes: readonly string[];
  duties: readonly ReadDuty[];
  reporting: readonly ReadLineOfReporting[];
  line: number;
}>;

export type Regulation = Readonly<{
  language: Language;
  lines: readonly ReadLine[];
  bodies: readonly ReadBody[];
  tracks: readonly ReadTrack[];
  units: readonly ReadUnit[];
  roles: readonly ReadRole[];
  /** Numbers stood twice in the document, so that roles have other ones here. */
  isRenumbered: boolean;
  /** The document gives its reporting lines by labels, for most roles at least: what else can be told from its words is no line unless a person says so. */
  givesLines: boolean;
}>;

/** How sure a proposed line is: said by the text, told from a report, from the order of the unit, or only supposed. */
export const certainties = ['stated', 'reported', 'ladder', 'assumed'] as const;
export type Certainty = (typeof certainties)[number];

/** Why a line is proposed: key of a message `regulation.why.*`. */
export const reasons = [
  'words',
  'label',
  'report',
  'ladder',
  'head',
  'start',
  'request',
  'collective',
] as const;
export type Reason = (typeof reasons)[number];

/** A reporting line that the document lets suppose. A person decides. */
export type ProposedLine = Readonly<{
  /** Codes of roles or bodies. */
  role: string;
  reportsTo: string;
  relation: Relation;
  certainty: Certainty;
  /** Duties that say so: `5.2`; `20.0` is the lead-in of role 20. */
  basis: readonly string[];
  reason: Reason;
  /** The words that say so, each with its line (index into the lines of the regulation). */
  words: readonly Readonly<{ line: number; text: string }>[];
  /** Proposed lines (indexes) that say something else of the same relation: shown side by side. */
  rivals: readonly number[];
  /** Whether it is taken unless somebody says otherwise. */
  isTaken: boolean;
}>;
