import { type CellModel } from '../../model/cell';
import { type SheetModel } from '../../model/sheet';
import { type WorkbookModel } from '../../model/workbook';

/** What a formula becomes; `sheet` is where it stands, undefined for a name of the whole workbook. */
export type FormulaChange = (formula: string, sheet: SheetModel | undefined) => string;

/**
 * Changes every formula of a workbook: of cells, names, table columns, validations and conditional formats. Whatever does not
 * change stays the same object, so that saving leaves it alone.
 */
export function mapFormulas(workbook: WorkbookModel, change: FormulaChange): void {
  workbook.names = mapKept(workbook.names, (item) => {
    const sheet = workbook.sheets.find(({ id }) => id === item.sheetId);
    return withFormula(item, item.formula, change(item.formula, sheet));
  });
  for (const sheet of workbook.sheets) mapFormulasOfSheet(sheet, (formula) => change(formula, sheet));
}

function mapFormulasOfSheet(sheet: SheetModel, change: (formula: string) => string): void {
  for (const cells of sheet.cells.values()) {
    // Every cell of a workbook passes here at each insertion: forEach makes no pair of each.
    cells.forEach((cell, column) => {
      if (cell.formula === undefined) return;
      const formula = change(cell.formula);
      if (formula !== cell.formula) cells.set(column, { ...cell, formula } satisfies CellModel);
    });
  }
  sheet.tables = mapKept(sheet.tables, (table) => {
    const columns = mapKept(table.columns, (column) => {
      const { calculatedFormula } = column;
      const formula = calculatedFormula === undefined ? undefined : change(calculatedFormula);
      return formula === undefined || formula === calculatedFormula
        ? column
        : { ...column, calculatedFormula: formula };
    });
    return columns === table.columns ? table : { ...table, columns };
  });
  sheet.validations = mapKept(sheet.validations, (validation) => {
    const rule = mapRule(validation.rule, change) as typeof validation.rule;
    return rule === validation.rule ? validation : { ...validation, rule };
  });
  sheet.conditionalFormats = mapKept(sheet.conditionalFormats, (format) =>
    format.formula === undefined ? format : withFormula(format, format.formula, change(format.formula)),
  );
}

function withFormula<Item extends object>(item: Item, before: string, formula: string): Item {
  return formula === before ? item : { ...item, formula };
}

/** Formulas stand at any depth of a validation's rule. */
function mapRule(rule: unknown, change: (formula: string) => string): unknown {
  if (typeof rule === 'string') return rule.startsWith('=') ? change(rule) : rule;
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return rule;
  const entries = Object.entries(rule).map(([name, part]) => [name, part, mapRule(part, change)] as const);
  if (entries.every(([, part, mapped]) => part === mapped)) return rule;
  return Object.fromEntries(entries.map(([name, , mapped]) => [name, mapped]));
}

/** Array.map that gives the same array back where no item changed. */
function mapKept<Item>(items: readonly Item[], map: (item: Item) => Item): readonly Item[] {
  const mapped = items.map(map);
  return mapped.every((item, index) => item === items[index]) ? items : mapped;
}
