import { type ValidationModel } from '../../model/sheet';
import { type HostClass, HostObject } from '../hostObject';
import { coverArea, subtractFromAll } from './areaLists';
import { intersect } from './areas';
import { requireBoolean, requireOneOf, requireOptions, requireText } from './arguments';
import { requireFormattable } from './protectionCheck';
import { type RangeSelf } from './rangeSelf';
import { readRule, typeOfRule } from './validationRules';
import { obeyAll } from './validCells';

/** Range.dataValidation. */
export function dataValidation(range: RangeSelf): HostObject<RangeSelf> {
  return new HostObject(dataValidationClass, range);
}

/** The longest title, prompt and error message that a file can hold (ECMA-376, 18.3.1.32). */
const longest = { title: 32, prompt: 255, error: 225 };

const noPrompt: NonNullable<ValidationModel['prompt']> = { showPrompt: true, title: '', message: '' };
const noAlert: NonNullable<ValidationModel['errorAlert']> = {
  showAlert: true,
  style: 'Stop',
  title: '',
  message: '',
};

function touching({ sheet, area }: RangeSelf): readonly ValidationModel[] {
  return sheet.validations.filter(({ areas }) => areas.some((each) => intersect(each, area)));
}

/** The validation that all cells of the range share; undefined where none or not all have one, or they differ. */
function sharedBy(range: RangeSelf): ValidationModel | undefined {
  const [only, ...others] = touching(range);
  return only && others.length === 0 && coverArea(only.areas, range.area) ? only : undefined;
}

function readType(range: RangeSelf): string {
  const found = touching(range);
  const shared = sharedBy(range);
  if (shared) return typeOfRule(shared.rule);
  if (found.length === 0) return 'None';
  return coverArea(
    found.flatMap(({ areas }) => areas),
    range.area,
  )
    ? 'Inconsistent'
    : 'MixedCriteria';
}

/** A field of the shared validation, `standard` where no cell has a validation, null where the cells differ. */
function read<Value>(field: (shared: ValidationModel) => Value | undefined, standard: Value) {
  return (range: RangeSelf): Value | null => {
    const shared = sharedBy(range);
    if (shared) return field(shared) ?? standard;
    return touching(range).length === 0 ? standard : null;
  };
}

/** Takes the range out of every validation. */
function remove({ sheet, area }: RangeSelf, location: string): void {
  requireFormattable(sheet, undefined, location);
  sheet.validations = sheet.validations
    .map((validation) => {
      const areas = subtractFromAll(validation.areas, area);
      return areas === validation.areas ? validation : { ...validation, areas };
    })
    .filter(({ areas }) => areas.length > 0);
}

function change(range: RangeSelf, fields: Partial<ValidationModel>, location: string): void {
  const { areas: _areas, ...before } = sharedBy(range) ?? { areas: [], rule: {}, ignoreBlanks: true };
  remove(range, location);
  range.sheet.validations = [...range.sheet.validations, { ...before, ...fields, areas: [range.area] }];
}

function setPrompt(range: RangeSelf, value: unknown): void {
  const location = 'DataValidation.prompt';
  const given = { ...noPrompt, ...requireOptions(value, location) };
  const prompt = {
    showPrompt: requireBoolean(given.showPrompt, location),
    title: requireText(given.title, location, longest.title),
    message: requireText(given.message, location, longest.prompt),
  };
  change(range, { prompt }, location);
}

function setErrorAlert(range: RangeSelf, value: unknown): void {
  const location = 'DataValidation.errorAlert';
  const given = { ...noAlert, ...requireOptions(value, location) };
  const errorAlert = {
    showAlert: requireBoolean(given.showAlert, location),
    style: requireOneOf(given.style, ['Stop', 'Warning', 'Information'], location),
    title: requireText(given.title, location, longest.title),
    message: requireText(given.message, location, longest.error),
  };
  change(range, { errorAlert }, location);
}

const dataValidationClass: HostClass<RangeSelf> = {
  name: 'DataValidation',
  get: {
    type: readType,
    rule: read(({ rule }) => rule, {}),
    prompt: read(({ prompt }) => prompt, noPrompt),
    errorAlert: read(({ errorAlert }) => errorAlert, noAlert),
    ignoreBlanks: read(({ ignoreBlanks }) => ignoreBlanks, true),
    valid: (range, { workbook }) => {
      const shared = sharedBy(range);
      if (shared) return obeyAll(workbook, range, shared);
      return touching(range).length === 0 ? true : null;
    },
  },
  set: {
    rule: (range, value) => {
      change(range, { rule: readRule(value) }, 'DataValidation.rule');
    },
    prompt: setPrompt,
    errorAlert: setErrorAlert,
    ignoreBlanks: (range, value) => {
      const location = 'DataValidation.ignoreBlanks';
      change(range, { ignoreBlanks: requireBoolean(value, location) }, location);
    },
  },
  call: {
    Clear: (range) => {
      remove(range, 'DataValidation.clear');
    },
  },
};
