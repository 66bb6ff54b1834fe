import { type CellFont, type CellStyle } from '../../model/cell';
import { type StandardFont } from '../../model/standardFont';
import { requireBoolean, requireColour, requireNumber, requireOneOf, requireText } from './arguments';

/** One property of a cell's format: what it is where nobody set it, and how a value from outside becomes a change. */
export type StyleProperty = Readonly<{
  read: (style: CellStyle, standardFont: StandardFont) => unknown;
  /** The change that sets it; InvalidArgument for a value that Excel does not take. */
  change: (value: unknown, location: string) => (style: CellStyle) => CellStyle;
}>;
export type StyleProperties = Readonly<Record<string, StyleProperty>>;

function property<Key extends keyof CellStyle>(
  key: Key,
  initial: NonNullable<CellStyle[Key]>,
  parse: (value: unknown, location: string) => NonNullable<CellStyle[Key]>,
): StyleProperty {
  return {
    read: (style) => style[key] ?? initial,
    change: (value, location) => {
      const parsed = parse(value, location);
      return (style) => ({ ...style, [key]: parsed });
    },
  };
}

function oneOf<Choice extends string>(
  ...choices: readonly Choice[]
): (value: unknown, location: string) => Choice {
  return (value, location) => requireOneOf(value, choices, location);
}

/** RangeFormat's own properties; its height and width are of rows and columns, not of cells. */
export const formatProperties: StyleProperties = {
  wrapText: property('wrapText', false, requireBoolean),
  shrinkToFit: property('shrinkToFit', false, requireBoolean),
  horizontalAlignment: property(
    'horizontalAlignment',
    'General',
    oneOf('General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'),
  ),
  verticalAlignment: property(
    'verticalAlignment',
    'Bottom',
    oneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed'),
  ),
  readingOrder: property('readingOrder', 'Context', oneOf('Context', 'LeftToRight', 'RightToLeft')),
  indentLevel: property('indentLevel', 0, (value, location) =>
    requireNumber(value, location, { whole: true, min: 0, max: 250 }),
  ),
  textOrientation: property('textOrientation', 0, (value, location) =>
    value === 180 ? 180 : requireNumber(value, location, { whole: true, min: -90, max: 90 }),
  ),
};

/** FormatProtection. */
export const protectionProperties: StyleProperties = {
  locked: property('locked', true, requireBoolean),
  formulaHidden: property('formulaHidden', false, requireBoolean),
};

/** RangeFill. A cell without a fill reads white; an empty text takes the fill away. */
export const fillProperties: StyleProperties = {
  color: {
    read: (style) => style.fill ?? '#FFFFFF',
    change: (value, location) => {
      if (value === '') return withoutFill;
      const fill = requireColour(value, location);
      return (style) => ({ ...style, fill });
    },
  },
};

/** The format without its fill. */
export function withoutFill(style: CellStyle): CellStyle {
  const { fill: _, ...rest } = style;
  return rest;
}

function fontProperty<Key extends keyof CellFont>(
  key: Key,
  parse: (value: unknown, location: string) => NonNullable<CellFont[Key]>,
): StyleProperty {
  return {
    read: (style, standardFont) => style.font?.[key] ?? standardFont[key],
    change: (value, location) => {
      const parsed = parse(value, location);
      return (style) => ({ ...style, font: { ...style.font, [key]: parsed } });
    },
  };
}

/** RangeFont; what nobody set is as in the workbook's standard font. */
export const fontProperties: StyleProperties = {
  name: fontProperty('name', (value, location) => requireText(value, location, 31)),
  size: fontProperty('size', (value, location) => requireNumber(value, location, { min: 1, max: 409 })),
  bold: fontProperty('bold', requireBoolean),
  italic: fontProperty('italic', requireBoolean),
  strikethrough: fontProperty('strikethrough', requireBoolean),
  underline: fontProperty('underline', oneOf('None', 'Single', 'Double')),
  color: fontProperty('colour', requireColour),
};
