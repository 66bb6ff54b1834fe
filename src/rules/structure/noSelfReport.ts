import { largestRoot } from '../../organisation/tops';
import { type Line } from '../../organisation/model';
import { removeLine } from '../../organisation/planning/lines';
import { fixBy } from '../fix';
import { placeOf } from '../place';
import { type Fix, type Report, type Rule, type RuleContext } from '../rule';
import { skipWithoutLines } from '../skip';
import { nameRole } from '../subject';
import { judgeTops } from './judgeTops';

/** A role that reports to itself; it silences the rules that its line would trouble too. */
export const noSelfReport: Rule = {
  id: 'structure/no-self-report',
  severity: 'error',
  skip: skipWithoutLines,
  check: findSelfReports,
};

function* findSelfReports(context: RuleContext): Iterable<Report> {
  const { organisation, structure } = context;
  for (const [index, line] of organisation.lines.entries()) {
    const { source, relation } = line;
    const { role, manager } = structure.ends[index]!;
    if (role === -1 || role !== manager || relation !== 'administrative') continue;
    const { code, title } = organisation.roles[role]!;
    yield {
      message: 'rule.structure/no-self-report.self',
      values: { role: nameRole({ code, title }) },
      place: placeOf(source, 'reportsTo'),
      subject: `line:${code}>${code}`,
      role: code,
      fixes: () => deleteLine(context, line, role),
    };
  }
}

/**
 * Takes the line out, where the role has its place without it: it has another manager, needs none, or is the top that
 * somebody let report to itself.
 */
function deleteLine(context: RuleContext, line: Line, role: number): readonly Fix[] {
  const { organisation, structure } = context;
  const { kind } = organisation.roles[role]!;
  const isTop = judgeTops(context).tops.has(role) && largestRoot(organisation, structure) === role;
  const others = structure.managers.administrative[role]!;
  if (others.length === 0 && kind === 'permanent' && !isTop) return [];
  return fixBy('fix.delete-line', removeLine(context, line));
}
