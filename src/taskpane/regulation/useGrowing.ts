import { useEffect, useState } from 'react';

/** Rows that are drawn at once. */
const step = 6;

/** How many rows of a list to draw for now: a few, and a few more after each drawing, so that the pane answers in between. */
export function useGrowing(limit: number): number {
  const [shown, setShown] = useState(step);
  useEffect(() => {
    if (shown >= limit) return undefined;
    const timer = setTimeout(() => {
      setShown(shown + step);
    });
    return () => {
      clearTimeout(timer);
    };
  }, [shown, limit]);
  return Math.min(shown, limit);
}
