import { type WorkbookModel } from '../../model/workbook';
import { type HostClass, HostObject } from '../hostObject';
import { requireKey } from './arguments';
import { invalidArgument, itemNotFound } from './errors';

/** Workbook.settings: the values that this add-in keeps in the workbook, by key. */
export function settingCollection(workbook: WorkbookModel): HostObject<WorkbookModel> {
  return new HostObject(settingCollectionClass, workbook);
}

type SettingSelf = Readonly<{ workbook: WorkbookModel; key: string }>;

function write({ workbook, key }: SettingSelf, value: unknown, location: string): void {
  if (value === undefined) throw invalidArgument(location);
  workbook.settings.set(key, JSON.stringify(value));
}

function read({ workbook, key }: SettingSelf): unknown {
  const json = workbook.settings.get(key);
  if (json === undefined) throw itemNotFound('Setting');
  return JSON.parse(json);
}

const settingCollectionClass: HostClass<WorkbookModel> = {
  name: 'SettingCollection',
  items: (workbook) =>
    [...workbook.settings.keys()].map((key) => new HostObject<SettingSelf>(settingClass, { workbook, key })),
  find: (workbook, key) =>
    typeof key === 'string' && workbook.settings.has(key)
      ? new HostObject<SettingSelf>(settingClass, { workbook, key })
      : undefined,
  call: {
    Add: (workbook, [key, value]) => {
      const location = 'SettingCollection.add';
      const self: SettingSelf = { workbook, key: requireKey(key, location) };
      write(self, value, location);
      return new HostObject(settingClass, self);
    },
  },
};

const settingClass: HostClass<SettingSelf> = {
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  get: { _Id: ({ key }) => key, key: ({ key }) => key, value: read },
  set: {
    value: (self, value) => {
      read(self);
      write(self, value, 'Setting.value');
    },
  },
  call: {
    Delete: ({ workbook, key }) => {
      if (!workbook.settings.delete(key)) throw itemNotFound('Setting.delete');
    },
  },
};
