import { type Line } from '../../organisation/model';
import { type Planned } from '../../organisation/planning/context';
import { addLine } from '../../organisation/planning/lines';
import { nameAsColumn } from '../../organisation/planning/naming';
import { editRow, keeps, rowOf } from '../../organisation/planning/rows';
import { fixBy } from '../fix';
import { placeOfLine } from '../place';
import { type Fix, type Report, type Rule, type RuleContext, type pause } from '../rule';
import { skipIfAny, skipWithoutDuties, skipWithoutLines, skipWithoutRelations } from '../skip';
import { listNames, nameRole } from '../subject';
import { isSoundManager } from '../structure/soundManager';
import { readPassages } from './passages';
import { isCutOff, isLinked, lineBetween, standsAbove, type Statement, statementsOf } from './statements';

/** A text states that one role stands above another or in for it, and no line says so, or one says the reverse. */
export const lineDisagrees: Rule = {
  id: 'duties/line-disagrees',
  severity: 'warning',
  skip: skipIfAny(skipWithoutDuties, skipWithoutLines),
  check: findDisagreements,
};

function* findDisagreements(context: RuleContext): Iterable<Report | typeof pause> {
  const { roles } = context.organisation;
  const passages = yield* readPassages(context);
  // Where relations are not told apart, nothing can be said of any other.
  const tellsRelations = skipWithoutRelations(context) === undefined;
  for (const statement of statementsOf(context, passages)) {
    if (!tellsRelations && statement.relation !== 'administrative') continue;
    const reverse = { role: statement.manager, manager: statement.role };
    if (agrees(context, statement)) continue;
    const turned = lineBetween(context, reverse, statement.relation);
    const isReversed = turned !== undefined || standsAbove(context.structure, reverse);
    if (!isReversed && isCutOff(context, statement.role)) continue;
    const [first, ...others] = statement.passages;
    const [role, manager] = [roles[statement.role]!, roles[statement.manager]!];
    const isFar = statement.isDirect && standsAbove(context.structure, statement);
    yield {
      message: isReversed
        ? 'rule.duties/line-disagrees.reversed'
        : isFar
          ? 'rule.duties/line-disagrees.not-direct'
          : 'rule.duties/line-disagrees.missing',
      values: {
        role: nameRole(role),
        manager: nameRole(manager),
        relation: statement.relation,
        count: statement.passages.length,
        duties: listNames(statement.passages.map(({ name }) => name)),
      },
      place: first.place,
      subject: `line:${role.code || role.title}>${manager.code || manager.title} ${statement.relation}`,
      ...(first.code ? { role: first.code } : {}),
      related: [...others.map(({ place }) => place), ...(turned ? [placeOfLine(turned)] : [])],
      fixes: () => (isReversed ? (turned ? turn(context, statement, turned) : []) : add(context, statement)),
    };
  }
}

/** Whether the lines say what the text does; where nobody says that it is direct, any administrative manager above will do. */
function agrees({ structure }: RuleContext, statement: Statement): boolean {
  const { relation, isDirect } = statement;
  if (isLinked(structure, statement, relation)) return true;
  if (relation === 'deputising') return false;
  return isDirect ? isLinked(structure, statement, 'administrative') : standsAbove(structure, statement);
}

/** Adds the line, with the duties that state it as its basis; an administrative one where the role has no other manager. */
function add(context: RuleContext, statement: Statement): readonly Fix[] {
  const { role, manager, relation, passages } = statement;
  if (relation === 'administrative' && !isSoundManager(context, role, manager)) return [];
  const separator = context.tables.language === 'ar' ? '؛ ' : '; ';
  return fixBy(
    'fix.add-line',
    addLine(context, role, manager, {
      ...(keeps(context, 'lines', 'relation') ? { relation } : {}),
      ...(keeps(context, 'lines', 'basis')
        ? { basis: passages.map(({ name }) => name).join(separator) }
        : {}),
    }),
  );
}

/** Exchanges the ends of a line that says the reverse; of administrative ones only where nobody is left without a manager. */
function turn(context: RuleContext, statement: Statement, line: Line): readonly Fix[] {
  const { organisation, structure } = context;
  const row = rowOf(context, 'lines', line.source);
  const isOwnRow = organisation.roles.some(
    ({ source }) => source.sheet === line.source.sheet && source.row === line.source.row,
  );
  const { role, manager, relation } = statement;
  const isAlone =
    relation !== 'administrative' ||
    (structure.managers.administrative[role]!.length === 0 &&
      structure.managers.administrative[manager]!.length === 1 &&
      organisation.roles[manager]!.kind === 'body');
  if (!row || isOwnRow || !isAlone) return [];
  const turned: Planned = editRow(context, 'lines', row, {
    role: nameAsColumn(context, 'lines', 'role', role),
    reportsTo: nameAsColumn(context, 'lines', 'reportsTo', manager),
  });
  return fixBy('fix.turn-line', turned);
}
