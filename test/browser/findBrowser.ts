import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A browser to launch: its program, and what it needs beside what Playwright gives it. */
export type FoundBrowser = Readonly<{
  executablePath: string;
  args: readonly string[];
  env: Readonly<Record<string, string>>;
  /** Removes what was unpacked for it. */
  remove: () => Promise<void>;
}>;

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
const programs = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The machine's Chrome, Edge or Chromium; where there is none, or with HAYKAL_BROWSER=packaged, the Chromium that comes
 * by npm, unpacked into a fresh directory (it would take a stale one for its own).
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const wanted = process.env['HAYKAL_BROWSER'];
  const installed = wanted === 'packaged' ? undefined : (wanted ?? findInstalled());
  return installed === undefined ? unpack() : asInstalled(installed);
}

/** Chromium refuses its sandbox to the superuser, whom containers run as. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

function findInstalled(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const inPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...inPath, ...programs].find((file) => existsSync(file));
}

function asInstalled(executablePath: string): FoundBrowser {
  return { executablePath, args: sandbox, env: {}, remove: () => Promise.resolve() };
}

async function unpack(): Promise<FoundBrowser> {
  const folder = await mkdtemp(path.join(tmpdir(), 'haykal-browser-'));
  const before = { ...process.env };
  // The package unpacks where TMPDIR is, and its shared libraries only where it believes to be in a bare Linux.
  process.env['TMPDIR'] = folder;
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    await writeFile(path.join(folder, 'fonts', 'fonts.conf'), fontsIn(folder));
    return {
      executablePath,
      args: ['--no-sandbox', '--disable-gpu'],
      env: {
        LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
        FONTCONFIG_PATH: path.join(folder, 'fonts'),
      },
      remove: () => rm(folder, { recursive: true, force: true }),
    };
  } finally {
    for (const name of Object.keys(process.env))
      if (!(name in before)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  }
}

/**
 * Fontconfig's settings: the package's own look for fonts where it is not unpacked, and a Chromium without any font ends
 * as soon as it draws a field. The machine's fonts, if it has some, may know Arabic.
 */
function fontsIn(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${path.join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
