import { type Browser, type Page } from 'playwright-core';
import { say } from '../../src/locales/say';
import { generated, readSample, saveAndRead, textsOf, withoutIds } from './savedFile';
import { launch, visit } from './visit';

/*
 * What HR does with the add-in, in each language, on the workbook that `npm start` opens: checks, chart, summary, save.
 */
describe.each(['ar', 'en'] as const)('HR at the workbench (%s)', (language) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('presses the three actions in the pane, saves the file, and finds them in it', async () => {
    const { page, pane, problems, close } = await visit(browser, { language });
    await pane.getByTestId('validate').click();
    await pane.getByText(say(language, 'pane.validate.ready'), { exact: true }).waitFor();
    const checked = say(language, 'report.checked', { roles: 24, duties: 133, lines: 28 });
    await pane.getByText(checked).waitFor();
    await pane.getByTestId('write-report').click();
    await page.locator(`[data-sheet="${say(language, 'report.sheet')}"][aria-selected="true"]`).waitFor();

    await pane.locator('[role=tab][value=chart]').click();
    await pane.getByTestId('draw-chart').click();
    await page.locator('[data-shape="haykal:role:1"]').waitFor();
    expect(await textsThatSpill(page)).toEqual([]);

    await pane.locator('[role=tab][value=summary]').click();
    await pane.getByTestId('role').click();
    await pane.getByTestId('role').pressSequentially('5');
    await pane.getByRole('option').first().click();
    await pane.getByTestId('summarise').click();
    await page.locator('[data-sheet][aria-selected="true"]', { hasText: '5' }).waitFor();

    const workbook = await saveAndRead(page);
    // HR's own sheets are as they were: name, place, cells, formats.
    const before = await readSample(`institute.${language}`);
    for (const [at, sheet] of before.sheets.entries()) {
      expect(withoutIds(workbook.sheets[at])).toEqual(withoutIds(sheet));
    }
    const report = textsOf(generated(workbook, 'validation')).flat();
    expect(report).toContain(say(language, 'report.ready'));
    expect(report).toContain(checked);
    const names = generated(workbook, 'chart').shapes.map(({ name }) => name);
    expect(names.filter((name) => /^haykal:role:\d+$/.test(name))).toHaveLength(24);
    const summary = generated(workbook, 'summary', '5');
    expect(summary.rightToLeft).toBe(language === 'ar');
    expect(textsOf(summary).length).toBeGreaterThan(10);
    expect(problems).toEqual([]);
    await close();
  });

  test('presses the three buttons of the ribbon', async () => {
    const { page, problems, close } = await visit(browser, { language });
    await page.locator('[data-command=validate]').click();
    await page.locator(`[data-sheet="${say(language, 'report.sheet')}"][aria-selected="true"]`).waitFor();
    await page.locator('[data-command=drawChart]').click();
    await page.locator('[data-shape="haykal:role:1"]').waitFor();
    await page.locator(`[data-sheet="${say(language, 'sheet.roles')}"]`).click();
    await page.locator('[data-cell=B8]').click();
    await page.locator('[data-command=summariseRole]').click();
    await page.locator('[data-sheet][aria-selected="true"]', { hasText: '5' }).waitFor();
    expect(problems).toEqual([]);
    await close();
  });
});

/** Texts of shapes in view that do not fit into their boxes. */
function textsThatSpill(page: Page): Promise<readonly string[]> {
  return page.locator('.grid-shape-text').evaluateAll((boxes) =>
    boxes.flatMap((box) => {
      const held = box.getBoundingClientRect();
      const spills = [...box.children].some((line) => {
        const { top, bottom } = line.getBoundingClientRect();
        return top < held.top || bottom > held.bottom;
      });
      return spills ? [box.textContent] : [];
    }),
  );
}
