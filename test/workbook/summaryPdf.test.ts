import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { languages, say, type Language } from '../../src/locales/say';
import { sampleContent } from '../../src/cli/sampleContent';
import { haykal } from '../cli/terminal';

/*
 * The institute's summaries as LibreOffice prints them: `HAYKAL_PDF=1 npx jest test/workbook/summaryPdf`. It takes long, and needs
 * LibreOffice and the tools of poppler, so it is run only where it is asked for. A font of
 * the machine stands in for Arial where that is missing.
 */
const has = (tool: string, argument: string) => spawnSync(tool, [argument]).error === undefined;
const isAsked = process.env.HAYKAL_PDF === '1';
const canPrint = isAsked && has('soffice', '--version') && has('pdftotext', '-v');

const folder = mkdtempSync(path.join(tmpdir(), 'haykal-pdf-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The text of each page of the workbook as it is printed. */
function print(book: string): string[] {
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, book], {
    stdio: 'ignore',
  });
  const pdf = book.replace(/\.xlsx$/u, '.pdf');
  execFileSync('pdftotext', [pdf, `${pdf}.txt`]);
  return readFileSync(`${pdf}.txt`, 'utf8').split('\f');
}

/** The letters of each word, sorted: the text of a PDF turns lam and alef round, and signs may stand on either side. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[\u202a-\u202e]/gu, ' ')
    .replaceAll(/[\p{Cf}\p{M}]/gu, '');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => Array.from(word).sort().join(''));
}

/** Words without marks: where a mark stands, the text of a PDF parts the word. */
function unmarked(text: string): string {
  return (text.normalize('NFKC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
    .filter((word) => !/\p{M}/u.test(word))
    .join(' ');
}

/** The words with marks, their letters alone. */
function marked(text: string): string {
  return (text.normalize('NFKC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
    .filter((word) => /\p{M}/u.test(word))
    .join('')
    .replaceAll(/\p{M}/gu, '');
}

/** Words that are wanted more often than they are there. */
function missingFrom(there: readonly string[], wanted: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of there) counts.set(word, (counts.get(word) ?? 0) + 1);
  return wanted.filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left === 0;
  });
}

(canPrint ? describe : describe.skip).each<Language>(languages)('the printed summaries (%s)', (language) => {
  it('have every duty of all 24 roles in full, on two pages at most', async () => {
    const [book, out] = [path.join(folder, `hr.${language}.xlsx`), path.join(folder, `all.${language}.xlsx`)];
    await haykal('new', book, '--sample', '--lang', language);
    await haykal('summary', book, '--all', '--out', out);
    const { roles = [], duties = [] } = sampleContent(language, 'institute').sheets;
    const pages = print(out);
    // The head of each page names the role by number and title.
    const heads = pages.map((page) => wordsOf(page.trim().split('\n', 1)[0]!));
    const held = roles.filter(({ kind }) => kind !== 'body' && kind !== say(language, 'kind.body'));
    expect(held).toHaveLength(24);
    for (const { code = '', title = '' } of held) {
      const head = wordsOf(`${say(language, 'summary.sheet', { code })} ${title}`);
      const own = pages.filter((_, at) => missingFrom(heads[at]!, head).length === 0);
      const text = duties
        .filter(({ role }) => role === code)
        .map((duty) => duty['text'] ?? '')
        .join(' ');
      const there = own.flatMap(wordsOf);
      const wanted = wordsOf(unmarked(text));
      expect([code, missingFrom(there, wanted)]).toEqual([code, []]);
      const lettersLeft = Array.from(missingFrom(wanted, there).join(''));
      expect([code, missingFrom(lettersLeft, Array.from(marked(text)))]).toEqual([code, []]);
      expect([code, own.length]).toEqual([code, Math.min(own.length, 2)]);
      expect(own.length).toBeGreaterThan(0);
    }
  }, 120_000);
});
