import { HostError } from '../hostObject';

/** The error for an argument that is wrong in kind, size or form. Location: `Worksheet.getRange`. */
export function invalidArgument(
  location: string,
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError {
  return new HostError('InvalidArgument', message, location, 400);
}

/** The error for an id or a name that nothing bears. */
export function itemNotFound(location: string): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.", location, 404);
}

/** The error for a name that something bears already. */
export function itemAlreadyExists(location: string): HostError {
  return new HostError('ItemAlreadyExists', 'The resource being created already exists.', location, 409);
}

/** The error for a change that protection or a read-only file forbids. */
export function accessDenied(location: string): HostError {
  return new HostError('AccessDenied', 'You cannot perform the requested operation.', location, 403);
}

/** The error for what the stand-in Excel does not imitate: loud, so that nobody takes silence for success. */
export function notImplemented(location: string): HostError {
  return new HostError('NotImplemented', `The stand-in Excel does not imitate ${location}.`, location, 501);
}
