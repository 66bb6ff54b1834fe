import { repeatedRows } from '../data/duplicateRow';
import { groupBy } from '../groupBy';
import { placeOfText } from '../place';
import { type pause, type Report, type Rule, type RuleContext } from '../rule';
import { skipWithoutDuties } from '../skip';
import { listNames, nameDuty, shorten } from '../subject';
import { readDutyTexts } from './dutyTexts';

/** The same text twice, duties and parts, in one role or in several; one finding for all that say it. */
export const duplicate: Rule = {
  id: 'duties/duplicate',
  severity: 'warning',
  skip: skipWithoutDuties,
  check: findRepeatedTexts,
};

function* findRepeatedTexts(context: RuleContext): Iterable<Report | typeof pause> {
  const { organisation, tables } = context;
  const repeats = repeatedRows(tables);
  const { firsts } = yield* readDutyTexts(context);
  const later = Array.from(firsts.keys()).filter((at) => firsts[at] !== at);
  const again = groupBy(later, (at) => String(firsts[at]));
  for (const [place, places] of again) {
    // What says nothing is data/required's.
    const group = [Number(place), ...places]
      .map((at) => organisation.duties[at]!)
      .filter(({ source, text }) => text !== '' && !repeats.has(source));
    const [first, second, ...others] = group;
    if (!first || !second) continue;
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
