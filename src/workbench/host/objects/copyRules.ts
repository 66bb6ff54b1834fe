import { type Area } from '../../model/cell';
import { newId } from '../../model/create';
import { shiftFormula } from '../../files/shiftFormula';
import { type ConditionalFormatModel, type SheetModel, type ValidationModel } from '../../model/sheet';
import { coverArea, subtractFromAll } from './areaLists';
import { intersect } from './areas';
import { inOrder, replaceInOrder } from './formatModels';
import { type RangeSelf } from './rangeSelf';

type Ruled = Readonly<{ areas: readonly Area[] }>;

/**
 * Lets the conditional formats of the source reach over the copy, and with `withValidations` its validations; those that
 * covered the target's cells and not the source's leave them.
 */
export function copyRules(to: RangeSelf, from: RangeSelf, withValidations: boolean): void {
  const { sheet } = to;
  const formats = reach(to, from, (each) => each.conditionalFormats, shiftFormat);
  if (formats !== sheet.conditionalFormats) {
    sheet.conditionalFormats = formats;
    // Two formats of one priority would have no order.
    replaceInOrder(sheet, inOrder(sheet));
  }
  if (!withValidations) return;
  const validations = reach(to, from, (each) => each.validations, shiftValidation);
  if (validations !== sheet.validations) sheet.validations = validations;
}

function reach<Item extends Ruled>(
  to: RangeSelf,
  from: RangeSelf,
  listOf: (sheet: SheetModel) => readonly Item[],
  shift: (item: Item, rows: number, columns: number) => Item,
): readonly Item[] {
  const before = listOf(to.sheet);
  let items = before;
  for (const part of parts(to.area, from.area)) {
    const wanted = listOf(from.sheet).flatMap((item) => {
      const areas = item.areas.flatMap((area) => moved(intersect(area, part.source), part) ?? []);
      return areas.length === 0 ? [] : [{ item, areas }];
    });
    const kept = items.flatMap((item) => {
      const own = wanted.find((each) => each.item === item);
      const rest = cutOut(item, part.target, own?.areas ?? []);
      return rest ? [own && isBelow(own.areas, item.areas) ? extend(rest, own.areas) : rest] : [];
    });
    const added = wanted.flatMap(({ item, areas }) => {
      const isExtended = items.includes(item) && isBelow(areas, item.areas);
      const [{ row, column }, base] = [areas[0]!, baseOf(item.areas)];
      return isExtended ? [] : [{ ...shift(item, row - base.row, column - base.column), areas }];
    });
    const isSame =
      added.length === 0 && kept.length === items.length && kept.every((item, at) => item === items[at]);
    if (!isSame) items = [...kept, ...added];
  }
  return items;
}

type Part = Readonly<{ source: Area; target: Area }>;

/** Each copy of the source within the target. */
function parts(target: Area, source: Area): readonly Part[] {
  const found: Part[] = [];
  for (let row = target.row; row < target.row + target.rows; row += source.rows) {
    for (let column = target.column; column < target.column + target.columns; column += source.columns) {
      found.push({ source, target: { ...source, row, column } });
    }
  }
  return found;
}

function moved(area: Area | undefined, { source, target }: Part): Area | undefined {
  return (
    area && {
      ...area,
      row: area.row - source.row + target.row,
      column: area.column - source.column + target.column,
    }
  );
}

/** The item without those cells of the target that the source's counterpart does not give it. */
function cutOut<Item extends Ruled>(item: Item, target: Area, kept: readonly Area[]): Item | undefined {
  const loses = kept.reduce<readonly Area[]>((rest, each) => subtractFromAll(rest, each), [target]);
  const areas = loses.reduce<readonly Area[]>((rest, each) => subtractFromAll(rest, each), item.areas);
  if (areas === item.areas) return item;
  return areas.length === 0 ? undefined : { ...item, areas };
}

function extend<Item extends Ruled>(item: Item, added: readonly Area[]): Item {
  const areas = [...item.areas];
  for (const area of added) {
    if (coverArea(areas, area)) continue;
    const above = areas.findIndex(
      (each) =>
        each.column === area.column && each.columns === area.columns && each.row + each.rows === area.row,
    );
    if (above < 0) areas.push(area);
    else areas[above] = { ...areas[above]!, rows: areas[above]!.rows + area.rows };
  }
  return areas.every((area, at) => area === item.areas[at]) && areas.length === item.areas.length
    ? item
    : { ...item, areas };
}

/** Formulas of rules are meant for the first cell of their areas: what lies before it needs a rule of its own. */
function isBelow(added: readonly Area[], areas: readonly Area[]): boolean {
  const base = baseOf(areas);
  return added.every(({ row, column }) => row >= base.row && column >= base.column);
}

function baseOf(areas: readonly Area[]): Pick<Area, 'row' | 'column'> {
  return {
    row: Math.min(...areas.map(({ row }) => row)),
    column: Math.min(...areas.map(({ column }) => column)),
  };
}

function shiftFormat(format: ConditionalFormatModel, rows: number, columns: number): ConditionalFormatModel {
  const { formula } = format;
  return {
    ...format,
    id: newId(),
    ...(formula !== undefined && { formula: shiftFormula(formula, rows, columns) }),
  };
}

function shiftValidation(validation: ValidationModel, rows: number, columns: number): ValidationModel {
  const shift = (rule: unknown): unknown => {
    if (typeof rule === 'string') return rule.startsWith('=') ? shiftFormula(rule, rows, columns) : rule;
    if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return rule;
    return Object.fromEntries(Object.entries(rule).map(([name, each]) => [name, shift(each)]));
  };
  return { ...validation, rule: shift(validation.rule) as ValidationModel['rule'] };
}
