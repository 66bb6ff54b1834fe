import { answerRequest, type Answering } from './answer';
import { appContext } from './appContext';
import { type CommandOutcome, createCommands } from './commands';
import { createDialogs, messageFromOpener } from './dialogs';
import { type FrameOptions, type FrameSession } from './frameOptions';
import { createIdentity, frameName } from './identity';
import { eventText, readRequest, replyText } from './messages';

export type AddinFrame = Readonly<{
  /** Runs a ribbon function of the page; see CommandOutcome for how it may end. */
  runCommand: (functionName: string, controlId: string) => Promise<CommandOutcome>;
  /** A message of the opener, where the frame is a dialog. */
  sendToDialog: (message: string) => void;
  /** Ends the conversation. The element is the caller's. */
  dispose: () => void;
}>;

/** Loads an add-in's page into an iframe and is Excel on the web to it, by office.js's own protocol. */
export function connectFrame(options: FrameOptions): AddinFrame {
  const { window, element, address, locale, session } = options;
  const identity = createIdentity(locale, options.messageParent !== undefined);
  const { origin } = window.location;
  const addinOrigin = new URL(address).origin;
  const post = (text: string): void => {
    element.contentWindow?.postMessage(text, addinOrigin);
  };
  const registrations = new Map<string, number>();
  const raise = (name: string, data: unknown): void => {
    const correlation = registrations.get(name);
    if (correlation !== undefined) post(eventText(name, identity.conversation, correlation, origin, data));
  };
  const commands = createCommands((data) => {
    raise('appCommandInvoked', data);
  });
  const dialogs = createDialogs(addinOrigin, options.openDialog, (data) => {
    raise('dialogMessageReceived', data);
  });
  const answering: Answering = {
    options,
    commands,
    dialogs,
    registrations,
    context: () =>
      appContext(
        identity,
        session.opened.model,
        origin,
        { width: window.innerWidth, height: window.innerHeight },
        options.addinName,
      ),
  };
  const listener = (event: MessageEvent): void => {
    if (event.source !== element.contentWindow || event.origin !== addinOrigin) return;
    const request = readRequest(event.data);
    if (request?.conversation !== identity.conversation) return;
    void answerRequest(answering, request).then(({ data, code }) => {
      post(replyText(request, origin, data, code));
    });
  };
  window.addEventListener('message', listener);
  const stopEvents = followSession(session, raise);
  element.name = frameName(identity, origin);
  element.src = address;
  return {
    runCommand: commands.run,
    sendToDialog: (message) => {
      raise('dialogParentMessageReceived', messageFromOpener(message, addinOrigin));
    },
    dispose: () => {
      window.removeEventListener('message', listener);
      stopEvents();
      dialogs.close();
      commands.end();
    },
  };
}

/** Passes on what the add-in may have registered for; gives the function that ends it. */
function followSession(session: FrameSession, raise: (name: string, data: unknown) => void): () => void {
  const stopEvents = session.onEvent((entry) => {
    // The last part says whether another person's change overrides it.
    raise('richApiMessage', { ArrayData: [[...entry, false]] });
  });
  let selected = selectionKey(session);
  const stopSelection = session.onChange(() => {
    const now = selectionKey(session);
    if (now === selected) return;
    selected = now;
    raise('documentSelectionChanged', {});
  });
  return () => {
    stopEvents();
    stopSelection();
  };
}

function selectionKey({ opened: { model } }: FrameSession): string {
  const sheet = model.sheets.find(({ id }) => id === model.activeSheetId);
  return JSON.stringify([model.activeSheetId, sheet?.selection]);
}
