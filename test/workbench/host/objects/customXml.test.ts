import { openBench } from './onSheet';

describe('custom XML parts', () => {
  it('are added, found by namespace, changed and deleted', async () => {
    const bench = openBench();
    await bench.run(({ context }) => {
      context.workbook.customXmlParts.add('<a xmlns="urn:one"/>');
      context.workbook.customXmlParts.add('<b xmlns="urn:two">text</b>');
    });
    const xml = await bench.run(async ({ context }) => {
      const part = context.workbook.customXmlParts.getByNamespace('urn:two').getOnlyItem();
      part.load('namespaceUri');
      const before = part.getXml();
      part.setXml('<b xmlns="urn:two">new</b>');
      const after = part.getXml();
      const missing = context.workbook.customXmlParts.getByNamespace('urn:three').getOnlyItemOrNullObject();
      await context.sync();
      return [part.namespaceUri, before.value, after.value, missing.isNullObject];
    });
    expect(xml).toEqual(['urn:two', '<b xmlns="urn:two">text</b>', '<b xmlns="urn:two">new</b>', true]);
    await bench.run(({ context }) => {
      context.workbook.customXmlParts.getByNamespace('urn:one').getOnlyItem().delete();
    });
    expect(bench.workbook.customXmlParts.map((part) => part.xml)).toEqual(['<b xmlns="urn:two">new</b>']);
  });

  it.each(['', 'text', '<a>', '<a></b>', '<a/><b/>'])('refuse %j', async (xml) => {
    expect(await openBench().fail(({ context }) => context.workbook.customXmlParts.add(xml))).toBe(
      'InvalidArgument',
    );
  });
});
