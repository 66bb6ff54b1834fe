import { type ProtectionModel } from '../model/sheet';
import { type Patch } from './patch';
import { sheetOrder } from './sheetOrder';
import { child, flag, type XmlElement } from './xml';
import { element } from './xmlText';

/** Permissions of Office.js; in the file the attribute says that the thing is locked, which it is by default. */
const lockedByDefault: Readonly<Record<string, string>> = {
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertRows: 'insertRows',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowSort: 'sort',
  allowAutoFilter: 'autoFilter',
  allowPivotTables: 'pivotTables',
};

/** Likewise, but open where the attribute is absent. */
const openByDefault: Readonly<Record<string, string>> = {
  allowEditObjects: 'objects',
  allowEditScenarios: 'scenarios',
};

/** Reads `sheetProtection`. A password is not known from a file, only that there is one. */
export function readProtection(sheet: XmlElement): ProtectionModel {
  const attributes = child(sheet, 'sheetProtection')?.attributes;
  if (!attributes || !flag(attributes['sheet'])) return { protected: false, options: {} };
  const options: Record<string, boolean | string> = {};
  for (const [option, name] of Object.entries(lockedByDefault))
    options[option] = !flag(attributes[name], true);
  for (const [option, name] of Object.entries(openByDefault)) options[option] = !flag(attributes[name]);
  options['selectionMode'] = flag(attributes['selectUnlockedCells'])
    ? 'None'
    : flag(attributes['selectLockedCells'])
      ? 'Unlocked'
      : 'Normal';
  return { protected: true, options };
}

/** Writes `sheetProtection` where it changed. */
export function writeProtection(patch: Patch, protection: ProtectionModel, baseline: ProtectionModel): void {
  if (protection === baseline) return;
  patch.setChild(
    patch.root,
    'sheetProtection',
    patch.own(protection.protected ? write(protection) : ''),
    sheetOrder,
  );
}

function write({ options, password }: ProtectionModel): string {
  const attributes: Record<string, string | boolean | undefined> = {
    password: password ? hashPassword(password) : undefined,
    sheet: true,
  };
  for (const [option, name] of Object.entries(openByDefault)) attributes[name] = options[option] !== true;
  for (const [option, name] of Object.entries(lockedByDefault)) {
    attributes[name] = options[option] === true ? false : undefined;
  }
  const mode = options['selectionMode'];
  attributes['selectLockedCells'] = mode === 'None' || mode === 'Unlocked' ? true : undefined;
  attributes['selectUnlockedCells'] = mode === 'None' ? true : undefined;
  return element('sheetProtection', attributes);
}

/** The 16-bit hash of a sheet's password (ISO 29500-4, 14.7.1), which every Excel understands. */
export function hashPassword(password: string): string {
  let hash = 0;
  const bytes = Array.from({ length: password.length }, (_, index) => {
    const code = password.charCodeAt(index);
    return (code & 0xff) === 0 ? (code >> 8) & 0xff : code & 0xff;
  });
  const turn = (value: number): number => ((value >> 14) & 1) | ((value << 1) & 0x7fff);
  for (const byte of bytes.reverse()) hash = turn(hash) ^ byte;
  return (turn(hash) ^ bytes.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, '0');
}
