import { type Area } from '../model/cell';
import { type SheetModel } from '../model/sheet';
import { type WorkbookModel } from '../model/workbook';
import { executeBatch, type LiveObjects } from './batch';
import { changesWorkbook } from './changes';
import { type Host, HostError, type HostEvent, type HostObject } from './hostObject';
import { isRange } from './objects/range';
import { workbookObject } from './objects/workbook';
import { actionType, type WireRequest } from './wire';

/** Excel on the web takes and gives 5 MB. */
const maximumBytes = 5 * 1024 * 1024;
/** Marks an entry of the message queue as an event of Excel's object model. */
const eventCategory = 65_536;

/**
 * A request as it arrives. `releases`: it only lets go of tracked objects, which office.js does after each run.
 * `changes`: it asks for what would have to be saved.
 */
export type RequestInfo = Readonly<{ bytes: number; actions: number; releases: boolean; changes: boolean }>;

/** An event on the wire: category, type, target, payload as JSON, number. */
export type EventEntry = readonly [number, number, string, string, number];

/** What the surroundings of a host may hear of; read at each use, so it may be changed between requests. */
export type HostHooks = {
  /** Awaited before a request is executed; a HostError that it throws fails the request as a whole. */
  onRequest?: (info: RequestInfo) => void | Promise<void>;
  /**
   * Called before each action of a request with its index, and once more with their number when all are done; a HostError that it
   * throws there fails the request half way, or loses the reply of one that was carried out.
   */
  onAction?: (index: number, actions: number) => void;
  /** Called while the request that causes the event is executed; whoever delivers it must wait for the reply. */
  onEvent?: (entry: EventEntry) => void;
};

export type ExecutableHost = Readonly<{
  host: Host;
  /**
   * Executes a request of office.js (JSON text) on the workbook and gives the reply (JSON text). Rejects with a HostError
   * where the request as a whole fails, which office.js hears from its transport and not from a reply.
   */
  execute: (body: string) => Promise<string>;
}>;

/** A stand-in Excel with this workbook open. */
export function createHost(workbook: WorkbookModel, hooks: HostHooks = {}): ExecutableHost {
  let live: LiveObjects = new Map();
  let former: Promise<void> = Promise.resolve();
  const host = makeHost(workbook, hooks, () => live.values());
  const execute = async (body: string): Promise<string> => {
    const bytes = byteLength(body);
    const request = JSON.parse(body) as WireRequest;
    await hooks.onRequest?.({
      bytes,
      actions: request.Actions.length,
      releases: onlyReleases(request),
      changes: changesWorkbook(request),
    });
    if (bytes > maximumBytes) throw tooLarge('Request');
    const turn = former.then(async () => {
      live = new Map();
      const answer = await executeBatch(request, host, live, hooks.onAction);
      live = new Map();
      return JSON.stringify(answer);
    });
    // One request at a time, as in Excel; a failure is its own caller's affair.
    former = turn.then(
      () => undefined,
      () => undefined,
    );
    const reply = await turn;
    if (byteLength(reply) > maximumBytes) throw tooLarge('Response');
    return reply;
  };
  return { host, execute };
}

function makeHost(workbook: WorkbookModel, hooks: HostHooks, live: () => Iterable<HostObject | null>): Host {
  const handlers = new Map<string, number>();
  const references = new Map<string, HostObject>();
  let events = 0;
  const session: Host['session'] = { enableEvents: true, calculationMode: 'Automatic' };
  return {
    workbook,
    workbookObject: workbookObject(workbook),
    references,
    session,
    emit: ({ type, targetId, payload }: HostEvent) => {
      if (!session.enableEvents || !handlers.get(`${type} ${targetId}`)) return;
      events += 1;
      hooks.onEvent?.([eventCategory, type, targetId, JSON.stringify(payload), events]);
    },
    registerEvent: (type, targetId, registered) => {
      const key = `${type} ${targetId}`;
      handlers.set(key, Math.max(0, (handlers.get(key) ?? 0) + (registered ? 1 : -1)));
    },
    moveRanges: (sheet, move) => {
      moveRanges(sheet, move, new Set([...live(), ...references.values()]), references);
    },
  };
}

function moveRanges(
  sheet: SheetModel,
  move: (area: Area) => Area | undefined,
  objects: ReadonlySet<HostObject | null>,
  references: Map<string, HostObject>,
): void {
  // Several objects may share what they stand for; it moves once.
  const moved = new Set<unknown>();
  for (const object of objects) {
    if (!isRange(object) || object.self.sheet !== sheet || moved.has(object.self)) continue;
    moved.add(object.self);
    const area = move(object.self.area);
    if (area) object.self.area = area;
    else if (object.referenceId !== undefined) references.delete(object.referenceId);
  }
}

function onlyReleases({ Actions }: WireRequest): boolean {
  const others = Actions.filter((action) => action.ActionType !== actionType.instantiate);
  return others.length > 0 && others.every((action) => action.Name === '_RemoveReference');
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function tooLarge(side: 'Request' | 'Response'): HostError {
  return new HostError(
    `${side}PayloadSizeLimitExceeded`,
    `The ${side.toLowerCase()} payload size has exceeded the limit.`,
    '',
    400,
  );
}
