import { explicitTops, largestRoot } from '../../organisation/tops';
import { type RuleContext } from '../rule';

/**
 * What the tops of an organisation are for the rules: `tops` are settled and placed; `likeliest` is the role that
 * should be the top where the workbook has governing bodies and no role reports to any, and nothing else explains it.
 */
export function judgeTops(context: RuleContext): {
  tops: ReadonlySet<number>;
  likeliest: number | undefined;
} {
  const { organisation, structure, explained } = context;
  const explicit = explicitTops(organisation, structure);
  if (explicit.length > 0) return { tops: new Set(explicit), likeliest: undefined };

  const largest = largestRoot(organisation, structure);
  if (largest === undefined) return { tops: new Set(), likeliest: undefined };
  const troubled = explained.has(largest);
  if (organisation.roles.some(({ kind, status }) => kind === 'body' && status !== 'abolished')) {
    const unexplained = !troubled && structure.rings.length === 0;
    return { tops: new Set(), likeliest: unexplained ? largest : undefined };
  }
  // A troubled root may be the top or a large branch that lost its manager; until that is mended, the largest of the
  // sound ones may be the top too.
  const sound = troubled ? largestRoot(organisation, structure, (root) => !explained.has(root)) : undefined;
  return { tops: new Set(sound === undefined ? [largest] : [largest, sound]), likeliest: undefined };
}
