import { type DialogListener, type DialogRequest } from '../../../src/workbench/frame/dialogs';
import { call, openFrame, page, settle } from './fakeFrame';

const registration = (url: string): object => ({
  eventDispId: 10,
  targetId: JSON.stringify({ url, width: 30, height: 40, displayInIframe: true }),
});

async function openDialog(url = `${page}/notice.html`): Promise<{
  opener: Awaited<ReturnType<typeof openFrame>>;
  opened: { request: DialogRequest; listener: DialogListener }[];
  sent: string[];
  error: number;
}> {
  const opened: { request: DialogRequest; listener: DialogListener }[] = [];
  const sent: string[] = [];
  const opener = await openFrame({
    openDialog: (request, listener) => {
      opened.push({ request, listener });
      return { send: (message) => sent.push(message), close: () => sent.push('closed') };
    },
  });
  const reply = await opener.ask('dialogMessageReceived', registration(url), 1);
  return { opener, opened, sent, error: (reply._data as { Error: number }).Error };
}

describe('dialogs in the page', () => {
  it('open at the size that was asked for', async () => {
    const { opened, error } = await openDialog();
    expect(error).toBe(0);
    expect(opened.map(({ request }) => request)).toEqual([
      { url: `${page}/notice.html`, width: 30, height: 40 },
    ]);
  });

  it('speak to their opener, and the opener to them', async () => {
    const { opener, opened, sent } = await openDialog();
    opened[0]!.listener.onMessage('ready');
    expect(opener.events('dialogMessageReceived')).toEqual([
      { messageType: 0, messageContent: 'ready', messageOrigin: page },
    ]);
    await opener.ask('executeMethod', call(145, { messageContent: 'words' }));
    expect(sent).toEqual(['words']);
  });

  it('tell when a person closes them, and can be opened again', async () => {
    const { opener, opened } = await openDialog();
    opened[0]!.listener.onClosed();
    expect(opener.events('dialogMessageReceived')).toEqual([{ messageType: 12_006 }]);
    const reply = await opener.ask('dialogMessageReceived', registration(`${page}/notice.html`), 1);
    expect(reply._data).toMatchObject({ Error: 0 });
  });

  it('are closed by their opener', async () => {
    const { opener, sent } = await openDialog();
    await opener.ask('dialogMessageReceived', {}, 2);
    expect(sent).toEqual(['closed']);
  });

  it('go with their opener', async () => {
    const { opener, sent } = await openDialog();
    opener.frame.dispose();
    expect(sent).toEqual(['closed']);
  });

  it('are one at a time', async () => {
    const { opener } = await openDialog();
    const reply = await opener.ask('dialogMessageReceived', registration(`${page}/notice.html`), 1);
    expect(reply._data).toMatchObject({ Error: 12_007 });
  });

  it.each([
    ['https://example.org/', 12_004],
    ['http://localhost:3000/', 12_005],
  ])('are of the own domain and by https: %s has %i', async (url, number) => {
    const { opened, error } = await openDialog(url);
    expect(error).toBe(number);
    expect(opened).toEqual([]);
  });
});

describe('the frame of a dialog', () => {
  it('is named a dialog and hands its messages on', async () => {
    const messages: string[] = [];
    const dialog = await openFrame({ messageParent: (message) => messages.push(message) });
    expect(dialog.element.name).toContain('$isDialog$');
    await dialog.ask('executeMethod', call(144, { messageToParent: 'ready' }));
    expect(messages).toEqual(['ready']);
    await dialog.ask('dialogParentMessageReceived', {}, 1);
    dialog.frame.sendToDialog('words');
    await settle();
    expect(dialog.events('dialogParentMessageReceived')).toEqual([
      { messageType: 1, messageContent: 'words', messageOrigin: page },
    ]);
  });

  it('cannot be spoken for where it is none', async () => {
    const { ask } = await openFrame();
    const reply = await ask('executeMethod', call(144, { messageToParent: 'ready' }));
    expect(reply._data).toMatchObject({ Error: 5000 });
  });
});
