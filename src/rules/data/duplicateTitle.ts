import { foldCode, foldText } from '../../organisation/fold';
import { hashFolded } from '../../organisation/foldedUnits';
import { placeOf } from '../place';
import { mix, repeated } from '../repeated';
import { type Report, type Rule, type RuleContext } from '../rule';
import { listNames } from '../subject';
import { repeatedRows } from './duplicateRow';

/** Two roles of one unit with the same title; only where rows are roles, and not posts that many people hold. */
export const duplicateTitle: Rule = {
  id: 'data/duplicate-title',
  severity: 'warning',
  skip: ({ organisation: { duties, roles } }) =>
    duties.length > 0 || roles.every(({ holders }) => holders.length === 0)
      ? undefined
      : 'skip.rows-are-posts',
  check: findRepeatedTitles,
};

function* findRepeatedTitles({ organisation, structure, tables }: RuleContext): Iterable<Report> {
  const repeats = repeatedRows(tables);
  const codes = new Set<string>();
  const roles = organisation.roles.filter(({ source, code, status }, index) => {
    const isOwn = structure.representative[index] === index && status !== 'abolished' && !repeats.has(source);
    // One code twice is data/unique-code's.
    const isFirst = code === '' || !codes.has(foldCode(code));
    codes.add(foldCode(code));
    return isOwn && isFirst;
  });
  const groups = repeated(
    roles,
    ({ title, unit }) => (title === '' ? -1 : mix(hashFolded(title), hashFolded(unit))),
    ({ title, unit }) => `${foldText(title)}\n${foldText(unit)}`,
  );
  for (const [first, second, ...others] of groups) {
    const bearers = [first, second, ...others];
    yield {
      message: 'rule.data/duplicate-title.repeated',
      values: {
        title: first.title,
        unit: first.unit,
        hasUnit: first.unit === '' ? 'no' : 'yes',
        count: bearers.length,
        codes: listNames(bearers.map(({ code }) => code)),
      },
      place: placeOf(second.source, 'title'),
      subject: `title:${first.title}`,
      role: second.code,
      related: [first, ...others].map(({ source }) => placeOf(source, 'title')),
    };
  }
}
