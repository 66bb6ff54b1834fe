import '../organisation/zodWithoutEval';
import * as z from 'zod/mini';
import { languages } from '../locales/say';

/** Key of the worksheet custom property by which a generated sheet is known. */
export const markKey = 'haykal';

const generatedKinds = ['validation', 'chart', 'summary', 'index', 'comparison'] as const;

const markSchema = z.object({
  kind: z.enum(generatedKinds),
  /** What the sheet is about: the code of a role, the name of a unit; empty for the whole organisation. */
  subject: z.string(),
  /** Of a chart of several pages: which one, from 2; the first has none. */
  page: z.optional(z.number()),
  /** A sheet keeps the direction that it was made with, so each language has its own. */
  language: z.enum(languages),
  /** The name that Haykal gave the sheet: a copy made by HR bears another, and is HR's. */
  name: z.string(),
});

/** The hidden mark of a sheet that Haykal generated; only a sheet with its mark is ever rewritten. */
export type Mark = Readonly<z.infer<typeof markSchema>>;

/** The mark as text for a worksheet custom property. */
export function writeMark(mark: Mark): string {
  return JSON.stringify(mark);
}

/**
 * The mark of a sheet from the text of its custom property; null where there is none, where it is not ours, and
 * where the sheet no longer bears the name in it.
 */
export function readMark(text: string | null, sheetName: string): Mark | null {
  if (text === null) return null;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // Somebody else's property of the same name: not our sheet.
    return null;
  }
  const mark = markSchema.safeParse(data);
  return mark.success && mark.data.name === sheetName ? mark.data : null;
}
