import { type MessageKey } from '../locales/say';

/** What the pane is opened in, as office.js tells it; null where office.js itself could not be loaded. */
export type Surroundings = Readonly<{
  isExcel: boolean;
  /** Whether Excel has at least this set of its API. */
  supports: (set: string, version: string) => boolean;
}> | null;

/** Why Haykal cannot start here; undefined where it can. */
export function refuse(surroundings: Surroundings): Extract<MessageKey, `pane.start.${string}`> | undefined {
  if (!surroundings) return 'pane.start.no-office';
  if (!surroundings.isExcel) return 'pane.start.not-excel';
  return surroundings.supports('ExcelApi', '1.14') ? undefined : 'pane.start.old-excel';
}
