import { parseA1 } from '../../model/address';
import { invalidArgument } from './errors';

/**
 * A text that may name a table or a range: it begins with a letter, `_` or `\`, goes on with letters, digits, `.`, `_`, `\`
 * and `?`, is at most 255 characters long and could not be taken for a reference (`A1`, `R1C1`, `C`).
 */
export function requireName(value: unknown, location: string): string {
  if (typeof value !== 'string' || value.length > 255) throw invalidArgument(location);
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}._\\?]*$/u.test(value)) throw invalidArgument(location);
  if (/^(?:r\d*)?(?:c\d*)?$/i.test(value) || parseA1(value)) throw invalidArgument(location);
  return value;
}
