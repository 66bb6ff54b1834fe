import { documentAddress } from './appContext';
import { type Commands } from './commands';
import { type Dialogs } from './dialogs';
import { type FrameExit, type FrameOptions } from './frameOptions';
import { actionType, invokeResult, record, type XdmRequest } from './messages';
import { method, methodNumber, type MethodReply } from './methods';
import { officeError } from './officeErrors';
import { answerRichApi, readRichApiCall } from './richApi';
import { loadSettings, saveSettings } from './settings';

/** What the answers of one frame need. */
export type Answering = Readonly<{
  options: FrameOptions;
  commands: Commands;
  dialogs: Dialogs;
  /** By the name of the event: the correlation of the request that registered for it. */
  registrations: Map<string, number>;
  /** Office.context as it is now. */
  context: () => unknown;
}>;

/** The data of a reply; `code` is that of the message, not of office.js's errors. */
export type Answer = Readonly<{ data: unknown; code: number }>;

/** Numbers of `notifyHost` by which office.js says that the keyboard wants to leave the frame. */
const exits: Readonly<Record<number, FrameExit>> = {
  5: 'sheet',
  6: 'sheet',
  13: 'forwards',
  14: 'backwards',
  15: 'escape',
  16: 'sheet',
  17: 'forwards',
  18: 'backwards',
};

const version = 1;

/** Answers a request of the add-in's page. Does not reject: every failure is an answer, and the page's host hears of it. */
export async function answerRequest(answering: Answering, request: XdmRequest): Promise<Answer> {
  try {
    if (request.type === actionType.registerEvent) return methodAnswer(register(answering, request));
    if (request.type === actionType.unregisterEvent) return methodAnswer(unregister(answering, request));
    return await invoke(answering, request);
  } catch (error) {
    answering.options.onFault({ kind: 'host', error });
    return methodAnswer({ Error: officeError.internal });
  }
}

function methodAnswer(reply: MethodReply): Answer {
  return { data: { Version: version, Error: officeError.none, ...reply }, code: invokeResult.ok };
}

/** By registering for this event office.js says that it shows a question of its own in the frame. */
const prompt = 'dialogNotificationShown';

function register({ options, registrations, dialogs }: Answering, request: XdmRequest): MethodReply {
  const { name, correlation, data } = request;
  if (name === 'dialogMessageReceived') {
    const number = dialogs.open(data);
    if (number !== officeError.none) return { Error: number };
  }
  if (name === prompt) options.onPrompt?.(true);
  registrations.set(name, correlation);
  return {};
}

function unregister({ options, registrations, dialogs }: Answering, { name }: XdmRequest): MethodReply {
  if (name === 'dialogMessageReceived') dialogs.close();
  if (name === prompt) options.onPrompt?.(false);
  registrations.delete(name);
  return {};
}

async function invoke(answering: Answering, { name, data }: XdmRequest): Promise<Answer> {
  switch (name) {
    case 'ContextActivationManager_getAppContextAsync':
      // The page was loaded, perhaps anew: what it had registered went with it.
      answering.registrations.clear();
      answering.commands.reset();
      return { data: answering.context(), code: invokeResult.ok };
    case 'ContextActivationManager_notifyHost':
      notify(answering, data);
      return { data: null, code: invokeResult.ok };
    case 'executeMethod':
      return methodAnswer(await execute(answering, record(data)));
    default:
      answering.options.onFault({ kind: 'unknown-request', name });
      return { data: null, code: invokeResult.failed };
  }
}

function notify({ options }: Answering, data: unknown): void {
  const action: unknown = Array.isArray(data) ? data[1] : undefined;
  const exit = typeof action === 'number' ? exits[action] : undefined;
  if (exit) options.onExit?.(exit);
}

async function execute(
  answering: Answering,
  data: Readonly<Record<string, unknown>> | undefined,
): Promise<MethodReply> {
  const { options, commands, dialogs } = answering;
  const { session } = options;
  const { model } = session.opened;
  const number = methodNumber(data);
  switch (number) {
    case method.richApi:
      return callExcel(answering, data);
    case method.loadSettings:
      return loadSettings(model);
    case method.saveSettings:
      return saveSettings(model, data, () => {
        session.touched('content');
      });
    case method.fileProperties:
      // office.js looks for the address at the place 1 of what is at the place 0.
      return { 0: { 1: documentAddress(model, options.window.location.origin) } };
    case method.commandCompleted:
      commands.completed(data);
      return {};
    case method.sendMessage:
      dialogs.send(data);
      return {};
    case method.messageParent:
      return toParent(options, data);
    default:
      options.onFault({ kind: 'unknown-method', name: String(number) });
      return { Error: officeError.operationNotSupported };
  }
}

function toParent(
  { messageParent }: FrameOptions,
  data: Readonly<Record<string, unknown>> | undefined,
): MethodReply {
  const message = data?.['messageToParent'];
  if (!messageParent || typeof message !== 'string') return { Error: officeError.operationNotSupported };
  messageParent(message);
  return {};
}

async function callExcel({ options, commands }: Answering, data: unknown): Promise<MethodReply> {
  const call = readRichApiCall(data);
  if (!call) {
    options.onFault({ kind: 'unknown-method', name: `${method.richApi}` });
    return { Error: officeError.operationNotSupported };
  }
  const reply = await answerRichApi(call, options.session.execute, (error) => {
    options.onFault({ kind: 'host', error });
  });
  if (call.saysReady) commands.ready();
  return reply;
}
