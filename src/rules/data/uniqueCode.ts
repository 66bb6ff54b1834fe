import { foldCode } from '../../organisation/fold';
import { placeOf } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { nameRole, roleSubject } from '../subject';

/** One code on two roles that are no job share. */
export const uniqueCode: Rule = {
  id: 'data/unique-code',
  severity: 'error',
  check: findRepeatedCodes,
};

function* findRepeatedCodes({ organisation, structure }: RuleContext): Iterable<Report> {
  const bearers = new Map<string, number[]>();
  organisation.roles.forEach(({ code }, index) => {
    if (code === '' || structure.representative[index] !== index) return;
    const known = bearers.get(foldCode(code));
    if (known) known.push(index);
    else bearers.set(foldCode(code), [index]);
  });
  for (const [code, indexes] of bearers) {
    const [first, second, ...others] = indexes.map((index) => organisation.roles[index]!);
    if (!first || !second) continue;
    yield {
      message: 'rule.data/unique-code.repeated',
      values: { code: first.code, count: indexes.length, first: nameRole({ ...first, code: '' }) },
      place: placeOf(second.source, 'code'),
      subject: roleSubject({ code, title: '' }),
      role: second.code,
      related: [first, ...others].map(({ source }) => placeOf(source, 'code')),
    };
  }
}
