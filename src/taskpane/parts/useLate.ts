import { useEffect, useState } from 'react';

/** True once something has gone on for so long (milliseconds); false again when it ends. */
export function useLate(isGoingOn: boolean, after: number): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return undefined;
    const timer = setTimeout(() => {
      setIsLate(true);
    }, after);
    return () => {
      clearTimeout(timer);
      setIsLate(false);
    };
  }, [isGoingOn, after]);
  return isLate;
}
