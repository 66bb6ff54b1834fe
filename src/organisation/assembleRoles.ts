import { foldText, tidyCode } from './fold';
import { type Oddity, type Role, type Status } from './model';
import { isTopMark } from './names';
import { readEach, type RowReader, splitList } from './rowReader';
import { kindWords, statusWords } from './words';
import { type WrittenRow } from './written';

/** A role with what stands in the manager's column of its row. */
export type RoleRow = Readonly<{ role: Role; reportsTo: string }>;

const listSeparators = /[؛;\n]/;

/** Reads the rows of the roles sheet, in their order; empty rows are left out. */
export function assembleRoles(rows: readonly WrittenRow[], oddities: Oddity[]): readonly RoleRow[] {
  return readEach(rows, oddities, (read, row) => assembleRole(row, read));
}

function assembleRole({ source }: WrittenRow, read: RowReader): RoleRow {
  const reportsTo = read.text('reportsTo');
  const { holders, told } = readHolders(read.text('holder'));
  const role: Role = {
    source,
    code: tidyCode(read.text('code')),
    title: read.text('title'),
    titleEn: read.text('titleEn'),
    track: read.text('track'),
    unit: read.text('unit'),
    rank: read.amount('rank', null),
    grade: read.text('grade'),
    count: read.amount('count', 1),
    kind: read.choice('kind', kindWords, 'permanent'),
    holders,
    status: read.choice('status', statusWords, told),
    aliases: splitList(read.text('aliases'), listSeparators),
    lead: read.text('lead'),
    notes: read.text('notes'),
    markedTop: isTopMark(reportsTo),
  };
  return { role, reportsTo };
}

/** The holders that a cell names; where it says `Vacant` or `Eliminated` in place of a name, it tells the status. */
function readHolders(written: string): { holders: readonly string[]; told: Status | null } {
  const names = splitList(written, listSeparators);
  const told = names.length === 1 ? statusWords.get(foldText(names[0]!)) : undefined;
  return told ? { holders: [], told } : { holders: names, told: null };
}
