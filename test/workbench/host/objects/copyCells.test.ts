import { type Bench, fill, openBench } from './onSheet';

async function bench(): Promise<Bench> {
  const made = openBench();
  await fill(made, [
    ['a', 1, '=B1*$B$1', "'007"],
    ['b', 2, '', ''],
    ['c', 3, '', 'old'],
  ]);
  await made.run((sheet) => {
    sheet.getRange('A1:D1').format.fill.color = '#FF0000';
    sheet.getRange('D3').format.font.bold = true;
  });
  return made;
}

const rowOf = ({ model }: Bench, row: number) =>
  [0, 1, 2, 3].map((column) => {
    const cell = model.cells.get(row)?.get(column);
    return [cell?.formula ?? cell?.value ?? '', cell?.style?.fill, cell?.style?.font?.bold];
  });

const red = '#FF0000';

describe('copyFrom', () => {
  it.each<['All' | 'Formulas' | 'Values' | 'Formats' | undefined, unknown[]]>([
    [
      undefined,
      [
        ['a', red, undefined],
        [1, red, undefined],
        ['=B3*$B$1', red, undefined],
        ['007', red, undefined],
      ],
    ],
    [
      'Formulas',
      [
        ['a', undefined, undefined],
        [1, undefined, undefined],
        ['=B3*$B$1', undefined, undefined],
        ['007', undefined, true],
      ],
    ],
    [
      'Values',
      [
        ['a', undefined, undefined],
        [1, undefined, undefined],
        [0, undefined, undefined],
        ['007', undefined, true],
      ],
    ],
    [
      'Formats',
      [
        ['c', red, undefined],
        [3, red, undefined],
        ['', red, undefined],
        ['old', red, undefined],
      ],
    ],
  ])('brings %s', async (type, expected) => {
    const made = await bench();
    await made.run((sheet) => {
      sheet.getRange('A3:D3').copyFrom('A1:D1', type);
    });
    expect(rowOf(made, 2)).toEqual(expected);
    expect(made.model.cells.get(2)?.get(3)?.quotePrefix).toBe(type === 'Formats' ? undefined : true);
  });

  it('grows, repeats, and skips blanks where it is told to', async () => {
    const made = await bench();
    await made.run((sheet) => {
      sheet.getRange('F1').copyFrom(sheet.getRange('A1:B2'));
      sheet.getRange('H1:H6').copyFrom('A1:A3');
      sheet.getRange('D2:D3').copyFrom('C2:C3', Excel.RangeCopyType.all, true);
    });
    const column = (at: number) => [0, 1, 2, 3, 4, 5].map((row) => made.model.cells.get(row)?.get(at)?.value);
    expect(column(5)).toEqual(['a', 'b', undefined, undefined, undefined, undefined]);
    expect(column(6).slice(0, 2)).toEqual([1, 2]);
    expect(column(7)).toEqual(['a', 'b', 'c', 'a', 'b', 'c']);
    expect(made.model.cells.get(2)?.get(3)?.value).toBe('old');
  });

  it('lets rules reach over the copy, and takes away those that stood there', async () => {
    const made = await bench();
    await made.run((sheet) => {
      sheet.getRange('A2:A3').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      sheet.getRange('B4:B5').dataValidation.rule = { list: { inCellDropDown: true, source: 'x' } };
      sheet.getRange('A2:B3').conditionalFormats.add('Custom').custom.rule.formula = '=$B2>1';
      sheet.getRange('A1').hyperlink = { address: 'https://example.org/', textToDisplay: 'a' };
      sheet.getRange('A4:B4').copyFrom('A3:B3');
      sheet.getRange('F9').copyFrom('A1');
    });
    const { model } = made;
    expect(model.validations.map(({ areas }) => areas)).toEqual([
      [{ row: 1, column: 0, rows: 3, columns: 1 }],
      [{ row: 4, column: 1, rows: 1, columns: 1 }],
    ]);
    expect(model.conditionalFormats.map(({ areas, formula }) => [areas, formula])).toEqual([
      [[{ row: 1, column: 0, rows: 3, columns: 2 }], '=$B2>1'],
    ]);
    expect(model.hyperlinks.map(({ area }) => [area.row, area.column])).toEqual([
      [0, 0],
      [8, 5],
    ]);
    await made.run((sheet) => {
      sheet.getRange('A1:B1').copyFrom('A3:B3');
    });
    // A formula is meant for the first cell of its area, so a row before that has a rule of its own.
    expect(
      model.conditionalFormats.map(({ areas, formula, priority }) => [areas[0]?.row, formula, priority]),
    ).toEqual([
      [1, '=$B2>1', 1],
      [0, '=$B1>1', 2],
    ]);
  });

  it('is refused where Excel would refuse, and where it is not imitated', async () => {
    const made = await bench();
    const copy = (...args: [string, Excel.RangeCopyType?, boolean?, boolean?]) =>
      made.fail((sheet) => {
        sheet.getRange('A3').copyFrom(...args);
      });
    expect(await copy('A1', Excel.RangeCopyType.all, false, true)).toBe('NotImplemented');
    expect(await copy('A1', 'Nothing' as never)).toBe('InvalidArgument');
    expect(await copy('nowhere')).toBe('InvalidArgument');
    made.model.protection = { protected: true, options: {} };
    expect(await copy('A1')).toBe('AccessDenied');
    expect(await copy('A1', Excel.RangeCopyType.formats)).toBe('AccessDenied');
  });

  it('keeps the names of a table’s columns and its headers together', async () => {
    const made = await bench();
    await made.run((sheet) => {
      sheet.tables.add('A1:B3', true);
      sheet.getRange('A1').copyFrom('A2');
    });
    expect(made.model.tables[0]?.columns.map(({ name }) => name)).toEqual(['b', '1']);
  });
});
