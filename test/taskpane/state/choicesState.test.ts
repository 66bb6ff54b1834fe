import { type Failure } from '../../../src/operations/failure';
import { type Choices } from '../../../src/operations/listChoices';
import { reduceChoices, unread } from '../../../src/taskpane/state/choicesState';

const choices: Choices = {
  language: 'ar',
  roles: [],
  units: ['وحدة'],
  further: [],
  pages: null,
  everyRole: 0,
  selected: null,
};
const failure: Failure = { message: 'failure.excel.AccessDenied', values: {} };
const read = { isLoading: false, choices, failure: null, reading: 1 };

describe('what the workbook offers to choose from', () => {
  it('is read, and kept while it is read again', () => {
    const asked = reduceChoices(unread, { type: 'asked', reading: 1 });
    expect(asked).toEqual({ isLoading: true, choices: null, failure: null, reading: 1 });
    expect(reduceChoices(asked, { type: 'read', reading: 1, choices })).toEqual(read);
    expect(reduceChoices(read, { type: 'asked', reading: 2 })).toEqual({
      ...read,
      isLoading: true,
      reading: 2,
    });
  });

  it('takes a failure away once it can be read again', () => {
    const failed = reduceChoices(unread, { type: 'failed', reading: 0, failure });
    const asked = reduceChoices(failed, { type: 'asked', reading: 1 });
    expect(failed.failure).toBe(failure);
    expect(reduceChoices(asked, { type: 'read', reading: 1, choices })).toEqual(read);
  });

  it('is gone where the workbook can no longer be read', () => {
    expect(reduceChoices(read, { type: 'failed', reading: 1, failure })).toEqual({
      isLoading: false,
      choices: null,
      failure,
      reading: 1,
    });
  });

  it.each([
    { type: 'read', reading: 1, choices: { ...choices, units: [] } },
    { type: 'failed', reading: 1, failure },
  ] as const)('does not hear an answer to an earlier question: $type', (event) => {
    const asked = reduceChoices(read, { type: 'asked', reading: 2 });
    expect(reduceChoices(asked, event)).toBe(asked);
  });
});
