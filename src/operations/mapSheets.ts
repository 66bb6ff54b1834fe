import { withWorkbook } from '../workbook/excel';
import { type Mapping } from '../workbook/mapping';
import { readWorkbook } from '../workbook/readWorkbook';
import { type DescribedWorkbook, describeWorkbook } from '../workbook/recognise/describeWorkbook';
import { writeMapping } from '../workbook/writeMapping';
import { begin, type RunOptions } from './run';

export type MapOptions = RunOptions &
  Readonly<{
    /** Kept in the workbook before it is read again; it travels with the file. Nothing is written where it is absent. */
    mapping?: Mapping;
  }>;

/** What Haykal recognised in the open workbook: sheets, fields, columns, samples, how surely. */
export function mapSheets({ mapping, ...options }: MapOptions = {}): Promise<DescribedWorkbook> {
  return withWorkbook(async (context) => {
    if (mapping !== undefined) {
      begin('writing', options);
      await writeMapping(context, mapping);
    }
    begin('reading', options);
    const snapshot = await readWorkbook(context, { isAsked: false });
    begin('deciding', options);
    return describeWorkbook(snapshot);
  });
}
