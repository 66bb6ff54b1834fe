import { foldText } from '../../organisation/fold';
import { tops } from '../../organisation/tops';
import { type RuleContext } from '../rule';

/** Indexes of senior management: the top roles and all of their track, and the governing bodies. */
export function seniorManagement({ organisation, structure }: RuleContext): ReadonlySet<number> {
  const { roles } = organisation;
  const settled = tops(organisation, structure);
  const tracks = new Set(
    settled.map((index) => foldText(roles[index]!.track)).filter((track) => track !== ''),
  );
  const senior = new Set(settled);
  if (senior.size === 0) return senior;
  roles.forEach(({ kind, status, track }, index) => {
    if (status === 'abolished') return;
    if (kind === 'body' || (kind !== 'flexible' && tracks.has(foldText(track)))) senior.add(index);
  });
  return senior;
}
