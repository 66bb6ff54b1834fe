/*
 * The messages between an add-in's page and the page that frames it: JSON text by postMessage (read in office.js, where
 * the protocol is called XDM).
 */

const messageType = { request: 0, response: 1 } as const;
const responseType = { reply: 0, event: 1 } as const;
const serializerVersion = 1;

/** What a request asks for, besides its name. */
export const actionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** Codes of a reply that is no answer; office.js makes an internal error of them. */
export const invokeResult = { ok: 0, failed: -2 } as const;

/** A request of an add-in's page. */
export type XdmRequest = Readonly<{
  name: string;
  type: number;
  conversation: string;
  /** Gives the reply, or each event of a registration, back to whoever asked. */
  correlation: number;
  data: unknown;
}>;

/** The request in a message; undefined where it is none, for other scripts send messages as well. */
export function readRequest(text: unknown): XdmRequest | undefined {
  if (typeof text !== 'string') return undefined;
  const message = parse(text);
  if (message?.['_messageType'] !== messageType.request) return undefined;
  const {
    _actionName: name,
    _actionType: type,
    _conversationId: conversation,
    _correlationId: correlation,
  } = message;
  if (typeof name !== 'string' || typeof conversation !== 'string' || typeof correlation !== 'number') {
    return undefined;
  }
  return {
    name,
    type: typeof type === 'number' ? type : actionType.invoke,
    conversation,
    correlation,
    data: message['_data'],
  };
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    return record(JSON.parse(text));
  } catch {
    // Not JSON, so not of this protocol.
    return undefined;
  }
}

/** The value as an object whose members may be asked for; undefined where it is none. */
export function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}

/** The answer to a request. `origin` is that of the page that answers. */
export function replyText(
  { name, conversation, correlation }: XdmRequest,
  origin: string,
  data: unknown,
  errorCode: number = invokeResult.ok,
): string {
  return responseText(responseType.reply, name, conversation, correlation, origin, data, errorCode);
}

/** An event for whoever registered for it with the request of this correlation. */
export function eventText(
  name: string,
  conversation: string,
  correlation: number,
  origin: string,
  data: unknown,
): string {
  return responseText(responseType.event, name, conversation, correlation, origin, data, invokeResult.ok);
}

function responseText(
  type: number,
  name: string,
  conversation: string,
  correlation: number,
  origin: string,
  data: unknown,
  errorCode: number,
): string {
  return JSON.stringify({
    _messageType: messageType.response,
    _responseType: type,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: origin,
    _data: data,
    _errorCode: errorCode,
    _serializerVersion: serializerVersion,
  });
}
