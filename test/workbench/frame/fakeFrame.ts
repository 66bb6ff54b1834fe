import { connectFrame, type AddinFrame } from '../../../src/workbench/frame/frame';
import { type FrameFault, type FrameOptions } from '../../../src/workbench/frame/frameOptions';
import { newWorkbook } from '../../../src/workbench/files/newWorkbook';
import { createSession, type Session } from '../../../src/workbench/page/session';

/** A message as the add-in's page receives it. */
export type Received = Readonly<{
  _responseType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
  _errorCode: number;
  _origin: string;
}>;

export const page = 'https://localhost:3000';
export const address = `${page}/taskpane.html`;

/** A frame without a browser: what its page posts goes to `send`, what it gets is in `received`. */
export type FakeFrame = Readonly<{
  frame: AddinFrame;
  session: Session;
  element: { name: string; src: string };
  received: Received[];
  faults: FrameFault[];
  conversation: string;
  /** Posts a request and gives the reply. */
  ask: (name: string, data?: unknown, type?: number) => Promise<Received>;
  /** Posts anything from anywhere. */
  post: (data: unknown, overrides?: { source?: unknown; origin?: string }) => void;
  events: (name: string) => unknown[];
}>;

/** Waits until replies and events have gone their way. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

export async function openFrame(options: Partial<FrameOptions> = {}): Promise<FakeFrame> {
  const session = createSession(await newWorkbook('Book 1.xlsx'));
  const received: Received[] = [];
  const faults: FrameFault[] = [];
  const listeners = new Set<(event: MessageEvent) => void>();
  const contentWindow = {
    postMessage: (text: string, origin: string) => {
      expect(origin).toBe(page);
      received.push(JSON.parse(text) as Received);
    },
  };
  const element = { name: '', src: '', contentWindow };
  const window = {
    location: { origin: page },
    innerWidth: 1280,
    innerHeight: 800,
    addEventListener: (_type: string, listener: (event: MessageEvent) => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: (event: MessageEvent) => void) =>
      listeners.delete(listener),
  };
  const frame = connectFrame({
    window,
    element,
    address,
    locale: 'ar-SA',
    session,
    addinName: 'Haykal',
    onFault: (fault) => faults.push(fault),
    ...options,
  });
  const conversation = (JSON.parse(element.name) as { xdmInfo: string }).xdmInfo.split('|')[0]!;
  const post: FakeFrame['post'] = (data, { source = contentWindow, origin = page } = {}) => {
    for (const listener of listeners) listener({ data, source, origin } as MessageEvent);
  };
  let correlation = 0;
  const ask: FakeFrame['ask'] = async (name, data = {}, type = 0) => {
    correlation += 1;
    const mine = correlation;
    post(request(name, conversation, mine, data, type));
    await settle();
    const reply = received.find((each) => each._responseType === 0 && each._correlationId === mine);
    if (!reply) throw new Error(`No reply to ${name}.`);
    return reply;
  };
  const events: FakeFrame['events'] = (name) =>
    received
      .filter((each) => each._responseType === 1 && each._actionName === name)
      .map(({ _data }) => _data);
  return { frame, session, element, received, faults, conversation, ask, post, events };
}

export function request(
  name: string,
  conversation: string,
  correlation: number,
  data: unknown,
  type = 0,
): string {
  return JSON.stringify({
    _messageType: 0,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: address,
    _data: data,
    _actionType: type,
    _serializerVersion: 1,
  });
}

/** The data of a call of an office.js method. */
export function call(dispatchId: number, rest: Readonly<Record<string, unknown>> = {}): unknown {
  return { DdaMethod: { ControlId: 'x', Version: 1, DispatchId: dispatchId }, ...rest };
}

/** A request to Excel's object model, as method 93 carries it. */
export function richApi(body: unknown, flags = 0, customData = ''): unknown {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return call(93, {
    ArrayData: [customData, 'POST', 'ProcessQuery', [], text, 0, flags, '', '', '', '', ''],
  });
}

/** Sets the value of A1 on the first sheet. */
export const writeA1 = {
  Actions: [
    { Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 },
    { Id: 4, ActionType: 1, Name: '', ObjectPathId: 4 },
    { Id: 5, ActionType: 4, Name: 'Values', ObjectPathId: 4, ArgumentInfo: { Arguments: [[['here']]] } },
  ],
  ObjectPaths: {
    1: { Id: 1, ObjectPathType: 1, Name: '' },
    2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
    3: { Id: 3, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['Sheet1'] } },
    4: {
      Id: 4,
      ObjectPathType: 3,
      Name: 'GetRange',
      ParentObjectPathId: 3,
      ArgumentInfo: { Arguments: ['A1'] },
    },
  },
};
