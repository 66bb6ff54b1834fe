import { parseA1 } from '../../model/address';
import { type Area } from '../../model/cell';
import { type SheetModel } from '../../model/sheet';
import { type HostClass, HostObject } from '../hostObject';
import { requireArea } from './areas';
import { invalidArgument } from './errors';
import { rangeObject } from './range';
import { addressOf } from './rangeValues';
import { worksheetObject } from './worksheet';

/** What a RangeAreas stands for: rectangles of one sheet. */
type RangeAreasSelf = Readonly<{ sheet: SheetModel; areas: readonly Area[] }>;

/** The RangeAreas that stands for several areas of a sheet. */
export function rangeAreasObject(sheet: SheetModel, areas: readonly Area[]): HostObject<RangeAreasSelf> {
  return new HostObject(rangeAreasClass, { sheet, areas });
}

function isRangeAreas(value: unknown): value is HostObject<RangeAreasSelf> {
  return value instanceof HostObject && value.type === rangeAreasClass;
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

function address({ sheet, areas }: RangeAreasSelf): string {
  return areas.map((area) => addressOf({ sheet, area })).join(',');
}

const rangeAreasClass: HostClass<RangeAreasSelf> = {
  name: 'RangeAreas',
  get: {
    address,
    addressLocal: address,
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((count, { rows, columns }) => count + rows * columns, 0),
  },
  navigate: {
    areas: (self) => new HostObject(rangeCollectionClass, self),
    worksheet: ({ sheet }) => worksheetObject(sheet),
  },
};

const rangeCollectionClass: HostClass<RangeAreasSelf> = {
  name: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => rangeObject(sheet, area)),
};
