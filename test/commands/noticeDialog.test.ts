import { makeNoticeDialog, NoticeError } from '../../src/commands/noticeDialog';
import { fakeOffice, type FakeDialog } from './fakeOffice';

const address = 'https://localhost:3000/notice.html';
const screen = { width: 1366, height: 768 };

/** The dialogs that Office opened; it refuses in turn with the codes that are given, 0 opens. */
function openOffice(...refusals: number[]) {
  const office = fakeOffice(refusals);
  return { ...office, show: makeNoticeDialog({ ui: office.ui, screen }, address) };
}

/** Lets what waits on promises go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));
const isDone = async (task: Promise<unknown>) => {
  let done = false;
  void task.then(() => (done = true));
  await settle();
  return done;
};

test('the text is handed over when the page is ready for it, never in the address', async () => {
  const { show, opened, asked } = openOffice();
  const shown = show('Mona Adel');
  await settle();
  expect(asked).toEqual([{ address, options: { width: 39, height: 45, displayInIframe: true } }]);
  expect(opened[0]!.sent).toEqual([]);
  opened[0]!.say('ready');
  expect(opened[0]!.sent).toEqual(['Mona Adel']);
  expect(await isDone(shown)).toBe(false);
  opened[0]!.say('close');
  await shown;
  expect(opened[0]!.isClosed).toBe(true);
});

test('it is over too when the person closes the window', async () => {
  const { show, opened } = openOffice();
  const shown = show('text');
  await settle();
  opened[0]!.fail(12006);
  await shown;
});

test('a page that could not be loaded is no silent end', async () => {
  const { show, opened } = openOffice();
  const shown = show('text');
  await settle();
  opened[0]!.fail(12002);
  await expect(shown).rejects.toEqual(new NoticeError(12002));
});

test('the next notice takes the place of the one that is open, even of one that is just opening', async () => {
  const { show, opened } = openOffice();
  const first = show('first');
  const second = show('second');
  await first;
  await settle();
  expect(opened.map(({ isClosed }) => isClosed)).toEqual([true, false]);
  opened[1]!.say('ready');
  expect(opened[1]!.sent).toEqual(['second']);
  opened[1]!.say('close');
  await second;
});

test('where Office shows none in the page, it is asked for a window, at last with its own question', async () => {
  const { show, opened, asked } = openOffice(12004, 12011, 0);
  const shown = show('text');
  await settle();
  expect(asked.map(({ options }) => options)).toEqual([
    { width: 39, height: 45, displayInIframe: true },
    { width: 39, height: 45, promptBeforeOpen: false },
    { width: 39, height: 45, promptBeforeOpen: true },
  ]);
  opened[0]!.say('close');
  await shown;
});

test('where Office opens none at all, the last of its codes is told', async () => {
  const { show } = openOffice(12011, 12011, 12009);
  await expect(show('text')).rejects.toEqual(new NoticeError(12009));
});

test('after a refusal the next notice is tried anew', async () => {
  const { show, opened } = openOffice(12011, 12011, 12009, 0);
  await expect(show('first')).rejects.toThrow(NoticeError);
  const shown = show('second');
  await settle();
  opened[0]!.say('close');
  await shown;
});

describe('in time', () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] }));
  afterEach(() => jest.useRealTimers());
  const pass = async (milliseconds: number) => {
    await jest.advanceTimersByTimeAsync(milliseconds);
    await settle();
  };

  test('a dialog that is still closing is waited for', async () => {
    const { show, opened, asked } = openOffice(12007, 12007, 0);
    const shown = show('text');
    await pass(1000);
    expect(asked.map(({ options }) => options.displayInIframe)).toEqual([true, true, true]);
    opened[0]!.say('close');
    await shown;
  });

  test('a notice that nobody closes ends before Office ends the command', async () => {
    const { show, opened } = openOffice();
    const shown = show('text');
    await pass(4 * 60_000);
    expect(await isDone(shown)).toBe(false);
    await pass(60_000);
    expect(await isDone(shown)).toBe(true);
    // It may stay: Office shows it until the person closes it.
    expect(opened[0]!.isClosed).toBe(false);
  });
});

test('what the page says otherwise is left aside', async () => {
  const { show, opened } = openOffice();
  const shown = show('text');
  await settle();
  const dialog: FakeDialog = opened[0]!;
  dialog.say('anything');
  expect(dialog.sent).toEqual([]);
  expect(dialog.isClosed).toBe(false);
  dialog.say('close');
  await shown;
});
