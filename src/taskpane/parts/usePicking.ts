import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { resolveTyped, type OptionIndex } from './matchOptions';

/** What a Combobox tells of an event: enough to know which key it was. */
type Cause = Readonly<{ type: string; key?: unknown }>;

export type Picking = Readonly<{
  /** Null where nothing was typed since the last choice: the field shows that choice, the list everything. */
  typed: string | null;
  isOpen: boolean;
  type: (text: string) => void;
  select: (cause: Cause, key: string | undefined) => void;
  /** Enter takes the first match where no option is marked: typing a number and Enter is enough. */
  pressKey: (event: KeyboardEvent<HTMLInputElement>, firstMatch: string | undefined) => void;
  setOpen: (cause: Cause, change: Readonly<{ open: boolean }>) => void;
}>;

/** How typing, keys and the list choose an option, so that what the field shows is always what is chosen. */
export function usePicking(
  index: OptionIndex,
  chosen: string | null,
  choose: (key: string | null) => void,
): Picking {
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  /** What was chosen before the typing: Escape brings it back. */
  const before = useRef(chosen);
  // What was typed before the options could be searched, or names another one now, is looked up then.
  useEffect(() => {
    if (typed === null) return;
    const found = resolveTyped(index, typed);
    choose(found?.key ?? null);
    if (found && !isOpen) setTyped(null);
    // Only where there are other options to search: typing looks up by itself.
  }, [index]);

  const take = (key: string | undefined) => {
    if (key === undefined) return;
    setTyped(null);
    setIsOpen(false);
    choose(key);
  };
  /** A text that names no option in full stays in the field, and nothing is chosen. */
  const close = (isTakenBack: boolean) => {
    if (typed === null) return;
    if (isTakenBack) choose(before.current);
    if (isTakenBack || chosen !== null || typed.trim() === '') setTyped(null);
  };
  return {
    typed,
    isOpen,
    type: (text) => {
      if (typed === null) before.current = chosen;
      setTyped(text);
      // A pasted text, or one from an input method, opens the list no less than a typed one.
      setIsOpen(true);
      choose(resolveTyped(index, text)?.key ?? null);
    },
    select: (cause, key) => {
      // Tab leaves the field. It completes what was typed, but chooses nothing of itself.
      if (!isKey(cause, 'Tab') || typed?.trim()) take(key);
    },
    pressKey: (event, firstMatch) => {
      if (event.key !== 'Enter' || !typed?.trim()) return;
      if (event.currentTarget.getAttribute('aria-activedescendant') === null) take(firstMatch);
    },
    setOpen: (cause, { open }) => {
      setIsOpen(open);
      if (!open) close(isKey(cause, 'Escape'));
    },
  };
}

function isKey({ type, key }: Cause, wanted: string): boolean {
  return type === 'keydown' && key === wanted;
}
