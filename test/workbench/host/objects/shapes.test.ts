import fc from 'fast-check';
import { openBench } from './onSheet';

describe('shapes', () => {
  it('adds a box and reads it back as it was set', async () => {
    const bench = openBench();
    await bench.run((sheet) => {
      const box = sheet.shapes.addGeometricShape('RoundRectangle');
      box.set({ name: 'haykal:role:5', left: 10, top: 20, width: 110, height: 44 });
      box.altTextDescription = 'Head of unit';
      box.placement = 'Absolute';
      box.fill.setSolidColor('#ffee00');
      box.lineFormat.dashStyle = 'Dash';
      box.lineFormat.weight = 1.5;
      box.textFrame.readingOrder = 'RightToLeft';
      box.textFrame.horizontalAlignment = 'Center';
      box.textFrame.verticalAlignment = 'Middle';
      box.textFrame.leftMargin = 3;
      box.textFrame.autoSizeSetting = 'AutoSizeNone';
      box.textFrame.textRange.text = 'مدير/ة الوحدة\n5';
      box.textFrame.textRange.font.size = 9;
      box.textFrame.textRange.getSubstring(0, 4).font.bold = true;
    });
    const read = await bench.run(async (sheet, context) => {
      const box = sheet.shapes.getItem('HAYKAL:role:5');
      box.load(
        'name,type,geometricShapeType,left,top,width,height,altTextDescription,placement,zOrderPosition',
      );
      box.load('connectionSiteCount,fill/foregroundColor,fill/type,lineFormat/dashStyle,lineFormat/weight');
      box.load('textFrame/readingOrder,textFrame/leftMargin,textFrame/hasText,textFrame/textRange/text');
      box.load('textFrame/textRange/font/bold,textFrame/textRange/font/size');
      await context.sync();
      const { leftMargin, hasText, readingOrder, textRange } = box.textFrame;
      const { bold, size } = textRange.font;
      const text = { leftMargin, hasText, readingOrder, text: textRange.text, bold, size };
      return { ...box.toJSON(), text };
    });
    expect(read).toMatchObject({
      name: 'haykal:role:5',
      type: 'GeometricShape',
      geometricShapeType: 'RoundRectangle',
      left: 10,
      top: 20,
      width: 110,
      height: 44,
      altTextDescription: 'Head of unit',
      placement: 'Absolute',
      zOrderPosition: 0,
      connectionSiteCount: 4,
      fill: { foregroundColor: '#FFEE00', type: 'Solid' },
      lineFormat: { dashStyle: 'Dash', weight: 1.5 },
      text: {
        readingOrder: 'RightToLeft',
        leftMargin: 3,
        hasText: true,
        text: 'مدير/ة الوحدة\n5',
        bold: null,
        size: 9,
      },
    });
  });

  it('adds each shape once, however many syncs follow', async () => {
    const bench = openBench();
    await bench.run(async (sheet, context) => {
      const box = sheet.shapes.addTextBox('a');
      await context.sync();
      box.name = 'b';
      await context.sync();
      box.left = 5;
    });
    expect(bench.model.shapes).toMatchObject([{ name: 'b', left: 5, kind: 'TextBox' }]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ['a negative left', (sheet) => (sheet.shapes.addTextBox('').left = -1), 'InvalidArgument'],
    ['a negative top', (sheet) => (sheet.shapes.addTextBox('').top = -0.5), 'InvalidArgument'],
    ['no width', (sheet) => (sheet.shapes.addTextBox('').width = 0), 'InvalidArgument'],
    ['no height', (sheet) => (sheet.shapes.addTextBox('').height = 0), 'InvalidArgument'],
    [
      'a step off the sheet',
      (sheet) => {
        sheet.shapes.addTextBox('').incrementLeft(-1);
      },
      'InvalidArgument',
    ],
    ['an unknown shape', (sheet) => sheet.shapes.addGeometricShape('Box' as 'Star4'), 'InvalidArgument'],
    [
      'a missing shape',
      (sheet) => {
        sheet.shapes.getItem('nobody').delete();
      },
      'ItemNotFound',
    ],
    ['the line of a box', (sheet) => sheet.shapes.addTextBox('').line.load('id'), 'InvalidArgument'],
    [
      'the text of a line',
      (sheet) => sheet.shapes.addLine(0, 0, 9, 9).textFrame.load('hasText'),
      'InvalidArgument',
    ],
    [
      'a colour that is none',
      (sheet) => {
        sheet.shapes.addTextBox('').fill.setSolidColor('#12');
      },
      'InvalidArgument',
    ],
    ['a group', (sheet) => sheet.shapes.addGroup([sheet.shapes.addTextBox('')]), 'NotImplemented'],
  ])('refuses %s', async (_, task, code) => {
    expect(await openBench().fail(task)).toBe(code);
  });

  it('refuses changes on a protected sheet unless objects may be edited', async () => {
    const bench = openBench();
    bench.model.protection = { protected: true, options: {} };
    expect(await bench.fail((sheet) => sheet.shapes.addTextBox(''))).toBe('AccessDenied');
    bench.model.protection = { protected: true, options: { allowEditObjects: true } };
    expect(await bench.fail((sheet) => sheet.shapes.addTextBox(''))).toBe('no error');
  });

  it('lets names repeat and gives the one at the back', async () => {
    const bench = openBench();
    await bench.run((sheet) => {
      sheet.shapes.addTextBox('back').name = 'same';
      sheet.shapes.addTextBox('front').name = 'same';
    });
    await bench.run((sheet) => {
      sheet.shapes.getItem('same').delete();
    });
    expect(bench.model.shapes.map(({ text }) => text!.runs[0]!.text)).toEqual(['front']);
  });

  it('changes the order from back to front', async () => {
    const bench = openBench();
    const order = (): string => bench.model.shapes.map(({ name }) => name).join('');
    await bench.run((sheet) => {
      for (const name of ['a', 'b', 'c', 'd']) sheet.shapes.addTextBox('').name = name;
    });
    for (const [name, step, expected] of [
      ['a', 'BringToFront', 'bcda'],
      ['d', 'SendToBack', 'dbca'],
      ['b', 'BringForward', 'dcba'],
      ['d', 'SendBackward', 'dcba'],
    ] as const) {
      await bench.run((sheet) => {
        sheet.shapes.getItem(name).setZOrder(step);
      });
      expect(order()).toBe(expected);
    }
  });

  it('answers null for a shape that is not there, and for what hangs on it', async () => {
    const found = await openBench().run(async (sheet, context) => {
      const shape = sheet.shapes.getItemOrNullObject('nobody');
      shape.load('name');
      await context.sync();
      return shape.isNullObject;
    });
    expect(found).toBe(true);
  });
});

async function chartOfTwo(type: 'Straight' | 'Elbow' = 'Elbow') {
  const bench = openBench();
  await bench.run((sheet) => {
    const boss = sheet.shapes.addGeometricShape('Rectangle');
    boss.set({ name: 'boss', left: 100, top: 0, width: 100, height: 40 });
    const report = sheet.shapes.addGeometricShape('Rectangle');
    report.set({ name: 'report', left: 0, top: 100, width: 100, height: 40 });
    const line = sheet.shapes.addLine(0, 0, 10, 10, type);
    line.name = 'line';
    line.line.connectBeginShape(boss, 2);
    line.line.connectEndShape(report, 0);
    line.line.endArrowheadStyle = 'Triangle';
  });
  return bench;
}

describe('connectors', () => {
  it('stretch between the sites that they are glued to', async () => {
    const bench = await chartOfTwo();
    const line = bench.model.shapes[2]!;
    expect(line).toMatchObject({ left: 50, top: 40, width: 100, height: 60 });
    expect(line.connector).toMatchObject({
      type: 'Elbow',
      flipHorizontal: true,
      flipVertical: false,
      begin: { shapeId: bench.model.shapes[0]!.id, site: 2 },
      end: { shapeId: bench.model.shapes[1]!.id, site: 0 },
      endArrowhead: 'Triangle',
    });
  });

  it('follow a box that is moved or resized', async () => {
    const bench = await chartOfTwo();
    await bench.run((sheet) => {
      sheet.shapes.getItem('report').left = 200;
      sheet.shapes.getItem('boss').height = 60;
    });
    expect(bench.model.shapes[2]).toMatchObject({ left: 150, top: 60, width: 100, height: 40 });
    expect(bench.model.shapes[2]!.connector!.flipHorizontal).toBe(false);
  });

  it('tell what they are glued to', async () => {
    const bench = await chartOfTwo();
    const read = await bench.run(async (sheet, context) => {
      const { line } = sheet.shapes.getItem('line');
      line.load('connectorType,isBeginConnected,beginConnectedSite,isEndConnected,endConnectedSite');
      line.load('beginConnectedShape/name,endConnectedShape/name,endArrowheadStyle');
      await context.sync();
      return line.toJSON();
    });
    expect(read).toMatchObject({
      connectorType: 'Elbow',
      isBeginConnected: true,
      beginConnectedSite: 2,
      isEndConnected: true,
      endConnectedSite: 0,
      endArrowheadStyle: 'Triangle',
    });
  });

  it('come off when disconnected, when moved by hand and when their box is deleted', async () => {
    const glue = async (task: (sheet: Excel.Worksheet) => void) => {
      const bench = await chartOfTwo();
      await bench.run(task);
      const { begin, end } = bench.model.shapes.at(-1)!.connector!;
      return [begin !== undefined, end !== undefined];
    };
    expect(
      await glue((sheet) => {
        sheet.shapes.getItem('line').line.disconnectBeginShape();
      }),
    ).toEqual([false, true]);
    expect(
      await glue((sheet) => {
        sheet.shapes.getItem('line').incrementTop(3);
      }),
    ).toEqual([false, false]);
    expect(
      await glue((sheet) => {
        sheet.shapes.getItem('report').delete();
      }),
    ).toEqual([true, false]);
  });

  it('refuse a site that the shape does not have', async () => {
    const bench = await chartOfTwo();
    const code = await bench.fail((sheet) => {
      sheet.shapes.getItem('line').line.connectBeginShape(sheet.shapes.getItem('boss'), 4);
    });
    expect(code).toBe('InvalidArgument');
  });

  it('have both ends on their sites wherever the boxes go', async () => {
    const bench = await chartOfTwo('Straight');
    const place = fc.integer({ min: 0, max: 900 });
    const size = fc.integer({ min: 1, max: 300 });
    await fc.assert(
      fc.asyncProperty(place, place, size, size, async (left, top, width, height) => {
        await bench.run((sheet) => {
          sheet.shapes.getItem('report').set({ left, top, width, height });
        });
        const line = bench.model.shapes[2]!;
        const { flipHorizontal, flipVertical } = line.connector!;
        expect(line.left + (flipHorizontal ? line.width : 0)).toBe(150);
        expect(line.top + (flipVertical ? line.height : 0)).toBe(40);
        expect(line.left + (flipHorizontal ? 0 : line.width)).toBe(left + width / 2);
        expect(line.top + (flipVertical ? 0 : line.height)).toBe(top);
      }),
      { numRuns: 50 },
    );
  });
});
