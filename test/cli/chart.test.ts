import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { haykal, makeFolder } from './terminal';

let folder: string;
let remove: () => void;
const at = (name: string) => path.join(folder, name);

beforeAll(async () => {
  [folder, remove] = makeFolder();
  await haykal('new', at('hr.xlsx'), '--sample', '--lang', 'en');
  await haykal('new', at('faulty.xlsx'), '--sample', 'faulty', '--lang', 'en');
});
afterAll(() => {
  remove();
});

const chart = (...more: string[]) => haykal('chart', at('hr.xlsx'), '--out', at('out.xlsx'), ...more);

describe('haykal chart', () => {
  it('says where the chart is, how large its text prints, and draws it as SVG too', async () => {
    const ran = await chart('--svg', at('chart.svg'));
    expect(ran).toMatchObject({ code: 0, err: [] });
    expect(ran.out.join('\n')).toMatch(
      /^The chart is on the sheet "Org chart" of .*out\.xlsx\. Its text prints at [89]/,
    );
    expect(ran.out.at(-1)).toBe(`The drawing is in ${at('chart.svg')}.`);
    const svg = readFileSync(at('chart.svg'), 'utf8');
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 [\d.]+ [\d.]+"/);
    expect(svg).toContain('data-name="haykal:role:5"');
  });

  it.each<[string, string[], RegExp]>([
    ['a unit', ['--unit', 'Archive Corner Unit', '--paper', 'A3'], /"Org chart - Archive Corner Unit"/],
    ['a role and those below it', ['--role', '1'], /"Org chart - /],
  ])('draws %s', async (_, more, said) => {
    const ran = await chart(...more);
    expect(ran).toMatchObject({ code: 0, err: [] });
    expect(ran.out[0]).toMatch(said);
  });

  it('draws what is chosen: a chain of managers, levels, no holders or codes', async () => {
    const svgOf = async (...more: string[]) => {
      expect(await chart('--svg', at('chosen.svg'), ...more)).toMatchObject({ code: 0, err: [] });
      return readFileSync(at('chosen.svg'), 'utf8');
    };
    const roles = (svg: string) =>
      [...svg.matchAll(/data-name="haykal:role:(\d+)"/g)].map(([, code]) => code);
    const chain = await svgOf('--role', '5', '--chain', '--paper', 'screen');
    expect(roles(chain)).toEqual(expect.arrayContaining(['1', '4', '5', '6']));
    expect(roles(chain)).not.toContain('9');
    expect(roles(await svgOf('--role', '4', '--depth', '1')).sort()).toEqual(['4', '5']);
    expect(await svgOf('--role', '4')).toMatch(/>\(?4\)?</);
    const plain = await svgOf('--role', '4', '--without', 'holders,codes', '--colour', 'kind');
    expect(plain).not.toMatch(/>\(?4\)?</);
  });

  it('draws titles in both languages', async () => {
    await haykal('new', at('ar.xlsx'), '--sample', '--lang', 'ar');
    const files = [at('ar.xlsx'), '--out', at('out.xlsx'), '--svg', at('both.svg')];
    const ran = await haykal('chart', ...files, '--role', '4', '--both-titles');
    expect(ran.code).toBe(0);
    expect(readFileSync(at('both.svg'), 'utf8')).toContain('Projects Coordinator');
  });

  it('names the roles that stand apart', async () => {
    const ran = await haykal('chart', at('faulty.xlsx'), '--out', at('faulty-chart.xlsx'));
    expect(ran.code).toBe(0);
    expect(ran.out.join('\n')).toMatch(/so they stand apart: \S/);
  });

  it('refreshes the chart of a workbook that has one, and lays it out again where that is asked', async () => {
    await chart();
    for (const more of [[], ['--layout']]) {
      const ran = await haykal('chart', at('out.xlsx'), '--out', at('again.xlsx'), ...more);
      expect(ran).toMatchObject({ code: 0, err: [] });
      expect(ran.out).toHaveLength(1);
    }
  });

  it.each<[string, string[], RegExp]>([
    ['a chain of no role', ['--chain'], /name it with --role/],
    ['levels that are none', ['--depth', '0'], /number from 1 to 99, not "0"/],
    ['an unknown colouring', ['--colour', 'grade'], /use track, unit, kind/],
    ['to leave out what cannot be', ['--without', 'boxes'], /without "boxes": use holders, codes/],
    ['an unknown paper', ['--paper', 'A5'], /no paper "A5": use A4, A3, screen/],
    ['two scopes', ['--unit', 'x', '--role', '1'], /only one of --unit, --track and --role/],
    ['a drawing that is no SVG', ['--svg', 'chart.png'], /must end in \.svg/],
    ['a folder that is not there', ['--svg', '/nowhere/at/all/chart.svg'], /nowhere/],
    ['an unknown unit', ['--unit', 'Kitchen'], /No unit is named "Kitchen"/],
    ['an unknown track', ['--track', 'Kitchen'], /No track is named "Kitchen"/],
    ['an unknown role', ['--role', '99'], /No role has the code "99"/],
    ['an unknown orientation', ['--orientation', 'upright'], /use landscape, portrait/],
    ['an unknown paper', ['--paper', 'A0'], /A0/],
  ])('refuses %s and writes nothing', async (_, more, said) => {
    const out = at('refused.xlsx');
    const ran = await haykal('chart', at('hr.xlsx'), '--out', out, ...more);
    expect(ran).toMatchObject({ code: 2, out: [] });
    expect(ran.err).toHaveLength(1);
    expect(ran.err[0]).toMatch(said);
    expect(existsSync(out)).toBe(false);
  });
});
