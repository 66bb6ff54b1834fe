import { type DialogHost } from '../../src/commands/noticeDialog';

/** A dialog as the page that opened it sees it, and what the dialog's page can do. */
export type FakeDialog = {
  readonly sent: string[];
  isClosed: boolean;
  readonly say: (message: string) => void;
  readonly fail: (error: number) => void;
};

type Handler = (arg: { message: string; origin: string | undefined } | { error: number }) => void;

/** The dialogs of Office: refuses in turn with the codes given (0 opens), opens from then on. Sets the global Office. */
export function fakeOffice(refusals: readonly number[] = []) {
  Object.assign(globalThis, {
    Office: {
      EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
      AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    },
  });
  const codes = [...refusals];
  const opened: FakeDialog[] = [];
  const asked: { address: string; options: Office.DialogOptions }[] = [];
  const display = (address: string, options: Office.DialogOptions, callback: (result: unknown) => void) => {
    asked.push({ address, options });
    const code = codes.shift() ?? 0;
    if (code !== 0) callback({ status: 'failed', error: { code } });
    else callback({ status: 'succeeded', value: openDialog(opened) });
  };
  return { ui: { displayDialogAsync: display } as DialogHost['ui'], opened, asked };
}

function openDialog(opened: FakeDialog[]) {
  const handlers = new Map<string, Handler>();
  const dialog: FakeDialog = {
    sent: [],
    isClosed: false,
    say: (message) => handlers.get('message')?.({ message, origin: undefined }),
    fail: (error) => handlers.get('event')?.({ error }),
  };
  opened.push(dialog);
  return {
    addEventHandler: (type: string, handler: Handler) => handlers.set(type, handler),
    messageChild: (message: string) => dialog.sent.push(message),
    close: () => {
      dialog.isClosed = true;
    },
  };
}
