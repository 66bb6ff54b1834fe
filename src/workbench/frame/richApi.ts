import { HostError } from '../host/hostObject';
import { type MethodReply } from './methods';
import { record } from './messages';
import { transportError } from './officeErrors';

/** Marks the request by which office.js says at the start that the page's ribbon functions may be called. */
const readinessMark = 'WacPartition';

/** A request to Excel's object model, as the method 93 carries it. */
export type RichApiCall = Readonly<{ body: string; flags: number; saysReady: boolean }>;

/** Takes the call's data apart: `[customData, 'POST', 'ProcessQuery', headers, body, permission, flags, …]`. */
export function readRichApiCall(data: unknown): RichApiCall | undefined {
  const parts = record(data)?.['ArrayData'];
  if (!Array.isArray(parts)) return undefined;
  const [customData, , , , body, , flags] = parts as readonly unknown[];
  if (typeof body !== 'string') return undefined;
  return {
    body,
    flags: typeof flags === 'number' ? flags : 0,
    saysReady: customData === readinessMark,
  };
}

/**
 * Executes the call. Every failure reaches the caller: as the transport's number where office.js has one, else in the
 * reply's error, so that code and words arrive. A fault of the stand-in itself is reported to `onFault` besides.
 */
export async function answerRichApi(
  { body, flags }: RichApiCall,
  execute: (body: string, flags: number) => Promise<string>,
  onFault: (error: unknown) => void,
): Promise<MethodReply> {
  try {
    return success(await execute(body, flags));
  } catch (error) {
    const number = transportError(error);
    if (number !== undefined) return { Error: number };
    if (!(error instanceof HostError)) onFault(error);
    return success(JSON.stringify(failedReply(error)));
  }
}

function success(text: string): MethodReply {
  return { Data: [200, ['Content-Type', 'application/json'], text] };
}

function failedReply(error: unknown): object {
  const failure = error instanceof HostError ? error : ownFault(error);
  const { code: Code, message: Message, location: Location, status: HttpStatusCode } = failure;
  return { Results: [], TraceIds: [], Error: { Code, Message, Location, HttpStatusCode } };
}

function ownFault(error: unknown): HostError {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new HostError('GeneralException', `The stand-in Excel itself failed: ${what}`, '', 500);
}
