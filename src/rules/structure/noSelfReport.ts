import { placeOf } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { skipWithoutLines } from '../skip';
import { nameRole } from '../subject';

/** A role that reports to itself; it silences the rules that its line would trouble too. */
export const noSelfReport: Rule = {
  id: 'structure/no-self-report',
  severity: 'error',
  skip: skipWithoutLines,
  check: findSelfReports,
};

function* findSelfReports({ organisation, structure }: RuleContext): Iterable<Report> {
  for (const [index, { source, relation }] of organisation.lines.entries()) {
    const { role, manager } = structure.ends[index]!;
    if (role === -1 || role !== manager || relation !== 'administrative') continue;
    const { code, title } = organisation.roles[role]!;
    yield {
      message: 'rule.structure/no-self-report.self',
      values: { role: nameRole({ code, title }) },
      place: placeOf(source, 'reportsTo'),
      subject: `line:${code}>${code}`,
      role: code,
    };
  }
}
