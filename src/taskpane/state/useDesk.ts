import { useMemo, useRef, useState } from 'react';
import { type OperationName } from './operationName';

/** Who works on the workbook: one operation at a time. */
export type Desk = Readonly<{
  busy: OperationName | null;
  /** False where another operation, or an earlier run of the same one, has not ended yet. */
  take: (name: OperationName) => boolean;
  leave: () => void;
}>;

export function useDesk(): Desk {
  const [busy, setBusy] = useState<OperationName | null>(null);
  // Two presses can come before the next drawing: what decides must be known at once.
  const holder = useRef<OperationName | null>(null);
  return useMemo(
    () => ({
      busy,
      take: (name) => {
        if (holder.current !== null) return false;
        holder.current = name;
        setBusy(name);
        return true;
      },
      leave: () => {
        holder.current = null;
        setBusy(null);
      },
    }),
    [busy],
  );
}
