import { assembleDuties } from './assembleDuties';
import { assembleLines } from './assembleLines';
import { assembleRoles } from './assembleRoles';
import { assembleRuleSettings, assembleWaivers } from './assembleRules';
import { foldText } from './fold';
import { type About, aboutFields, type Oddity, type Organisation, type Unit } from './model';
import { readEach, RowReader } from './rowReader';
import { makeReferrer } from './reference';
import { atOnce, type Turns } from './turns';
import { aboutWords, answerWords } from './words';
import { type WrittenRow, type WrittenTables } from './written';

/**
 * Makes an organisation of the sheets as they were read. Whatever is written, it never fails: a value that its
 * column does not know becomes the column's default and an oddity, a name that no role bears becomes a reference
 * without a code. Rows stay in their order; linear in the number of cells.
 */
export function assembleOrganisation(tables: WrittenTables): Organisation {
  return atOnce(assembling(tables));
}

/** What `assembleOrganisation` does, in steps. */
export function* assembling(tables: WrittenTables): Turns<Organisation> {
  const oddities: Oddity[] = [];
  const roleRows = assembleRoles(tables.rows.roles ?? [], oddities);
  yield undefined;
  const refer = makeReferrer(roleRows.map(({ role }) => role));
  yield undefined;
  const duties = assembleDuties(tables.rows.duties ?? [], refer, oddities);
  yield undefined;
  const { lines, markedTop } = assembleLines(roleRows, tables.rows.lines ?? [], refer, oddities);
  return {
    language: tables.language,
    about: assembleAbout(tables.rows.about ?? [], oddities),
    roles: roleRows.map(({ role }) => (markedTop.has(role.code) ? { ...role, markedTop: true } : role)),
    duties,
    lines,
    units: assembleUnits(tables.rows.units ?? [], oddities),
    ruleSettings: assembleRuleSettings(tables.rows.rules ?? [], oddities),
    waivers: assembleWaivers(tables.rows.waivers ?? [], oddities),
    layout: tables.layout,
    oddities,
  };
}

function assembleAbout(rows: readonly WrittenRow[], oddities: Oddity[]): About {
  const about = Object.fromEntries(aboutFields.map((field) => [field, ''])) as Record<keyof About, string>;
  for (const row of rows) {
    const read = new RowReader(row, oddities);
    const field = aboutWords.get(foldText(read.text('key')));
    if (field) about[field] = read.text('value');
  }
  return about;
}

function assembleUnits(rows: readonly WrittenRow[], oddities: Oddity[]): readonly Unit[] {
  return readEach(rows, oddities, (read, { source }) => ({
    source,
    name: read.text('name'),
    track: read.text('track'),
    parent: read.text('parent'),
    ownBylaw: read.choice('ownBylaw', answerWords, 'no') === 'yes',
  }));
}
