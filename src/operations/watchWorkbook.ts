import { assembleOrganisation } from '../organisation/assemble';
import { fingerprint } from '../organisation/fingerprint';
import { validateInTurns } from '../rules/engine';
import { withWorkbook } from '../workbook/excel';
import { patchTables } from '../workbook/recognise/patchTables';
import { recogniseSheets } from '../workbook/recognise/recogniseSheets';
import { refreshSnapshot } from '../workbook/refreshSnapshot';
import { type SheetChange, watchSheets } from '../workbook/watchSheets';
import { breathe } from './breathe';
import { type ReadOrganisation } from './readOrganisation';
import { compare, type Validation } from './validateWorkbook';

/** What is told after a change: how the workbook stands now, or that only a press can say. */
export type Watched = Validation | 'unknown';

export type Watch = Readonly<{
  /** The workbook is about to be read: what changed before does not matter any more. */
  rest: () => void;
  /** What changes from now on, and what changed since the last rest, is checked over what was read. */
  follow: (read: ReadOrganisation) => void;
  stop: () => Promise<void>;
}>;

/**
 * Checks the workbook again whenever somebody has changed a cell of HR's sheets: only what changed is read, the selection stays,
 * and Excel's undo list too. Several changes in one go are checked together.
 */
export async function watchWorkbook(tell: (watched: Watched) => void): Promise<Watch> {
  // What was last read; null where nothing is followed.
  const known: { read: ReadOrganisation | null } = { read: null };
  let changes: SheetChange[] = [];
  let isWorking = false;
  const ended = new AbortController();

  /** One round over what has changed; gives what was read then, or nothing where it does not matter. */
  const check = async (before: ReadOrganisation): Promise<Validation | 'unknown' | null> => {
    const noted = changes;
    changes = [];
    const snapshot = await withWorkbook((context) => refreshSnapshot(context, before.snapshot, noted));
    if (snapshot === before.snapshot) return null;
    if (snapshot === null) return 'unknown';
    const tables = patchTables(before.tables, before.snapshot, snapshot) ?? recogniseSheets(snapshot);
    const organisation = assembleOrganisation(tables);
    await breathe();
    const verdict = await validateInTurns({ tables, organisation }, breathe);
    return {
      snapshot,
      tables,
      organisation,
      verdict,
      recorded: compare(snapshot.record, fingerprint(tables)),
    };
  };

  const isSuperseded = (before: ReadOrganisation) => known.read !== before || ended.signal.aborted;

  const work = async (): Promise<void> => {
    if (isWorking) return;
    isWorking = true;
    while (known.read !== null && changes.length > 0 && !ended.signal.aborted) {
      const before = known.read;
      // Whatever goes wrong unasked (a header was cleared, the connection is lost) is told as soon as somebody presses.
      const found = await check(before).catch(() => 'unknown' as const);
      // A press has read the workbook meanwhile, and knows better.
      if (isSuperseded(before)) continue;
      if (found === null) continue;
      known.read = found === 'unknown' ? null : found;
      if (changes.length === 0 || found === 'unknown') tell(found);
    }
    isWorking = false;
  };

  const stop = await watchSheets((change) => {
    changes.push(change);
    void work();
  });
  return {
    rest: () => {
      known.read = null;
      changes = [];
    },
    follow: (now) => {
      known.read = now;
      void work();
    },
    stop: async () => {
      ended.abort();
      await stop();
    },
  };
}
