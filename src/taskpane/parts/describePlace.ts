import { say, type Language } from '../../locales/say';

/** A sheet, or a cell of it. */
export type PanePlace = Readonly<{ sheet: string; cell?: string }>;

/** The place in words; the address is kept apart, so that it is read from left to right among Arabic words too. */
export function describePlace(language: Language, { sheet, cell }: PanePlace): string {
  return cell === undefined
    ? say(language, 'pane.place.sheet', { sheet: isolate(sheet) })
    : say(language, 'pane.place', { sheet: isolate(sheet), cell: isolate(cell) });
}

/** The text between U+2068 and U+2069: its direction neither follows from what stands around it nor changes that. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
