import { type WorkbookModel } from '../model/workbook';
import { record } from './messages';
import { type MethodReply } from './methods';
import { officeError } from './officeErrors';

/** `Office.context.document.settings.refreshAsync`: the settings as they are in the workbook. */
export function loadSettings({ settings }: WorkbookModel): MethodReply {
  return { Properties: { Settings: [...settings].map(([Name, Value]) => ({ Name, Value })) } };
}

/**
 * `settings.saveAsync`: puts the add-in's settings into the workbook in place of those that are there, so that they are
 * saved with the file. `changed` is called where they are others than before.
 */
export function saveSettings(workbook: WorkbookModel, data: unknown, changed: () => void): MethodReply {
  if (workbook.readOnly) return { Error: officeError.settingsCannotSave };
  const pairs = record(record(data)?.['DdaSettingsMethod'])?.['Properties'];
  if (!Array.isArray(pairs) || !pairs.every(isPair)) return { Error: officeError.settingsCannotSave };
  const { settings } = workbook;
  const before = JSON.stringify([...settings]);
  settings.clear();
  for (const [key, json] of pairs) settings.set(key, json);
  if (JSON.stringify([...settings]) !== before) changed();
  return {};
}

function isPair(value: unknown): value is readonly [string, string] {
  return (
    Array.isArray(value) && value.length === 2 && value.every((part: unknown) => typeof part === 'string')
  );
}
