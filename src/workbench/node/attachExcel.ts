import { createHost, type HostHooks, type RequestInfo } from '../host/createHost';
import { type Host, HostError } from '../host/hostObject';
import { type WorkbookModel } from '../model/workbook';
import { deliverEvent } from './bridge';
import { loadOffice } from './loadOffice';

/** How often office.js asked: `syncs` with work to do, `releases` only to let go of ranges after a run. */
export type RequestCounts = { syncs: number; releases: number; bytes: number };

export type AttachedExcel = Readonly<{
  host: Host;
  requests: RequestCounts;
  /** May be set between requests, for example to let one fail, or one of its actions. */
  hooks: Pick<HostHooks, 'onRequest' | 'onAction'>;
  /** Ends it: a later Excel.run fails until another workbook is attached. */
  detach: () => void;
}>;

/**
 * Makes the global Excel.run of the real office.js act on this workbook, in Node. The last attached workbook is the one
 * that answers. `onRequest` is awaited before each request; a HostError that it throws fails that request.
 */
export function attachExcel(
  workbook: WorkbookModel,
  options: Pick<HostHooks, 'onRequest'> = {},
): AttachedExcel {
  const bridge = loadOffice();
  const requests: RequestCounts = { syncs: 0, releases: 0, bytes: 0 };
  const hooks: AttachedExcel['hooks'] = { ...options };
  let isAttached = true;
  const onRequest = async (info: RequestInfo): Promise<void> => {
    requests[info.releases ? 'releases' : 'syncs'] += 1;
    requests.bytes += info.bytes;
    // What a run leaves behind may arrive after its end; refused, office.js would repeat it for seconds.
    if (info.releases) return;
    if (!isAttached) throw new HostError('GeneralException', 'No workbook is attached.');
    await hooks.onRequest?.(info);
  };
  const { host, execute } = createHost(workbook, {
    onRequest,
    onAction: (index, actions) => {
      hooks.onAction?.(index, actions);
    },
    onEvent: (entry) => {
      deliverEvent(bridge, entry);
    },
  });
  bridge.answer = execute;
  const detach = (): void => {
    isAttached = false;
  };
  return { host, requests, hooks, detach };
}
