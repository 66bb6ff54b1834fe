import { type Drawing } from './drawing';

/** One sheet of a chart. */
export type ChartPage = Readonly<{
  /** From 1; references between pages go by it. */
  number: number;
  /** What the page shows, empty where there is only one: for the name of its sheet. */
  name: string;
  drawing: Drawing;
  /** Names of the shapes of the roles that it shows in full: each role is so on one page, and may stand on others with a reference. */
  inFull: readonly string[];
}>;
