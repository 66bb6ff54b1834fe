import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Browser } from 'playwright-core';
import { findBrowser } from './findBrowser';
import { startServer } from './server';
import { handOver } from './surroundings';
import { launch, visit, type Visit, type VisitOptions } from './visit';

/*
 * Pictures of each step of the workbench and the pane, in both languages, to be looked at: `npm run pictures` puts them into
 * build/pictures, and those that the README shows into docs/pictures.
 */
const root = path.join(__dirname, '..', '..');
const folder = path.join(root, 'build', 'pictures');
const shown = new Map([
  ['ar-findings', 'workbench'],
  ['ar-chart', 'workbench-chart'],
  ['ar-summary', 'workbench-summary'],
  ['en-findings', 'workbench-findings'],
  ['ar-edit', 'workbench-edit'],
  ['ar-sheets', 'workbench-sheets'],
  ['ar-fix', 'workbench-fix'],
  ['ar-regulation-read', 'workbench-regulation'],
  ['ar-regulation-lines', 'workbench-lines'],
  ['ar-regulation-changes', 'workbench-changes'],
]);

async function takePictures(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const found = await findBrowser();
  const server = await startServer();
  handOver({ address: server.address, browser: found });
  const browser = await launch();
  try {
    for (const language of ['ar', 'en'] as const) {
      await walk(browser, language, { language });
      await walk(browser, `${language}-dark`, { language, colorScheme: 'dark' });
      await walk(browser, `${language}-contrast`, { language, forcedColors: 'active' });
      await walk(browser, `${language}-small`, { language, width: 1024, height: 600 });
    }
  } finally {
    await browser.close();
    await server.stop();
    await found.remove();
  }
}

async function walk(browser: Browser, name: string, options: VisitOptions): Promise<void> {
  const { language } = options;
  const faulty = await visit(browser, { ...options, open: `faulty.${language}` });
  const at = camera(faulty, name);
  await at('start');
  await faulty.pane.getByTestId('validate').click();
  await faulty.pane.getByTestId('finding').nth(2).click();
  await at('findings');
  await faulty.pane.getByTestId('fix').first().click();
  await faulty.pane.getByTestId('foresight').waitFor();
  await faulty.pane.getByTestId('foresight').scrollIntoViewIfNeeded();
  await at('fix');
  await faulty.pane.getByTestId('fix').first().click();
  await faulty.pane.getByTestId('work-share').click();
  await faulty.pane.getByTestId('share-look').click();
  await faulty.pane.getByTestId('share-do').scrollIntoViewIfNeeded();
  await at('share');
  await faulty.pane.getByTestId('work-share').click();
  await faulty.pane.getByTestId('write-report').click();
  await faulty.pane.getByTestId('report-result').waitFor();
  await at('report');
  await faulty.pane.locator('[role=tab][value=sheets]').click();
  await faulty.pane.getByTestId('sheet-roles').getByRole('button').click();
  await faulty.pane.getByTestId('choose-roles-code').waitFor();
  await at('sheets');
  await faulty.pane.locator('[role=tab][value=edit]').click();
  await faulty.pane.getByTestId('edit-task').selectOption('changeManager');
  await faulty.pane.getByTestId('edit-role').fill('3');
  await faulty.pane.getByTestId('edit-role').press('Enter');
  await faulty.pane.getByTestId('edit-manager').fill('2');
  await faulty.pane.getByTestId('edit-manager').press('Enter');
  await faulty.pane.getByTestId('preview').click();
  await faulty.pane.getByTestId('write').scrollIntoViewIfNeeded();
  await at('edit');
  await faulty.page.getByTestId('stand-in').click();
  await at('stand-in');
  await faulty.close();

  const sound = await visit(browser, options);
  const look = camera(sound, name);
  await sound.pane.getByTestId('validate').click();
  await sound.pane.getByTestId('write-report').waitFor();
  await look('ready');
  await sound.pane.locator('[role=tab][value=chart]').click();
  await look('chart-choices');
  await sound.pane.getByTestId('draw-chart').click();
  await sound.page.locator('[data-shape="haykal:role:1"]').waitFor();
  await look('chart');
  await sound.pane.locator('[role=tab][value=summary]').click();
  await sound.pane.getByTestId('role').click();
  await sound.pane.getByTestId('role').pressSequentially('6');
  await look('role-choices');
  await sound.pane.getByRole('option').first().click();
  await sound.pane.getByTestId('summarise').click();
  await sound.pane.getByTestId('result').filter({ visible: true }).waitFor();
  await look('summary');
  await sound.page.locator('[data-command=summariseRole]').click();
  await sound.close();
  await walkRegulation(browser, name, options);
}

/** The regulation of another organisation: given, read, its lines, and what it would change. */
async function walkRegulation(browser: Browser, name: string, options: VisitOptions): Promise<void> {
  const document = options.language === 'ar' ? 'hospital.ar.txt' : 'clinic.en.txt';
  const opened = await visit(browser, options);
  const { pane } = opened;
  const look = camera(opened, name);
  await pane.locator('[role=tab][value=regulation]').click();
  await pane.getByTestId('read-regulation').waitFor();
  await look('regulation');
  await pane
    .getByTestId('regulation-file')
    .setInputFiles(path.join(root, 'test', 'regulation', 'documents', document));
  await pane.locator('[data-node="role 2"]').click();
  await look('regulation-read');
  await pane.getByTestId('next-lines').click();
  await pane.getByTestId('proposed-line').nth(1).scrollIntoViewIfNeeded();
  await look('regulation-lines');
  await pane.getByTestId('step-write').click();
  await pane.getByTestId('show-plan').click();
  await pane.getByTestId('plan-changes').waitFor();
  await look('regulation-changes');
  await opened.close();
}

/** Takes a picture of the page as it is at a step. */
function camera({ page }: Visit, name: string): (step: string) => Promise<void> {
  return async (step) => {
    const file = `${name}-${step}`;
    await page.screenshot({ path: path.join(folder, `${file}.png`), animations: 'disabled' });
    const inReadme = shown.get(file);
    if (inReadme) await page.screenshot({ path: path.join(root, 'docs', 'pictures', `${inReadme}.png`) });
  };
}

void takePictures();
