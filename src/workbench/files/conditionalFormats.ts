import { newId } from '../model/create';
import { type ConditionalFormatModel, type SheetModel } from '../model/sheet';
import { readAreas, writeAreas } from './areaText';
import { readColour, type ColourTable } from './colours';
import { type Patch, rewriteTag } from './patch';
import { type FileStyles } from './readStyles';
import { sheetOrder } from './sheetOrder';
import { type StyleWriter } from './writeStyles';
import { child, childrenOf, flag, numberOf, type XmlElement } from './xml';
import { readXstring, writeAttributes, xstringText } from './xmlText';

type Look = NonNullable<ConditionalFormatModel['format']>;

/** Reads `conditionalFormatting`: one model for each rule, in order. Those of newer Excels (x14) stay in the file. */
export function readConditionalFormats(sheet: XmlElement, styles: FileStyles): ConditionalFormatModel[] {
  return rulesOf(sheet).map(({ container, rule }) => {
    const { attributes } = rule;
    const formulas = childrenOf(rule, 'formula');
    const common = {
      id: newId(),
      areas: readAreas(container.attributes['sqref']),
      stopIfTrue: flag(attributes['stopIfTrue']),
      priority: numberOf(attributes['priority']) ?? 1,
    };
    if (attributes['type'] !== 'expression') return { ...common, type: 'Other' };
    const dxf = styles.differential[Number(attributes['dxfId'] ?? -1)];
    const formula = `=${readXstring(formulas[0]?.text ?? '')}`;
    return { ...common, type: 'Custom', formula, format: readLook(dxf, styles.colours) };
  });
}

function rulesOf(sheet: XmlElement): { container: XmlElement; rule: XmlElement }[] {
  return childrenOf(sheet, 'conditionalFormatting').flatMap((container) =>
    childrenOf(container, 'cfRule').map((rule) => ({ container, rule })),
  );
}

function readLook(dxf: XmlElement | undefined, colours: ColourTable): Look {
  const font = child(dxf, 'font');
  const fill = readColour(child(child(child(dxf, 'fill'), 'patternFill'), 'bgColor'), colours);
  const fontColour = readColour(child(font, 'color'), colours);
  const bold = child(font, 'b');
  return {
    ...(fill && { fill }),
    ...(fontColour && { fontColour }),
    ...(bold && { bold: flag(bold.attributes['val'], true) }),
  };
}

/**
 * Writes the conditional formats where their list changed. A rule that is the same object is copied with its block;
 * one whose rank or areas alone changed keeps all that the model does not know of it.
 */
export function writeConditionalFormats(
  patch: Patch,
  sheet: SheetModel,
  baseline: readonly ConditionalFormatModel[],
  styles: StyleWriter,
): void {
  if (sheet.conditionalFormats === baseline) return;
  const standing = rulesOf(patch.root);
  const origins = new Map(baseline.map((model, index) => [model.id, { model, ...standing[index]! }]));
  const untouched = new Set(
    childrenOf(patch.root, 'conditionalFormatting').filter((container) => {
      const rules = baseline.filter((_, index) => standing[index]!.container === container);
      return rules.every((rule) => sheet.conditionalFormats.includes(rule));
    }),
  );
  for (const container of childrenOf(patch.root, 'conditionalFormatting')) {
    if (!untouched.has(container)) patch.remove(container);
  }
  let xml = '';
  for (const model of sheet.conditionalFormats) {
    const origin = origins.get(model.id);
    if (origin && untouched.has(origin.container)) continue;
    const rule = origin ? keepRule(patch, model, origin) : undefined;
    const open = patch.own(`<conditionalFormatting sqref="${writeAreas(model.areas)}">`);
    xml += `${open}${rule ?? patch.own(writeRule(model, styles))}${patch.own('</conditionalFormatting>')}`;
  }
  if (xml !== '') patch.insertInOrder(patch.root, 'conditionalFormatting', xml, sheetOrder);
}

type Origin = Readonly<{ model: ConditionalFormatModel; rule: XmlElement }>;

/** The rule as the file has it, with its new rank; undefined where more changed. */
function keepRule(
  patch: Patch,
  model: ConditionalFormatModel,
  { model: before, rule }: Origin,
): string | undefined {
  if (model.type !== before.type || model.formula !== before.formula || model.format !== before.format) {
    return undefined;
  }
  const tag = rewriteTag(patch.text.slice(rule.start, rule.openEnd), {
    priority: String(model.priority),
    stopIfTrue: model.stopIfTrue ? '1' : undefined,
  });
  return tag + patch.text.slice(rule.openEnd, rule.end);
}

function writeRule(
  { formula = '=FALSE', format, stopIfTrue, priority }: ConditionalFormatModel,
  styles: StyleWriter,
): string {
  const attributes = writeAttributes({
    type: 'expression',
    dxfId:
      format && (format.fill ?? format.fontColour ?? format.bold) !== undefined
        ? styles.differentialOf(format)
        : undefined,
    priority,
    stopIfTrue: stopIfTrue ? true : undefined,
  });
  return `<cfRule${attributes}><formula>${xstringText(formula.slice(1))}</formula></cfRule>`;
}
