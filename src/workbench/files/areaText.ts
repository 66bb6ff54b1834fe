import { areaToA1, parseA1 } from '../model/address';
import { type Area } from '../model/cell';

/** The areas of an `sqref`: references with blanks between. What is no reference is left out. */
export function readAreas(sqref: string | undefined): Area[] {
  return (sqref ?? '')
    .split(/\s+/)
    .map((reference) => parseA1(reference))
    .filter((area) => area !== undefined);
}

/** Areas as an `sqref`. */
export function writeAreas(areas: readonly Area[]): string {
  return areas.map(areaToA1).join(' ');
}
