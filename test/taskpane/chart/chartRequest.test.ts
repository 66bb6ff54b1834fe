import { chartRequest, type ChartForm } from '../../../src/taskpane/chart/chartRequest';

describe('what the form asks to draw', () => {
  const units = ['وحدة أ', 'وحدة ب'];
  it.each<[string, ChartForm, ReturnType<typeof chartRequest>]>([
    ['the whole', { scope: 'whole', unit: 'وحدة أ', paper: 'A3' }, { paper: 'A3' }],
    [
      'a unit',
      { scope: 'unit', unit: 'وحدة ب', paper: 'A4' },
      { scope: { kind: 'unit', unit: 'وحدة ب' }, paper: 'A4' },
    ],
    ['no unit where none is chosen', { scope: 'unit', unit: null, paper: 'A4' }, 'no-unit'],
    ['no unit that the workbook lost', { scope: 'unit', unit: 'وحدة ج', paper: 'A4' }, 'no-unit'],
  ])('%s', (_, form, expected) => {
    expect(chartRequest(form, units)).toEqual(expected);
  });
});
