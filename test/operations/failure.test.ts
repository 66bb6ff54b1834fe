import { languages, say, type MessageKey } from '../../src/locales/say';
import { explainedCodes, explainFailure, type Failure } from '../../src/operations/failure';
import { listChoices } from '../../src/operations/listChoices';
import { validateWorkbook } from '../../src/operations/validateWorkbook';
import { HostError } from '../../src/workbench/host/hostObject';
import { openExcel } from '../workbook/openExcel';

/** What a failed validation is explained as, where Excel refuses with this code. */
async function explainExcel(code: string): Promise<Failure> {
  const { excel } = await openExcel();
  excel.hooks.onRequest = () => {
    throw new HostError(code, 'What Excel says with Mona Adel in it.');
  };
  return explain(await validateWorkbook().catch((error: unknown) => error));
}

function explain(error: unknown): Failure {
  const failure = explainFailure(error);
  if (failure === 'cancelled') throw new Error('It was taken for a cancellation.');
  return failure;
}

const tell = ({ message, values }: Failure) => languages.map((language) => say(language, message, values));

describe('an error of Excel', () => {
  it.each(explainedCodes)('%s has words of its own', async (code) => {
    const failure = await explainExcel(code);
    expect(failure.message).toBe(`failure.excel.${code}`);
    expect(failure.details).toMatch(new RegExp(`^${code}`));
  });

  it('of any other code is named by the code; its own message is never shown', async () => {
    const failure = await explainExcel('GeneralException');
    expect(failure.message).toBe('failure.excel.other');
    for (const text of tell(failure)) expect(text).toContain('GeneralException');
    expect(JSON.stringify([tell(failure), failure])).not.toContain('Mona');
  });

  it('says where in Office.js it arose', async () => {
    const { model } = await openExcel();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nowhere').activate();
      await context.sync();
    });
    const failure = explain(await failing.catch((error: unknown) => error));
    expect(model.sheets).not.toHaveLength(0);
    expect(failure.details).toMatch(/^ItemNotFound · \w+\.\w+/);
  });
});

describe('a refusal of Haykal’s own', () => {
  it('names the sheet that is protected', async () => {
    const { sheet } = await openExcel();
    const now = new Date(2026, 10, 23);
    await validateWorkbook({ report: { now } });
    sheet('Validation').protection = { protected: true, options: {} };
    const failure = explain(await validateWorkbook({ report: { now } }).catch((error: unknown) => error));
    expect(failure).toEqual({ message: 'error.writing.sheet-protected', values: { sheet: 'Validation' } });
    for (const text of tell(failure)) expect(text).toContain('Validation');
  });

  it('says what is missing where there are no roles', async () => {
    const { sheet } = await openExcel();
    sheet('Roles').cells.clear();
    const failure = explain(await listChoices().catch((error: unknown) => error));
    expect(failure.message).toBe('error.reading.no-roles');
  });
});

describe('any other error', () => {
  it('is one in Haykal itself: kind and place are kept, its message is not', () => {
    const failure = explain(new TypeError('Cannot read "Mona Adel"\nsecret line'));
    expect(failure.message).toBe('failure.unexpected');
    expect(failure.details).toMatch(/^TypeError at .*failure\.test\.ts/);
    expect(failure.details).not.toMatch(/Mona|secret/);
  });

  it.each([
    ['an error without a stack', Object.assign(new Error('Mona'), { stack: undefined }), 'Error'],
    ['what is no error', 'Mona', 'string'],
    ['nothing', null, 'object'],
  ])('%s too', (_, error, details) => {
    expect(explain(error)).toEqual({ message: 'failure.unexpected', values: {}, details });
  });
});

it.each([AbortSignal.abort().reason as unknown, new DOMException('late', 'TimeoutError')])(
  'the reason of a signal is a cancellation',
  (reason) => {
    expect(explainFailure(reason)).toBe('cancelled');
  },
);

test('whatever may leave a sheet half written says so, and that HR’s own sheets are as they were', () => {
  const keys: MessageKey[] = ['failure.unexpected', 'failure.excel.other'];
  for (const code of explainedCodes) {
    if (code !== 'ResponsePayloadSizeLimitExceeded') keys.push(`failure.excel.${code}`);
  }
  for (const key of keys) {
    expect(say('en', key, { code: 'X' })).toMatch(/Your own sheets were not touched\..*incomplete/);
    expect(say('ar', key, { code: 'X' })).toMatch(/لم تتغير أوراقك\..*ناقصة/);
  }
});
