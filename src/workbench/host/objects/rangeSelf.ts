import { type Area } from '../../model/cell';
import { type SheetModel } from '../../model/sheet';

/** What a Range stands for: a rectangle of a sheet. */
export type RangeSelf = Readonly<{ sheet: SheetModel; area: Area }>;
