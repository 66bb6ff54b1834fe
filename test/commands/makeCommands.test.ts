import { type Action, type Telling } from '../../src/commands/actions';
import { type CommandName } from '../../src/commands/commandNames';
import { makeCommands } from '../../src/commands/makeCommands';
import { ReadingError } from '../../src/workbook/recognise/recogniseSheets';

const nothing: Action = () => Promise.resolve(null);
const hint: Telling = { title: 'commands.no-role', message: 'commands.no-role.how' };

/** An action that goes on until it is let go. */
function held() {
  let release: (telling: Telling | null) => void = () => undefined;
  const run = jest.fn(() => new Promise<Telling | null>((resolve) => (release = resolve)));
  return {
    run,
    release: (telling: Telling | null = null) => {
      release(telling);
    },
  };
}

function setUp(actions: Partial<Record<CommandName, Action>>, telling?: () => Promise<void>) {
  const told: Telling[] = [];
  const tell = (one: Telling) => {
    told.push(one);
    return telling?.() ?? Promise.resolve();
  };
  const all = { validate: nothing, drawChart: nothing, summariseRole: nothing, ...actions };
  const command = makeCommands(all, tell);
  const press = (name: CommandName) => {
    const completed = jest.fn();
    return { completed, done: command(name)({ completed }) };
  };
  return { told, press };
}

/** Lets what waits on promises go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('a command that did its work says nothing and is completed once', async () => {
  const { told, press } = setUp({});
  const { completed, done } = press('validate');
  await done;
  expect(told).toEqual([]);
  expect(completed).toHaveBeenCalledTimes(1);
});

test('a failure is told in words before the command is completed', async () => {
  let close: () => void = () => undefined;
  const { told, press } = setUp(
    { drawChart: () => Promise.reject(new ReadingError('no-roles', 'Roles')) },
    () => new Promise((resolve) => (close = resolve)),
  );
  const { completed, done } = press('drawChart');
  await settle();
  expect(told).toEqual([
    {
      title: 'pane.failed.chart',
      message: 'error.reading.no-roles',
      values: { sheet: 'Roles' },
      remedies: ['regulation'],
    },
  ]);
  expect(completed).not.toHaveBeenCalled();
  close();
  await done;
  expect(completed).toHaveBeenCalledTimes(1);
});

test('a hint is told; a cancellation is not', async () => {
  const { told, press } = setUp({
    summariseRole: () => Promise.resolve(hint),
    validate: () => Promise.reject(new DOMException('', 'AbortError')),
  });
  await press('summariseRole').done;
  await press('validate').done;
  expect(told).toEqual([hint]);
});

test('a command completes even where its failure could not be told, and does not hide that', async () => {
  const { press } = setUp({ validate: () => Promise.reject(new Error('broken')) }, () =>
    Promise.reject(new Error('no dialog')),
  );
  const { completed, done } = press('validate');
  await expect(done).rejects.toThrow('no dialog');
  expect(completed).toHaveBeenCalledTimes(1);
  await expect(press('drawChart').done).resolves.toBeUndefined();
});

test('the same command pressed again while it runs is left out', async () => {
  const { run, release } = held();
  const { press } = setUp({ validate: run });
  const first = press('validate');
  const again = press('validate');
  await again.done;
  expect(again.completed).toHaveBeenCalledTimes(1);
  expect(first.completed).not.toHaveBeenCalled();
  release();
  await first.done;
  expect(run).toHaveBeenCalledTimes(1);
  const later = press('validate');
  await settle();
  release();
  await later.done;
  expect(run).toHaveBeenCalledTimes(2);
});

test('another command waits for the first, not for its notice to be closed', async () => {
  const first = held();
  const second = held();
  const { press } = setUp({ validate: first.run, drawChart: second.run }, () => new Promise(() => undefined));
  press('validate');
  press('drawChart');
  await settle();
  expect(second.run).not.toHaveBeenCalled();
  first.release(hint);
  await settle();
  expect(second.run).toHaveBeenCalledTimes(1);
});
