import { type CellModel } from '../../model/cell';
import { type SheetModel, type ValidationModel } from '../../model/sheet';
import { type WorkbookModel } from '../../model/workbook';
import { cellAt, cellsIn } from './editCells';
import { notImplemented } from './errors';
import { type RangeSelf } from './rangeSelf';
import { rangeOfFormula } from './references';

type Rule = Readonly<Record<string, unknown>>;

/**
 * Whether the cells of a range obey a validation: true, false, or null where some do. Nothing is calculated here, so
 * rules whose limits are more than constants and references to one range are NotImplemented.
 */
export function obeyAll(
  workbook: WorkbookModel,
  { sheet, area }: RangeSelf,
  validation: ValidationModel,
): boolean | null {
  const obeys = cellTest(workbook, sheet, validation);
  let sound = 0;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (obeys(cellAt(sheet, row, column))) sound += 1;
    }
  }
  if (sound === area.rows * area.columns) return true;
  return sound === 0 ? false : null;
}

/**
 * What tells whether a cell obeys a validation of a sheet. NotImplemented for a rule that would have to be calculated: a formula
 * at once, a limit or a list that is more than a reference to one range too.
 */
export function cellTest(
  workbook: WorkbookModel,
  sheet: SheetModel,
  { rule, ignoreBlanks }: Pick<ValidationModel, 'rule' | 'ignoreBlanks'>,
): (cell: CellModel | undefined) => boolean {
  const obeys = readTest(workbook, sheet, rule);
  return (cell) => (!cell || cell.type === 'empty' ? ignoreBlanks || obeys('') : obeys(cell.value));
}

/**
 * What a list offers in a cell: the words of a list with commas, or the values of a range or a name. NotImplemented for a source
 * that would have to be calculated.
 */
export function listChoices(
  workbook: WorkbookModel,
  sheet: SheetModel,
  source: string,
): readonly CellModel[] {
  if (!source.startsWith('=')) {
    return source.split(',').map((entry) => ({ type: 'text', value: entry.trim() }));
  }
  return cellsWithValues(requireRange(workbook, sheet, source));
}

function readTest(
  workbook: WorkbookModel,
  sheet: SheetModel,
  rule: Rule,
): (value: CellModel['value']) => boolean {
  const [kind, given] = Object.entries(rule)[0] ?? [];
  if (kind === undefined) return () => true;
  const content = given as Rule;
  if (kind === 'list') {
    const allowed = listOf(workbook, sheet, String(content['source']));
    return (value) => allowed.has(String(value));
  }
  if (kind === 'custom') throw notImplemented('DataValidation.valid of a formula');
  const inLimits = limitTest(workbook, sheet, content);
  if (kind === 'textLength') return (value) => inLimits(String(value).length);
  return (value) =>
    typeof value === 'number' && (kind !== 'wholeNumber' || Number.isInteger(value)) && inLimits(value);
}

function listOf(workbook: WorkbookModel, sheet: SheetModel, source: string): ReadonlySet<string> {
  return new Set(listChoices(workbook, sheet, source).map(({ value }) => String(value)));
}

function limitTest(workbook: WorkbookModel, sheet: SheetModel, rule: Rule): (value: number) => boolean {
  const limit = (formula: unknown): number => {
    const text = String(formula);
    const constant = Number(text.slice(1));
    return Number.isFinite(constant)
      ? constant
      : Number(cellsWithValues(requireRange(workbook, sheet, text))[0]?.value);
  };
  const first = limit(rule['formula1']);
  const second = rule['formula2'] === undefined ? NaN : limit(rule['formula2']);
  const tests: Readonly<Record<string, (value: number) => boolean>> = {
    Between: (value) => value >= first && value <= second,
    NotBetween: (value) => value < first || value > second,
    EqualTo: (value) => value === first,
    NotEqualTo: (value) => value !== first,
    GreaterThan: (value) => value > first,
    LessThan: (value) => value < first,
    GreaterThanOrEqualTo: (value) => value >= first,
    LessThanOrEqualTo: (value) => value <= first,
  };
  return tests[String(rule['operator'])]!;
}

function requireRange(workbook: WorkbookModel, sheet: SheetModel, formula: string): RangeSelf {
  const name = formula.slice(1).toLowerCase();
  const named = workbook.names.find((item) => item.name.toLowerCase() === name)?.formula;
  const range = rangeOfFormula(workbook, named ?? formula, sheet);
  if (!range) throw notImplemented(`DataValidation.valid against ${formula}`);
  return range;
}

function cellsWithValues({ sheet, area }: RangeSelf): readonly CellModel[] {
  return cellsIn(sheet, area).flatMap(([, , cell]) => (cell.type === 'empty' ? [] : [cell]));
}
