import { type SheetModel } from '../../model/sheet';
import { type HostClass, HostObject } from '../hostObject';
import { requireArea } from './areas';
import { invalidArgument, itemNotFound } from './errors';
import { rangeObject } from './range';

type Direction = 'rowBreaks' | 'columnBreaks';
type CollectionSelf = Readonly<{ sheet: SheetModel; direction: Direction }>;
/** `line`: the row or column (from 0) with which the next page begins. */
type BreakSelf = CollectionSelf & Readonly<{ line: number }>;

/** A sheet has no more breaks in either direction. */
const mostBreaks = 1026;

/** Worksheet.horizontalPageBreaks: those above a row. */
export function horizontalPageBreaks(sheet: SheetModel): HostObject<CollectionSelf> {
  return new HostObject(collectionClass, { sheet, direction: 'rowBreaks' });
}

/** Worksheet.verticalPageBreaks: those before a column. */
export function verticalPageBreaks(sheet: SheetModel): HostObject<CollectionSelf> {
  return new HostObject(collectionClass, { sheet, direction: 'columnBreaks' });
}

function replaceBreaks({ sheet, direction }: CollectionSelf, breaks: readonly number[]): void {
  sheet.pageLayout = { ...sheet.pageLayout, [direction]: breaks };
}

function breaksOf({ sheet, direction }: CollectionSelf): readonly number[] {
  return sheet.pageLayout[direction];
}

function addBreak(self: CollectionSelf, [argument]: readonly unknown[]): HostObject {
  const location = 'PageBreakCollection.add';
  const area = requireArea(self.sheet, argument, location);
  const line = self.direction === 'rowBreaks' ? area.row : area.column;
  const breaks = breaksOf(self);
  if (line === 0 || breaks.length >= mostBreaks) throw invalidArgument(location);
  if (!breaks.includes(line))
    replaceBreaks(
      self,
      [...breaks, line].sort((a, b) => a - b),
    );
  return new HostObject<BreakSelf>(pageBreakClass, { ...self, line });
}

function indexOf(self: BreakSelf): number {
  const index = breaksOf(self).indexOf(self.line);
  if (index < 0) throw itemNotFound('PageBreak');
  return index;
}

const collectionClass: HostClass<CollectionSelf> = {
  name: 'PageBreakCollection',
  items: (self) => breaksOf(self).map((line) => new HostObject<BreakSelf>(pageBreakClass, { ...self, line })),
  find: (self, key) => {
    const line = breaksOf(self)[Number(key)];
    return line === undefined ? undefined : new HostObject<BreakSelf>(pageBreakClass, { ...self, line });
  },
  call: {
    Add: addBreak,
    RemovePageBreaks: (self) => {
      replaceBreaks(self, []);
    },
  },
};

const pageBreakClass: HostClass<BreakSelf> = {
  name: 'PageBreak',
  identity: (self) => ({ _Id: indexOf(self) }),
  get: {
    _Id: indexOf,
    rowIndex: ({ direction, line }) => (direction === 'rowBreaks' ? line : 0),
    columnIndex: ({ direction, line }) => (direction === 'columnBreaks' ? line : 0),
  },
  call: {
    Delete: (self) => {
      replaceBreaks(self, breaksOf(self).toSpliced(indexOf(self), 1));
    },
    GetCellAfterBreak: ({ sheet, direction, line }) =>
      rangeObject(sheet, {
        row: direction === 'rowBreaks' ? line : 0,
        column: direction === 'columnBreaks' ? line : 0,
        rows: 1,
        columns: 1,
      }),
  },
};
