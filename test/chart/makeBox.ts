import { type Box } from '../../src/chart/drawing';

type Place = readonly [left: number, top: number, width: number, height: number];

/** A box without text, of a role where nothing else is said. */
export function makeBox(name: string, [left, top, width, height]: Place, kind: Box['kind'] = 'role'): Box {
  return {
    ...{ name, kind, left, top, width, height },
    ...{ paragraphs: [], textColour: '#000000', rounded: false, alignment: 'centre' },
    ...{ altTitle: '', altText: '' },
  };
}
