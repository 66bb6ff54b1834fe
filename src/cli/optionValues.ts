import { type MessageKey } from '../locales/say';
import { CliError } from './cliError';

/** The names in values such as `--without a,b`; `--without a --without b` says the same. */
export function splitNames(values: readonly string[] | undefined): readonly string[] {
  return (values ?? []).flatMap((value) => value.split(',')).map((name) => name.trim());
}

/** The one of the known values that was given. Throws CliError where it is none of them; the message may list them as `known`. */
export function readChosen<Value extends string>(
  value: string,
  known: readonly Value[],
  complaint: MessageKey,
): Value {
  const chosen = known.find((one) => one === value);
  if (chosen === undefined) throw new CliError(complaint, { value, known: known.join(', ') });
  return chosen;
}
