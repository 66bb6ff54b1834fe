import { useEffect, useRef, type RefObject } from 'react';

/** For what appears at the end of an operation, in a small pane perhaps below its edge: it is scrolled into view. */
export function useReveal<Element extends HTMLElement>(): RefObject<Element | null> {
  const ref = useRef<Element>(null);
  useEffect(() => {
    ref.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return ref;
}
