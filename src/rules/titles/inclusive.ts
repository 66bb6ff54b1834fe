import { inclusiveForm, isInclusive, isSpokenOf } from '../../organisation/inclusive';
import { combine } from '../../organisation/planning/context';
import { editRow, rowOf } from '../../organisation/planning/rows';
import { fixBy } from '../fix';
import { placeOf } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { roleSubject } from '../subject';

/** A title of one gender where most titles name both (مدير/ة). */
export const inclusive: Rule = {
  id: 'titles/inclusive',
  severity: 'warning',
  skip: (context) => (isCustom(context) ? undefined : 'skip.no-inclusive'),
  check: findOneGenderTitles,
};

function titled({ organisation, structure }: RuleContext) {
  return organisation.roles.filter(
    ({ kind, status, title }, index) =>
      kind !== 'body' &&
      status !== 'abolished' &&
      structure.representative[index] === index &&
      isSpokenOf(title),
  );
}

/** Most titles name both: the workbook means to. */
function isCustom(context: RuleContext): boolean {
  const roles = titled(context);
  const inclusive = roles.filter(({ title }) => isInclusive(title));
  return inclusive.length >= 2 && inclusive.length * 2 > roles.length;
}

function* findOneGenderTitles(context: RuleContext): Iterable<Report> {
  for (const role of titled(context)) {
    const { title, source, code } = role;
    const form = inclusiveForm(title);
    if (form.words.length === 0) continue;
    yield {
      message: 'rule.titles/inclusive.one-gender',
      values: { title, words: form.words.join(' · '), count: form.words.length },
      place: placeOf(source, 'title'),
      subject: roleSubject(role),
      role: code,
      fixes: () => {
        const row = rowOf(context, 'roles', source);
        if (!row || form.title === null) return [];
        return fixBy('fix.write', combine([editRow(context, 'roles', row, { title: form.title })]));
      },
    };
  }
}
