import { newId } from '../../model/create';
import { type Area } from '../../model/cell';
import { type ConditionalFormatModel } from '../../model/sheet';
import { type HostClass, HostObject } from '../hostObject';
import { subtractFromAll } from './areaLists';
import { intersect } from './areas';
import { requireBoolean, requireNumber } from './arguments';
import { customFormatObject } from './customFormat';
import { invalidArgument, itemNotFound, notImplemented } from './errors';
import { changeFormat, formatModel, type FormatSelf, inOrder, replaceInOrder } from './formatModels';
import { requireFormattable } from './protectionCheck';
import { rangeObject } from './range';
import { type AreasSelf, type RangeSelf } from './rangeSelf';

/** Range.conditionalFormats: those that touch the range in order of priority, the highest first. */
export function conditionalFormatCollection(range: RangeSelf): HostObject<AreasSelf> {
  const { sheet } = range;
  return formatsOfAreas({
    sheet,
    // The area moves with the cells while a request holds the range.
    get areas() {
      return [range.area];
    },
  });
}

/** RangeAreas.conditionalFormats: those that touch any of the areas. */
export function formatsOfAreas(self: AreasSelf): HostObject<AreasSelf> {
  return new HostObject(collectionClass, self);
}

function membersOf({ sheet, areas }: AreasSelf): readonly ConditionalFormatModel[] {
  return inOrder(sheet).filter((format) =>
    format.areas.some((each) => areas.some((area) => intersect(each, area))),
  );
}

/** Place of a format in the collection that it was reached through; it has no other name. */
function placeOf(self: FormatSelf): number {
  const place = membersOf(self.range).findIndex(({ id }) => id === self.id);
  if (place < 0) throw itemNotFound('ConditionalFormat');
  return place;
}

/** Only formulas can be added; the new format comes before all others. */
function addFormat(range: AreasSelf, [type]: readonly unknown[]): HostObject {
  const location = 'ConditionalFormatCollection.add';
  if (typeof type !== 'string') throw invalidArgument(location);
  if (type !== 'Custom') throw notImplemented(`${location} of ${type}`);
  requireFormattable(range.sheet, 'allowFormatCells', location);
  const id = newId();
  const added: ConditionalFormatModel = {
    id,
    areas: range.areas,
    type: 'Custom',
    stopIfTrue: false,
    priority: 1,
  };
  replaceInOrder(range.sheet, [added, ...inOrder(range.sheet)]);
  return new HostObject<FormatSelf>(formatClass, { range, id });
}

/** Takes the range out of every format; a format that covers nothing else is deleted. */
function clearAll({ sheet, areas: cleared }: AreasSelf): void {
  requireFormattable(sheet, 'allowFormatCells', 'ConditionalFormatCollection.clearAll');
  const left = inOrder(sheet).map((format) => {
    const areas = cleared.reduce<readonly Area[]>((left, area) => subtractFromAll(left, area), format.areas);
    return areas === format.areas ? format : { ...format, areas };
  });
  replaceInOrder(
    sheet,
    left.filter(({ areas }) => areas.length > 0),
  );
}

function deleteFormat(self: FormatSelf): void {
  const { sheet } = self.range;
  requireFormattable(sheet, 'allowFormatCells', 'ConditionalFormat.delete');
  formatModel(self);
  replaceInOrder(
    sheet,
    inOrder(sheet).filter(({ id }) => id !== self.id),
  );
}

/** Moves a format to a place in its collection, counted from the end where negative; what is beyond is an end. */
function setPriority(self: FormatSelf, value: unknown): void {
  const location = 'ConditionalFormat.priority';
  requireFormattable(self.range.sheet, 'allowFormatCells', location);
  const wanted = requireNumber(value, location, { whole: true });
  const moved = formatModel(self);
  const others = membersOf(self.range).filter(({ id }) => id !== self.id);
  const place = Math.min(Math.max(wanted < 0 ? others.length + 1 + wanted : wanted, 0), others.length);
  const next = others[place];
  const rest = inOrder(self.range.sheet).filter(({ id }) => id !== self.id);
  replaceInOrder(self.range.sheet, rest.toSpliced(next ? rest.indexOf(next) : rest.length, 0, moved));
}

function rangeOrNull(self: FormatSelf): HostObject | null {
  const { areas } = formatModel(self);
  return areas.length === 1 ? rangeObject(self.range.sheet, areas[0]!) : null;
}

const collectionClass: HostClass<AreasSelf> = {
  name: 'ConditionalFormatCollection',
  items: (range) => membersOf(range).map(({ id }) => new HostObject<FormatSelf>(formatClass, { range, id })),
  find: (range, key) => {
    const format = membersOf(range)[Number(key)];
    return format && new HostObject<FormatSelf>(formatClass, { range, id: format.id });
  },
  call: { Add: addFormat, ClearAll: clearAll },
};

const formatClass: HostClass<FormatSelf> = {
  name: 'ConditionalFormat',
  identity: (self) => ({ Id: String(placeOf(self)) }),
  get: {
    id: (self) => String(placeOf(self)),
    priority: placeOf,
    stopIfTrue: (self) => formatModel(self).stopIfTrue,
    // `Other` is no word of Excel's: the stand-in does not keep which of the other kinds it is.
    type: (self) => formatModel(self).type,
  },
  set: {
    priority: setPriority,
    stopIfTrue: (self, value) => {
      const location = 'ConditionalFormat.stopIfTrue';
      changeFormat(self, { stopIfTrue: requireBoolean(value, location) }, location);
    },
  },
  navigate: {
    custom: (self) => {
      if (formatModel(self).type !== 'Custom') throw invalidArgument('ConditionalFormat.custom');
      return customFormatObject(self);
    },
    customOrNullObject: (self) => (formatModel(self).type === 'Custom' ? customFormatObject(self) : null),
  },
  call: {
    Delete: deleteFormat,
    GetRange: (self) => {
      const range = rangeOrNull(self);
      if (!range) throw invalidArgument('ConditionalFormat.getRange');
      return range;
    },
    GetRangeOrNullObject: rangeOrNull,
    GetRanges: (self) =>
      new HostObject<AreasSelf>('RangeAreas', { sheet: self.range.sheet, areas: formatModel(self).areas }),
  },
};
