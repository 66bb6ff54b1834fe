import fc from 'fast-check';
import { openBench } from './onSheet';

describe('names of sheets', () => {
  it.each([
    ['', 'InvalidArgument'],
    ['x'.repeat(32), 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ['a\\b', 'InvalidArgument'],
    ['a?b', 'InvalidArgument'],
    ['a*b', 'InvalidArgument'],
    ['a[b', 'InvalidArgument'],
    ['a]b', 'InvalidArgument'],
    ['a:b', 'InvalidArgument'],
    ["'ab", 'InvalidArgument'],
    ["ab'", 'InvalidArgument'],
    ['hISTory', 'InvalidArgument'],
    ['sheet1', 'ItemAlreadyExists'],
    ["a'b", 'no error'],
    ['x'.repeat(31), 'no error'],
    ['مدير الوحدة', 'no error'],
  ])('adding %j: %s', async (name, code) => {
    expect(await openBench().fail((_sheet, context) => context.workbook.worksheets.add(name))).toBe(code);
  });

  it('may change in case only', async () => {
    const bench = openBench();
    await bench.run((sheet) => {
      sheet.name = 'SHEET1';
    });
    expect(bench.model.name).toBe('SHEET1');
  });

  it('are followed by formulas, names and rules', async () => {
    const bench = openBench();
    await bench.run((sheet, context) => {
      sheet.name = 'Role list';
      sheet.getRange('A1').formulas = [['=\'Role list\'!B1&"Sheet1!x"']];
      context.workbook.names.add('Codes', sheet.getRange('A1:A3'));
      sheet.getRange('C1').dataValidation.rule = {
        list: { inCellDropDown: true, source: "='Role list'!$A$1:$A$3" },
      };
      sheet.name = 'Roles';
    });
    expect(bench.model.cells.get(0)?.get(0)?.formula).toBe('=Roles!B1&"Sheet1!x"');
    expect(bench.workbook.names.map(({ formula }) => formula)).toEqual(['=Roles!$A$1:$A$3']);
    expect(bench.model.validations[0]?.rule).toMatchObject({ list: { source: '=Roles!$A$1:$A$3' } });
  });
});

function deleteIt(sheet: Excel.Worksheet): void {
  sheet.delete();
}

describe('sheets among others', () => {
  it('are found by name whatever its case, by id, and are null where they are not', async () => {
    const bench = openBench();
    await bench.run(async (sheet, context) => {
      const byName = context.workbook.worksheets.getItem('SHEET1');
      const missing = context.workbook.worksheets.getItemOrNullObject('No');
      byName.load('id');
      sheet.load('id');
      await context.sync();
      expect([byName.id === sheet.id, missing.isNullObject]).toEqual([true, true]);
    });
  });

  it('get names of their own, and their places', async () => {
    const bench = openBench();
    await bench.run(async (sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.add();
      worksheets.add();
      sheet.position = 2;
      const next = worksheets.getFirst().getNext();
      const none = sheet.getNextOrNullObject();
      worksheets.load('items/name');
      next.load('name');
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Sheet2', 'Sheet3', 'Sheet1']);
      expect([next.name, none.isNullObject]).toEqual(['Sheet3', true]);
    });
  });

  it('cannot go or hide when they are the last that is visible', async () => {
    const bench = openBench();
    const codes = [
      await bench.fail(deleteIt),
      await bench.fail((sheet) => {
        sheet.visibility = 'Hidden';
      }),
    ];
    await bench.run((_sheet, context) => {
      context.workbook.worksheets.add('Other').visibility = 'VeryHidden';
    });
    codes.push(await bench.fail(deleteIt));
    expect(codes).toEqual(['InvalidOperation', 'InvalidOperation', 'InvalidOperation']);
  });

  it('leave the front to another when they go, and take their names along', async () => {
    const bench = openBench();
    await bench.run((sheet, context) => {
      context.workbook.worksheets.add('Other');
      sheet.names.add('Here', sheet.getRange('A1'));
      sheet.delete();
    });
    const [left] = bench.workbook.sheets;
    expect([bench.workbook.activeSheetId, bench.workbook.names]).toEqual([left?.id, []]);
  });

  it('cannot be brought to the front while hidden', async () => {
    const bench = openBench();
    await bench.run((_sheet, context) => {
      context.workbook.worksheets.add('Other').visibility = 'Hidden';
    });
    const code = await bench.fail((_sheet, context) => {
      context.workbook.worksheets.getItem('Other').activate();
    });
    expect(code).toBe('InvalidOperation');
  });

  it.each<[string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown]>([
    ['added', (context) => context.workbook.worksheets.add('x')],
    [
      'deleted',
      (_context, sheet) => {
        sheet.delete();
      },
    ],
    [
      'renamed',
      (_context, sheet) => {
        sheet.name = 'x';
      },
    ],
    [
      'moved',
      (_context, sheet) => {
        sheet.position = 0;
      },
    ],
    [
      'hidden',
      (_context, sheet) => {
        sheet.visibility = 'Hidden';
      },
    ],
  ])('cannot be %s while the structure is protected', async (_what, task) => {
    const bench = openBench();
    bench.workbook.structureProtected = true;
    expect(await bench.fail((sheet, context) => task(context, sheet))).toBe('AccessDenied');
  });
});

describe('properties of a sheet', () => {
  it('are read as they were set', async () => {
    const bench = openBench();
    await bench.run(async (sheet, context) => {
      sheet.set({ tabColor: '#00ff00', showGridlines: false, showHeadings: false });
      sheet.load('tabColor,showGridlines,showHeadings,standardWidth,standardHeight');
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({
        tabColor: '#00FF00',
        showGridlines: false,
        showHeadings: false,
        standardWidth: 8.43,
        standardHeight: 15,
      });
    });
  });

  it('keep a standard width, given in characters', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 255 }), async (characters) => {
        const bench = openBench();
        const width = await bench.run(async (sheet, context) => {
          sheet.standardWidth = characters;
          sheet.load('standardWidth');
          await context.sync();
          return sheet.standardWidth;
        });
        expect(width).toBe(characters);
      }),
      { numRuns: 10 },
    );
  });
});

test('the name of a chart sheet is taken as well', async () => {
  const bench = openBench();
  Object.assign(bench.workbook, { otherTabs: ['Chart'] });
  expect(await bench.fail((_sheet, context) => context.workbook.worksheets.add('chart'))).toBe(
    'ItemAlreadyExists',
  );
  await bench.run((sheet) => {
    sheet.name = 'Charts';
  });
  expect(bench.model.name).toBe('Charts');
});
