import { removeRow, rowOf } from '../../organisation/planning/rows';
import { fixBy } from '../fix';
import { placeOf } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';

/** A waiver that silences nothing, or gives no reason. */
export const unusedWaiver: Rule = {
  id: 'data/unused-waiver',
  severity: 'note',
  isLast: true,
  skip: ({ organisation: { waivers } }) => (waivers.length > 0 ? undefined : 'skip.no-waivers'),
  check: findUnusedWaivers,
};

function* findUnusedWaivers(context: RuleContext): Iterable<Report> {
  const { organisation, catalogue, idle } = context;
  const known = new Set<string>(catalogue.filter(({ isLast }) => !isLast).map(({ id }) => id));
  for (const waiver of organisation.waivers) {
    const { source, rule, subject, reason } = waiver;
    const about = { place: placeOf(source, 'subject'), subject: `waiver:${rule} ${subject}` };
    // What names no rule is data/known-rule's.
    if (idle.has(waiver) && known.has(rule)) {
      const row = rowOf(context, 'waivers', source);
      yield {
        ...about,
        message: 'rule.data/unused-waiver.unused',
        values: { rule, subject },
        fixes: () => (row ? fixBy('fix.delete-waiver', removeRow('waivers', row)) : []),
      };
    } else if (reason === '' && known.has(rule)) {
      yield {
        ...about,
        message: 'rule.data/unused-waiver.unexplained',
        values: { rule, subject },
        place: placeOf(source, 'reason'),
      };
    }
  }
}
