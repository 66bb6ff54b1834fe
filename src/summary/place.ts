import { chainAbove } from '../organisation/structure';
import { type Block } from './page';
import { relatedTo, type RoleView } from './roleView';

/** Of a longer chain only the top and the nearest managers are shown, and of many reports the first. */
const longestChain = 7;
const mostReports = 12;

/** The role's place: the chain from the top down to it, then its direct reports. Nothing where it stands alone. */
export function tellPlace(view: RoleView): Block[] {
  const { structure, index, label, say } = view;
  const chain = chainAbove(structure, index)
    .map((manager) => structure.representative[manager]!)
    .filter((manager) => manager !== index);
  // In a ring a manager may be a report too; it stands above already.
  const reports = relatedTo(view, 'reports', 'administrative').filter((report) => !chain.includes(report));
  if (chain.length + reports.length === 0) return [];
  const below = reports.slice(0, mostReports).map(label);
  const more = reports.length - below.length;
  if (more > 0) below.push(say('summary.moreReports', { count: more }));
  return [
    { kind: 'heading', text: say('summary.place') },
    { kind: 'chart', above: nameChain(view, chain.toReversed()), self: label(index), below },
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
