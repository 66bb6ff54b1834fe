import { parseA1 } from '../../../src/workbench/model/address';
import { type CellModel } from '../../../src/workbench/model/cell';
import { createWorkbook } from '../../../src/workbench/model/create';
import { type ValidationModel } from '../../../src/workbench/model/sheet';
import { createHost, type EventEntry } from '../../../src/workbench/host/createHost';
import { editText } from '../../../src/workbench/host/editText';
import { enterValue } from '../../../src/workbench/host/enterValue';
import { eventType } from '../../../src/workbench/host/events';
import { cellAt, putCell } from '../../../src/workbench/host/objects/editCells';
import { clearCells, maximumPasted, pasteCells, typeIntoCell } from '../../../src/workbench/host/personEdits';
import { createHistory } from '../../../src/workbench/page/grid/history';

function openSheet() {
  const workbook = createWorkbook();
  const sheet = workbook.sheets[0]!;
  const events: EventEntry[] = [];
  const { host } = createHost(workbook, { onEvent: (entry) => events.push(entry) });
  host.registerEvent(eventType.changed, sheet.id, true);
  const type = (name: string, text: string) => {
    const { row, column } = parseA1(name)!;
    return typeIntoCell(host, sheet, row, column, text);
  };
  const at = (name: string): CellModel | undefined =>
    cellAt(sheet, parseA1(name)!.row, parseA1(name)!.column);
  return { workbook, sheet, host, events, type, at };
}

function listOf(fields: Partial<ValidationModel> = {}): ValidationModel {
  return {
    areas: [parseA1('A1:A9')!],
    rule: { list: { inCellDropDown: true, source: 'نعم,لا' } },
    ignoreBlanks: true,
    ...fields,
  };
}

describe('typeIntoCell', () => {
  it('enters as Excel does, keeps the format and tells of a person’s change', () => {
    const { sheet, events, type, at } = openSheet();
    putCell(sheet, 1, 1, { type: 'empty', value: '', style: { font: { bold: true } } });
    expect(type('B2', '5')).toEqual({ done: true });
    expect(at('B2')).toEqual({ type: 'number', value: 5, style: { font: { bold: true } } });
    const [, , , payload] = events[0]!;
    expect(JSON.parse(payload)).toMatchObject({
      address: 'B2',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
    });
  });

  it('keeps text in a cell with the text format', () => {
    const { sheet, type, at } = openSheet();
    putCell(sheet, 0, 0, { type: 'empty', value: '', style: { numberFormat: '@' } });
    type('A1', '=1+');
    expect(at('A1')).toMatchObject({ type: 'text', value: '=1+' });
  });

  it.each([
    ['=SUM(', 'entry'],
    [`x${'y'.repeat(32_767)}`, 'entry'],
  ])('refuses what no cell takes', (text, reason) => {
    const { type, at, events } = openSheet();
    expect(type('A1', text)).toEqual({ done: false, refusal: { reason } });
    expect(at('A1')).toBeUndefined();
    expect(events).toEqual([]);
  });

  it('refuses locked cells of a protected sheet, and any of a read-only workbook', () => {
    const { workbook, sheet, type } = openSheet();
    putCell(sheet, 0, 0, { type: 'empty', value: '', style: { locked: false } });
    sheet.protection = { protected: true, options: {} };
    expect(type('A1', 'x')).toEqual({ done: true });
    expect(type('B1', 'x')).toEqual({ done: false, refusal: { reason: 'protected' } });
    workbook.readOnly = true;
    expect(type('A1', 'y')).toEqual({ done: false, refusal: { reason: 'readOnly' } });
  });

  it('is stopped by a validation, with its message and what is allowed', () => {
    const { sheet, type, at } = openSheet();
    sheet.validations = [
      listOf({ errorAlert: { showAlert: true, style: 'Stop', title: 'خطأ', message: 'اختر من القائمة' } }),
    ];
    expect(type('A1', 'ربما')).toEqual({
      done: false,
      refusal: { reason: 'invalid', title: 'خطأ', message: 'اختر من القائمة', choices: 'نعم,لا' },
    });
    expect(at('A1')).toBeUndefined();
    expect(type('A1', 'نعم')).toEqual({ done: true });
    expect(type('A1', '')).toEqual({ done: true });
    expect(type('B1', 'ربما')).toEqual({ done: true });
  });

  it('enters with a warning what a validation only advises against, and in silence what it does not speak of', () => {
    const { sheet, type, at } = openSheet();
    const alert = { showAlert: true, style: 'Warning', title: '', message: 'm' } as const;
    sheet.validations = [listOf({ errorAlert: alert })];
    expect(type('A1', 'ربما')).toMatchObject({ done: true, warning: { reason: 'invalid', message: 'm' } });
    expect(at('A1')?.value).toBe('ربما');
    sheet.validations = [listOf({ errorAlert: { ...alert, showAlert: false } })];
    expect(type('A2', 'ربما')).toEqual({ done: true });
  });

  it('does not hold a value against a rule that would have to be calculated', () => {
    const { sheet, type } = openSheet();
    sheet.validations = [listOf({ rule: { custom: { formula: '=LEN(A1)=2' } } })];
    expect(type('A1', 'abc')).toEqual({ done: true });
    sheet.validations = [listOf()];
    expect(type('A1', '=B1')).toEqual({ done: true });
  });
});

