import { useLayoutEffect, useState } from 'react';

type Size = Readonly<{ width: number; height: number }>;

/** The size of an element's inside in pixels, as it is now; before it is there, the given one. */
export function useSize(element: React.RefObject<HTMLElement | null>, before: Size): Size {
  const [size, setSize] = useState(before);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = measured;
      // A view that is not shown has no size; what was measured last is as good as any.
      if (width > 0 && height > 0)
        setSize((known) => (isSame(known, { width, height }) ? known : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return size;
}

function isSame(one: Size, other: Size): boolean {
  return one.width === other.width && one.height === other.height;
}
