import fc from 'fast-check';
import { coverArea, subtractArea } from '../../../../src/workbench/host/objects/areaLists';
import { type Area } from '../../../../src/workbench/model/cell';
import { fill, openBench } from './onSheet';

const list = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });

describe('data validation', () => {
  it('is kept with its prompt and alert and read back', async () => {
    const bench = openBench();
    await bench.run((sheet) => {
      const { dataValidation } = sheet.getRange('B2:B9');
      dataValidation.rule = list('administrative,technical');
      dataValidation.prompt = { showPrompt: true, title: 'Relation', message: 'Choose one' };
      dataValidation.errorAlert = {
        showAlert: true,
        style: 'Warning',
        title: 'Relation',
        message: 'Unknown',
      };
      dataValidation.ignoreBlanks = false;
    });
    expect(bench.model.validations).toHaveLength(1);
    const read = await bench.run(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('B3:B4');
      dataValidation.load();
      await context.sync();
      return dataValidation.toJSON();
    });
    expect(read).toMatchObject({
      type: 'List',
      rule: list('administrative,technical'),
      prompt: { showPrompt: true, title: 'Relation', message: 'Choose one' },
      errorAlert: { style: 'Warning', message: 'Unknown' },
      ignoreBlanks: false,
      valid: false,
    });
  });

  it('gives limits as formulas and ranges as absolute references', async () => {
    const bench = openBench();
    const read = await bench.run(async (sheet, context) => {
      sheet.getRange('A1').dataValidation.rule = {
        wholeNumber: { formula1: 1, formula2: '=B1', operator: 'Between' },
      };
      sheet.getRange('A2').dataValidation.rule = {
        date: { formula1: '2026-01-01', operator: 'GreaterThan' },
      };
      sheet.getRange('A3').dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange('D1:D4') },
      };
      const found = ['A1', 'A2', 'A3'].map((address) => sheet.getRange(address).dataValidation);
      for (const validation of found) validation.load('rule');
      await context.sync();
      return found.map(({ rule }) => rule);
    });
    expect(read).toEqual([
      { wholeNumber: { formula1: '=1', formula2: '=B1', operator: 'Between' } },
      { date: { formula1: '=46023', operator: 'GreaterThan' } },
      list('=Sheet1!$D$1:$D$4'),
    ]);
  });

  it.each<[string, Excel.DataValidationRule]>([
    ['a list of 256 characters', list('x'.repeat(256))],
    ['an empty list', list('')],
    ['two rules at once', { ...list('a'), custom: { formula: '=TRUE' } }],
    ['no rule', {}],
    ['a formula without =', { custom: { formula: 'TRUE' } }],
    ['a limit that is no number', { decimal: { formula1: 'x', operator: 'EqualTo' } }],
    ['one limit of two', { decimal: { formula1: 1, operator: 'Between' } }],
  ])('refuses %s', async (_, rule) => {
    expect(await openBench().fail((sheet) => (sheet.getRange('A1').dataValidation.rule = rule))).toBe(
      'InvalidArgument',
    );
  });

  it('takes a list of 255 characters', async () => {
    const rule = list('x'.repeat(255));
    expect(await openBench().fail((sheet) => (sheet.getRange('A1').dataValidation.rule = rule))).toBe(
      'no error',
    );
  });

  it('replaces what the cells had and leaves the rest', async () => {
    const bench = openBench();
    await bench.run((sheet) => {
      sheet.getRange('A1:C9').dataValidation.rule = list('a,b');
      sheet.getRange('B4:B5').dataValidation.rule = list('c');
      sheet.getRange('A9:C9').dataValidation.clear();
    });
    const read = await bench.run(async (sheet, context) => {
      const found = ['A1', 'B4:B5', 'A1:C8', 'A8:A9', 'A9'].map(
        (address) => sheet.getRange(address).dataValidation,
      );
      for (const validation of found) validation.load('type,rule');
      await context.sync();
      return found.map(({ type }) => type);
    });
    expect(read).toEqual(['List', 'List', 'Inconsistent', 'MixedCriteria', 'None']);
  });

  it('tells whether the values obey', async () => {
    const bench = openBench();
    await fill(bench, [
      ['a', 3, 'word'],
      ['x', 3, 'word'],
      ['', 9, ''],
    ]);
    const valid = await bench.run(async (sheet, context) => {
      sheet.getRange('A1:A3').dataValidation.rule = list('a, b');
      sheet.getRange('B1:B3').dataValidation.rule = { wholeNumber: { formula1: 5, operator: 'GreaterThan' } };
      sheet.getRange('C1:C3').dataValidation.rule = { textLength: { formula1: 4, operator: 'EqualTo' } };
      const found = ['A1:A3', 'B1:B2', 'C1:C3'].map((address) => sheet.getRange(address).dataValidation);
      for (const validation of found) validation.load('valid');
      await context.sync();
      return found.map((validation) => validation.valid);
    });
    expect(valid).toEqual([null, false, true]);
  });

  it('is refused on a protected sheet', async () => {
    const bench = openBench();
    bench.model.protection = { protected: true, options: { allowFormatCells: true } };
    expect(
      await bench.fail((sheet) => {
        sheet.getRange('A1').dataValidation.clear();
      }),
    ).toBe('AccessDenied');
  });
});

const area: fc.Arbitrary<Area> = fc.record({
  row: fc.integer({ min: 0, max: 6 }),
  column: fc.integer({ min: 0, max: 6 }),
  rows: fc.integer({ min: 1, max: 5 }),
  columns: fc.integer({ min: 1, max: 5 }),
});

function cellsOf({ row, column, rows, columns }: Area): string[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    [row + Math.floor(index / columns), column + (index % columns)].join(),
  );
}

describe('what is left of an area', () => {
  it('is exactly its cells that were not taken, each once', () => {
    fc.assert(
      fc.property(area, area, (whole, taken) => {
        const gone = new Set(cellsOf(taken));
        const left = subtractArea(whole, taken).flatMap(cellsOf);
        expect(left.sort()).toEqual(
          cellsOf(whole)
            .filter((cell) => !gone.has(cell))
            .sort(),
        );
      }),
    );
  });

  it('is nothing where the others cover it', () => {
    fc.assert(
      fc.property(area, fc.array(area, { maxLength: 4 }), (whole, others) => {
        const covered = new Set(others.flatMap(cellsOf));
        expect(coverArea(others, whole)).toBe(cellsOf(whole).every((cell) => covered.has(cell)));
      }),
    );
  });
});
