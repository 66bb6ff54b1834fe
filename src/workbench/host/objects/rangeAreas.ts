import { parseA1 } from '../../model/address';
import { type Area } from '../../model/cell';
import { type SheetModel } from '../../model/sheet';
import { type HostClass, HostObject } from '../hostObject';
import { requireArea } from './areas';
import { invalidArgument } from './errors';
import { formatsOfAreas } from './conditionalFormats';
import { rangeObject } from './range';
import { type AreasSelf } from './rangeSelf';
import { addressOf } from './rangeValues';
import { worksheetObject } from './worksheet';

/** The RangeAreas that stands for several areas of a sheet. */
export function rangeAreasObject(sheet: SheetModel, areas: readonly Area[]): HostObject<AreasSelf> {
  return new HostObject<AreasSelf>('RangeAreas', { sheet, areas });
}

function isRangeAreas(value: unknown): value is HostObject<AreasSelf> {
  return value instanceof HostObject && value.type === 'RangeAreas';
}

/** The areas that an argument names: a RangeAreas, a Range, or addresses with commas between them. */
export function requireAreas(sheet: SheetModel, argument: unknown, location: string): readonly Area[] {
  if (isRangeAreas(argument)) {
    if (argument.self.sheet !== sheet) throw invalidArgument(location);
    return argument.self.areas;
  }
  if (typeof argument !== 'string') return [requireArea(sheet, argument, location)];
  return argument.split(',').map((address) => {
    const area = parseA1(address.trim());
    if (!area) throw invalidArgument(location);
    return area;
  });
}

function address({ sheet, areas }: AreasSelf): string {
  return areas.map((area) => addressOf({ sheet, area })).join(',');
}

export const rangeAreasClass: HostClass<AreasSelf> = {
  name: 'RangeAreas',
  get: {
    address,
    addressLocal: address,
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((count, { rows, columns }) => count + rows * columns, 0),
  },
  navigate: {
    areas: (self) => new HostObject(rangeCollectionClass, self),
    conditionalFormats: formatsOfAreas,
    worksheet: ({ sheet }) => worksheetObject(sheet),
  },
};

const rangeCollectionClass: HostClass<AreasSelf> = {
  name: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => rangeObject(sheet, area)),
};
