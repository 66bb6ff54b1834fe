import { type Line, type Organisation } from '../model';
import { type EndKeys } from './ends';
import { Pairing } from './pairing';

/**
 * Which line of the first organisation is which of the second: same role, manager and relation; then same role and relation under
 * another manager; then same role and manager in another relation. Linear.
 */
export function matchLines(before: Organisation, after: Organisation, ends: EndKeys): Pairing {
  const pairing = new Pairing(before.lines.length, after.lines.length);
  const by = (keyOf: (line: Line, role: string, manager: string) => string) => {
    pairing.pairByKey(
      (at) => keyed(before.lines[at]!, ends.before, keyOf),
      (at) => keyed(after.lines[at]!, ends.after, keyOf),
    );
  };
  by(({ relation }, role, manager) => `${role}\n${manager}\n${relation}`);
  by(({ relation }, role) => `${role}\n${relation}`);
  by((_, role, manager) => `${role}\n${manager}`);
  return pairing;
}

function keyed(
  line: Line,
  keyOfEnd: EndKeys['before'],
  keyOf: (line: Line, role: string, manager: string) => string,
): string {
  return keyOf(line, keyOfEnd(line.role), keyOfEnd(line.reportsTo));
}
