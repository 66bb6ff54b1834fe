import { chartOrganisation } from '../chart/chartOrganisation';
import { type Language } from '../locales/say';
import { foldText } from '../organisation/fold';
import { deriveStructure } from '../organisation/structure';
import { unitNames } from '../organisation/unitNames';
import { type Paper } from '../workbook/drawChart';
import { withWorkbook } from '../workbook/excel';
import { writeChart } from '../workbook/writeChart';
import { readOrganisation } from './readOrganisation';
import { begin, type RunOptions } from './run';

export type ChartOptions = RunOptions &
  Readonly<{
    /** Draws this unit and what is below it, instead of the whole organisation. */
    unit?: string;
    paper: Paper;
    /** The workbook's language where no other is given. */
    language?: Language;
  }>;

export type Charted = Readonly<{ outcome: 'drawn'; sheet: string } | { outcome: 'no-such-unit' }>;

/** Draws the org chart of the open workbook on its sheet; draws it again where it is already there. */
export function chartWorkbook(options: ChartOptions): Promise<Charted> {
  return withWorkbook(async (context) => {
    begin('reading', options);
    const { snapshot, organisation } = await readOrganisation(context);
    begin('deciding', options);
    const structure = deriveStructure(organisation);
    const { paper, signal, language = organisation.language } = options;
    const unit = options.unit === undefined ? undefined : unitNames(organisation).get(foldText(options.unit));
    if (options.unit !== undefined && unit === undefined) return { outcome: 'no-such-unit' };
    const scope = unit === undefined ? undefined : ({ kind: 'unit', unit } as const);
    const drawing = chartOrganisation(organisation, structure, { language, scope, paper });
    begin('writing', options);
    const sheet = await writeChart(context, snapshot, drawing, { language, unit, paper, signal });
    return { outcome: 'drawn', sheet };
  });
}
