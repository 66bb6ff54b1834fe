import { useEffect, useState } from 'react';
import { breathe } from '../../operations/breathe';
import { inTurns } from '../../organisation/turns';
import { indexing, type Option, type OptionIndex } from './matchOptions';

const nothing: OptionIndex = [];

/** The options made ready to be searched, once somebody wants to; thousands of them a little at a time, so that the pane goes on answering. */
export function useIndex(options: readonly Option[], isWanted: boolean): OptionIndex {
  const [index, setIndex] = useState(nothing);
  useEffect(() => {
    if (!isWanted) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    inTurns(indexing(options), () => breathe(signal)).then(setIndex, (error: unknown) => {
      if (!signal.aborted) throw error;
    });
    return () => {
      controller.abort();
    };
  }, [options, isWanted]);
  return index;
}
