import { namesHead } from '../../organisation/headWords';
import { placeOf } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { skipIfAny, skipWithoutLines, skipWithoutUnits } from '../skip';
import { nameRole, roleSubject } from '../subject';
import { unitHeads } from './unitHeads';

/** A unit's head whose title does not say that it leads, where most other heads' titles do. */
export const headTitle: Rule = {
  id: 'structure/head-title',
  severity: 'note',
  skip: skipIfAny(skipWithoutLines, skipWithoutUnits),
  check: findUntitledHeads,
};

function* findUntitledHeads(context: RuleContext): Iterable<Report> {
  const { roles } = context.organisation;
  const led = [...unitHeads(context).values()].flatMap(({ name, heads }) =>
    heads.length === 1 ? [{ name, head: roles[heads[0]!]! }] : [],
  );
  const untitled = led.filter(({ head }) => !namesHead(head.title) && !namesHead(head.titleEn));
  if (untitled.length * 2 > led.length) return;
  for (const { name, head } of untitled) {
    yield {
      message: 'rule.structure/head-title.untitled',
      values: { role: nameRole(head), unit: name },
      place: placeOf(head.source, 'title'),
      subject: roleSubject(head),
      role: head.code,
    };
  }
}
