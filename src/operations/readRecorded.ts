import { fingerprint } from '../organisation/fingerprint';
import { withWorkbook } from '../workbook/excel';
import { hasUnreadMerges } from '../workbook/readMerges';
import { recogniseSheets } from '../workbook/recognise/recogniseSheets';
import { readWorkbook } from '../workbook/readWorkbook';
import { compare, type Recorded } from './validateWorkbook';

/**
 * What the workbook says of its last verdict, and whether it has changed since. Null where it says nothing, and where merged cells
 * would have to be asked for to tell, though nobody pressed anything. Writes nothing.
 */
export function readRecorded(): Promise<Recorded | null> {
  return withWorkbook(async (context) => {
    const snapshot = await readWorkbook(context, { isAsked: false });
    if (snapshot.record === null || hasUnreadMerges(snapshot)) return null;
    return compare(snapshot.record, fingerprint(recogniseSheets(snapshot)));
  });
}
