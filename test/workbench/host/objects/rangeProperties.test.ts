import { fill, openBench } from './onSheet';

describe('what is asked for of each cell, row and column of a range', () => {
  it('is given in their order, sizes in points, 0 for hidden ones', async () => {
    const bench = openBench();
    bench.model.rows.set(1, { height: 31.5 }).set(2, { height: 20, hidden: true });
    bench.model.columns.set(2, { width: 99 });
    const { rows, columns } = await bench.run(async (sheet, context) => {
      const range = sheet.getRange('B1:D3');
      const asked = {
        rows: range.getRowProperties({ rowIndex: true, rowHidden: true, format: { rowHeight: true } }),
        columns: range.getColumnProperties({ columnIndex: true, format: { columnWidth: true } }),
      };
      await context.sync();
      return { rows: asked.rows.value, columns: asked.columns.value };
    });
    expect(rows).toEqual([
      { rowIndex: 0, rowHidden: false, format: { rowHeight: 15 } },
      { rowIndex: 1, rowHidden: false, format: { rowHeight: 31.5 } },
      { rowIndex: 2, rowHidden: true, format: { rowHeight: 0 } },
    ]);
    expect(columns).toEqual([
      { columnIndex: 1, format: { columnWidth: 48 } },
      { columnIndex: 2, format: { columnWidth: 99 } },
      { columnIndex: 3, format: { columnWidth: 48 } },
    ]);
  });

  it('is a grid for cells, with what hangs below the format where that is asked for', async () => {
    const bench = openBench();
    await fill(bench, [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const cells = await bench.run(async (sheet, context) => {
      sheet.getRange('B1').format.font.color = '#C00000';
      sheet.getRange('A2').format.wrapText = true;
      const asked = sheet
        .getRange('A1:B2')
        .getCellProperties({ address: true, format: { wrapText: true, font: { color: true, size: true } } });
      await context.sync();
      return asked.value;
    });
    const format = { wrapText: false, font: { color: '#000000', size: 11 } };
    expect(cells.map((row) => row.map((cell) => cell.format))).toEqual([
      [format, { ...format, font: { color: '#C00000', size: 11 } }],
      [{ ...format, wrapText: true }, format],
    ]);
    expect(cells[1]![0]!.address).toBe('Sheet1!A2');
  });

  it('is refused where the stand-in does not know it', async () => {
    const bench = openBench();
    const codes = [
      await bench.fail((sheet) => sheet.getRange('A1').getCellProperties({ textRuns: true })),
      await bench.fail((sheet) => sheet.getRange('A1').getCellProperties({ format: { autoIndent: true } })),
      await bench.fail((sheet) =>
        sheet.getRange('A1').getRowProperties({ format: { borders: { color: true } } }),
      ),
    ];
    expect(codes).toEqual(['NotImplemented', 'NotImplemented', 'NotImplemented']);
  });
});
