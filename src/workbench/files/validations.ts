import { type SheetModel, type ValidationModel } from '../model/sheet';
import { readAreas, writeAreas } from './areaText';
import { type Patch } from './patch';
import { sheetOrder } from './sheetOrder';
import { child, childrenOf, flag, type XmlElement } from './xml';
import { readXstring, writeAttributes, xstringAttribute, xstringText } from './xmlText';

/** Kinds of rules in Office.js, and what the file calls them. */
const kinds: Readonly<Record<string, string>> = {
  list: 'list',
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
};

const operators: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

const alertStyles = { Stop: undefined, Warning: 'warning', Information: 'information' } as const;

function keyOf(
  names: Readonly<Record<string, string | undefined>>,
  value: string | undefined,
): string | undefined {
  return Object.keys(names).find((key) => names[key] === value);
}

/** Reads `dataValidations`: one model for each element, in order. Those of newer Excels (x14) stay in the file. */
export function readValidations(sheet: XmlElement): ValidationModel[] {
  return childrenOf(child(sheet, 'dataValidations'), 'dataValidation').map((element) => {
    const { attributes } = element;
    const text = (name: string): string => readXstring(attributes[name] ?? '');
    const style = (keyOf(alertStyles, attributes['errorStyle']) ?? 'Stop') as keyof typeof alertStyles;
    const alert = { title: text('errorTitle'), message: text('error') };
    const prompt = { title: text('promptTitle'), message: text('prompt') };
    const showAlert = flag(attributes['showErrorMessage']);
    const isPlainAlert = showAlert && style === 'Stop' && alert.title === '' && alert.message === '';
    return {
      areas: readAreas(attributes['sqref']),
      rule: readRule(element),
      ignoreBlanks: flag(attributes['allowBlank']),
      ...((prompt.title !== '' || prompt.message !== '') && {
        prompt: { showPrompt: flag(attributes['showInputMessage']), ...prompt },
      }),
      ...(!isPlainAlert && { errorAlert: { showAlert, style, ...alert } }),
    };
  });
}

function readRule(element: XmlElement): ValidationModel['rule'] {
  const { type, operator, showDropDown } = element.attributes;
  const kind = keyOf(kinds, type);
  const formula = (name: string): string => `=${readXstring(child(element, name)?.text ?? '')}`;
  const formula1 = formula('formula1');
  if (kind === undefined) return {};
  if (kind === 'custom') return { custom: { formula: formula1 } };
  if (kind === 'list') {
    const literal = /^="(.*)"$/s.exec(formula1)?.[1]?.replaceAll('""', '"');
    return { list: { inCellDropDown: !flag(showDropDown), source: literal ?? formula1 } };
  }
  const limits = { formula1, operator: keyOf(operators, operator ?? 'between') ?? 'Between' };
  return { [kind]: child(element, 'formula2') ? { ...limits, formula2: formula('formula2') } : limits };
}

/** Writes `dataValidations` where the list changed; the validations that did not are copied. */
export function writeValidations(
  patch: Patch,
  sheet: SheetModel,
  baseline: readonly ValidationModel[],
): void {
  if (sheet.validations === baseline) return;
  const container = child(patch.root, 'dataValidations');
  const standing = childrenOf(container, 'dataValidation');
  const sources = new Map(baseline.map((model, index) => [model, standing[index]]));
  const items = sheet.validations.map((model) => {
    const source = sources.get(model);
    return source ? patch.source(source) : patch.own(writeValidation(model));
  });
  if (items.length === 0) {
    patch.setChild(patch.root, 'dataValidations', '', sheetOrder);
  } else if (container) {
    patch.replaceContent(container, items.join(''));
    patch.setAttributes(container, { count: String(items.length) });
  } else {
    const [open, close] = patch
      .own(`<dataValidations count="${items.length}"></dataValidations>`)
      .split(/(?=<\/)/);
    patch.insertInOrder(patch.root, 'dataValidations', `${open!}${items.join('')}${close!}`, sheetOrder);
  }
}

function writeValidation({ areas, rule, ignoreBlanks, prompt, errorAlert }: ValidationModel): string {
  const [kind, given] = Object.entries(rule)[0] ?? [];
  const details = (given ?? {}) as Readonly<Record<string, string | number | boolean | undefined>>;
  const operator = operators[String(details['operator'] ?? 'Between')];
  const attributes = writeAttributes({
    type: kind === undefined ? undefined : kinds[kind],
    errorStyle: errorAlert && alertStyles[errorAlert.style],
    operator: operator === 'between' ? undefined : operator,
    allowBlank: ignoreBlanks ? true : undefined,
    showDropDown: kind === 'list' && details['inCellDropDown'] === false ? true : undefined,
    showInputMessage: prompt?.showPrompt === false ? undefined : true,
    showErrorMessage: errorAlert?.showAlert === false ? undefined : true,
  });
  const texts = [
    writeTextAttribute('errorTitle', errorAlert?.title),
    writeTextAttribute('error', errorAlert?.message),
    writeTextAttribute('promptTitle', prompt?.title),
    writeTextAttribute('prompt', prompt?.message),
  ];
  const formulas =
    kind === 'list'
      ? [writeListSource(String(details['source'] ?? ''))]
      : [writeFormula(details['formula1'] ?? details['formula']), writeFormula(details['formula2'])];
  const content = formulas
    .map((formula, index) =>
      formula === '' ? '' : `<formula${index + 1}>${xstringText(formula)}</formula${index + 1}>`,
    )
    .join('');
  return `<dataValidation${attributes}${texts.join('')} sqref="${writeAreas(areas)}">${content}</dataValidation>`;
}

function writeTextAttribute(name: string, text: string | undefined): string {
  return text ? ` ${name}="${xstringAttribute(text)}"` : '';
}

function writeListSource(source: string): string {
  return source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
}

function writeFormula(value: string | number | boolean | undefined): string {
  if (value === undefined) return '';
  const text = String(value);
  return text.startsWith('=') ? text.slice(1) : text;
}
