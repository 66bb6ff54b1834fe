import { type Block } from './page';
import { type RoleView } from './roleView';
import { type SummaryOptions } from './summaryOptions';

/** What HR keeps about the role in columns of its own: qualifications, place. Empty ones are left out. */
export function tellFurther({ say }: RoleView, { further = [] }: SummaryOptions): Block[] {
  const facts = further.filter(({ value }) => value.trim() !== '').map((fact) => ({ ...fact, wide: true }));
  if (facts.length === 0) return [];
  return [
    { kind: 'heading', text: say('summary.further') },
    { kind: 'facts', facts },
  ];
}
