import { type Browser } from 'playwright-core';
import { say } from '../../src/locales/say';
import { newWorkbook } from '../../src/workbench/files/newWorkbook';
import { saveWorkbook } from '../../src/workbench/files/saveWorkbook';
import { type Session } from '../../src/workbench/page/session';
import { institute } from '../assets/samples';
import { bookOfFonts } from '../workbench/files/packages';
import { bookOf, sheetOf } from '../workbook/untidyBooks';
import { launch, visit } from './visit';

/** What the page offers to scripted visits. */
type Workbench = { haykalWorkbench: { session: () => Session } };

/* What a person does at the workbench beside pressing the three actions; in either language, since words do not matter here. */
describe('a person at the workbench', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('goes from a finding to its cell, mends it there, and the finding is gone', async () => {
    const { page, pane, problems, close } = await visit(browser, { language: 'ar', open: 'faulty.ar' });
    await pane.getByTestId('validate').click();
    const finding = pane.getByTestId('finding').filter({ hasText: 'C7' });
    await finding.click();
    await page.locator('[data-cell=C7]').waitFor();
    await page.locator('[data-cell=C7]').dblclick();
    await page.keyboard.insertText('إعداد الخطة الفصلية');
    await page.keyboard.press('Enter');
    await page.locator('[data-cell=C7]', { hasText: 'إعداد الخطة الفصلية' }).waitFor();
    await page.getByTestId('unsaved').getByText(/./).waitFor();
    await pane.getByTestId('validate').click();
    await finding.waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
    await close();
  });

  test('is typing into a cell when a check begins: the pane waits for the cell, and says why', async () => {
    const { page, pane, problems, close } = await visit(browser, { language: 'en', open: 'faulty.en' });
    await page.evaluate(() => {
      (window as unknown as Workbench).haykalWorkbench.session().beginCellEdit();
    });
    await pane.getByTestId('validate').click();
    await pane.getByText(say('en', 'pane.cell-edit')).waitFor();
    await page.evaluate(() => {
      (window as unknown as Workbench).haykalWorkbench.session().endCellEdit();
    });
    await pane.getByTestId('finding').first().waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  test('presses Role summary where no role is selected: a notice says what to do, and closes', async () => {
    const { page, problems, close } = await visit(browser, { language: 'en' });
    await page.locator('[data-sheet="About"]').click();
    await page.locator('[data-command=summariseRole]').click();
    const notice = page.frameLocator('[data-testid="dialog-frame"]');
    await notice.getByRole('heading').waitFor();
    await notice.getByRole('button').click();
    await page.locator('[data-command=summariseRole]:not([aria-busy=true])').waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  test('pastes the title of a role: its sheet is written; empties the field: nothing is', async () => {
    const { pane, page, problems, close } = await visit(browser, { language: 'ar' });
    const { title, code } = institute.ar.roles.find((role) => role.code === '5')!;
    await pane.locator('[role=tab][value=summary]').click();
    await pane.getByTestId('role').fill(title!);
    await pane.getByTestId('holder').click();
    await pane.getByTestId('summarise').click();
    await page.locator(`[data-sheet="${say('ar', 'summary.sheet', { code: code! })}"]`).waitFor();
    await pane.getByTestId('role').fill('');
    await page.keyboard.press('Tab');
    await pane.getByTestId('summarise').click();
    await pane.getByText(say('ar', 'pane.summary.role.missing')).waitFor();
    expect(await pane.getByTestId('role').inputValue()).toBe('');
    expect(problems).toEqual([]);
    await close();
  });

  test('opens what is no workbook: it is said, and the open workbook stays', async () => {
    const { page, problems, close } = await visit(browser, { language: 'en' });
    const file = {
      name: 'notes.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('no workbook'),
    };
    await page.getByTestId('file').setInputFiles(file);
    await page.getByTestId('notice').getByText('notes.xlsx').waitFor();
    expect(await page.getByTestId('workbook-name').textContent()).toContain('institute.en.xlsx');
    expect(problems).toEqual([]);
    await close();
  });

  test('opens another workbook: its cells are drawn in its own standard font', async () => {
    const { page, problems, close } = await visit(browser, { language: 'en' });
    const fontOf = (name: string): Promise<string[]> =>
      // In one go, since drawing anew puts another element in its place.
      page.evaluate((cell) => {
        const { fontFamily, fontSize, fontWeight } = getComputedStyle(document.querySelector(cell)!);
        return [fontFamily.split(',')[0]!, Number.parseFloat(fontSize).toFixed(1), fontWeight];
      }, `[data-cell=${name}]`);
    // The sample has Arial 10.
    expect(await fontOf('B14')).toEqual(['Arial', '13.3', '400']);
    const fonts = ['<b/><sz val="12"/><name val="Calibri"/>', '<sz val="9"/><name val="Tahoma"/>'];
    await page
      .getByTestId('file')
      .setInputFiles({ name: 'other.xlsx', mimeType: '', buffer: Buffer.from(bookOfFonts(fonts)) });
    await page.locator('[data-sheet=S]').waitFor();
    expect(await fontOf('A1')).toEqual(['Calibri', '16.0', '700']);
    expect(await fontOf('B1')).toEqual(['Tahoma', '12.0', '400']);
    expect(problems).toEqual([]);
    await close();
  });

  test('opens a workbook without roles: the pane says what is missing', async () => {
    const { page, pane, problems, close } = await visit(browser, { language: 'en' });
    const bytes = await saveWorkbook(await newWorkbook('empty.xlsx'));
    await page
      .getByTestId('file')
      .setInputFiles({ name: 'empty.xlsx', mimeType: '', buffer: Buffer.from(bytes) });
    await page.getByTestId('workbook-name').getByText('empty.xlsx').waitFor();
    await pane.getByTestId('validate').click();
    await pane.getByTestId('failure').getByText(say('en', 'error.reading.no-roles-sheet')).waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  test('opens a workbook that nobody could guess: says which columns are meant, and it is checked', async () => {
    const { page, pane, problems, close } = await visit(browser, { language: 'ar' });
    const bytes = await saveWorkbook(
      await bookOf(
        sheetOf('Sheet1', [
          ['Kennung', 'Bezeichnung', 'Vorgesetzt'],
          ['A', 'Leitung', 'XX'],
          ['B', 'Archiv', 'A'],
        ]),
      ),
    );
    await page
      .getByTestId('file')
      .setInputFiles({ name: 'odd.xlsx', mimeType: '', buffer: Buffer.from(bytes) });
    await page.getByTestId('workbook-name').getByText('odd.xlsx').waitFor();
    await pane.getByTestId('validate').click();
    await pane.getByTestId('remedy-sheets').click();
    await pane.getByTestId('choose-sheet-roles').selectOption('Sheet1');
    await pane.getByTestId('choose-roles-code').selectOption('Kennung');
    await pane.getByTestId('choose-roles-title').selectOption('Bezeichnung');
    await pane.getByTestId('choose-roles-reportsTo').selectOption('Vorgesetzt');
    await pane.getByTestId('keep-choices').click();
    await pane.getByText(say('ar', 'pane.sheets.saved')).waitFor();
    // What the workbook lacks is made, in its language.
    await pane.getByTestId('make-sheets').click();
    await page.locator(`[data-sheet="${say('en', 'sheet.duties')}"]`).waitFor();
    await pane.locator('[role=tab][value=validate]').click();
    await pane.getByTestId('validate').click();
    await pane.locator('[data-testid=result][data-ready=true]').waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  test('gives a role another manager: sees what that does, writes it, and takes it back', async () => {
    const { page, pane, problems, close } = await visit(browser, { language: 'ar' });
    const lines = institute.ar.lines.findIndex(
      ({ role, relation }) => role === '6' && relation === 'administrative',
    );
    const cell = `B${lines + 2}`;
    const shown = async (text: string) => {
      await page.locator(`[data-cell=${cell}]`, { hasText: new RegExp(`^${text}$`) }).waitFor();
    };
    await page.locator(`[data-sheet="${say('ar', 'sheet.lines')}"]`).click();
    await pane.locator('[role=tab][value=edit]').click();
    await pane.getByTestId('edit-task').selectOption('changeManager');
    await pane.getByTestId('edit-role').fill('6');
    await pane.getByTestId('edit-role').press('Enter');
    await pane.getByTestId('edit-manager').fill('4');
    await pane.getByTestId('edit-manager').press('Enter');
    await pane.getByTestId('preview').click();
    await pane.getByTestId('effect').waitFor();
    await pane.getByTestId('write').click();
    await pane.locator('[data-testid=result]').filter({ visible: true }).waitFor();
    await shown('4');
    await pane.getByTestId('undo').click();
    await pane.getByTestId('undo').waitFor({ state: 'detached' });
    await shown(institute.ar.lines[lines]!.reportsTo!);
    expect(problems).toEqual([]);
    await close();
  });

  test('adds a duty, whose row stands below the role’s last one', async () => {
    const { page, pane, problems, close } = await visit(browser, { language: 'en' });
    const last = institute.en.duties.findLastIndex(({ role }) => role === '5');
    await page.locator(`[data-sheet="${say('en', 'sheet.duties')}"]`).click();
    await pane.locator('[role=tab][value=edit]').click();
    await pane.getByTestId('edit-task').selectOption('addDuty');
    await pane.getByTestId('edit-role').fill('5');
    await pane.getByTestId('edit-role').press('Enter');
    await pane.getByTestId('edit-text').fill('=Keep the list of projects.');
    await pane.getByTestId('preview').click();
    await pane.getByTestId('write').click();
    await pane.locator('[data-testid=result]').filter({ visible: true }).waitFor();
    const session = await page.evaluate((row) => {
      const { model } = (window as unknown as Workbench).haykalWorkbench.session().opened;
      const sheet = model.sheets.find(({ name }) => name === 'Duties')!;
      const text = (at: number) => String(sheet.cells.get(at)?.get(2)?.value);
      return [text(row), text(row + 1), text(row + 2)];
    }, last + 1);
    expect(session).toEqual([
      institute.en.duties[last]!.text,
      '=Keep the list of projects.',
      institute.en.duties[last + 1]!.text,
    ]);
    expect(problems).toEqual([]);
    await close();
  });

  test('changes the language: the workbook stays open, page and pane speak the other one', async () => {
    const { page, pane, problems, close } = await visit(browser, { language: 'ar' });
    await page.getByTestId('language-en').click();
    await pane.getByRole('tab', { name: say('en', 'pane.tab.validate') }).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
    expect(await page.getByTestId('workbook-name').textContent()).toContain('institute.ar.xlsx');
    expect(problems).toEqual([]);
    await close();
  });
});
