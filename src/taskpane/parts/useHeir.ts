import { useLayoutEffect, useRef, type RefObject } from 'react';

export type Heir = RefObject<HTMLElement | null>;

/**
 * For an element that may go away while it holds the focus (a Cancel button, a message that is dismissed): the focus
 * then goes to the heir instead of being lost. Gives the ref of that element.
 */
export function useHeir<Element extends HTMLElement>(heir: Heir): RefObject<Element | null> {
  const ref = useRef<Element>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    return () => {
      if (element?.contains(document.activeElement)) heir.current?.focus();
    };
  }, [heir]);
  return ref;
}
