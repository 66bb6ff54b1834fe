import { type Area } from '../../model/cell';
import { type SheetModel } from '../../model/sheet';
import { HostObject } from '../hostObject';
import { type RangeSelf } from './rangeSelf';

/** The Range that stands for an area of a sheet. */
export function rangeObject(sheet: SheetModel, area: Area): HostObject<RangeSelf> {
  return new HostObject<RangeSelf>('Range', { sheet, area });
}

/** Whether an argument of a method is a Range. */
export function isRange(value: unknown): value is HostObject<RangeSelf> {
  return value instanceof HostObject && value.type === 'Range';
}
