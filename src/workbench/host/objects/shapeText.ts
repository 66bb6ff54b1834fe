import { type ShapeModel, type TextFont, type TextFrameModel } from '../../model/shape';
import { type HostClass, HostObject } from '../hostObject';
import { requireBoolean, requireColour, requireNumber, requireOneOf, requireText } from './arguments';
import { invalidArgument } from './errors';
import { changeShape, shapeModel, type ShapeSelf } from './shapeModels';
import { changeFont, fontsIn, replaceText, type Stretch, textOf } from './textRuns';

/** What a TextRange and its font stand for; without `stretch`, the whole text however long it becomes. */
type TextSelf = Readonly<{ shape: ShapeSelf; stretch?: Stretch }>;

/** The TextFrame of a shape; InvalidArgument for what has no text, such as a line. */
export function textFrameObject(shape: ShapeSelf): HostObject<ShapeSelf> {
  frameOf(shape, 'Shape.textFrame');
  return new HostObject(textFrameClass, shape);
}

function frameOf(shape: ShapeSelf, location: string): TextFrameModel {
  const { text } = shapeModel(shape);
  if (!text) throw invalidArgument(location);
  return text;
}

function changeFrame(shape: ShapeSelf, change: Partial<TextFrameModel>, location: string): void {
  const changed: Partial<ShapeModel> = { text: { ...frameOf(shape, location), ...change } };
  changeShape(shape, changed, location);
}

function setMargin(side: keyof TextFrameModel['margins']) {
  const location = `TextFrame.${side}Margin`;
  return (shape: ShapeSelf, value: unknown): void => {
    const { margins } = frameOf(shape, location);
    changeFrame(
      shape,
      { margins: { ...margins, [side]: requireNumber(value, location, { min: 0 }) } },
      location,
    );
  };
}

function setChoice<Field extends keyof TextFrameModel>(
  field: Field,
  choices: readonly (TextFrameModel[Field] & string)[],
  property: string = field,
) {
  const location = `TextFrame.${property}`;
  return (shape: ShapeSelf, value: unknown): void => {
    changeFrame(shape, { [field]: requireOneOf(value, choices, location) }, location);
  };
}

const textFrameClass: HostClass<ShapeSelf> = {
  name: 'TextFrame',
  get: {
    leftMargin: (shape) => frameOf(shape, 'TextFrame').margins.left,
    rightMargin: (shape) => frameOf(shape, 'TextFrame').margins.right,
    topMargin: (shape) => frameOf(shape, 'TextFrame').margins.top,
    bottomMargin: (shape) => frameOf(shape, 'TextFrame').margins.bottom,
    horizontalAlignment: (shape) => frameOf(shape, 'TextFrame').horizontalAlignment,
    horizontalOverflow: (shape) => frameOf(shape, 'TextFrame').horizontalOverflow,
    verticalAlignment: (shape) => frameOf(shape, 'TextFrame').verticalAlignment,
    verticalOverflow: (shape) => frameOf(shape, 'TextFrame').verticalOverflow,
    orientation: () => 'Horizontal',
    readingOrder: (shape) => frameOf(shape, 'TextFrame').readingOrder,
    hasText: (shape) => textOf(frameOf(shape, 'TextFrame').runs) !== '',
    autoSizeSetting: (shape) => frameOf(shape, 'TextFrame').autoSize,
  },
  set: {
    leftMargin: setMargin('left'),
    rightMargin: setMargin('right'),
    topMargin: setMargin('top'),
    bottomMargin: setMargin('bottom'),
    horizontalAlignment: setChoice('horizontalAlignment', [
      'Left',
      'Center',
      'Right',
      'Justify',
      'Distributed',
    ]),
    horizontalOverflow: setChoice('horizontalOverflow', ['Overflow', 'Clip']),
    verticalAlignment: setChoice('verticalAlignment', ['Top', 'Middle', 'Bottom']),
    verticalOverflow: setChoice('verticalOverflow', ['Overflow', 'Ellipsis', 'Clip']),
    readingOrder: setChoice('readingOrder', ['LeftToRight', 'RightToLeft']),
    autoSizeSetting: setChoice(
      'autoSize',
      ['AutoSizeNone', 'AutoSizeTextToFitShape', 'AutoSizeShapeToFitText'],
      'autoSizeSetting',
    ),
  },
  navigate: { textRange: (shape) => new HostObject<TextSelf>(textRangeClass, { shape }) },
  call: {
    DeleteText: (shape) => {
      setText({ shape }, '');
    },
  },
};

function stretchOf({ shape, stretch }: TextSelf): Stretch {
  return stretch ?? { start: 0, end: textOf(frameOf(shape, 'TextRange').runs).length };
}

function setText(self: TextSelf, text: string): void {
  const { runs } = frameOf(self.shape, 'TextRange.text');
  changeFrame(self.shape, { runs: replaceText(runs, stretchOf(self), text) }, 'TextRange.text');
}

function getSubstring(self: TextSelf, [from, count]: readonly unknown[]): HostObject {
  const location = 'TextRange.getSubstring';
  const { start, end } = stretchOf(self);
  const first = start + requireNumber(from, location, { min: 0, whole: true, max: end - start });
  const length = count ?? end - first;
  const last = first + requireNumber(length, location, { min: 0, whole: true, max: end - first });
  return new HostObject<TextSelf>(textRangeClass, {
    shape: self.shape,
    stretch: { start: first, end: last },
  });
}

const textRangeClass: HostClass<TextSelf> = {
  name: 'TextRange',
  get: {
    text: (self) => {
      const { start, end } = stretchOf(self);
      return textOf(frameOf(self.shape, 'TextRange.text').runs).slice(start, end);
    },
  },
  set: {
    text: (self, value) => {
      setText(self, requireText(value, 'TextRange.text'));
    },
  },
  navigate: { font: (self) => new HostObject(shapeFontClass, self) },
  call: { GetSubstring: getSubstring },
};

/** A property of the font; null where the text has several. */
function readFont<Field extends keyof TextFont>(field: Field) {
  return (self: TextSelf): TextFont[Field] | null => {
    const fonts = fontsIn(frameOf(self.shape, 'ShapeFont').runs, stretchOf(self));
    const first = fonts[0]?.[field];
    return first !== undefined && fonts.every((font) => font[field] === first) ? first : null;
  };
}

function writeFont<Field extends keyof TextFont>(
  field: Field,
  property: string,
  read: (value: unknown, location: string) => TextFont[Field],
) {
  const location = `ShapeFont.${property}`;
  return (self: TextSelf, value: unknown): void => {
    const change = { [field]: read(value, location) };
    const { runs } = frameOf(self.shape, location);
    changeFrame(self.shape, { runs: changeFont(runs, stretchOf(self), change) }, location);
  };
}

const shapeFontClass: HostClass<TextSelf> = {
  name: 'ShapeFont',
  get: {
    size: readFont('size'),
    name: readFont('name'),
    color: readFont('colour'),
    bold: readFont('bold'),
    italic: readFont('italic'),
    underline: readFont('underline'),
  },
  set: {
    size: writeFont('size', 'size', (value, location) =>
      requireNumber(value, location, { min: 1, max: 4000 }),
    ),
    name: writeFont('name', 'name', requireText),
    color: writeFont('colour', 'color', requireColour),
    bold: writeFont('bold', 'bold', requireBoolean),
    italic: writeFont('italic', 'italic', requireBoolean),
    underline: writeFont('underline', 'underline', (value, location) =>
      requireOneOf(value, ['None', 'Single', 'Double'], location),
    ),
  },
};
