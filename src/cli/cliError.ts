import { type MessageKey, type MessageValues } from '../locales/say';

/** A reason not to go on that the person at the terminal can do something about: one sentence, exit code 2. */
export class CliError extends Error {
  constructor(
    readonly key: MessageKey,
    readonly values: MessageValues = {},
  ) {
    super(key);
  }
}
