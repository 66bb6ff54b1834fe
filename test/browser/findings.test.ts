import { type Browser, type FrameLocator } from 'playwright-core';
import { say } from '../../src/locales/say';
import { faultsOf } from './axe';
import { generated, saveAndRead, textsOf } from './savedFile';
import { launch, visit, type Visit } from './visit';

/* What HR does about what was found: mends it, accepts it, marks it, sets the rules, and hands the workbook on. */
describe('HR and the findings', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  const validate = async ({ pane }: Visit) => {
    await pane.getByTestId('validate').click();
    await pane.getByTestId('finding').first().waitFor();
  };
  const findings = (pane: FrameLocator) => pane.getByTestId('finding');
  const axe = async ({ page }: Visit) => {
    const frame = page.frames().find((each) => each.url().includes('taskpane'))!;
    expect(await faultsOf(frame)).toEqual([]);
  };

  test('mends all of a kind after seeing before and after, and takes it back', async () => {
    const person = await visit(browser, { language: 'ar', open: 'faulty.ar' });
    const { pane, page, problems, close } = person;
    await validate(person);
    const untidy = findings(pane).filter({ hasText: 'data/untidy-text' });
    expect(await untidy.count()).toBe(4);
    await pane.getByTestId('fix').first().click();
    await pane.getByTestId('fix-all').click();
    const panel = pane.getByTestId('fix-panel');
    expect(await panel.locator('del').count()).toBe(5);
    expect(await panel.locator('ins').first().textContent()).toBe('مدير/ة الشؤون المالية والإدارية');
    await pane
      .getByTestId('foresight')
      .getByText(say('ar', 'pane.fix.gone', { count: 4 }))
      .waitFor();
    await axe(person);
    await pane.getByTestId('write-fix').click();
    await untidy.first().waitFor({ state: 'detached' });
    expect(await untidy.count()).toBe(0);
    await page.locator('[data-cell=B7]', { hasText: /^منسق\/ة الاختبارات$/ }).waitFor();
    await pane.getByTestId('undo-fix').click();
    await untidy.first().waitFor();
    expect(await untidy.count()).toBe(4);
    expect(problems).toEqual([]);
    await close();
  });

  test('accepts a finding with a reason, sees it among the waived ones, and takes that back', async () => {
    const person = await visit(browser, { language: 'en', open: 'faulty.en' });
    const { pane, problems, close } = person;
    await validate(person);
    const placed = findings(pane).filter({ hasText: 'structure/placed' });
    await pane.locator('li', { has: placed }).getByTestId('waive').click();
    await pane.getByTestId('write-waiver').click();
    await pane.getByText(say('en', 'pane.waive.reason.missing')).waitFor();
    await pane.getByTestId('waive-reason').fill('Starts in May');
    await axe(person);
    await pane.getByTestId('write-waiver').click();
    await pane.getByTestId('waived').waitFor();
    await placed.waitFor({ state: 'detached' });
    await pane.getByTestId('waived-list').getByRole('button').click();
    await pane.getByText('Starts in May').waitFor();
    await pane.getByRole('button', { name: say('en', 'pane.waive.take-back') }).click();
    await placed.waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  test('goes on typing, and the findings follow without a press', async () => {
    const person = await visit(browser, { language: 'ar', open: 'faulty.ar' });
    const { pane, page, problems, close } = person;
    await validate(person);
    await pane.getByText(say('ar', 'pane.validate.following')).waitFor();
    const gap = findings(pane).filter({ hasText: 'C7' });
    await gap.click();
    await page.locator('[data-cell=C7]').dblclick();
    await page.keyboard.insertText('إعداد الخطة الفصلية.');
    await page.keyboard.press('Enter');
    await gap.waitFor({ state: 'detached' });
    // The selection is where Enter put it: what is typed goes there.
    await page.keyboard.press('Delete');
    await findings(pane).filter({ hasText: 'C8' }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Delete');
    await gap.waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  test('marks the cells, sets the rules, and prepares the workbook for sharing', async () => {
    const person = await visit(browser, { language: 'ar', open: 'faulty.ar' });
    const { pane, page, problems, close } = person;
    await validate(person);
    await pane.getByTestId('write-report').click();
    await pane.getByTestId('report-result').waitFor();
    await pane.getByTestId('work-marks').click();
    await pane.getByTestId('mark').click();
    await pane.getByTestId('marked').waitFor();
    await pane.getByTestId('work-rules').click();
    await pane.getByTestId('write-rules').click();
    await pane.getByTestId('rules-written').waitFor();
    const marked = await saveAndRead(page);
    expect(marked.sheets.flatMap(({ conditionalFormats }) => conditionalFormats).length).toBeGreaterThan(0);
    expect(textsOf(generated(marked, 'validation')).flat()).toContain(say('ar', 'report.title'));
    await pane.getByTestId('work-share').click();
    await pane.getByTestId('share-look').click();
    await pane.getByTestId('share-reports').click();
    await pane.getByText(say('ar', 'pane.share.no-undo')).waitFor();
    await axe(person);
    await pane.getByTestId('share-do').click();
    await pane.getByTestId('shared').waitFor();
    const shared = await saveAndRead(page);
    expect(shared.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
    expect(shared.sheets.map(({ name }) => name)).not.toContain(say('ar', 'report.sheet'));
    expect(shared.customProperties.get('Haykal verdict')).toBe('not ready');
    expect(problems).toEqual([]);
    await close();
  });
});
