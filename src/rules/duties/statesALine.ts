import { type Duty } from '../../organisation/model';
import { saysOnlyALine } from '../../organisation/onlyALine';
import { combine, type Planned } from '../../organisation/planning/context';
import { dutiesOf, removeDuty } from '../../organisation/planning/duties';
import { addLine } from '../../organisation/planning/lines';
import { editRow, keeps, rowOf, textOf } from '../../organisation/planning/rows';
import { fixBy } from '../fix';
import { type Fix, type Report, type Rule, type RuleContext, type pause } from '../rule';
import { skipIfAny, skipWithoutDuties, skipWithoutRoles } from '../skip';
import { dutySubject, nameDuty, nameRole, shorten } from '../subject';
import { isSoundManager } from '../structure/soundManager';
import { type Passage, readPassages } from './passages';
import { lineBetween, type Statement, statementsOf } from './statements';

/** A duty that says only who stands above its role: it belongs in the reporting lines. */
export const statesALine: Rule = {
  id: 'duties/states-a-line',
  severity: 'note',
  skip: skipIfAny(skipWithoutRoles, skipWithoutDuties),
  check: findStatements,
};

function* findStatements(context: RuleContext): Iterable<Report | typeof pause> {
  const { roles } = context.organisation;
  const passages = yield* readPassages(context);
  for (const passage of passages) {
    const { duty } = passage;
    if (!duty) continue;
    const statement = aboveOwn(context, passage);
    if (!statement || !saysOnlyALine(passage.text, passage.mentions)) continue;
    yield {
      message: 'rule.duties/states-a-line.only',
      values: {
        duty: passage.name,
        role: nameRole(roles[statement.role]!),
        manager: nameRole(roles[statement.manager]!),
        text: shorten(passage.text),
      },
      place: passage.place,
      subject: dutySubject(duty),
      role: passage.code,
      fixes: () => move(context, duty, statement),
    };
  }
}

/** The one who is said to stand above the role of the text; whoever supervises or stands in for others does something. */
function aboveOwn(context: RuleContext, passage: Passage): Statement | undefined {
  const { own } = passage;
  // Most texts that mention somebody state no line.
  if (own === undefined || passage.lines.length === 0) return undefined;
  const role = context.structure.representative[own]!;
  const statements = statementsOf(context, [passage]);
  const isOwn = statements.every((each) => each.role === role && each.relation !== 'deputising');
  return isOwn && statements.length === passage.lines.length ? statements[0] : undefined;
}

/**
 * Takes the duty out and keeps its words as a note on the line, which is added where none stands. Offered only where nothing is lost
 * by it: the line keeps notes, the duty is the last of several (no other number changes), and no part of it stays behind.
 */
function move(context: RuleContext, duty: Duty, statement: Statement): readonly Fix[] {
  const all = dutiesOf(context, statement.role);
  if (all.length < 2 || all.at(-1) !== duty || duty.number.includes('.')) return [];
  if (!keeps(context, 'lines', 'notes')) return [];
  const line = withNote(context, duty, statement);
  return line === undefined
    ? []
    : fixBy('fix.move-line', combine([line, ...withoutBasis(context, duty), removeDuty(context, duty)]));
}

function withNote(context: RuleContext, { text }: Duty, statement: Statement): Planned | undefined {
  const { role, manager, relation } = statement;
  const line = lineBetween(context, statement, relation) ?? lineBetween(context, statement, 'administrative');
  if (!line) {
    if (relation === 'administrative' && !isSoundManager(context, role, manager)) return undefined;
    const fields = { notes: text, ...(keeps(context, 'lines', 'relation') ? { relation } : {}) };
    if (relation !== 'administrative' && fields.relation === undefined) return undefined;
    return addLine(context, role, manager, fields);
  }
  const row = rowOf(context, 'lines', line.source);
  if (!row) return undefined;
  const before = textOf(row.fields.notes).trim();
  return editRow(context, 'lines', row, { notes: before === '' ? text : `${before} ${text}` });
}

/** What lines give as their basis, without the duty that goes. */
function withoutBasis(context: RuleContext, duty: Duty): readonly Planned[] {
  const separator = context.tables.language === 'ar' ? '؛ ' : '; ';
  return context.organisation.lines
    .filter(({ basis }) => basis.includes(nameDuty(duty)))
    .flatMap(({ basis, source }) => {
      const row = rowOf(context, 'lines', source);
      const others = basis.filter((entry) => entry !== nameDuty(duty));
      return row ? [editRow(context, 'lines', row, { basis: others.join(separator) })] : [];
    });
}
