import { type Block, type Fact } from './page';
import { isTop, relatedTo, type RoleView } from './roleView';

const directed = ['administrative', 'technical', 'deputising'] as const;

/** Each relation of the role in words: to whom it answers, who answers to it, with whom it works. */
export function tellRelations(view: RoleView): Block[] {
  const { say, label } = view;
  const above = directed.map((relation) => ({
    label: say(`summary.above.${relation}`),
    others: relatedTo(view, 'managers', relation),
  }));
  const below = directed.map((relation) => ({
    label: say(`summary.below.${relation}`),
    others: relatedTo(view, 'reports', relation),
  }));
  // Coordination has no direction: both ends work together.
  const partners = (['managers', 'reports'] as const).flatMap((end) => relatedTo(view, end, 'coordination'));
  const together = { label: say('summary.with'), others: [...new Set(partners)] };
  const facts: Fact[] = [...above, ...below, together]
    .filter(({ others }) => others.length)
    .map(({ label: words, others }) => ({
      label: words,
      value: others.map(label).join(say('summary.comma')),
      wide: true,
    }));
  const isAlone = relatedTo(view, 'managers', 'administrative').length === 0;
  return [
    { kind: 'heading', text: say('summary.lines') },
    ...(isAlone && isTop(view) ? [{ kind: 'paragraph', text: say('summary.top') } as const] : []),
    ...(facts.length
      ? [{ kind: 'facts', facts } as const]
      : [{ kind: 'paragraph', text: say('summary.alone') } as const]),
  ];
}
