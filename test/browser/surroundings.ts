import { type FoundBrowser } from './findBrowser';
import { type RunningServer } from './server';

/** What each test needs to know; it crosses to jest's workers as text in the environment. */
export type Surroundings = Readonly<{ address: string; browser: Omit<FoundBrowser, 'remove'> }>;

const variable = 'HAYKAL_BROWSER_TEST';

export function handOver(surroundings: Surroundings): void {
  process.env[variable] = JSON.stringify(surroundings);
}

export function surroundings(): Surroundings {
  const text = process.env[variable];
  if (text === undefined) throw new Error('Run the browser tests by `npm run browser`.');
  return JSON.parse(text) as Surroundings;
}

/** What set-up leaves for tear-down; both run in jest's main process. */
type Kept = Readonly<{ browser: FoundBrowser; server: RunningServer }>;
const holder = globalThis as { haykalBrowserTest?: Kept };

export function keep(things: Kept): void {
  holder.haykalBrowserTest = things;
}

export function kept(): Kept {
  if (!holder.haykalBrowserTest) throw new Error('The browser tests were not set up.');
  return holder.haykalBrowserTest;
}
