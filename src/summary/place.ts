import { chainAbove } from '../organisation/structure';
import { type Block } from './page';
import { relatedTo, type RoleView } from './roleView';

type Step = Extract<Block, { kind: 'chain' }>['steps'][number];

/** Of a longer chain only the top and the nearest managers are shown. */
const longestChain = 9;

/** The role's place: the chain from the top down to it, then its direct reports. */
export function tellPlace(view: RoleView): Block[] {
  const { structure, index, label } = view;
  const chain = chainAbove(structure, index)
    .map((manager) => structure.representative[manager]!)
    .filter((manager) => manager !== index);
  const above = nameChain(view, chain.toReversed());
  const steps: Step[] = above.map((text, level) => ({ text, level, self: false }));
  steps.push({ text: label(index), level: above.length, self: true });
  for (const report of relatedTo(view, 'reports', 'administrative')) {
    // In a ring a manager may be a report too; it stands above already.
    if (!chain.includes(report)) steps.push({ text: label(report), level: above.length + 1, self: false });
  }
  if (steps.length === 1) return [];
  return [
    { kind: 'heading', text: view.say('summary.place') },
    { kind: 'chain', steps },
  ];
}

function nameChain({ label, say }: RoleView, chain: readonly number[]): string[] {
  if (chain.length <= longestChain) return chain.map(label);
  const nearest = chain.slice(2 - longestChain);
  return [
    label(chain[0]!),
    say('summary.skipped', { count: chain.length - 1 - nearest.length }),
    ...nearest.map(label),
  ];
}
