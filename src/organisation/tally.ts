import { dutiesByRole } from './duties';
import { type Organisation } from './model';

export type Tally = Readonly<{ roles: number; duties: number; lines: number }>;

/**
 * How much an organisation holds, as its people count: governing bodies are no roles, and the parts of a duty (`3.1` where
 * the role has a duty 3) are no further duties.
 */
export function tally(organisation: Organisation): Tally {
  const { roles, duties, lines } = organisation;
  return {
    roles: roles.filter(({ kind }) => kind !== 'body').length,
    duties: duties.length - countParts(organisation),
    lines: lines.length,
  };
}

function countParts(organisation: Organisation): number {
  let parts = 0;
  for (const duties of dutiesByRole(organisation).values()) {
    const numbers = new Set(duties.map(({ number }) => number));
    parts += duties.filter(({ number }) => isPart(number, numbers)).length;
  }
  return parts;
}

function isPart(number: string, numbers: ReadonlySet<string>): boolean {
  const dot = number.indexOf('.');
  return dot > 0 && numbers.has(number.slice(0, dot));
}
