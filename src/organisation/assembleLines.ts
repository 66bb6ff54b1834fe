import { type RoleRow } from './assembleRoles';
import { foldText, tidyCode } from './fold';
import { type Line, type Oddity } from './model';
import { isTopMark } from './names';
import { isEmptyRow, RowReader, splitList } from './rowReader';
import { type Referrer } from './reference';
import { relationWords } from './words';
import { type WrittenRow } from './written';

/**
 * The lines that the roles sheet's manager column gives, then those of the lines sheet; where both give the same line
 * it stands once, in its role's row, with the basis and notes of the lines sheet. Also the codes of the roles that the
 * lines sheet marks as tops.
 */
export function assembleLines(
  roleRows: readonly RoleRow[],
  rows: readonly WrittenRow[],
  refer: Referrer,
  oddities: Oddity[],
): { lines: readonly Line[]; markedTop: ReadonlySet<string> } {
  const lines = roleRows
    .filter(({ role, reportsTo }) => reportsTo !== '' && !role.markedTop)
    .map(lineOfRole(refer));
  const given = new Map(lines.map((line, index) => [keyOf(line), index]));
  const markedTop = new Set<string>();
  for (const row of rows) {
    if (isEmptyRow(row)) continue;
    const line = assembleLine(row, refer, oddities);
    const marks = line.relation === 'administrative' && isTopMark(line.reportsTo.written);
    const twin = given.get(keyOf(line));
    if (marks && line.role.code) markedTop.add(line.role.code);
    else if (twin === undefined) lines.push(line);
    else lines[twin] = { ...lines[twin]!, basis: line.basis, notes: line.notes };
  }
  return { lines, markedTop };
}

function lineOfRole(refer: Referrer): (row: RoleRow) => Line {
  return ({ role, reportsTo }) => ({
    source: role.source,
    role: { written: role.code || role.title, code: role.code },
    reportsTo: refer(reportsTo),
    relation: 'administrative',
    basis: [],
    notes: '',
  });
}

function assembleLine(row: WrittenRow, refer: Referrer, oddities: Oddity[]): Line {
  const read = new RowReader(row, oddities);
  return {
    source: row.source,
    role: refer(read.text('role')),
    reportsTo: refer(read.text('reportsTo')),
    relation: read.choice('relation', relationWords, 'administrative'),
    basis: splitList(tidyCode(read.text('basis')), /[؛;,،]/),
    notes: read.text('notes'),
  };
}

/** One key for lines that say the same; ends that name no role are the same when they are written alike. */
function keyOf({ role, reportsTo, relation }: Line): string {
  return [role, reportsTo].map((end) => end.code ?? `?${foldText(end.written)}`).join('\n') + `\n${relation}`;
}
