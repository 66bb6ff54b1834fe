import { HostError } from '../host/hostObject';

/** Error numbers of office.js that a call may be answered with. */
export const officeError = {
  none: 0,
  settingsCannotSave: 4001,
  operationNotSupported: 5000,
  internal: 5001,
  inCellEdit: 5004,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  noSuchFunction: 11_101,
  dialogDomain: 12_004,
  dialogNeedsHttps: 12_005,
  dialogAlreadyOpen: 12_007,
} as const;

/** Failures of a whole request that office.js expects from the transport and turns into these codes itself. */
const ofTransport: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: officeError.inCellEdit,
  ActivityLimitReached: officeError.activityLimit,
  RequestPayloadSizeLimitExceeded: officeError.requestTooLarge,
  ResponsePayloadSizeLimitExceeded: officeError.responseTooLarge,
};

/** The number by which office.js knows the failure of a whole request; undefined where it knows none. */
export function transportError(error: unknown): number | undefined {
  return error instanceof HostError ? ofTransport[error.code] : undefined;
}
