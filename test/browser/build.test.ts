import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';

const root = path.join(__dirname, '..', '..');
const address = 'https://add-ins.example.org/haykal/';
/** What the pane may load at its start, compressed (DESIGN, Budgets). */
const budget = 300_000;

describe('npm run build', () => {
  let folder = '';
  let files: readonly string[] = [];
  const text = (file: string) => readFile(path.join(folder, file), 'utf8');

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'haykal-build-'));
    const arguments_ = ['run', 'build', '--', '--env', `address=${address}`, '--output-path', folder];
    await promisify(execFile)('npm', arguments_, { cwd: root, maxBuffer: 10_000_000 });
    files = await readdir(folder, { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('gives the pages, the icons and the manifest, and nothing of the workbench or of office.js', () => {
    const names = files.map((file) => file.split(path.sep).join('/'));
    expect(names).toEqual(
      expect.arrayContaining(['taskpane.html', 'commands.html', 'notice.html', 'manifest.xml']),
    );
    expect(names.filter((name) => /\.png$/.test(name)).length).toBeGreaterThanOrEqual(4);
    expect(names.filter((name) => /workbench|office|sample|index\.html/i.test(name))).toEqual([]);
  });

  test('puts the address of the deployment into the manifest', async () => {
    const manifest = await text('manifest.xml');
    expect(manifest).toContain(`${address}taskpane.html`);
    expect(manifest).not.toContain('localhost');
  });

  test.each(['taskpane.html', 'commands.html', 'notice.html'])(
    '%s loads office.js from Microsoft, the rest from its own folder, and lets nothing else in',
    async (page) => {
      const html = await text(page);
      const sources = [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, source]) => source!);
      expect(sources[0]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
      expect(sources.slice(1)).toEqual(
        expect.arrayContaining([expect.stringMatching(/^[\w-]+(\.[\w-]+)*\.js$/)]),
      );
      for (const source of sources.slice(1)) expect(files).toContain(source);
      expect(html).toContain("default-src 'none'");
      expect(html).not.toMatch(/unsafe-eval|localhost/);
    },
  );

  test(`the pane starts with at most ${budget / 1000} kB of compressed JavaScript`, async () => {
    const html = await text('taskpane.html');
    const own = [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, source]) => source!).slice(1);
    const sizes = await Promise.all(own.map(async (file) => gzipSync(await text(file)).length));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    process.stdout.write(`the pane starts with ${Math.round(total / 1000)} kB of compressed JavaScript\n`);
    expect(total).toBeLessThanOrEqual(budget);
  });
});
