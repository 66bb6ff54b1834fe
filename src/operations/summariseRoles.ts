import { type Language } from '../locales/say';
import { fingerprint } from '../organisation/fingerprint';
import { foldText } from '../organisation/fold';
import { type Organisation } from '../organisation/model';
import { deriveStructure, type Structure } from '../organisation/structure';
import { inTurns } from '../organisation/turns';
import { everyRole } from '../summary/everyRole';
import { indexRole } from '../summary/indexRole';
import { spokenInTurns } from '../summary/spoken';
import { summariseRole } from '../summary/summariseRole';
import { type Standing } from '../summary/summaryOptions';
import { withWorkbook, type WorkbookContext } from '../workbook/excel';
import { readSummaries, type ReadSummaries } from '../workbook/readSummaries';
import { furtherColumns, type FurtherColumns } from '../workbook/recognise/furtherColumns';
import { type WorkbookSnapshot } from '../workbook/snapshot';
import { choicesOf, type PageWish } from '../workbook/summaryChoices';
import { tellApart } from '../workbook/summarySubjects';
import { type SubjectPage, writeSummaries } from '../workbook/writeSummaries';
import { type WrittenSheets } from '../workbook/writtenSheets';
import { breathe, breatheInTime } from './breathe';
import { chooseRoles, type NotFound, type RoleChoices } from './chooseRoles';
import { showDate } from './dates';
import { readOrganisation, type ReadOrganisation } from './readOrganisation';
import { begin, type RunOptions } from './run';
import { compare } from './validateWorkbook';

export type SummariseOptions = RunOptions &
  PageWish &
  Readonly<{
    /** More roles than one make an index sheet too. */
    roles: RoleChoices;
    /** Who takes the role, and when (`2026-01-31`), where the workbook does not say so yet. */
    holder?: string;
    start?: string;
    /** When the pages are made: printed at their foot. */
    now: Date;
  }>;

export type Summarised = Readonly<
  ({ outcome: 'written' } & WrittenSheets) | NotFound | { outcome: 'no-such-column'; column: string }
>;

/** Writes the summary of each role on its sheet; writes it anew where it is already there, and keeps what HR typed on it. */
export function summariseRoles(options: SummariseOptions): Promise<Summarised> {
  return withWorkbook(async (context) => {
    begin('reading', options);
    const read = await readOrganisation(context);
    begin('deciding', options);
    const { organisation, snapshot } = read;
    const structure = deriveStructure(organisation);
    const chosen = chooseRoles(organisation, structure, options.roles);
    if ('outcome' in chosen) return chosen;
    const further = findFurther(snapshot, options.further ?? []);
    if (further && 'outcome' in further) return further;
    const language = options.language ?? organisation.language;
    const subjects = subjectsOf(organisation, structure);
    const old = await readSummaries(context, snapshot, {
      language,
      subjects: chosen.map((index) => subjects[index]!),
      ...(further && { further }),
    });
    const made = { read, structure, chosen, subjects, language };
    const pages = await makePages(made, old, options);
    begin('writing', options);
    return { outcome: 'written', ...(await writePages(context, made, pages, options)) };
  });
}

type Made = Readonly<{
  read: ReadOrganisation;
  structure: Structure;
  chosen: readonly number[];
  /** By index of the role. */
  subjects: readonly string[];
  language: Language;
}>;

/** What the sheet of each role is known by. */
function subjectsOf({ roles }: Organisation, { representative }: Structure): readonly string[] {
  const first = roles.flatMap((_, index) => (representative[index] === index ? [index] : []));
  const subjects = new Map(
    tellApart(first.map((index) => roles[index]!.code)).map((subject, at) => [first[at]!, subject]),
  );
  return representative.map((index) => subjects.get(index)!);
}

/** The columns with these headers, however they are spelt; undefined where none is wanted. */
function findFurther(
  snapshot: WorkbookSnapshot,
  wanted: readonly string[],
): FurtherColumns | Extract<Summarised, { outcome: 'no-such-column' }> | undefined {
  if (wanted.length === 0) return undefined;
  const there = furtherColumns(snapshot);
  const columns = new Map(there?.columns.map((column) => [foldText(column.label), column]));
  const missing = wanted.find((label) => !columns.has(foldText(label)));
  if (!there || missing !== undefined) return { outcome: 'no-such-column', column: missing ?? wanted[0]! };
  return { sheet: there.sheet, columns: [...new Set(wanted.map((label) => columns.get(foldText(label))!))] };
}

async function makePages(made: Made, old: ReadSummaries, options: SummariseOptions): Promise<SubjectPage[]> {
  const { organisation } = made.read;
  const { holder, start, now, parts, bothTitles, signal } = options;
  await breathe();
  const [today, standing] = [showDate(now), standingOf(made.read)];
  await breathe();
  await inTurns(spokenInTurns(organisation, made.structure), () => breathe(signal));
  const pause = breatheInTime();
  const pages: SubjectPage[] = [];
  for (const index of made.chosen) {
    await pause();
    signal?.throwIfAborted();
    const subject = made.subjects[index]!;
    const page = summariseRole(organisation, made.structure, index, {
      language: made.language,
      bothTitles,
      parts,
      holder,
      start,
      typed: old.typed.get(subject),
      further: old.furtherOf(organisation.roles[index]!.source.row),
      today,
      standing,
    });
    pages.push({ subject, page });
  }
  return pages;
}

/** What the workbook says of its last verdict, for the foot of the pages. */
function standingOf({ snapshot, tables }: ReadOrganisation): Standing {
  const now = fingerprint(tables);
  const recorded = compare(snapshot.record, now);
  if (!recorded) return { fingerprint: now, verdict: null };
  const { ready, at, isUnchanged } = recorded;
  return { fingerprint: now, verdict: { ready, on: showDate(new Date(at)), isUnchanged } };
}

function writePages(
  context: WorkbookContext,
  { read, structure, chosen, subjects, language }: Made,
  pages: readonly SubjectPage[],
  { signal, onProgress, ...wish }: SummariseOptions,
): Promise<WrittenSheets> {
  const { organisation, snapshot } = read;
  const pause = breatheInTime();
  const index = everyRole(organisation, structure).map((role) => ({
    subject: subjects[role]!,
    role: indexRole(organisation, structure, role, language),
  }));
  return writeSummaries(context, snapshot, pages, {
    language,
    signal,
    choices: choicesOf(wish),
    ...(chosen.length !== 1 && { index }),
    beforeEach: async (done) => {
      onProgress?.('writing', { done, total: pages.length });
      await pause();
    },
  });
}
