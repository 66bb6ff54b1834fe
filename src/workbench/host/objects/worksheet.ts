import { type SheetModel } from '../../model/sheet';
import { HostObject } from '../hostObject';

/** The Worksheet that stands for a sheet. */
export function worksheetObject(sheet: SheetModel): HostObject<SheetModel> {
  return new HostObject<SheetModel>('Worksheet', sheet);
}

/** Whether an argument of a method is a Worksheet. */
export function isWorksheet(value: unknown): value is HostObject<SheetModel> {
  return value instanceof HostObject && value.type === 'Worksheet';
}
