import { HostError } from '../../../src/workbench/host/hostObject';
import { readRequest } from '../../../src/workbench/frame/messages';
import { createListener } from './listener';
import { call, openFrame, request, richApi, settle, writeA1 } from './fakeFrame';

type Reply = { Version: number; Error: number; Data?: [number, unknown, string]; Properties?: unknown };

const answer = (reply: { _data: unknown }): Reply => reply._data as Reply;
const bodyOf = (reply: {
  _data: unknown;
}): { Results: unknown[]; Error?: { Code: string; Message: string } } =>
  JSON.parse(answer(reply).Data![2]) as never;

describe('the frame is named before it is loaded', () => {
  it('so that office.js takes it for Excel on the web in this language', async () => {
    const { element } = await openFrame();
    const name = JSON.parse(element.name) as Record<string, string>;
    expect(name['hostInfo']).toMatch(/^Excel\$Web\$16\.01\$ar-SA\$[\w-]+\$\$disableLogging\$0$/);
    expect(name['xdmInfo']).toMatch(/^[\w-]+\|[\w-]+\|https:\/\/localhost:3000$/);
    expect(element.src).toBe('https://localhost:3000/taskpane.html');
  });

  it('with a conversation of its own', async () => {
    const [one, other] = [await openFrame(), await openFrame()];
    expect(one.conversation).not.toBe(other.conversation);
  });
});

describe('the context', () => {
  it('has everything that office.js demands', async () => {
    const { ask, session } = await openFrame();
    session.opened.model.settings.set('haykal', '"x"');
    const { _data } = await ask('ContextActivationManager_getAppContextAsync', 'app');
    expect(_data).toMatchObject({
      _appName: 16,
      _appUILocale: 'ar-SA',
      _dataLocale: 'ar-SA',
      _docUrl: 'https://localhost:3000/Book%201.xlsx',
      _clientMode: 1,
      _settings: [['haykal', '"x"']],
      _reason: 'documentOpened',
    });
  });

  it('gives versions as text, for 1.10 is not 1.1', async () => {
    const { ask } = await openFrame();
    const { _data } = await ask('ContextActivationManager_getAppContextAsync');
    const matrix = JSON.parse((_data as { _requirementMatrix: string })._requirementMatrix) as object;
    expect(matrix).toMatchObject({ ExcelApi: '1.15', DialogApi: '1.2' });
    expect(Object.values(matrix).every((version) => typeof version === 'string')).toBe(true);
    expect(matrix).not.toHaveProperty('SharedRuntime');
  });

  it('says that a read-only workbook is one', async () => {
    const { ask, session } = await openFrame();
    session.opened.model.readOnly = true;
    const { _data } = await ask('ContextActivationManager_getAppContextAsync');
    expect(_data).toMatchObject({ _clientMode: 0 });
  });
});

describe('messages of others', () => {
  it.each([
    ['another window', { source: {} }],
    ['another origin', { origin: 'https://example.org' }],
  ])('from %s are left alone', async (_whose, overrides) => {
    const { post, received, conversation } = await openFrame();
    post(request('executeMethod', conversation, 1, richApi(writeA1)), overrides);
    await settle();
    expect(received).toEqual([]);
  });

  it('of another conversation are left alone', async () => {
    const { post, received } = await openFrame();
    post(request('executeMethod', 'other', 1, richApi(writeA1)));
    await settle();
    expect(received).toEqual([]);
  });

  it.each([[undefined], [{}], ['no JSON'], ['null'], ['{"_messageType":1}'], ['{"_messageType":0}']])(
    'that are no requests are none: %j',
    (data) => {
      expect(readRequest(data)).toBeUndefined();
    },
  );
});

