import { type ExecutableHost, type EventEntry } from '../host/createHost';
import { HostError } from '../host/hostObject';

/** The global `_richApiNativeBridge` through which office.js talks to a host that is not a browser page (OFFICEJS, hook B). */
export type NativeBridge = {
  /** Put there by office.js. */
  onMessageFromHost: ((message: string) => void) | null;
  sendMessageToHost: (message: string) => void;
  /** Not of office.js: the host that answers now. */
  answer: ExecutableHost['execute'];
};

type BridgeRequest = Readonly<{ id: number; message: Readonly<{ body: unknown }> }>;

/** A bridge on which nobody answers yet. */
export function createBridge(): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    answer: () => Promise.reject(new HostError('GeneralException', 'No workbook is attached.')),
    sendMessageToHost: (text) => {
      const { id, message } = JSON.parse(text) as BridgeRequest;
      void respond(bridge, message.body).then((reply) => {
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: reply }));
      });
    },
  };
  return bridge;
}

/** Hands an event to office.js, after the reply to the request that caused it. */
export function deliverEvent(bridge: NativeBridge, entry: EventEntry): void {
  setImmediate(() => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [entry] } }));
  });
}

type Response = Readonly<{ statusCode: number; headers: object; body: string }>;

async function respond(bridge: NativeBridge, body: unknown): Promise<Response> {
  try {
    return { statusCode: 200, headers: {}, body: await bridge.answer(JSON.stringify(body)) };
  } catch (error) {
    // A fault of the stand-in itself must reach the caller as well: office.js knows no other way than a failed request.
    const failure =
      error instanceof HostError
        ? error
        : new HostError(
            'GeneralException',
            error instanceof Error ? (error.stack ?? error.message) : String(error),
            '',
            500,
          );
    const { code, message, status } = failure;
    return { statusCode: status, headers: {}, body: JSON.stringify({ error: { code, message } }) };
  }
}
