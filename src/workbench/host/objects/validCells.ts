import { type CellModel } from '../../model/cell';
import { type SheetModel, type ValidationModel } from '../../model/sheet';
import { type WorkbookModel } from '../../model/workbook';
import { cellAt } from './editCells';
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
  { rule, ignoreBlanks }: ValidationModel,
): boolean | null {
  const obeys = readTest(workbook, sheet, rule);
  let sound = 0;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = cellAt(sheet, row, column);
      const isBlank = !cell || cell.type === 'empty';
      if (isBlank ? ignoreBlanks || obeys('') : obeys(cell.value)) sound += 1;
    }
  }
  if (sound === area.rows * area.columns) return true;
  return sound === 0 ? false : null;
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
  if (!source.startsWith('=')) return new Set(source.split(',').map((entry) => entry.trim()));
  return new Set(valuesOf(requireRange(workbook, sheet, source)).map(String));
}

function limitTest(workbook: WorkbookModel, sheet: SheetModel, rule: Rule): (value: number) => boolean {
  const limit = (formula: unknown): number => {
    const text = String(formula);
    const constant = Number(text.slice(1));
    return Number.isFinite(constant) ? constant : Number(valuesOf(requireRange(workbook, sheet, text))[0]);
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

function valuesOf({ sheet, area }: RangeSelf): readonly CellModel['value'][] {
  const values: CellModel['value'][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = cellAt(sheet, row, column);
      if (cell && cell.type !== 'empty') values.push(cell.value);
    }
  }
  return values;
}
