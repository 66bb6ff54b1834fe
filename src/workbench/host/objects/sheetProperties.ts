import { type SheetModel } from '../../model/sheet';
import { type HostClass, HostObject } from '../hostObject';
import { requireKey, requireText } from './arguments';
import { itemNotFound } from './errors';

/** Worksheet.customProperties. */
export function worksheetCustomPropertyCollection(sheet: SheetModel): HostObject<SheetModel> {
  return new HostObject(collectionClass, sheet);
}

type PropertySelf = Readonly<{ sheet: SheetModel; key: string }>;

/** The key as it is kept; keys are compared without regard to case. */
function keptKey(sheet: SheetModel, key: unknown): string | undefined {
  const wanted = String(key).toLowerCase();
  return [...sheet.customProperties.keys()].find((each) => each.toLowerCase() === wanted);
}

function valueOf({ sheet, key }: PropertySelf): string {
  const value = sheet.customProperties.get(key);
  if (value === undefined) throw itemNotFound('WorksheetCustomProperty');
  return value;
}

const collectionClass: HostClass<SheetModel> = {
  name: 'WorksheetCustomPropertyCollection',
  items: (sheet) =>
    [...sheet.customProperties.keys()].map(
      (key) => new HostObject<PropertySelf>(propertyClass, { sheet, key }),
    ),
  find: (sheet, wanted) => {
    const key = keptKey(sheet, wanted);
    return key === undefined ? undefined : new HostObject<PropertySelf>(propertyClass, { sheet, key });
  },
  call: {
    Add: (sheet, [given, value]) => {
      const location = 'WorksheetCustomPropertyCollection.add';
      const name = requireKey(given, location, 255);
      const key = keptKey(sheet, name) ?? name;
      sheet.customProperties.set(key, requireText(value, location));
      return new HostObject<PropertySelf>(propertyClass, { sheet, key });
    },
  },
};

const propertyClass: HostClass<PropertySelf> = {
  name: 'WorksheetCustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  get: { _Id: ({ key }) => key, key: ({ key }) => key, value: valueOf },
  set: {
    value: (self, value) => {
      valueOf(self);
      self.sheet.customProperties.set(self.key, requireText(value, 'WorksheetCustomProperty.value'));
    },
  },
  call: {
    Delete: ({ sheet, key }) => {
      if (!sheet.customProperties.delete(key)) throw itemNotFound('WorksheetCustomProperty.delete');
    },
  },
};
