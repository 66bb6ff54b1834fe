import { type Place } from '../../organisation/edit';
import { placeOfLine, placeOfManager } from '../place';
import { type RuleContext } from '../rule';

/** Where each role, by index, says whom it reports to: its first administrative line, else where that would be said. */
export function managerPlaces({ organisation, structure }: RuleContext): (index: number) => Place {
  const lines = new Map<number, Place>();
  organisation.lines.forEach((line, at) => {
    const { role } = structure.ends[at]!;
    if (line.relation === 'administrative' && !lines.has(role)) lines.set(role, placeOfLine(line));
  });
  return (index) => lines.get(index) ?? placeOfManager(organisation.roles[index]!);
}
