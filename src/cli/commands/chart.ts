import path from 'node:path';
import { type ChartPage } from '../../chart/chartPage';
import { type Scope } from '../../chart/chartOptions';
import { writeSvg } from '../../chart/svg';
import { say } from '../../locales/say';
import { chartWorkbook, type Drawn } from '../../operations/chartWorkbook';
import { type Command } from '../arguments';
import { requireFolder, requireWritable, workOnFile, writeWhole } from '../bookFile';
import { CliError } from '../cliError';
import { type Setting } from '../terminal';

/** Draws the org chart into a copy of the workbook, and as SVG where that is wished. */
export async function runChart(
  { book, out, look, svg, anew }: Extract<Command, { name: 'chart' }>,
  setting: Setting,
): Promise<0> {
  await requireWritable(out, { overwrite: true, like: book });
  if (svg !== undefined) {
    if (path.extname(svg).toLowerCase() !== '.svg') throw new CliError('error.not-svg', { file: svg });
    await requireFolder(svg);
  }
  const wish = { ...look, anew, ...(setting.sheets && { language: setting.sheets }) };
  const { result, save } = await workOnFile(book, () => chartWorkbook(wish));
  if (result.outcome !== 'drawn') throw notThere(look.scope);
  await writeWhole(out, await save());
  const drawings = svg === undefined ? [] : nameDrawings(svg, result.pages);
  for (const { file, page } of drawings)
    await writeWhole(file, new TextEncoder().encode(writeSvg(page.drawing)));
  report(result, { out, drawings: drawings.map(({ file }) => file) }, setting);
  return 0;
}

function notThere(scope: Scope): CliError {
  if (scope.kind === 'unit') return new CliError('error.no-such-unit', { unit: scope.unit });
  if (scope.kind === 'track') return new CliError('error.no-such-track', { track: scope.track });
  return new CliError('error.no-such-role', { role: 'role' in scope ? scope.role : '' });
}

/** The file of each page: `chart.svg`, or `chart-1.svg`, `chart-2.svg` where there are several. */
function nameDrawings(svg: string, pages: readonly ChartPage[]): { file: string; page: ChartPage }[] {
  if (pages.length === 1) return [{ file: svg, page: pages[0]! }];
  const { dir, name, ext } = path.parse(svg);
  return pages.map((page) => ({ file: path.join(dir, `${name}-${page.number}${ext}`), page }));
}

function report(
  { sheets, textSize, kept, apart }: Drawn,
  { out, drawings }: Readonly<{ out: string; drawings: readonly string[] }>,
  { terminal, language }: Setting,
): void {
  const size = Math.floor(textSize * 10) / 10;
  const values = { count: sheets.length, sheet: sheets[0]!, file: out, size };
  terminal.out(say(language, 'cli.chart-written', values));
  if (kept > 0) terminal.out(say(language, 'cli.chart-kept', { count: kept }));
  if (apart.length > 0) {
    terminal.out(say(language, 'cli.chart-apart', { roles: apart.join(say(language, 'chart.comma')) }));
  }
  for (const file of drawings) terminal.out(say(language, 'cli.svg-written', { file }));
}
