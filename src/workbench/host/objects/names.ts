import { type NamedItemModel, type WorkbookModel } from '../../model/workbook';
import { type SheetModel } from '../../model/sheet';
import { type HostClass, HostObject } from '../hostObject';
import { requireBoolean, requireText } from './arguments';
import { invalidArgument, itemAlreadyExists, itemNotFound, notImplemented } from './errors';
import { requireName } from './nameRules';
import { isRange, rangeObject } from './range';
import { type RangeSelf } from './rangeSelf';
import { absoluteReference, rangeOfFormula } from './references';
import { worksheetObject } from './worksheet';

/** The names of the workbook, or those that belong to one sheet. */
type CollectionSelf = Readonly<{ workbook: WorkbookModel; sheet?: SheetModel }>;
type NameSelf = CollectionSelf & Readonly<{ name: string }>;

/** Workbook.names, or with a sheet Worksheet.names: each holds only its own. */
export function namedItemCollection(workbook: WorkbookModel, sheet?: SheetModel): HostObject<CollectionSelf> {
  return new HostObject(collectionClass, { workbook, ...(sheet ? { sheet } : {}) });
}

const constant = /^=(?:-?\d+(?:\.\d+)?|TRUE|FALSE|"[^"]*")$/i;

function namesIn({ workbook, sheet }: CollectionSelf): readonly NamedItemModel[] {
  return workbook.names.filter(({ sheetId }) => sheetId === sheet?.id);
}

function findName(collection: CollectionSelf, key: unknown): NamedItemModel | undefined {
  const wanted = String(key).toLowerCase();
  return namesIn(collection).find(({ name }) => name.toLowerCase() === wanted);
}

function nameModel(self: NameSelf): NamedItemModel {
  const found = findName(self, self.name);
  if (!found) throw itemNotFound('NamedItem');
  return found;
}

function nameObject(collection: CollectionSelf, name: string): HostObject<NameSelf> {
  return new HostObject(namedItemClass, { ...collection, name });
}

function readFormula(value: unknown, location: string): string {
  if (isRange(value)) return `=${absoluteReference(value.self.sheet, value.self.area)}`;
  const formula = requireText(value, location, 8192);
  if (!formula.startsWith('=') || formula.length < 2) throw invalidArgument(location);
  return formula;
}

function addName(collection: CollectionSelf, [name, reference, comment]: readonly unknown[]): HostObject {
  const location = 'NamedItemCollection.add';
  const { workbook, sheet } = collection;
  const added: NamedItemModel = {
    name: requireName(name, location),
    formula: readFormula(reference, location),
    comment: requireText(comment ?? '', location, 255),
    visible: true,
    ...(sheet ? { sheetId: sheet.id } : {}),
  };
  const lower = added.name.toLowerCase();
  const isTable = workbook.sheets.some(({ tables }) =>
    tables.some((table) => table.name.toLowerCase() === lower),
  );
  if (isTable || findName(collection, added.name)) throw itemAlreadyExists(location);
  workbook.names = [...workbook.names, added];
  return nameObject(collection, added.name);
}

function change(self: NameSelf, fields: Partial<NamedItemModel>): void {
  const before = nameModel(self);
  self.workbook.names = self.workbook.names.map((each) => (each === before ? { ...each, ...fields } : each));
}

function rangeOf(self: NameSelf): RangeSelf | undefined {
  return rangeOfFormula(self.workbook, nameModel(self).formula, self.sheet);
}

function typeOf(self: NameSelf): string {
  const { formula } = nameModel(self);
  if (rangeOf(self)) return 'Range';
  if (formula.includes('#REF!')) return 'Error';
  if (!constant.test(formula)) throw notImplemented('NamedItem.type of a calculated name');
  if (formula.startsWith('="')) return 'String';
  if (/^=[tf]/i.test(formula)) return 'Boolean';
  return formula.includes('.') ? 'Double' : 'Integer';
}

function valueOf(self: NameSelf): unknown {
  const { formula } = nameModel(self);
  const text = formula.slice(1);
  switch (typeOf(self)) {
    case 'Range':
      return text;
    case 'Error':
      return '#REF!';
    case 'String':
      return text.slice(1, -1);
    case 'Boolean':
      return text.toUpperCase() === 'TRUE';
    default:
      return Number(text);
  }
}

const collectionClass: HostClass<CollectionSelf> = {
  name: 'NamedItemCollection',
  items: (collection) => namesIn(collection).map(({ name }) => nameObject(collection, name)),
  find: (collection, key) => {
    const found = findName(collection, key);
    return found && nameObject(collection, found.name);
  },
  call: { Add: addName },
};

const namedItemClass: HostClass<NameSelf> = {
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  get: {
    _Id: ({ name }) => name,
    name: (self) => nameModel(self).name,
    type: typeOf,
    value: valueOf,
    visible: (self) => nameModel(self).visible,
    comment: (self) => nameModel(self).comment,
    scope: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook'),
    formula: (self) => nameModel(self).formula,
  },
  set: {
    visible: (self, value) => {
      change(self, { visible: requireBoolean(value, 'NamedItem.visible') });
    },
    comment: (self, value) => {
      change(self, { comment: requireText(value, 'NamedItem.comment', 255) });
    },
    formula: (self, value) => {
      change(self, { formula: readFormula(value, 'NamedItem.formula') });
    },
  },
  navigate: {
    worksheet: ({ sheet }) => {
      if (!sheet) throw itemNotFound('NamedItem.worksheet');
      return worksheetObject(sheet);
    },
    worksheetOrNullObject: ({ sheet }) => (sheet ? worksheetObject(sheet) : null),
  },
  call: {
    Delete: (self) => {
      const deleted = nameModel(self);
      self.workbook.names = self.workbook.names.filter((each) => each !== deleted);
    },
    GetRange: (self) => {
      const range = rangeOf(self);
      if (!range) throw invalidArgument('NamedItem.getRange');
      return rangeObject(range.sheet, range.area);
    },
    GetRangeOrNullObject: (self) => {
      const range = rangeOf(self);
      return range ? rangeObject(range.sheet, range.area) : null;
    },
  },
};
