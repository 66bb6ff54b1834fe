import { type Language } from '../locales/say';
import { foldCode } from '../organisation/fold';
import { type Organisation } from '../organisation/model';
import { deriveStructure } from '../organisation/structure';
import { everyRole } from '../summary/everyRole';
import { indexRole } from '../summary/indexRole';
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
    const chosen = roles === 'all' ? everyRole(organisation, structure) : findRoles(organisation, roles);
    if (!Array.isArray(chosen)) return chosen;
    const pages = chosen.map((index) =>
      summariseRole(organisation, structure, index, {
        language,
        holder,
        start,
        today: showDate(options.now),
      }),
    );
    begin('writing', options);
    const index =
      roles === 'all' ? chosen.map((role) => indexRole(organisation, structure, role, language)) : undefined;
    const written = await writeSummaries(context, snapshot, pages, { language, index, signal });
    return { outcome: 'written', ...written };
  });
}

/** The roles with these codes, each once, however their letters and digits are typed; or the first code that no role has. */
function findRoles(
  { roles }: Organisation,
  codes: readonly string[],
): number[] | Extract<Summarised, { outcome: 'no-such-role' }> {
  const known = new Map(roles.map(({ code }, index) => [foldCode(code), index] as const).reverse());
  const found = new Set<number>();
  for (const code of codes) {
    const index = known.get(foldCode(code));
    if (index === undefined) return { outcome: 'no-such-role', role: code };
    found.add(index);
  }
  return [...found];
}
