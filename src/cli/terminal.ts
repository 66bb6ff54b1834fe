import { type Language } from '../locales/say';

/** What the command line writes to and reads from, so that tests can stand in for a terminal. */
export type Terminal = Readonly<{
  out: (line: string) => void;
  err: (line: string) => void;
  environment: Readonly<Record<string, string | undefined>>;
  now: () => Date;
}>;

/** What every command needs to know of the person at the terminal. */
export type Setting = Readonly<{
  terminal: Terminal;
  /** Of the messages. */
  language: Language;
  /** Of the sheets that are made; the workbook's own where none was asked for. */
  sheets: Language | undefined;
}>;
