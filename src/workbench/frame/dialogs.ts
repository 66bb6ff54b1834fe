import { record } from './messages';
import { officeError } from './officeErrors';

/** An in-page dialog that an add-in asks for (`displayDialogAsync` with `displayInIframe`). Sizes are per cent of the page. */
export type DialogRequest = Readonly<{ url: string; width: number; height: number }>;

/** The dialog, as its opener's frame sees it. */
export type OpenedDialog = Readonly<{ send: (message: string) => void; close: () => void }>;

/** What the dialog's surroundings say back. `onClosed`: a person closed it. */
export type DialogListener = Readonly<{ onMessage: (message: string) => void; onClosed: () => void }>;

/** Shows a dialog in the page. */
export type OpenDialog = (request: DialogRequest, listener: DialogListener) => OpenedDialog;

/** Event types of the messages between a dialog and its opener. */
const messageType = { fromDialog: 0, fromOpener: 1, closed: 12_006 } as const;

/** The data by which a dialog hears of a message of its opener. */
export function messageFromOpener(message: string, origin: string): object {
  return { messageType: messageType.fromOpener, messageContent: message, messageOrigin: origin };
}

/** The one dialog that a frame may have open. */
export type Dialogs = Readonly<{
  /** Opens it as the registration for dialogMessageReceived asks; gives a number of officeError. */
  open: (registration: unknown) => number;
  send: (data: unknown) => void;
  close: () => void;
}>;

/**
 * The dialogs of one frame whose page is of `origin`. `raise` hands the event dialogMessageReceived to the page. Without
 * `openDialog` (a dialog opens no dialogs) there are none.
 */
export function createDialogs(
  origin: string,
  openDialog: OpenDialog | undefined,
  raise: (data: object) => void,
): Dialogs {
  let opened: OpenedDialog | undefined;
  const listener: DialogListener = {
    onMessage: (message) => {
      raise({ messageType: messageType.fromDialog, messageContent: message, messageOrigin: origin });
    },
    onClosed: () => {
      opened = undefined;
      raise({ messageType: messageType.closed });
    },
  };
  return {
    open: (registration) => {
      if (!openDialog) return officeError.operationNotSupported;
      if (opened) return officeError.dialogAlreadyOpen;
      const request = readRequest(registration);
      if (!request) return officeError.operationNotSupported;
      const refusal = refusalOf(request.url, origin);
      if (refusal !== officeError.none) return refusal;
      opened = openDialog(request, listener);
      return officeError.none;
    },
    send: (data) => {
      const message = record(data)?.['messageContent'];
      if (typeof message === 'string') opened?.send(message);
    },
    close: () => {
      opened?.close();
      opened = undefined;
    },
  };
}

/** office.js sends the dialog's options as JSON in the field that otherwise names an event's target. */
function readRequest(registration: unknown): DialogRequest | undefined {
  const target = record(registration)?.['targetId'];
  const options = typeof target === 'string' ? record(JSON.parse(target)) : undefined;
  const url = options?.['url'];
  if (typeof url !== 'string') return undefined;
  return { url, width: percent(options?.['width']), height: percent(options?.['height']) };
}

function percent(value: unknown): number {
  return typeof value === 'number' && value > 0 && value <= 100 ? value : 80;
}

/** Excel shows pages of the add-in's own domain only. */
function refusalOf(url: string, origin: string): number {
  const address = new URL(url);
  if (address.protocol !== 'https:') return officeError.dialogNeedsHttps;
  return address.origin === origin ? officeError.none : officeError.dialogDomain;
}
