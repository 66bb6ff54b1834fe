import '../../organisation/zodWithoutEval';
import * as z from 'zod/mini';
import { type Connector, type Drawing, type Site } from '../../chart/drawing';
import { lineKey, lookOf, type Look } from './shapeLook';

/** Key of the custom property in which a chart's sheet keeps how it was drawn last. */
export const drawnKey = 'haykal:drawn';

/** How a connector was drawn: its line, and to what it was glued. */
export type LineLook = Readonly<{
  line: string;
  from: string;
  fromSite: Site;
  to: string;
  toSite: Site;
}>;

/** How a sheet was drawn last, by the names of its shapes. */
export type DrawnState = Readonly<{
  boxes: ReadonlyMap<string, Look>;
  lines: ReadonlyMap<string, LineLook>;
  /** Rows of the first column that hold the chart as text. */
  rows: number;
}>;

const ownPrefix = 'haykal:';

const schema = z.object({
  v: z.literal(1),
  rows: z.number(),
  looks: z.array(z.tuple([z.string(), z.string(), z.string()])),
  boxes: z.record(
    z.string(),
    z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.string()]),
  ),
  lines: z.record(
    z.string(),
    z.tuple([z.number(), z.string(), z.literal([0, 1, 2, 3]), z.string(), z.literal([0, 1, 2, 3])]),
  ),
});

/** What is drawn now, as it is compared later. */
export function stateOf({ boxes, connectors }: Drawing, rows: number): DrawnState {
  return {
    boxes: new Map(boxes.map((box) => [box.name, lookOf(box)])),
    lines: new Map(connectors.map((connector) => [connector.name, lookOfLine(connector)])),
    rows,
  };
}

/** The look that a connector is to have. */
export function lookOfLine({ line, from, fromSite, to, toSite }: Connector): LineLook {
  return { line: lineKey(line), from, fromSite, to, toSite };
}

/** The state as a short text: looks that several shapes have are written once. */
export function writeState({ boxes, lines, rows }: DrawnState): string {
  const looks: [string, string, string][] = [];
  const known = new Map<string, number>();
  const place = (...look: [string, string, string]): number => {
    const key = look.join('\n');
    const at = known.get(key) ?? looks.push(look) - 1;
    known.set(key, at);
    return at;
  };
  const short = (name: string): string => name.slice(ownPrefix.length);
  const round = (value: number): number => Math.round(value * 100) / 100;
  return JSON.stringify({
    v: 1,
    rows,
    boxes: Object.fromEntries(
      [...boxes].map(([name, { left, top, width, height, fill, line, text, font }]) => [
        short(name),
        [...[left, top, width, height].map(round), place(fill, line, font), text],
      ]),
    ),
    lines: Object.fromEntries(
      [...lines].map(([name, { line, from, fromSite, to, toSite }]) => [
        short(name),
        [place('', line, ''), short(from), fromSite, short(to), toSite],
      ]),
    ),
    looks,
  });
}

/** The state that such a text tells; undefined where it is none of ours. */
export function readState(text: string | null): DrawnState | undefined {
  if (text === null) return undefined;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // Damaged: then nothing is known of what was drawn.
    return undefined;
  }
  const read = schema.safeParse(data);
  if (!read.success) return undefined;
  const { boxes, lines, looks, rows } = read.data;
  const full = (name: string): string => ownPrefix + name;
  const none = ['', '', ''] as const;
  return {
    boxes: new Map(
      Object.entries(boxes).map(([name, [left, top, width, height, look, text]]): [string, Look] => {
        const [fill, line, font] = looks[look] ?? none;
        return [full(name), { left, top, width, height, fill, line, font, text }];
      }),
    ),
    lines: new Map(
      Object.entries(lines).map(([name, [look, from, fromSite, to, toSite]]): [string, LineLook] => {
        const [, line] = looks[look] ?? none;
        return [full(name), { line, from: full(from), fromSite, to: full(to), toSite }];
      }),
    ),
    rows,
  };
}
