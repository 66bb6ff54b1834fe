import { type Language } from '../locales/say';
import { foldCode } from '../organisation/fold';
import { type Organisation } from '../organisation/model';
import { deriveStructure, type Structure } from '../organisation/structure';
import { indexRoles } from '../summary/indexRoles';
import { summariseRole } from '../summary/summariseRole';
import { withWorkbook } from '../workbook/excel';
import { writeSummaries } from '../workbook/writeSummaries';
import { showDate } from './dates';
import { type WrittenSheets } from '../workbook/writtenSheets';
import { readOrganisation } from './readOrganisation';
import { begin, type RunOptions } from './run';

export type SummariseOptions = RunOptions &
  Readonly<{
    /** Codes of the roles; `all` makes an index sheet too. */
    roles: readonly string[] | 'all';
    /** Who takes the role, and when (`2026-01-31`), where the workbook does not say so yet. */
    holder?: string;
    start?: string;
    /** When the pages are made: printed at their foot. */
    now: Date;
    /** The workbook's language where no other is given. */
    language?: Language;
  }>;

export type Summarised = Readonly<
  ({ outcome: 'written' } & WrittenSheets) | { outcome: 'no-such-role'; role: string }
>;

/** Writes the summary of each role on its sheet; writes it anew where it is already there. */
export function summariseRoles(options: SummariseOptions): Promise<Summarised> {
  return withWorkbook(async (context) => {
    begin('reading', options);
    const { snapshot, organisation } = await readOrganisation(context);
    begin('deciding', options);
    const structure = deriveStructure(organisation);
    const { roles, holder, start, signal, language = organisation.language } = options;
    const indexes = roles === 'all' ? everyRole(organisation, structure) : [];
    const known = new Map(
      organisation.roles.map(({ code }, index) => [foldCode(code), index] as const).reverse(),
    );
    for (const code of roles === 'all' ? [] : roles) {
      const index = known.get(foldCode(code));
      if (index === undefined) return { outcome: 'no-such-role', role: code };
      indexes.push(index);
    }
    const pages = [...new Set(indexes)].map((index) =>
      summariseRole(organisation, structure, index, {
        language,
        holder,
        start,
        today: showDate(options.now),
      }),
    );
    begin('writing', options);
    const index = roles === 'all' ? indexOf(indexes, organisation, structure, language) : undefined;
    const written = await writeSummaries(context, snapshot, pages, { language, index, signal });
    return { outcome: 'written', ...written };
  });
}

/** Every role that somebody can take up: not the governing bodies, not the abolished, each job share once. */
function everyRole(organisation: Organisation, structure: Structure): number[] {
  return organisation.roles.flatMap(({ kind, status }, index) =>
    kind === 'body' || status === 'abolished' || structure.representative[index] !== index ? [] : [index],
  );
}

/** The rows of the index that belong to these roles, in their order. */
function indexOf(
  indexes: readonly number[],
  organisation: Organisation,
  structure: Structure,
  language: Language,
) {
  const representatives = organisation.roles
    .map((_, index) => index)
    .filter((i) => structure.representative[i] === i);
  const rows = indexRoles(organisation, structure, language);
  const rowByIndex = new Map(representatives.map((index, at) => [index, rows[at]!]));
  return indexes.map((index) => rowByIndex.get(index)!);
}
