import { foldText } from '../../organisation/fold';
import { rowKey } from '../../organisation/jobShares';
import { repeatedRows } from '../data/duplicateRow';
import { groupBy } from '../once';
import { placeOfText } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { skipWithoutDuties } from '../skip';
import { listNames, nameDuty, shorten } from '../subject';

/** The same text twice, duties and parts, in one role or in several; one finding for all that say it. */
export const duplicate: Rule = {
  id: 'duties/duplicate',
  severity: 'warning',
  skip: skipWithoutDuties,
  check: findRepeatedTexts,
};

function* findRepeatedTexts({ organisation, tables }: RuleContext): Iterable<Report> {
  const repeats = repeatedRows(tables);
  const duties = organisation.duties.filter(({ source }) => !repeats.has(rowKey(source)));
  for (const group of groupBy(duties, ({ text }) => dutyKey(text)).values()) {
    const [first, second, ...others] = group;
    if (!second) continue;
    yield {
      message: 'rule.duties/duplicate.repeated',
      values: { text: shorten(first.text), count: group.length, duties: listNames(group.map(nameDuty)) },
      place: placeOfText(second),
      subject: `duties:${group.map(nameDuty).sort().join('=')}`,
      ...(second.role.code ? { role: second.role.code } : {}),
      related: [first, ...others].map(placeOfText),
    };
  }
}

/** A key under which two duties say the same; a full stop at the end makes no difference. */
function dutyKey(text: string): string {
  return foldText(text).replace(/[\s.;؛،,]+$/u, '');
}