describe('requests to Excel', () => {
  it('are carried out on the workbook', async () => {
    const { ask, session } = await openFrame();
    const reply = await ask('executeMethod', richApi(writeA1, 1));
    expect(answer(reply)).toMatchObject({ Version: 1, Error: 0 });
    expect(bodyOf(reply).Error).toBeUndefined();
    expect(session.opened.model.sheets[0]!.cells.get(0)?.get(0)?.value).toBe('here');
    expect(session.isUnsaved()).toBe(true);
  });

  it('tell the error of a failed action', async () => {
    const { ask } = await openFrame();
    const wrong = structuredClone(writeA1);
    wrong.ObjectPaths[3].ArgumentInfo = { Arguments: ['No such sheet'] };
    expect(bodyOf(await ask('executeMethod', richApi(wrong))).Error).toMatchObject({ Code: 'ItemNotFound' });
  });

  it.each([
    ['RequestPayloadSizeLimitExceeded', 5103],
    ['ResponsePayloadSizeLimitExceeded', 5104],
    ['InvalidOperationInCellEditMode', 5004],
  ])('that fail with %s have the number %i', async (code, number) => {
    const { session } = await openFrame();
    const failing = { ...session, execute: () => Promise.reject(new HostError(code, 'no')) };
    const { ask, faults } = await openFrame({ session: failing });
    expect(answer(await ask('executeMethod', richApi(writeA1)))).toEqual({ Version: 1, Error: number });
    expect(faults).toEqual([]);
  });

  it('that fail with another code keep it', async () => {
    const { session } = await openFrame();
    const failing = { ...session, execute: () => Promise.reject(new HostError('InactiveWorkbook', 'words')) };
    const { ask, faults } = await openFrame({ session: failing });
    expect(bodyOf(await ask('executeMethod', richApi(writeA1))).Error).toMatchObject({
      Code: 'InactiveWorkbook',
      Message: 'words',
    });
    expect(faults).toEqual([]);
  });

  it('in which the stand-in itself fails are failures to the add-in and are reported', async () => {
    const { session } = await openFrame();
    const failing = { ...session, execute: () => Promise.reject(new TypeError('undefined is not')) };
    const { ask, faults } = await openFrame({ session: failing });
    const { Error: error } = bodyOf(await ask('executeMethod', richApi(writeA1)));
    expect(error?.Code).toBe('GeneralException');
    expect(error?.Message).toMatch(/^The stand-in Excel itself failed: TypeError: undefined is not/);
    expect(faults).toEqual([{ kind: 'host', error: expect.any(TypeError) as unknown }]);
  });

  it('that are too large have the number of office.js', async () => {
    const { ask } = await openFrame();
    const large = { ...writeA1, filler: 'x'.repeat(5 * 1024 * 1024) };
    expect(answer(await ask('executeMethod', richApi(large)))).toMatchObject({ Error: 5103 });
  });
});

describe('while a person types into a cell', () => {
  it('requests fail', async () => {
    const { ask, session } = await openFrame();
    session.beginCellEdit();
    expect(answer(await ask('executeMethod', richApi(writeA1)))).toMatchObject({ Error: 5004 });
  });

  it('requests that may wait do so', async () => {
    const { post, received, session, conversation } = await openFrame();
    session.beginCellEdit();
    post(request('executeMethod', conversation, 7, richApi(writeA1, 64)));
    await settle();
    expect(received).toEqual([]);
    session.endCellEdit();
    await settle();
    expect(received).toHaveLength(1);
  });
});

describe('settings of the document', () => {
  const save = (pairs: unknown): unknown =>
    call(76, { DdaSettingsMethod: { OverwriteIfStale: true, Properties: pairs } });

  it('are kept in the workbook and read back', async () => {
    const { ask, session } = await openFrame();
    session.opened.model.settings.set('old', '1');
    expect(answer(await ask('executeMethod', save([['k', '{"a":1}']])))).toEqual({ Version: 1, Error: 0 });
    expect([...session.opened.model.settings]).toEqual([['k', '{"a":1}']]);
    expect(session.isUnsaved()).toBe(true);
    expect(answer(await ask('executeMethod', call(75))).Properties).toEqual({
      Settings: [{ Name: 'k', Value: '{"a":1}' }],
    });
  });

  it('that are as they were leave nothing to save', async () => {
    const { ask, session } = await openFrame();
    await ask('executeMethod', save([]));
    expect(session.isUnsaved()).toBe(false);
  });

  it('that make no sense, or of a read-only workbook, cannot be saved', async () => {
    const { ask, session } = await openFrame();
    expect(answer(await ask('executeMethod', save([['k', 1]]))).Error).toBe(4001);
    session.opened.model.readOnly = true;
    expect(answer(await ask('executeMethod', save([]))).Error).toBe(4001);
  });
});

describe('what the stand-in does not know', () => {
  it('fails as a call and is reported', async () => {
    const { ask, faults } = await openFrame();
    expect(answer(await ask('executeMethod', call(64)))).toEqual({ Version: 1, Error: 5000 });
    expect(faults).toEqual([{ kind: 'unknown-method', name: '64' }]);
  });

  it('fails as a request and is reported', async () => {
    const { ask, faults } = await openFrame();
    expect((await ask('somethingElse'))._errorCode).toBe(-2);
    expect(faults).toEqual([{ kind: 'unknown-request', name: 'somethingElse' }]);
  });
});

