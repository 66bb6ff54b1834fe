import { type Command, directions, readKey } from '../../../../src/workbench/page/grid/keyCommand';

const press = (keys: string) => {
  const parts = keys.split('+');
  return {
    key: parts.at(-1)!.replace('Space', ' '),
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
  };
};
const { up, down, next, previous } = directions;

describe('readKey: what a key means on a sheet', () => {
  it.each<[string, Command | undefined]>([
    ['ArrowRight', { kind: 'move', movement: { to: 'step', direction: next, extend: false } }],
    ['Shift+ArrowDown', { kind: 'move', movement: { to: 'step', direction: down, extend: true } }],
    ['Ctrl+ArrowUp', { kind: 'move', movement: { to: 'edge', direction: up, extend: false } }],
    ['Ctrl+Shift+ArrowLeft', { kind: 'move', movement: { to: 'edge', direction: previous, extend: true } }],
    ['PageDown', { kind: 'move', movement: { to: 'page', direction: down, extend: false } }],
    ['Ctrl+PageDown', undefined],
    ['Home', { kind: 'move', movement: { to: 'rowStart', extend: false } }],
    ['Ctrl+End', { kind: 'move', movement: { to: 'sheetEnd', extend: false } }],
    ['Tab', { kind: 'advance', direction: next }],
    ['Shift+Tab', { kind: 'advance', direction: previous }],
    ['Enter', { kind: 'advance', direction: down }],
    ['Ctrl+Enter', { kind: 'follow' }],
    ['F2', { kind: 'edit' }],
    ['Delete', { kind: 'clear' }],
    ['Backspace', { kind: 'replace' }],
    ['Escape', { kind: 'leave' }],
    ['Alt+ArrowDown', { kind: 'openList' }],
    ['Ctrl+z', { kind: 'undo' }],
    ['Meta+Shift+Z', { kind: 'redo' }],
    ['Ctrl+غ', { kind: 'redo' }],
    ['Ctrl+ش', { kind: 'selectAll' }],
    ['Shift+Space', { kind: 'selectRows' }],
    ['Ctrl+Space', { kind: 'selectColumns' }],
    ['Space', { kind: 'type' }],
    ['a', { kind: 'type' }],
    ['ن', { kind: 'type' }],
    ['Process', { kind: 'type' }],
    ['Ctrl+Alt+@', { kind: 'type' }],
    ['Ctrl+c', undefined],
    ['Ctrl+Alt+q', undefined],
    ['F6', undefined],
    ['Shift', undefined],
  ])('%s', (keys, command) => {
    expect(readKey(press(keys), false)).toEqual(command);
  });

  it.each([
    ['ArrowLeft', next],
    ['ArrowRight', previous],
    ['ArrowDown', down],
  ])('%s in a right-to-left sheet', (key, direction) => {
    expect(readKey(press(key), true)).toEqual({
      kind: 'move',
      movement: { to: 'step', direction, extend: false },
    });
  });
});
