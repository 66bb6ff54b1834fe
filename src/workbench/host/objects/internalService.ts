import { type HostClass, HostObject } from '../hostObject';

/** Not one of Excel's classes: office.js tells it that the add-in's ribbon handlers are ready. */
const internalServiceClass: HostClass<undefined> = {
  name: 'AddinInternalService',
  call: { NotifyActionHandlerReady: () => null },
};

/** The service that office.js calls once at the start of an add-in. */
export function internalService(): HostObject {
  return new HostObject(internalServiceClass, undefined);
}
