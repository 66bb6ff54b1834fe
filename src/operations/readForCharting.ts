import { type Language } from '../locales/say';
import { type Organisation } from '../organisation/model';
import { askChoices, type ChartChoices } from '../workbook/chartChoices';
import { withWorkbook } from '../workbook/excel';
import { readOrganisation } from './readOrganisation';

/** What must be known to show a chart before it is drawn. */
export type ForCharting = Readonly<{
  organisation: Organisation;
  /** The charts that the workbook has, by what they show. */
  charts: readonly Readonly<{ subject: string; language: Language }>[];
  /** How a chart was drawn last; null where that is not known. */
  choices: ChartChoices | null;
}>;

/** Reads what a chart is made of, so that it can be shown without reading again. Writes nothing. */
export function readForCharting(): Promise<ForCharting> {
  return withWorkbook(async (context) => {
    let choices: () => ChartChoices | null = () => null;
    const { snapshot, organisation } = await readOrganisation(context, false, () => {
      choices = askChoices(context);
    });
    const charts = snapshot.sheets.flatMap(({ mark }) =>
      mark?.kind === 'chart' ? [{ subject: mark.subject, language: mark.language }] : [],
    );
    return { organisation, charts, choices: choices() };
  });
}
