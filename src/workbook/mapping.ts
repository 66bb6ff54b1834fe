import '../organisation/zodWithoutEval';
import * as z from 'zod/mini';
import { sheetKinds } from '../organisation/model';

/** Key of the workbook's setting in which HR's choice of sheets and columns travels with the file. */
export const mappingKey = 'haykal.mapping';

const mappingSchema = z.partialRecord(
  z.enum(sheetKinds),
  z.object({
    sheet: z.string(),
    /** The header of each field's column: headers outlive the moving of columns and rows. */
    headers: z.record(z.string(), z.string()),
  }),
);

/** The sheet of each kind and the headers of its fields, as HR chose them; kinds that are not in it Haykal finds itself. */
export type Mapping = Readonly<z.infer<typeof mappingSchema>>;

/** The mapping from the value of the workbook's setting; empty where there is none or it is not ours. */
export function readMapping(value: unknown): Mapping {
  const mapping = mappingSchema.safeParse(value);
  return mapping.success ? mapping.data : {};
}
