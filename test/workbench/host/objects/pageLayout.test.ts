import { openBench } from './onSheet';

describe('page layout', () => {
  it('is kept and read back', async () => {
    const bench = openBench();
    await bench.run((sheet) => {
      const { pageLayout } = sheet;
      pageLayout.set({ orientation: 'Landscape', paperSize: 'A3', centerHorizontally: true });
      pageLayout.printOrder = 'OverThenDown';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintMargins('Centimeters', { left: 2.54, top: 1.27 });
      pageLayout.setPrintArea('A1:D20');
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
    });
    const read = await bench.run(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.load();
      const area = pageLayout.getPrintArea();
      const rows = pageLayout.getPrintTitleRows();
      const columns = pageLayout.getPrintTitleColumnsOrNullObject();
      area.load('address');
      rows.load('address');
      pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
      await context.sync();
      return {
        ...pageLayout.toJSON(),
        area: area.address,
        rows: rows.address,
        columns: columns.isNullObject,
        footer: pageLayout.headersFooters.defaultForAllPages.centerFooter,
      };
    });
    expect(read).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A3',
      centerHorizontally: true,
      printOrder: 'OverThenDown',
      zoom: { horizontalFitToPages: 1 },
      leftMargin: 72,
      topMargin: 36,
      area: 'Sheet1!A1:D20',
      rows: 'Sheet1!1:2',
      columns: true,
      footer: '&P / &N',
    });
  });

  it.each<[string, (layout: Excel.PageLayout) => unknown, string]>([
    ['a scale under 10', (layout) => (layout.zoom = { scale: 9 }), 'InvalidArgument'],
    ['a scale over 400', (layout) => (layout.zoom = { scale: 401 }), 'InvalidArgument'],
    ['an empty zoom', (layout) => (layout.zoom = {}), 'InvalidArgument'],
    ['a negative margin', (layout) => (layout.leftMargin = -1), 'InvalidArgument'],
    [
      'an orientation that is none',
      (layout) => (layout.orientation = 'Upright' as 'Portrait'),
      'InvalidArgument',
    ],
    ['a print area that was never set', (layout) => layout.getPrintArea().load('address'), 'ItemNotFound'],
    [
      'a header of 256 characters',
      (layout) => (layout.headersFooters.defaultForAllPages.leftHeader = 'x'.repeat(256)),
      'InvalidArgument',
    ],
  ])('refuses %s', async (_, task, code) => {
    expect(await openBench().fail((sheet) => task(sheet.pageLayout))).toBe(code);
  });
});

describe('page breaks', () => {
  it('are kept in order, once each', async () => {
    const bench = openBench();
    await bench.run((sheet) => {
      for (const address of ['A21', 'A11:C11', 'A21']) sheet.horizontalPageBreaks.add(address);
      sheet.verticalPageBreaks.add('E1');
    });
    expect(bench.model.pageLayout).toMatchObject({ rowBreaks: [10, 20], columnBreaks: [4] });
    const rows = await bench.run(async (sheet, context) => {
      sheet.horizontalPageBreaks.load('items/rowIndex');
      await context.sync();
      return sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex);
    });
    expect(rows).toEqual([10, 20]);
    await bench.run((sheet) => {
      sheet.horizontalPageBreaks.getItem(0).delete();
      sheet.verticalPageBreaks.removePageBreaks();
    });
    expect(bench.model.pageLayout).toMatchObject({ rowBreaks: [20], columnBreaks: [] });
  });

  it('cannot stand before the first row', async () => {
    expect(await openBench().fail((sheet) => sheet.horizontalPageBreaks.add('A1'))).toBe('InvalidArgument');
  });
});
