import { type Area } from '../../model/cell';
import { type SheetModel } from '../../model/sheet';

/**
 * What a Range stands for: a rectangle of a sheet. The host moves the area of a range that a request still holds when
 * cells are inserted or deleted, so what hangs below a Range (its format, font, …) shares this object with it.
 */
export type RangeSelf = { readonly sheet: SheetModel; area: Area };

/** What a RangeAreas stands for: rectangles of one sheet. */
export type AreasSelf = Readonly<{ sheet: SheetModel; areas: readonly Area[] }>;
