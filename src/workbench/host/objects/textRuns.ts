import { type TextFont, type TextRun } from '../../model/shape';

/** A stretch of a text: the index of its first character, and the index after its last. */
export type Stretch = Readonly<{ start: number; end: number }>;

/** The text of all runs. */
export function textOf(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The fonts that a stretch is written in, at least one; for an empty stretch the font of where it stands. */
export function fontsIn(runs: readonly TextRun[], stretch: Stretch): readonly TextFont[] {
  const inside = cut(runs, stretch).middle;
  return (inside.length > 0 ? inside : runs.slice(0, 1)).map(({ font }) => font);
}

/** The runs with a stretch replaced by a text, which takes the font that the stretch began in. */
export function replaceText(runs: readonly TextRun[], stretch: Stretch, text: string): readonly TextRun[] {
  const { before, after } = cut(runs, stretch);
  const [font] = fontsIn(runs, stretch);
  const replaced = [...before, ...(font ? [{ text, font }] : []), ...after].filter((run) => run.text !== '');
  // An empty text keeps one empty run, which remembers the font for what is written next.
  return replaced.length > 0 || !font ? replaced : [{ text: '', font }];
}

/** The runs with the font of a stretch changed. */
export function changeFont(
  runs: readonly TextRun[],
  stretch: Stretch,
  change: Partial<TextFont>,
): readonly TextRun[] {
  const { before, middle, after } = cut(runs, stretch);
  return [...before, ...middle.map(({ text, font }) => ({ text, font: { ...font, ...change } })), ...after];
}

function cut(
  runs: readonly TextRun[],
  { start, end }: Stretch,
): Readonly<Record<'before' | 'middle' | 'after', readonly TextRun[]>> {
  const parts = { before: [] as TextRun[], middle: [] as TextRun[], after: [] as TextRun[] };
  const keep = (list: TextRun[], { text, font }: TextRun, from: number, to: number): void => {
    if (to > from) list.push({ text: text.slice(from, to), font });
  };
  let offset = 0;
  for (const run of runs) {
    const { length } = run.text;
    const from = Math.min(Math.max(start - offset, 0), length);
    const to = Math.min(Math.max(end - offset, 0), length);
    keep(parts.before, run, 0, from);
    keep(parts.middle, run, from, to);
    keep(parts.after, run, Math.max(from, to), length);
    offset += length;
  }
  if (offset === 0) parts.middle.push(...runs);
  return parts;
}
