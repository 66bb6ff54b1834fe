import { readFile } from 'node:fs/promises';
import { type Browser, type Page } from 'playwright-core';
import { say } from '../../src/locales/say';
import { newWorkbook } from '../../src/workbench/files/newWorkbook';
import { saveWorkbook } from '../../src/workbench/files/saveWorkbook';
import { faultsOf } from './axe';
import { launch, visit } from './visit';

/* A regulation from its text to the workbook and back, as HR goes through it in the pane. */

const text = `الإدارة العليا
1- المدير/ة العام/ة
1. الإشراف الإداري على مدير/ة الأرشيف.

وحدة الأرشيف
2- مدير/ة الأرشيف
1. إعداد خطة سنوية للأرشيف.
2. الإشراف الفني على أمين/ة المخزن.
3- أمين/ة المخزن
1. تقديم تقرير شهري إلى المدير/ة العام/ة.
4- مصور/ة وثائق
1. تصوير الوثائق.

المرفقات
`;
const changed = text.replace('تصوير الوثائق.', 'تصوير الوثائق وحفظ نسخها.');

describe('HR and the regulation', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('makes a workbook of a pasted regulation, then takes over one change of it and takes it back', async () => {
    const { page, pane, problems, close } = await visit(browser, { language: 'ar' });
    await openBlank(page);
    await pane.getByTestId('validate').click();
    await pane.getByTestId('remedy-regulation').click();
    await pane.getByTestId('read-regulation').click();
    await pane.getByTestId('no-document').waitFor();
    const frame = paneOf(page);
    await pane.getByTestId('regulation-text').fill(text);
    await pane.getByTestId('read-regulation').click();

    // What could not be placed comes first, and leads to its line.
    const unread = pane.getByTestId('unread');
    await unread.getByText('المرفقات').waitFor();
    await unread.getByRole('button').click();
    await pane.locator('[role=option][aria-selected=true]', { hasText: 'المرفقات' }).waitFor();

    // What was read: the tree and the text lead to each other, by keys too.
    await pane.locator('[data-node="role 1"]').click();
    expect(await pane.locator('[role=option][aria-selected=true]').count()).toBe(3);
    await pane.locator('[data-node="role 1"]').press('ArrowLeft');
    await pane.locator('[data-node="duty 1 1"]').waitFor();
    await pane.locator('[role=option]', { hasText: 'تصوير' }).click();
    await pane.locator('[data-node="duty 3 1"][aria-selected=true]').waitFor();
    expect(await faultsOf(frame)).toEqual([]);

    // Who reports to whom: of what is said twice HR keeps the other, and names another manager.
    await pane.getByTestId('next-lines').click();
    await pane.locator('[data-testid=step-lines]:focus, [data-testid=step-lines] :focus').waitFor();
    await pane.getByTestId('only-to-check').click();
    const rivals = pane.getByTestId('rivals').getByTestId('proposed-line');
    expect(await rivals.count()).toBe(2);
    await rivals.nth(1).getByTestId('change-line').click();
    await pane.getByTestId('line-manager').fill('2');
    await pane.getByTestId('line-manager').press('Enter');
    await rivals.nth(1).getByText(say('ar', 'pane.regulation.changed')).waitFor();
    expect(await faultsOf(frame)).toEqual([]);

    await pane.getByTestId('next-write').click();
    await pane.getByTestId('show-plan').click();
    const roles = { sheet: say('ar', 'sheet.roles'), kind: 'roles', count: 4 };
    await pane.getByText(say('ar', 'pane.regulation.new-sheet', roles)).waitFor();
    await pane.getByTestId('make-sheets').click();
    await pane.getByTestId('result').getByText(say('ar', 'pane.regulation.made')).waitFor();
    expect(await faultsOf(frame)).toEqual([]);
    await page.locator(`[data-sheet="${say('ar', 'sheet.duties')}"]`).click();
    await page.locator('[data-cell=C6]', { hasText: /^تصوير الوثائق\.$/ }).waitFor();
    await pane.locator('[role=tab][value=validate]').click();
    await pane.getByTestId('validate').click();
    await pane.getByText(say('ar', 'report.checked', { roles: 4, duties: 5, lines: 4 })).waitFor();

    // The same document with one change in it, dropped as a file.
    await pane.locator('[role=tab][value=regulation]').click();
    await pane.getByTestId('another-document').click();
    await drop(page, changed);
    await pane.getByTestId('step-write').click();
    await pane.getByTestId('show-plan').click();
    await pane.getByTestId('change-duty-changed').waitFor();
    expect(await faultsOf(frame)).toEqual([]);
    expect(await pane.getByTestId('change-duty-changed').isChecked()).toBe(true);
    for (const line of await pane.locator('[data-testid^=change-line-]').all()) await line.uncheck();
    await pane.getByTestId('plan-changes').click();
    await pane.getByTestId('plan').waitFor();
    await pane.getByTestId('write-changes').click();
    await page.locator('[data-cell=C6]', { hasText: 'وحفظ نسخها' }).waitFor();
    await pane.getByTestId('undo-import').click();
    await page.locator('[data-cell=C6]', { hasText: /^تصوير الوثائق\.$/ }).waitFor();

    // The differences, looked at and written on a sheet.
    await pane.locator('[role=tab][value=compare]').click();
    await pane.getByTestId('compare-regulation').click();
    await pane.getByTestId('compare-sheet').click();
    await page.locator(`[data-sheet="${say('ar', 'compare.sheet')}"]`).click();
    await page.locator('[data-cell]', { hasText: 'وحفظ نسخها' }).first().waitFor();
    await pane.locator('[role=tab][value=import]').click();

    // What was made can go as a whole, since it is as it was made.
    await pane.getByTestId('remove-sheets').click();
    await pane.getByText(say('ar', 'pane.regulation.removed')).waitFor();
    await page.locator(`[data-sheet="${say('ar', 'sheet.roles')}"]`).waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
    await close();
  });

  test('writes the workbook as a regulation, reads that again, and finds no difference', async () => {
    const { page, pane, problems, close } = await visit(browser, { language: 'en' });
    const frame = paneOf(page);
    await pane.locator('[role=tab][value=regulation]').click();
    await pane.locator('[role=tab][value=export]').click();
    await pane.getByTestId('export').click();
    const written = await pane.getByTestId('exported').inputValue();
    const download = page.waitForEvent('download');
    await pane.getByTestId('save-text').click();
    const saved = await readFile(await (await download).path(), 'utf8');
    expect(saved.replace('\uFEFF', '').replaceAll('\r\n', '\n')).toBe(written);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await pane.getByTestId('copy').click();
    await pane.getByText(say('en', 'pane.regulation.copied')).waitFor();
    expect(await frame.evaluate(() => navigator.clipboard.readText())).toBe(written);
    expect(await faultsOf(frame)).toEqual([]);

    await pane.locator('[role=tab][value=import]').click();
    await pane
      .getByTestId('regulation-file')
      .setInputFiles({ name: 'regulation.txt', mimeType: 'text/plain', buffer: Buffer.from(saved) });
    const counts = await pane.getByTestId('read-counts').textContent();
    expect(counts?.replaceAll('\u00a0', ' ')).toContain(
      say('en', 'pane.regulation.count.duties', { count: 133 }),
    );
    await pane.locator('[role=tab][value=compare]').click();
    await pane.getByTestId('compare-regulation').click();
    await pane.getByText(say('en', 'compare.same')).waitFor();

    await page.locator(`[data-sheet="${say('en', 'sheet.roles')}"]`).waitFor();
    await pane
      .getByTestId('compare-file')
      .setInputFiles({ name: 'notes.xlsx', mimeType: '', buffer: Buffer.from('no workbook') });
    await pane.getByTestId('failure').getByText('notes.xlsx').waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  test('has a document of ten thousand lines read, of which only what is looked at is drawn', async () => {
    const { pane, problems, close } = await visit(browser, { language: 'en' });
    const roles = Array.from({ length: 1000 }, (_, role) => {
      const duties = Array.from(
        { length: 9 },
        (__, duty) => `${duty + 1}. Keeps file ${duty} of office ${role}.`,
      );
      return [`${role + 1}- Clerk of Office ${role + 1}`, ...duties].join('\n');
    });
    await pane.locator('[role=tab][value=regulation]').click();
    await pane.getByTestId('regulation-file').setInputFiles({
      name: 'long.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(roles.join('\n')),
    });
    await pane.getByTestId('tree').waitFor();
    // However long the document is, what is drawn of it is not.
    expect(await pane.getByRole('option').count()).toBeLessThanOrEqual(200);
    expect(await pane.getByRole('treeitem').count()).toBeLessThanOrEqual(150);
    await pane.locator('[role=option]').first().press('End');
    await pane.locator('[data-node="duty 999 9"][aria-selected=true]').waitFor();
    expect(await pane.getByRole('option').count()).toBeLessThanOrEqual(200);
    expect(await pane.getByRole('treeitem').count()).toBeLessThanOrEqual(150);
    expect(problems).toEqual([]);
    await close();
  });
});

function paneOf(page: Page) {
  return page.frames().find((each) => each.url().includes('/taskpane.html'))!;
}

/** Opens a workbook in which nothing stands. */
async function openBlank(page: Page): Promise<void> {
  const buffer = Buffer.from(await saveWorkbook(await newWorkbook('blank.xlsx')));
  await page.getByTestId('file').setInputFiles({ name: 'blank.xlsx', mimeType: '', buffer });
  await page.getByTestId('workbook-name').getByText('blank.xlsx').waitFor();
}

/** Drops a text file onto the pane. */
async function drop(page: Page, content: string): Promise<void> {
  const zone = page.frameLocator('[data-testid="pane"]').getByTestId('drop-zone');
  const dataTransfer = await zone.evaluateHandle((_, body) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([body], 'regulation.txt', { type: 'text/plain' }));
    return transfer;
  }, content);
  await zone.dispatchEvent('dragover', { dataTransfer });
  await zone.dispatchEvent('drop', { dataTransfer });
}
