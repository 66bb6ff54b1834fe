import { type ConditionalFormatModel, type SheetModel } from '../../model/sheet';
import { itemNotFound } from './errors';
import { requireFormattable } from './protectionCheck';
import { type AreasSelf } from './rangeSelf';

/** What a ConditionalFormat stands for: a format of a sheet, and the areas through which it was reached. */
export type FormatSelf = Readonly<{ range: AreasSelf; id: string }>;

/** The conditional formats of a sheet in order of priority, the highest (the lowest number) first. */
export function inOrder(sheet: SheetModel): readonly ConditionalFormatModel[] {
  return sheet.conditionalFormats.toSorted((a, b) => a.priority - b.priority);
}

/** Keeps the formats in the order given, numbered from 1 as in a file; what keeps its number stays the same object. */
export function replaceInOrder(sheet: SheetModel, formats: readonly ConditionalFormatModel[]): void {
  sheet.conditionalFormats = formats.map((format, index) =>
    format.priority === index + 1 ? format : { ...format, priority: index + 1 },
  );
}

/** The format as it is now; ItemNotFound where it was deleted. */
export function formatModel({ range, id }: FormatSelf): ConditionalFormatModel {
  const format = range.sheet.conditionalFormats.find((each) => each.id === id);
  if (!format) throw itemNotFound('ConditionalFormat');
  return format;
}

/** Replaces fields of a format. */
export function changeFormat(
  self: FormatSelf,
  change: Partial<ConditionalFormatModel>,
  location: string,
): void {
  const { sheet } = self.range;
  requireFormattable(sheet, 'allowFormatCells', location);
  const changed = { ...formatModel(self), ...change };
  sheet.conditionalFormats = sheet.conditionalFormats.map((each) => (each.id === self.id ? changed : each));
}