describe('pasteCells', () => {
  it('enters each text as typed, or none at all', () => {
    const { sheet, host, at } = openSheet();
    const area = parseA1('A1:B1')!;
    expect(pasteCells(host, sheet, area, [['5%', '=A(']])).toEqual({
      done: false,
      refusal: { reason: 'entry' },
    });
    expect(at('A1')).toBeUndefined();
    expect(pasteCells(host, sheet, area, [['5%', "'=A("]])).toEqual({ done: true });
    expect([at('A1')?.value, at('B1')?.value]).toEqual([0.05, '=A(']);
  });

  it('refuses more than it can do in a moment', () => {
    const { sheet, host } = openSheet();
    const area = { row: 0, column: 0, rows: maximumPasted + 1, columns: 1 };
    expect(pasteCells(host, sheet, area, [])).toEqual({ done: false, refusal: { reason: 'tooLarge' } });
  });
});

describe('createHistory: undo of what a person did', () => {
  it('takes back and does again typing, pasting and clearing, formats included', () => {
    const { sheet, host, type, at } = openSheet();
    const history = createHistory(host);
    history.record(sheet, parseA1('A1')!, () => type('A1', '5%'));
    history.record(sheet, parseA1('A1:A2')!, () => clearCells(host, sheet, parseA1('A1:A2')!));
    expect(at('A1')).toEqual({ type: 'empty', value: '', style: { numberFormat: '0%' } });
    history.undo();
    expect(at('A1')?.value).toBe(0.05);
    history.undo();
    expect(at('A1')).toBeUndefined();
    expect(history.undo()).toBeUndefined();
    history.redo();
    expect(at('A1')?.value).toBe(0.05);
  });

  it('takes back the name of a table’s column with its header', () => {
    const { sheet, host, type, at } = openSheet();
    const history = createHistory(host);
    for (const [column, name] of ['one', 'two'].entries())
      putCell(sheet, 0, column, { type: 'text', value: name });
    sheet.tables = [
      {
        id: 't',
        name: 'T',
        area: parseA1('A1:B3')!,
        showHeaders: true,
        showTotals: false,
        showFilterButton: true,
        showBandedRows: true,
        showBandedColumns: false,
        highlightFirstColumn: false,
        highlightLastColumn: false,
        style: '',
        columns: [
          { id: 1, name: 'one' },
          { id: 2, name: 'two' },
        ],
      },
    ];
    history.record(sheet, parseA1('B1')!, () => type('B1', 'one'));
    expect(sheet.tables[0]!.columns[1]!.name).toBe('one2');
    history.undo();
    expect([at('B1')?.value, sheet.tables[0]!.columns[1]!.name]).toEqual(['two', 'two']);
  });

  it('does nothing where the cells are no longer as it left them', () => {
    const { sheet, host, type, at } = openSheet();
    const history = createHistory(host);
    history.record(sheet, parseA1('A1')!, () => type('A1', 'mine'));
    putCell(sheet, 0, 0, { type: 'text', value: 'other' });
    expect(history.undo()).toBeUndefined();
    expect(at('A1')?.value).toBe('other');
  });
});

describe('editText: what a person edits', () => {
  it.each<[CellModel, string]>([
    [{ type: 'number', value: 0, formula: '=A1+1' }, '=A1+1'],
    [{ type: 'text', value: '007', quotePrefix: true }, "'007"],
    [{ type: 'boolean', value: true }, 'TRUE'],
    [{ type: 'number', value: 1234.5, style: { numberFormat: '#,##0' } }, '1234.5'],
    [{ type: 'number', value: 0.07, style: { numberFormat: '0%' } }, '7%'],
    [{ type: 'number', value: 46024, style: { numberFormat: 'yyyy-mm-dd' } }, '1/2/2026'],
    [{ type: 'number', value: 0.75, style: { numberFormat: 'h:mm' } }, '6:00:00 PM'],
  ])('%j', (cell, text) => {
    expect(editText(cell)).toBe(text);
    if (cell.formula !== undefined) return;
    expect(enterValue(text, cell.style)?.content).toMatchObject({ value: cell.value });
  });
});
