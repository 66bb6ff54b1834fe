import { type CellModel } from '../model/cell';
import { displayText } from './displayText';

/**
 * The text with which a person edits a cell, as Excel's formula bar shows it: the formula, else the whole value in a form
 * that gives the same value when it is typed. The apostrophe of a text that was typed with one is there again.
 */
export function editText(cell: CellModel | undefined): string {
  if (!cell) return '';
  if (cell.formula !== undefined) return cell.formula;
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  if (typeof cell.value === 'string') return cell.quotePrefix ? `'${cell.value}` : cell.value;
  return numberText(cell.value, cell.style?.numberFormat ?? 'General');
}

function numberText(value: number, numberFormat: string): string {
  const bare = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (/^(general|@)$/i.test(bare)) return String(value);
  if (bare.includes('%')) return `${Number((value * 100).toPrecision(15))}%`;
  if (!/[ymdhs]/i.test(bare) || value < 0) return String(value);
  const shown = (format: string): string =>
    displayText({ type: 'number', value, style: { numberFormat: format } });
  if (value < 1) return shown('h:mm:ss AM/PM');
  return shown(Number.isInteger(value) ? 'm/d/yyyy' : 'm/d/yyyy h:mm:ss AM/PM');
}
