import { type EventEntry } from '../host/createHost';
import { type WorkbookModel } from '../model/workbook';
import { type OpenDialog } from './dialogs';

/** The window of the framing page, as far as a frame needs it. */
export type FramingWindow = Readonly<{
  location: Readonly<{ origin: string }>;
  innerWidth: number;
  innerHeight: number;
  addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void;
  removeEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void;
}>;

/** The iframe, as far as a frame needs it. */
export type FrameElement = {
  name: string;
  src: string;
  readonly contentWindow: Readonly<{ postMessage: (message: string, origin: string) => void }> | null;
};

/** The open workbook behind the frame. */
export type FrameSession = Readonly<{
  opened: Readonly<{ model: WorkbookModel }>;
  execute: (body: string, flags: number) => Promise<string>;
  touched: (kind: 'content' | 'view') => void;
  onChange: (listener: () => void) => () => void;
  onEvent: (listener: (entry: EventEntry) => void) => () => void;
}>;

/** What the page must be told besides the answer that the add-in got. */
export type FrameFault = Readonly<
  | { kind: 'unknown-method'; name: string }
  | { kind: 'unknown-request'; name: string }
  | { kind: 'host'; error: unknown }
>;

export type FrameOptions = Readonly<{
  window: FramingWindow;
  element: FrameElement;
  /** Address of the add-in's page: https, and of the framing page's own host name, else office.js trusts it not. */
  address: string;
  /** Language of Office, e.g. `ar-SA`. */
  locale: string;
  session: FrameSession;
  /** As the manifest names it in that language; office.js's own questions name it. */
  addinName: string;
  onFault: (fault: FrameFault) => void;
  /** The keyboard leaves the frame; office.js keeps the Tab key to itself and only says that it was at the end. */
  onExit?: (direction: FrameExit) => void;
  /** office.js asks the person in the frame whether a window may open (true), and is done with it (false). */
  onPrompt?: (isShown: boolean) => void;
  openDialog?: OpenDialog;
  /** Where the frame is itself a dialog: takes the messages for its opener. */
  messageParent?: (message: string) => void;
}>;

/** `sheet`: by a key of Excel's own, such as Ctrl+F6. `escape`: Esc was pressed, perhaps to close something in the frame. */
export type FrameExit = 'forwards' | 'backwards' | 'sheet' | 'escape';
