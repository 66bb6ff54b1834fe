import { useEffect, useRef, useState } from 'react';
import { breathe } from '../../operations/breathe';
import { type Failure } from '../../operations/failure';
import { type Choices } from '../../operations/listChoices';
import { type ForCharting } from '../../operations/readForCharting';
import { isSameOrganisation } from '../../organisation/sameOrganisation';
import { inTurns } from '../../organisation/turns';
import { usePane } from '../paneContext';

type Known = Readonly<{
  /** What the workbook held when it was last read; null before, and where it could not be read. */
  known: ForCharting | null;
  failure: Failure | null;
  /** Reads it again. */
  reload: () => void;
}>;

/** What the workbook holds for a chart; read again with its choices, and after each drawing. */
export function useKnown(choices: Choices | null): Known {
  const { operations } = usePane();
  const [read, setRead] = useState<Pick<Known, 'known' | 'failure'>>({ known: null, failure: null });
  const last = useRef<ForCharting | null>(null);
  const [readings, setReadings] = useState(0);
  useEffect(() => {
    if (choices === null) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const load = async (): Promise<void> => {
      const next = await operations.readForCharting();
      const known = await keepOrganisation(last.current, next, signal);
      signal.throwIfAborted();
      last.current = known;
      setRead({ known, failure: null });
    };
    load().catch((error: unknown) => {
      const failure = operations.explainFailure(error);
      if (failure !== 'cancelled' && !signal.aborted) setRead({ known: null, failure });
    });
    return () => {
      controller.abort();
    };
  }, [operations, choices, readings]);
  return {
    ...read,
    reload: () => {
      setReadings((count) => count + 1);
    },
  };
}

/** What was read, with the organisation that was known already where it is the same: what was made of that stands. */
async function keepOrganisation(
  before: ForCharting | null,
  next: ForCharting,
  signal: AbortSignal,
): Promise<ForCharting> {
  signal.throwIfAborted();
  if (!before) return next;
  const { organisation } = before;
  const isSame = await inTurns(isSameOrganisation(organisation, next.organisation), () => breathe(signal));
  return isSame ? { ...next, organisation } : next;
}
