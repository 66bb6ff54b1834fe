import { type ConditionalFormatModel } from '../../model/sheet';
import { type HostClass, HostObject } from '../hostObject';
import { requireBoolean, requireColour, requireKey } from './arguments';
import { invalidArgument } from './errors';
import { changeFormat, formatModel, type FormatSelf } from './formatModels';

type Look = NonNullable<ConditionalFormatModel['format']>;

/** ConditionalFormat.custom: a formula and the look of the cells for which it is true. */
export function customFormatObject(format: FormatSelf): HostObject<FormatSelf> {
  return new HostObject(customClass, format);
}

/** A formula holds at most 8,192 characters. */
const longestFormula = 8192;

function setFormula(format: FormatSelf, value: unknown): void {
  const location = 'ConditionalFormatRule.formula';
  const formula = requireKey(value, location, longestFormula);
  if (!formula.startsWith('=')) throw invalidArgument(location);
  changeFormat(format, { formula }, location);
}

function changeLook(format: FormatSelf, change: Look, location: string): void {
  changeFormat(format, { format: { ...formatModel(format).format, ...change } }, location);
}

const customClass: HostClass<FormatSelf> = {
  name: 'CustomConditionalFormat',
  navigate: {
    rule: (format) => new HostObject(ruleClass, format),
    format: (format) => new HostObject(rangeFormatClass, format),
  },
};

const ruleClass: HostClass<FormatSelf> = {
  name: 'ConditionalFormatRule',
  get: {
    formula: (format) => formatModel(format).formula ?? '',
    formulaLocal: (format) => formatModel(format).formula ?? '',
  },
  set: { formula: setFormula },
};

const rangeFormatClass: HostClass<FormatSelf> = {
  name: 'ConditionalRangeFormat',
  navigate: {
    fill: (format) => new HostObject(fillClass, format),
    font: (format) => new HostObject(fontClass, format),
  },
};

const fillClass: HostClass<FormatSelf> = {
  name: 'ConditionalRangeFill',
  get: { color: (format) => formatModel(format).format?.fill ?? '' },
  set: {
    color: (format, value) => {
      const location = 'ConditionalRangeFill.color';
      changeLook(format, { fill: requireColour(value, location) }, location);
    },
  },
  call: {
    Clear: (format) => {
      changeLook(format, { fill: undefined }, 'ConditionalRangeFill.clear');
    },
  },
};

const fontClass: HostClass<FormatSelf> = {
  name: 'ConditionalRangeFont',
  get: {
    color: (format) => formatModel(format).format?.fontColour ?? '',
    bold: (format) => formatModel(format).format?.bold ?? null,
  },
  set: {
    color: (format, value) => {
      const location = 'ConditionalRangeFont.color';
      changeLook(format, { fontColour: requireColour(value, location) }, location);
    },
    bold: (format, value) => {
      const location = 'ConditionalRangeFont.bold';
      changeLook(format, { bold: requireBoolean(value, location) }, location);
    },
  },
  call: {
    Clear: (format) => {
      changeLook(format, { fontColour: undefined, bold: undefined }, 'ConditionalRangeFont.clear');
    },
  },
};
