import fc from 'fast-check';
import { languages } from '../../../src/locales/say';
import { portrait } from '../../../src/workbook/plan/paper';
import { highestRow, type SheetPlan } from '../../../src/workbook/plan/sheetPlan';
import { planSummary } from '../../../src/workbook/plan/summaryPlan';
import { randomOrganisation } from '../../chart/randomOrganisation';
import { makeOrganisation } from '../../chart/makeOrganisation';
import { pageOf } from '../../summary/pageBlocks';

const textsOf = ({ rows }: SheetPlan) =>
  rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell && cell.text !== '' ? [cell.text] : [])));

/** The printed pages: the head that is repeated, then the rows between two breaks. */
function heightsOf({ rows, breaks = [] }: SheetPlan): number[] {
  return [1, ...breaks].map((from, at) =>
    [rows[0]!, ...rows.slice(from, breaks[at])].reduce((sum, { height }) => sum + height, 0),
  );
}

const words = 'يتولى إعداد الخطة ومتابعتها وعرضها على الإدارة في موعدها'.split(' ');
const long = (count: number) => Array.from({ length: count }, (_, i) => words[i % words.length]).join(' ');

describe('a summary as a sheet', () => {
  it('fits the width of the paper, and no page is higher than it', () => {
    fc.assert(
      fc.property(
        randomOrganisation,
        fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 12 }),
        fc.constantFrom(...languages),
        (made, lengths, language) => {
          const organisation = {
            ...made,
            duties: makeOrganisation(
              made.roles,
              [],
              lengths.map((length, i) => [made.roles[0]?.code ?? '', String(i + 1), long(length)] as const),
            ).duties,
          };
          organisation.roles.slice(0, 2).forEach((_, index) => {
            const plan = planSummary(pageOf(organisation, index, { language }));
            expect(plan.columns.reduce((sum, width) => sum + width, 0)).toBeLessThan(portrait.width);
            for (const { height, cells } of plan.rows) {
              expect(height).toBeLessThanOrEqual(highestRow);
              expect(cells.reduce((sum, cell) => sum + (cell?.span ?? 1), 0)).toBeLessThanOrEqual(13);
            }
            for (const height of heightsOf(plan)) expect(height).toBeLessThanOrEqual(portrait.height);
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it('parts no duty between two pages, and says on the next one what goes on', () => {
    const duties = Array.from({ length: 12 }, (_, i) => ['1', String(i + 1), long(70)] as const);
    const plan = planSummary(pageOf(makeOrganisation([{}], [], duties), 0));
    const texts = textsOf(plan);
    for (const [, number, text] of duties) {
      expect(texts).toContain(number);
      expect(texts.filter((one) => one === text)).toHaveLength(12);
    }
    expect(plan.breaks).not.toEqual([]);
    const again = plan.breaks!.map((at) => plan.rows[at]!.cells[0]?.text);
    expect(again[0]).toBe('Duties');
  });

  it('lets nobody sign on a page that holds nothing else', () => {
    for (let count = 1; count <= 24; count += 1) {
      const duties = Array.from({ length: count }, (_, i) => ['1', String(i + 1), long(30)] as const);
      for (const parts of [undefined, ['duties', 'acknowledgement'] as const]) {
        const plan = planSummary(pageOf(makeOrganisation([{}], [], duties), 0, { ...(parts && { parts }) }));
        const last = plan.breaks?.at(-1);
        if (last !== undefined) expect(plan.rows[last]!.cells[0]?.text).not.toBe('Acknowledgement');
      }
    }
  });

  it('lets a duty that is longer than a page go on in full', () => {
    const text = long(2000);
    const plan = planSummary(pageOf(makeOrganisation([{}], [], [['1', '1', text]]), 0));
    const letters = (one: string) => one.replaceAll(/\s/g, '');
    const pieces = textsOf(plan).filter(
      (one) => one.startsWith('يتولى') || letters(text).includes(letters(one)),
    );
    expect(letters(pieces.join(''))).toContain(letters(text));
    expect(plan.breaks!.length).toBeGreaterThan(1);
  });

  it('has boxes for who stands above, the role and its reports, and a bar over several', () => {
    const organisation = makeOrganisation(
      [{}, {}, {}, {}, {}, {}],
      [
        ['2', '1'],
        ['3', '2'],
        ['4', '2'],
        ['5', '2'],
        ['6', '2'],
      ],
    );
    const plan = planSummary(pageOf(organisation, 1, { parts: ['place'] }));
    const boxes = plan.rows.flatMap(({ cells }) => {
      const found = cells.flatMap((cell) =>
        cell?.style === 'node' || cell?.style === 'selfNode' ? [cell.text] : [],
      );
      return found.length > 0 ? [found] : [];
    });
    expect(boxes).toEqual([
      ['Role 1 (1)'],
      ['Role 2 (2)'],
      ['Role 3 (3)', 'Role 4 (4)', 'Role 5 (5)'],
      ['Role 6 (6)'],
    ]);
    expect(plan.rows.filter(({ cells }) => cells.some((cell) => cell?.style === 'stem'))).toHaveLength(3);
  });
});
