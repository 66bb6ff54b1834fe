import { type HostClass, type RingClass } from '../hostObject';
import { rangeAreasClass } from './rangeAreas';
import { rangeClass } from './rangeClass';
import { workbookClass } from './workbookClass';
import { worksheetClass } from './worksheetClass';

/** The tables of the classes that their objects name by a string (see hostObject.ts). */
export const ringClasses: Readonly<Record<RingClass, HostClass<never>>> = {
  Workbook: workbookClass,
  Worksheet: worksheetClass,
  Range: rangeClass,
  RangeAreas: rangeAreasClass,
};
