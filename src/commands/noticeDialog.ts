import { dialogMessages } from './dialogMessages';

/** What is needed of Office.context.ui and its dialogs. */
export type DialogHost = Readonly<{
  ui: Pick<Office.UI, 'displayDialogAsync'>;
  screen: Readonly<{ width: number; height: number }>;
}>;

/** Why there is no notice: a code of Office's, e.g. 12011 where the browser's pop-up blocker stood in the way. */
export class NoticeError extends Error {
  constructor(readonly code: number) {
    super(`Office opened no dialog (${code}).`);
  }
}

/** In CSS pixels; Office wants percentages of the screen. */
const size = { width: 520, height: 340 };
const closedByPerson = 12006;
const dialogIsOpen = 12007;
const closingTime = 300;
const closingTries = 10;
/** Office gives a command five minutes; a notice that was open for longer than this was read. */
const longest = 4.5 * 60_000;

/**
 * Gives a function that shows a text (of readNotice's form) in a dialog and resolves once the dialog is closed, by the
 * person or by the next one, or has long been open. Rejects with NoticeError where Office opens none. The text goes from
 * page to page within the browser, never into an address.
 */
export function makeNoticeDialog(host: DialogHost, address: string): (text: string) => Promise<void> {
  let closeOpen: () => void = () => undefined;
  let opening: Promise<unknown> = Promise.resolve();
  return async (text) => {
    const open = () => {
      closeOpen();
      return openDialog(host, address);
    };
    const opened = opening.then(open, open);
    opening = opened;
    const dialog = await opened;
    await new Promise<void>((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        closeOpen = () => undefined;
        resolve();
      };
      const close = () => {
        dialog.close();
        end();
      };
      const timer = setTimeout(end, longest);
      closeOpen = close;
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (arg) => {
        const message = 'message' in arg ? arg.message : '';
        if (message === dialogMessages.ready) dialog.messageChild(text);
        if (message === dialogMessages.close) close();
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, (arg) => {
        // Anything but a window that the person closed: its page could not be loaded.
        if ('error' in arg && arg.error !== closedByPerson) reject(new NoticeError(arg.error));
        end();
      });
    });
  };
}

/**
 * Ways to open a dialog, until one works: inside the page, where Excel runs in a browser (elsewhere Office opens a window
 * all the same); in a window at once; and where a pop-up blocker forbids that, after Office has asked the person.
 */
const ways: readonly Office.DialogOptions[] = [
  { displayInIframe: true },
  { promptBeforeOpen: false },
  { promptBeforeOpen: true },
];

async function openDialog({ ui, screen }: DialogHost, address: string): Promise<Office.Dialog> {
  const width = percentOf(size.width, screen.width);
  const height = percentOf(size.height, screen.height);
  let refusal: unknown;
  for (const way of ways) {
    try {
      return await display(ui, address, { width, height, ...way });
    } catch (error) {
      refusal = error;
    }
  }
  throw refusal;
}

function percentOf(pixels: number, whole: number): number {
  return Math.min(90, Math.max(10, Math.ceil((100 * pixels) / whole)));
}

/** A dialog that was just closed may still be there for Office: tried again for a few seconds. */
async function display(
  ui: DialogHost['ui'],
  address: string,
  options: Office.DialogOptions,
): Promise<Office.Dialog> {
  for (let tries = 1; ; tries += 1) {
    const result = await new Promise<Office.AsyncResult<Office.Dialog>>((resolve) => {
      ui.displayDialogAsync(address, options, resolve);
    });
    if (result.status === Office.AsyncResultStatus.Succeeded) return result.value;
    if (result.error.code !== dialogIsOpen || tries === closingTries)
      throw new NoticeError(result.error.code);
    await new Promise((resolve) => setTimeout(resolve, closingTime));
  }
}
