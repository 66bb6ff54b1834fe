import { areaToA1 } from '../model/address';
import { type Area, type CellModel } from '../model/cell';
import { type SheetModel, type ValidationModel } from '../model/sheet';
import { enterValue } from './enterValue';
import { emitChanged } from './events';
import { type Host, HostError } from './hostObject';
import { clearArea } from './objects/clearArea';
import { intersect } from './objects/areas';
import { requireWritable, styleAt } from './objects/editCells';
import { localAddressOf } from './objects/rangeValues';
import { cellTest } from './objects/validCells';
import { writeCells } from './objects/writeCells';

/** Why Excel would not take what a person typed; `message` is the one that the validation carries. */
export type Refusal = Readonly<
  | { reason: 'protected' | 'readOnly' | 'entry' | 'tooLarge' }
  | { reason: 'invalid'; title: string; message: string; choices?: string }
>;

/** What came of an edit; `warning` where the value was entered although its validation advises against it. */
export type Outcome = Readonly<{ done: true; warning?: Refusal } | { done: false; refusal: Refusal }>;

/** More cells than this are not pasted at once. */
export const maximumPasted = 200_000;

/**
 * Enters a text into a cell as a person types it. Nothing is written where the sheet is protected, where Excel would not take
 * the text for a formula, and where the cell's validation stops it. A new formula is not tested, since nothing is
 * calculated, nor is a rule that would have to be.
 */
export function typeIntoCell(
  host: Host,
  sheet: SheetModel,
  row: number,
  column: number,
  text: string,
): Outcome {
  const area: Area = { row, column, rows: 1, columns: 1 };
  const barred = barredBy(host, sheet, area);
  if (barred) return barred;
  const style = styleAt(sheet, row, column);
  const entered = enterValue(text, style);
  if (!entered) return { done: false, refusal: { reason: 'entry' } };
  const breach = breachOf(host, sheet, area, entered.content);
  if (breach?.isStop) return { done: false, refusal: breach.refusal };
  writeCells(sheet, area, [[text]], 'typing');
  tell(host, sheet, area);
  return { done: true, ...(breach && { warning: breach.refusal }) };
}

/** Empties cells as the Delete key does: formats, links and validations stay. */
export function clearCells(host: Host, sheet: SheetModel, area: Area): Outcome {
  const barred = barredBy(host, sheet, area);
  if (barred) return barred;
  clearArea(sheet, area, 'Contents', 'clearing');
  tell(host, sheet, area);
  return { done: true };
}

/**
 * Enters a grid of texts, each as if typed, over an area of its size. All or nothing: one text that no cell takes refuses them
 * all. Validations are not asked, as in Excel.
 */
export function pasteCells(
  host: Host,
  sheet: SheetModel,
  area: Area,
  texts: readonly (readonly string[])[],
): Outcome {
  const barred = barredBy(host, sheet, area);
  if (barred) return barred;
  if (area.rows * area.columns > maximumPasted) return { done: false, refusal: { reason: 'tooLarge' } };
  try {
    writeCells(sheet, area, texts, 'pasting');
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { done: false, refusal: { reason: 'entry' } };
  }
  tell(host, sheet, area);
  return { done: true };
}

/** Whether cells may be written at all: not those of a read-only workbook, nor locked ones of a protected sheet. */
export function barredBy(host: Host, sheet: SheetModel, area: Area): Outcome | undefined {
  if (host.workbook.readOnly) return { done: false, refusal: { reason: 'readOnly' } };
  try {
    requireWritable(sheet, area, 'typing');
    return undefined;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { done: false, refusal: { reason: 'protected' } };
  }
}

/** Fires onChanged for cells that a person changed. */
export function tell(host: Host, sheet: SheetModel, area: Area): void {
  const address = area.rows * area.columns === 1 ? areaToA1(area) : localAddressOf(area);
  emitChanged(host, sheet, address, 'RangeEdited', 'None', 'Unknown');
}

/** The validation of a cell. */
export function validationAt(sheet: SheetModel, area: Area): ValidationModel | undefined {
  return sheet.validations.find(({ areas }) => areas.some((each) => intersect(each, area)));
}

function breachOf(
  host: Host,
  sheet: SheetModel,
  area: Area,
  content: CellModel,
): Readonly<{ isStop: boolean; refusal: Refusal }> | undefined {
  const validation = validationAt(sheet, area);
  const alert = validation?.errorAlert;
  if (!validation || alert?.showAlert === false || content.formula !== undefined) return undefined;
  if (obeys(host, sheet, validation, content)) return undefined;
  const list = validation.rule['list'] as Readonly<{ source?: unknown }> | undefined;
  const source = typeof list?.source === 'string' && !list.source.startsWith('=') ? list.source : undefined;
  return {
    isStop: (alert?.style ?? 'Stop') === 'Stop',
    refusal: {
      reason: 'invalid',
      title: alert?.title ?? '',
      message: alert?.message ?? '',
      ...(source !== undefined && { choices: source }),
    },
  };
}

function obeys(host: Host, sheet: SheetModel, validation: ValidationModel, content: CellModel): boolean {
  try {
    return cellTest(host.workbook, sheet, validation)(content);
  } catch (error) {
    // What would have to be calculated is not known to be broken.
    if (error instanceof HostError && error.code === 'NotImplemented') return true;
    throw error;
  }
}
