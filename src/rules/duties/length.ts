import { placeOfText } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { skipWithoutDuties } from '../skip';
import { dutySubject, nameDuty } from '../subject';

/** A duty of more words than can be kept in mind. */
export const length: Rule = {
  id: 'duties/length',
  severity: 'note',
  value: { default: 60, minimum: 5, maximum: 5000 },
  skip: skipWithoutDuties,
  check: findLongDuties,
};

function* findLongDuties({ organisation, value }: RuleContext): Iterable<Report> {
  for (const duty of organisation.duties) {
    // A word has a letter and a space.
    if (duty.text.length < value * 2) continue;
    const words = (duty.text.match(/\S+/gu) ?? []).length;
    if (words <= value) continue;
    yield {
      message: 'rule.duties/length.long',
      values: { duty: nameDuty(duty), words, value },
      place: placeOfText(duty),
      subject: dutySubject(duty),
      ...(duty.role.code ? { role: duty.role.code } : {}),
    };
  }
}
