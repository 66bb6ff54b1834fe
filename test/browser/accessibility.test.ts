import { type Browser } from 'playwright-core';
import { faultsOf } from './axe';
import { launch, visit } from './visit';

describe.each([
  { language: 'ar', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' },
] as const)('accessibility ($language, $colorScheme)', (options) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('axe finds nothing in the page and in each view of the pane, results included', async () => {
    const { page, pane, close } = await visit(browser, { ...options, open: `faulty.${options.language}` });
    const frame = page.frames().find((each) => each.url().includes('/taskpane.html'))!;
    await pane.getByTestId('validate').click();
    await pane.getByTestId('finding').first().waitFor();
    expect(await faultsOf(page.mainFrame())).toEqual([]);
    expect(await faultsOf(frame)).toEqual([]);
    await pane.locator('[role=tab][value=chart]').click();
    await pane.getByTestId('draw-chart').click();
    await pane.getByTestId('result').filter({ visible: true }).waitFor();
    expect(await faultsOf(page.mainFrame())).toEqual([]);
    expect(await faultsOf(frame)).toEqual([]);
    await pane.locator('[role=tab][value=summary]').click();
    await pane.getByTestId('role').click();
    await pane.getByRole('option').first().waitFor();
    expect(await faultsOf(frame)).toEqual([]);
    // The list lies over the tabs.
    await pane.getByTestId('role').press('Escape');
    await pane.locator('[role=tab][value=edit]').click();
    await pane.getByTestId('edit-task').selectOption('changeRole');
    await pane.getByTestId('edit-role').fill('5');
    await pane.getByTestId('edit-role').press('Enter');
    await pane.getByTestId('edit-title').fill('x');
    await pane.getByTestId('preview').click();
    await pane.getByTestId('plan').waitFor();
    expect(await faultsOf(frame)).toEqual([]);
    await pane.locator('[role=tab][value=sheets]').click();
    await pane.getByTestId('sheet-roles').getByRole('button').click();
    await pane.getByTestId('choose-roles-code').waitFor();
    expect(await faultsOf(frame)).toEqual([]);
    await close();
  });
});
