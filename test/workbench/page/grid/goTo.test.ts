import { areaToA1 } from '../../../../src/workbench/model/address';
import { createSheet, createWorkbook } from '../../../../src/workbench/model/create';
import { findPlace } from '../../../../src/workbench/page/grid/goTo';

const workbook = createWorkbook();
const home = workbook.sheets[0]!;
const other = createSheet('الأدوار والمهام');
workbook.sheets.push(other);
workbook.names = [
  { name: 'Units', formula: '=Sheet1!$C$2:$C$9', comment: '', visible: true },
  { name: 'Sum', formula: '=SUM(A1:A2)', comment: '', visible: true },
];

describe('findPlace: what an address in the name box or a link names', () => {
  it.each([
    ['B7', home, 'B7'],
    [' b7:c9 ', home, 'B7:C9'],
    ['$B$7', home, 'B7'],
    ["'الأدوار والمهام'!A2", other, 'A2'],
    ['الأدوار والمهام!A2', other, 'A2'],
    ["#'الأدوار والمهام'!A2", other, 'A2'],
    ['sheet1!A1', home, 'A1'],
    ['units', home, 'C2:C9'],
  ])('%j', (text, sheet, address) => {
    const found = findPlace(workbook, other === sheet ? home : sheet, text);
    expect(found?.sheet).toBe(sheet);
    expect(found && areaToA1(found.area)).toBe(address);
  });

  it.each(['', 'nowhere', 'Missing!A1', 'A0', 'XFE1', 'Sum'])('%j names no place', (text) => {
    expect(findPlace(workbook, home, text)).toBeUndefined();
  });
});
