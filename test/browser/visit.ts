import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import { surroundings } from './surroundings';

export type VisitOptions = Readonly<{
  language: 'ar' | 'en';
  /** A sample (`institute.ar`); the institute in the language where absent. */
  open?: string;
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
}>;

/** A person at the workbench. `problems` must stay empty: console messages, failures, requests to elsewhere. */
export type Visit = Readonly<{
  page: Page;
  pane: FrameLocator;
  problems: readonly string[];
  close: () => Promise<void>;
}>;

/** Launches the browser that the set-up found. */
export function launch(): Promise<Browser> {
  const { executablePath, args, env } = surroundings().browser;
  return chromium.launch({
    executablePath,
    args: [...args],
    env: { ...process.env, ...env },
  });
}

/** Opens the workbench and waits until the pane beside it can be used. */
export async function visit(browser: Browser, options: VisitOptions): Promise<Visit> {
  const { address } = surroundings();
  const { language, open = `institute.${language}`, width = 1366, height = 768 } = options;
  const context = await browser.newContext({
    // The server makes its certificate on the spot.
    ignoreHTTPSErrors: true,
    viewport: { width, height },
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ?? 'none',
    // What is half faded in has other colours than what a person reads.
    reducedMotion: 'reduce',
    locale: language === 'ar' ? 'ar-SA' : 'en-GB',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(20_000);
  const problems: string[] = [];
  context.on('page', (page) => {
    watch(page, address, problems);
  });
  const page = await context.newPage();
  await page.goto(`${address}?lang=${language}&open=${open}`);
  const pane = page.frameLocator('[data-testid="pane"]');
  await pane.getByRole('tab').first().waitFor();
  return { page, pane, problems, close: () => context.close() };
}

/** Writes down all that should not happen on a page: whatever reaches the console, and whatever leaves the server. */
function watch(page: Page, address: string, problems: string[]): void {
  page.on('console', (message) => {
    problems.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    problems.push(`error: ${error.stack ?? error.message}`);
  });
  page.on('requestfailed', (request) => {
    problems.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const isOwn = protocol === 'data:' || protocol === 'blob:' || `${origin}/` === address;
    if (!isOwn) problems.push(`left the server: ${request.url()}`);
  });
}
