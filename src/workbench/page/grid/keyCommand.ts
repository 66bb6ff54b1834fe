/** What was pressed, as a KeyboardEvent tells it. */
export type KeyPress = Readonly<{
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}>;

export type Direction = Readonly<{ rows: -1 | 0 | 1; columns: -1 | 0 | 1 }>;

/** Where the selection goes. `extend`: the active cell stays and the selection reaches there. */
export type Movement = Readonly<
  { extend: boolean } & (
    | { to: 'step' | 'edge' | 'page'; direction: Direction }
    | { to: 'rowStart' | 'rowEnd' | 'sheetStart' | 'sheetEnd' }
  )
>;

export type Command =
  | Readonly<{ kind: 'move'; movement: Movement }>
  /** Tab and Enter: within a selection of several cells they go round it. */
  | Readonly<{ kind: 'advance'; direction: Direction }>
  | Readonly<{
      kind:
        | 'edit'
        | 'replace'
        | 'clear'
        | 'undo'
        | 'redo'
        | 'selectAll'
        | 'selectRows'
        | 'selectColumns'
        | 'openList'
        | 'follow'
        | 'leave';
    }>
  /** A character that begins an entry. */
  | Readonly<{ kind: 'type' }>;

export const directions = {
  up: { rows: -1, columns: 0 },
  down: { rows: 1, columns: 0 },
  next: { rows: 0, columns: 1 },
  previous: { rows: 0, columns: -1 },
} as const satisfies Record<string, Direction>;

/**
 * What a key means while no cell is edited; undefined for what is left to the browser. In a right-to-left sheet the next
 * column lies to the left.
 */
export function readKey(press: KeyPress, rightToLeft: boolean): Command | undefined {
  const { key, altKey, shiftKey } = press;
  const isCommand = press.ctrlKey || press.metaKey;
  if (altKey) return key === 'ArrowDown' && !isCommand ? { kind: 'openList' } : altGraph(press);
  const movement = readMovement(press, isCommand, rightToLeft);
  if (movement) return { kind: 'move', movement };
  if (isCommand) return readShortcut(press);
  switch (key) {
    case 'Tab':
      return { kind: 'advance', direction: shiftKey ? directions.previous : directions.next };
    case 'Enter':
      return { kind: 'advance', direction: shiftKey ? directions.up : directions.down };
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
      return { kind: 'clear' };
    case 'Backspace':
      return { kind: 'replace' };
    case 'Escape':
      return { kind: 'leave' };
    case ' ':
      return shiftKey ? { kind: 'selectRows' } : { kind: 'type' };
    default:
      return isCharacter(key) ? { kind: 'type' } : undefined;
  }
}

/** On some keyboards the right Alt key, which Windows reports as Ctrl and Alt, makes characters. */
function altGraph({ key }: KeyPress): Command | undefined {
  return isCharacter(key) && !/^[\w ]$/.test(key) ? { kind: 'type' } : undefined;
}

/** One character, or the beginning of a composed one. */
function isCharacter(key: string): boolean {
  return /^.$/su.test(key) || key === 'Dead' || key === 'Process';
}

function readMovement(
  { key, shiftKey: extend }: KeyPress,
  isCommand: boolean,
  rightToLeft: boolean,
): Movement | undefined {
  const direction = arrowDirection(key, rightToLeft);
  if (direction) return { to: isCommand ? 'edge' : 'step', direction, extend };
  switch (key) {
    case 'Home':
      return { to: isCommand ? 'sheetStart' : 'rowStart', extend };
    case 'End':
      return { to: isCommand ? 'sheetEnd' : 'rowEnd', extend };
    // With Ctrl they turn over sheets.
    case 'PageUp':
      return isCommand ? undefined : { to: 'page', direction: directions.up, extend };
    case 'PageDown':
      return isCommand ? undefined : { to: 'page', direction: directions.down, extend };
    default:
      return undefined;
  }
}

function arrowDirection(key: string, rightToLeft: boolean): Direction | undefined {
  switch (key) {
    case 'ArrowUp':
      return directions.up;
    case 'ArrowDown':
      return directions.down;
    case 'ArrowLeft':
      return rightToLeft ? directions.next : directions.previous;
    case 'ArrowRight':
      return rightToLeft ? directions.previous : directions.next;
    default:
      return undefined;
  }
}

function readShortcut({ key, shiftKey }: KeyPress): Command | undefined {
  switch (key.toLowerCase()) {
    // Each key by its letter on an English and on an Arabic keyboard.
    case 'z':
    case 'ئ':
      return { kind: shiftKey ? 'redo' : 'undo' };
    case 'y':
    case 'غ':
      return { kind: 'redo' };
    case 'a':
    case 'ش':
      return { kind: 'selectAll' };
    case ' ':
      return { kind: 'selectColumns' };
    case 'enter':
      return { kind: 'follow' };
    default:
      return undefined;
  }
}
