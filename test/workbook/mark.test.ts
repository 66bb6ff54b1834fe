import { readMark, writeMark, type Mark } from '../../src/workbook/mark';

const mark: Mark = { kind: 'summary', subject: '5', language: 'en', name: 'Role 5' };

describe('the mark of a generated sheet', () => {
  it('is read back on the sheet that bears the name in it', () => {
    expect(readMark(writeMark(mark), 'Role 5')).toEqual(mark);
  });

  it.each<[why: string, text: string | null, sheet: string]>([
    ['a sheet without one', null, 'Role 5'],
    ['a copy that HR made, which bears another name', writeMark(mark), 'Role 5 (2)'],
    ["somebody else's property of the same name", 'yes', 'Role 5'],
    [
      'a mark of a kind that Haykal does not make',
      '{"kind":"invoice","subject":"","language":"en","name":"Role 5"}',
      'Role 5',
    ],
    ['a mark without its name', '{"kind":"summary","subject":"5","language":"en"}', 'Role 5'],
  ])('makes no generated sheet of %s', (_why, text, sheet) => {
    expect(readMark(text, sheet)).toBeNull();
  });
});
