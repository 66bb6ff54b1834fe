import { type ChartOptions } from '../../operations/chartWorkbook';

/** What stands in the view's fields. */
export type ChartForm = Readonly<{
  scope: 'whole' | 'unit';
  /** Kept while the whole organisation is drawn. */
  unit: string | null;
  paper: 'A4' | 'A3';
}>;

/** What to draw; `no-unit` where a unit is wanted and none that the workbook has is chosen. */
export function chartRequest(
  { scope, unit, paper }: ChartForm,
  units: readonly string[],
): Pick<ChartOptions, 'scope' | 'paper'> | 'no-unit' {
  if (scope === 'whole') return { paper };
  return unit !== null && units.includes(unit) ? { scope: { kind: 'unit', unit }, paper } : 'no-unit';
}
