import '../organisation/zodWithoutEval';
import * as z from 'zod/mini';
import { type ChartOptions, colourings, settleOptions } from '../chart/chartOptions';
import { orientations, papers } from '../chart/layout/paper';
import { askKept, askRaw, readKept } from './keptChoices';

/** Key of the workbook's setting that says how its chart was drawn last. */
const choicesKey = 'haykal.chart';

const schema = z.object({
  scope: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('all') }),
    z.object({ kind: z.literal('track'), track: z.string() }),
    z.object({ kind: z.literal('unit'), unit: z.string() }),
    z.object({ kind: z.literal(['below', 'chain']), role: z.string() }),
  ]),
  /** Null: all levels. */
  depth: z.nullable(z.int().check(z.positive())),
  showHolders: z.boolean(),
  showCodes: z.boolean(),
  showOtherTitle: z.boolean(),
  colourBy: z.enum(colourings),
  paper: z.enum(papers),
  /** Null: left to the layout. */
  orientation: z.nullable(z.enum(orientations)),
});

/** What was chosen for a chart; all of it, so that later defaults change no chart that is there. */
export type ChartChoices = Readonly<z.infer<typeof schema>>;

/** The choices in a wish, with the defaults of a chart for what it leaves open. */
export function choicesOf(wish: Partial<ChartOptions>): ChartChoices {
  const { depth = null, orientation = null, ...settled } = settleOptions(wish);
  const { scope, showHolders, showCodes, showOtherTitle, colourBy, paper } = settled;
  return { scope, depth, showHolders, showCodes, showOtherTitle, colourBy, paper, orientation };
}

/** The looks of a chart that was drawn with these choices, for one of the whole organisation. */
export function looksOf({ scope, depth, orientation, ...looks }: ChartChoices): Partial<ChartOptions> {
  return {
    ...looks,
    // How deep a unit was shown says nothing of the whole.
    ...(scope.kind === 'all' && depth !== null && { depth }),
    ...(orientation !== null && { orientation }),
  };
}

/** Asks for the choices; what is given says them after the next round trip, null where there are none of ours. */
export function askChoices(context: Excel.RequestContext): () => ChartChoices | null {
  return askKept(context, choicesKey, schema);
}

/** Keeps the choices in the workbook with the next round trip. */
export function writeChoices(context: Excel.RequestContext, choices: ChartChoices): void {
  context.workbook.settings.add(choicesKey, choices);
}

/** Asks for what is kept as choices, whatever it is; what is given tells it after the next round trip, undefined for nothing. */
export function askRawChoices(context: Excel.RequestContext): () => unknown {
  return askRaw(context, choicesKey);
}

/** The choices in what is kept as such; null where there are none of ours. */
export function readChoices(raw: unknown): ChartChoices | null {
  return readKept(schema, raw);
}

/** Keeps again what was kept as choices, with the next round trip. */
export function restoreChoices(context: Excel.RequestContext, raw: unknown): void {
  const { settings } = context.workbook;
  if (raw === undefined) settings.getItemOrNullObject(choicesKey).delete();
  else settings.add(choicesKey, raw);
}
