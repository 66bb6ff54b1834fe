import { type Browser } from 'playwright-core';
import { say } from '../../src/locales/say';
import { faultsOf } from './axe';
import { generated, saveAndRead } from './savedFile';
import { launch, visit } from './visit';

/* What HR does with the chart: looks at it before it is drawn, finds a role, draws, and draws again. */
describe('HR and the chart', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('sees it, finds a role, goes to its row, draws it, refreshes it and lays it out again', async () => {
    const { page, pane, problems, close } = await visit(browser, { language: 'ar' });
    const frame = () => page.frames().find((each) => each.url().includes('taskpane'))!;
    await pane.locator('[role=tab][value=chart]').click();
    const paper = pane.getByTestId('preview-paper');
    const svg = paper.locator('svg');
    await svg.waitFor();
    expect(await svg.locator('[data-kind=role], [data-kind=body]').count()).toBe(26);
    const box = () => svg.getAttribute('viewBox');
    const whole = await box();
    await paper.focus();
    await page.keyboard.press('+');
    expect(await box()).not.toBe(whole);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('0');
    expect(await box()).toBe(whole);
    await pane.getByTestId('zoom-in').click();
    expect(await box()).not.toBe(whole);
    await pane.getByTestId('zoom-fit').click();

    // A press on a box goes to its row, and from there keys go on to the next box and to the row of that.
    const chosen = pane.getByTestId('preview-box');
    const standsIn = (cell: string) => page.locator(`#grid-active-cell[data-cell=${cell}]`).waitFor();
    await svg.locator('[data-name="haykal:role:5"]').click();
    await standsIn('B8');
    expect(await chosen.getAttribute('aria-current')).toBe('true');
    expect(await chosen.getAttribute('aria-label')).toContain(say('ar', 'chart.alt.code', { code: '5' }));
    await page.keyboard.press('ArrowUp');
    await pane.locator('[data-testid=preview-box][data-box="haykal:role:4"]').waitFor();
    await page.keyboard.press('Enter');
    await standsIn('B7');

    const size = pane.getByTestId('text-size');
    const before = (await size.textContent())!;
    await pane.getByTestId('paper').selectOption('A3');
    await size.filter({ hasNotText: before }).waitFor();
    await pane.getByTestId('colour').selectOption('unit');
    await pane.getByTestId('search-role').fill('5');
    await pane.getByTestId('search-role').press('Enter');
    await pane.getByTestId('go-to-row').click();
    await page.locator('[data-cell=B8]').first().waitFor();
    expect(await faultsOf(frame())).toEqual([]);

    await pane.getByTestId('draw-chart').click();
    await pane.getByTestId('result').waitFor();
    await pane.getByTestId('draw-anew').waitFor();
    await pane.getByText(say('ar', 'pane.chart.refresh')).click();
    await pane.getByTestId('result').waitFor();
    await pane.getByTestId('draw-anew').click();
    await pane.getByTestId('result').waitFor();
    expect(await faultsOf(frame())).toEqual([]);
    const { shapes, pageLayout } = generated(await saveAndRead(page), 'chart');
    expect(shapes.filter(({ name }) => name.startsWith('haykal:role:'))).toHaveLength(26);
    expect(pageLayout.paperSize).toBe('A3');
    expect(problems).toEqual([]);
    await close();
  }, 40_000);
});
