import { type Place } from '../../organisation/edit';
import { type Line } from '../../organisation/model';
import { placeOfLine, placeOfManager } from '../place';
import { type RuleContext } from '../rule';

/** Where each role, by index, says whom it reports to: its first administrative line, else where that would be said. */
export function managerPlaces({ organisation, structure }: RuleContext): (index: number) => Place {
  const firstLines = () => {
    const lines = new Map<number, Line>();
    organisation.lines.forEach((line, at) => {
      const { role } = structure.ends[at]!;
      if (line.relation === 'administrative' && !lines.has(role)) lines.set(role, line);
    });
    return lines;
  };
  // Most checks find nothing, and never ask.
  let known: ReadonlyMap<number, Line> | undefined;
  return (index) => {
    known ??= firstLines();
    const line = known.get(index);
    return line ? placeOfLine(line) : placeOfManager(organisation.roles[index]!);
  };
}