describe('events', () => {
  it('come after the reply to the request that causes them, where the page registered', async () => {
    const { ask, received, session, events } = await openFrame();
    const sheet = session.opened.model.sheets[0]!;
    session.host.registerEvent(10, sheet.id, true);
    await ask('executeMethod', richApi(writeA1));
    expect(events('richApiMessage')).toEqual([]);
    const registered = await ask('richApiMessage', { eventDispId: 33 }, 1);
    expect(registered._data).toEqual({ Version: 1, Error: 0 });
    await ask('executeMethod', richApi(writeA1));
    expect(received.slice(-2).map(({ _responseType }) => _responseType)).toEqual([0, 1]);
    const [event] = events('richApiMessage') as { ArrayData: unknown[][] }[];
    expect(event!.ArrayData[0]!.slice(0, 3)).toEqual([65_536, 10, sheet.id]);
    expect(received.at(-1)!._correlationId).toBe(registered._correlationId);
    await ask('richApiMessage', {}, 2);
    await ask('executeMethod', richApi(writeA1));
    expect(events('richApiMessage')).toHaveLength(1);
  });

  it('tell of the selection when it is another', async () => {
    const { ask, session, events } = await openFrame();
    await ask('documentSelectionChanged', {}, 1);
    session.touched('view');
    expect(events('documentSelectionChanged')).toEqual([]);
    session.opened.model.sheets[0]!.selection = { row: 3, column: 1, rows: 1, columns: 1 };
    session.touched('view');
    expect(events('documentSelectionChanged')).toEqual([{}]);
  });

  it('end with the frame', async () => {
    const { ask, frame, session, events } = await openFrame();
    await ask('documentSelectionChanged', {}, 1);
    frame.dispose();
    session.opened.model.sheets[0]!.selection = { row: 3, column: 1, rows: 1, columns: 1 };
    session.touched('view');
    expect(events('documentSelectionChanged')).toEqual([]);
  });
});

describe('ribbon commands', () => {
  const ready = { Actions: [], ObjectPaths: {} };

  it('wait until the page is ready, and end when it says so', async () => {
    const { ask, frame, events } = await openFrame();
    const outcome = createListener(frame.runCommand('validate', 'Validate.Button'));
    await ask('ContextActivationManager_getAppContextAsync');
    await ask('appCommandInvoked', {}, 1);
    expect(events('appCommandInvoked')).toEqual([]);
    await ask('executeMethod', richApi(ready, 0, 'WacPartition'));
    const [[id, name, event]] = events('appCommandInvoked') as [string[]];
    expect([name, event]).toEqual(['validate', '{"source":{"id":"Validate.Button"}}']);
    expect(outcome.value).toBeUndefined();
    await ask('executeMethod', call(94, { 0: id, 1: 0, 2: '{}' }));
    expect(outcome.value).toBe('completed');
  });

  it('say that there is no such function', async () => {
    const { ask, frame, events } = await openFrame();
    await ask('appCommandInvoked', {}, 1);
    await ask('executeMethod', richApi(ready, 0, 'WacPartition'));
    const outcome = createListener(frame.runCommand('nothing', 'x'));
    const [[id]] = events('appCommandInvoked') as [string[]];
    await ask('executeMethod', call(94, { 0: id, 1: 11_101, 2: '' }));
    expect(outcome.value).toBe('no-function');
  });

  it('end with the frame', async () => {
    const { frame } = await openFrame();
    const outcome = createListener(frame.runCommand('validate', 'x'));
    frame.dispose();
    await settle();
    expect(outcome.value).toBe('ended');
  });
});

describe('the keyboard', () => {
  it.each([
    [13, 'forwards'],
    [14, 'backwards'],
    [15, 'escape'],
    [5, 'sheet'],
  ])('leaves the frame at %i: %s', async (action, direction) => {
    const exits: string[] = [];
    const { ask } = await openFrame({ onExit: (exit) => exits.push(exit) });
    expect((await ask('ContextActivationManager_notifyHost', ['app', action]))._data).toBeNull();
    await ask('ContextActivationManager_notifyHost', ['app', 0]);
    expect(exits).toEqual([direction]);
  });
});
