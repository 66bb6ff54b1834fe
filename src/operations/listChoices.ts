import { say, type Language } from '../locales/say';
import { foldCode } from '../organisation/fold';
import { type Organisation } from '../organisation/model';
import { roleOfRow } from '../organisation/roleOfRow';
import { deriveStructure, type Structure } from '../organisation/structure';
import { unitNames } from '../organisation/unitNames';
import { everyRole } from '../summary/everyRole';
import { withWorkbook } from '../workbook/excel';
import { furtherColumns } from '../workbook/recognise/furtherColumns';
import { askSummaryChoices, type SummaryChoices } from '../workbook/summaryChoices';
import { readSelection, type Selection } from '../workbook/readSelection';
import { readOrganisation, type ReadOrganisation } from './readOrganisation';
import { begin, type RunOptions } from './run';

/** A role to choose, as the workbook writes it; a job share has the holders of all its rows. */
export type RoleChoice = Readonly<{ code: string; title: string; unit: string; holder: string }>;

/** What there is to choose from in the open workbook. */
export type Choices = Readonly<{
  /** The language of the workbook. */
  language: Language;
  /**
   * Those that somebody can take up, in the order of the sheet. Chosen by code, so the first of several with one code,
   * and none without.
   */
  roles: readonly RoleChoice[];
  units: readonly string[];
  /** Headers of the columns of the roles sheet that HR keeps for itself. */
  further: readonly string[];
  /** How the summaries of this workbook were made last; null where that is not known. */
  pages: SummaryChoices | null;
  /** How many roles somebody can take up: `roles`, and those that have no code, or one that an earlier role has too. */
  everyRole: number;
  /**
   * Code of the role whose row (of roles, duties or lines) or summary sheet the person's selection stands on; null where
   * it stands on none of `roles`.
   */
  selected: string | null;
}>;

/** Reads what there is to choose from. Writes nothing. Throws ReadingError where the workbook has no roles. */
export function listChoices(options: RunOptions = {}): Promise<Choices> {
  return withWorkbook(async (context) => {
    begin('reading', options);
    // First, so that the selection is the one at which the person asked.
    const selection = await readSelection(context);
    options.signal?.throwIfAborted();
    let choicesOf: () => SummaryChoices | null = () => null;
    const read = await readOrganisation(context, false, () => {
      choicesOf = askSummaryChoices(context);
    });
    begin('deciding', options);
    const { organisation } = read;
    const structure = deriveStructure(organisation);
    const roles = listRoles(organisation, structure);
    const further = furtherColumns(read.snapshot)?.columns.map(({ label }) => label) ?? [];
    const choices = choicesOf();
    return {
      language: organisation.language,
      roles,
      units: [...unitNames(organisation).values()],
      further,
      pages: choices && { ...choices, further: choices.further.filter((label) => further.includes(label)) },
      everyRole: everyRole(organisation, structure).length,
      selected: selection && findSelected(read, roles, selection),
    };
  });
}

function listRoles(organisation: Organisation, structure: Structure): readonly RoleChoice[] {
  const holders = new Map<number, string[]>();
  organisation.roles.forEach((role, index) => {
    const first = structure.representative[index]!;
    holders.set(first, [...(holders.get(first) ?? []), ...role.holders]);
  });
  const comma = say(organisation.language, 'summary.comma');
  const choices = new Map<string, RoleChoice>();
  for (const index of everyRole(organisation, structure)) {
    const { code, title, unit } = organisation.roles[index]!;
    const key = foldCode(code);
    if (key === '' || choices.has(key)) continue;
    choices.set(key, { code, title, unit, holder: holders.get(index)!.join(comma) });
  }
  return [...choices.values()];
}

function findSelected(
  { snapshot, tables, organisation }: ReadOrganisation,
  roles: readonly RoleChoice[],
  selection: Selection,
): string | null {
  const mark = snapshot.sheets.find(({ name }) => name === selection.sheet)?.mark;
  const code = mark?.kind === 'summary' ? mark.subject : roleOfRow(tables, organisation, selection);
  if (code === null) return null;
  const key = foldCode(code);
  return roles.find((role) => foldCode(role.code) === key)?.code ?? null;
}
